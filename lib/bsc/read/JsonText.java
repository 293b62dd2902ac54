package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a JSON text as RFC 8259 has it and no looser: no comments, no single quotes, no unquoted names, no trailing
 * commas, no key twice. Written here because a message names the line and column of what is wrong, in plain words.
 */
final class JsonText {
    private static final int DEEPEST = 100;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final String ENDS = ",]}:{[\"";

    private final String file;
    private final String text;
    private final int[] lineStarts;
    private int at;
    private int depth;
    private int afterValue;

    private JsonText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = IntStream.concat(IntStream.of(0), IntStream.range(1, text.length() + 1)
                .filter(i -> text.charAt(i - 1) == '\n')).toArray();
    }

    /** @throws BadData at the first spot that is not JSON */
    static Json parse(String file, String text) {
        JsonText json = new JsonText(file, text);
        json.skipBlanks();
        if (json.atEnd()) {
            throw json.wrong(0, Sentence.of("the file is empty; write { \"name\": …, \"resources\": [ … ] }"));
        }
        Json value = json.value();
        json.skipBlanks();
        if (!json.atEnd()) {
            throw json.wrong(json.at, Sentence.of("'{0}' stands behind the end of the JSON text", json.here()));
        }
        return value;
    }

    private Json value() {
        if (++depth > DEEPEST) {
            throw wrong(at, Sentence.of("nested deeper than {0} levels", DEEPEST));
        }
        Json value = switch (atEnd() ? ' ' : text.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> word();
        };
        depth--;
        afterValue = at;
        return value;
    }

    private Json object() {
        int start = at++;
        Map<String, Json.Member> members = new LinkedHashMap<>();
        for (boolean first = true; !closes('}', start, first); first = false) {
            if (text.charAt(at) != '"') {
                throw wrong(at, text.charAt(at) == '\'' ? Sentence.of("a name stands in single quotes; write double quotes") : comment()
                        ? Sentence.of("JSON has no comments; leave it out")
                        : Sentence.of("'{0}' stands where the name of a property is needed; write it in double quotes", here()));
            }
            int keyAt = at;
            Json.StringValue key = string();
            skipBlanks();
            if (atEnd() || text.charAt(at) != ':') {
                throw wrong(atEnd() ? start : at, atEnd() ? Sentence.of("{ is not closed")
                        : Sentence.of("a colon is missing behind \"{0}\"", key.value()));
            }
            at++;
            skipBlanks();
            Json.Member earlier = members.put(key.value(), new Json.Member(key.spot(), value()));
            if (earlier != null) {
                throw wrong(keyAt, Sentence.of("property {0} stands already in line {1}; each stands once", key.value(),
                        earlier.key().line()));
            }
        }
        return new Json.Object(members, spot(start));
    }

    private Json list() {
        int start = at++;
        List<Json> items = new ArrayList<>();
        for (boolean first = true; !closes(']', start, first); first = false) {
            items.add(value());
        }
        return new Json.List(List.copyOf(items), spot(start));
    }

    /** Passes over what stands before the next part: true at the closing sign, false at the next part. */
    private boolean closes(char end, int start, boolean first) {
        skipBlanks();
        if (atEnd()) {
            throw wrong(start, Sentence.of("{0} is not closed", text.charAt(start)));
        }
        if (text.charAt(at) == end) {
            at++;
            return true;
        }
        if (first) {
            return false;
        }
        if (text.charAt(at) != ',') {
            throw comment() ? wrong(at, Sentence.of("JSON has no comments; leave it out")) : text.charAt(at) == ';'
                    ? wrong(at, Sentence.of("';' stands where a comma is needed"))
                    : text.charAt(at) == ':' ? wrong(at, Sentence.of("':' stands in a list; an object with names stands in { }"))
                    : "}]".indexOf(text.charAt(at)) >= 0
                    ? wrong(at, Sentence.of("'{0}' does not close the {1} of line {2}", here(), text.charAt(start), spot(start).line()))
                    : wrong(afterValue, Sentence.of("a comma is missing"));
        }
        int comma = at++;
        skipBlanks();
        if (!atEnd() && "}]".indexOf(text.charAt(at)) >= 0) {
            throw wrong(comma, Sentence.of("a comma stands before the closing {0}; leave it out", text.charAt(at)));
        }
        if (atEnd()) {
            throw wrong(start, Sentence.of("{0} is not closed", text.charAt(start)));
        }
        return false;
    }

    private Json.StringValue string() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (!atEnd() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                throw wrong(start, Sentence.of("a text is not closed in its line; close it with a double quote, a line break inside is "
                        + "\\n"));
            }
            if (c < ' ') {
                throw wrong(at, Sentence.of("'{0}' stands in a text as it is; write \\{1}", c, c == '\t' ? "t" : String.format("u%04x",
                        (int) c)));
            }
            at++;
            value.append(c == '\\' ? escaped() : c);
        }
        if (atEnd()) {
            throw wrong(start, Sentence.of("a text is not closed; close it with a double quote"));
        }
        at++;
        return new Json.StringValue(value.toString(), spot(start));
    }

    private char escaped() {
        char c = atEnd() ? ' ' : text.charAt(at++);
        if (c == 'u' && at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int known = "\"\\/bfnrt".indexOf(c);
        if (known < 0) {
            throw wrong(at - 1, Sentence.of("'\\{0}' is no escape of JSON; a backslash is written twice", c));
        }
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private Json word() {
        int start = at;
        while (!atEnd() && !Character.isWhitespace(text.charAt(at)) && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        Json.JsonPlace spot = spot(start);
        if (NUMBER.matcher(word).matches()) {
            return new Json.Number(word, spot);
        }
        at = start;
        Json value = switch (word) {
            case "true", "false" -> new Json.Flag(word.equals("true"), spot);
            case "null" -> new Json.Null(spot);
            default -> throw wrong(start, atEnd() ? Sentence.of("a value is missing") : word.startsWith("'")
                    ? Sentence.of("a text stands in single quotes; write double quotes") : comment()
                    ? Sentence.of("JSON has no comments; leave it out") : word.isEmpty()
                    ? Sentence.of("'{0}' stands where a value is needed", here())
                    : Sentence.of("'{0}' is no value of JSON; write a text in double quotes, a number such as 0.5, true, false or null",
                    word));
        };
        at = start + word.length();
        return value;
    }

    private boolean comment() {
        return text.startsWith("//", at) || text.startsWith("/*", at) || text.startsWith("#", at);
    }

    private void skipBlanks() {
        while (!atEnd() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    private String here() {
        return Character.toString(text.codePointAt(at));
    }

    private Json.JsonPlace spot(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found < 0 ? -found - 1 : found + 1;
        int start = lineStarts[line - 1];
        return new Json.JsonPlace(line, text.codePointCount(start, Math.min(offset, text.length())) + 1);
    }

    private BadData wrong(int offset, Sentence what) {
        Json.JsonPlace spot = spot(offset);
        return BadData.at(new Place(file, spot.line()), spot.column(), Sentence.of("is not JSON: {0}", what));
    }
}
