package bsc.draw;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tech.tablesaw.plotly.components.Figure;

/**
 * A figure of jsplot as data. Its templates write JavaScript that a backslash or a line break in a title makes
 * unreadable; here it is read as it was meant, with titles and names as the words they are.
 */
record PlotlyJson(List<JsonObject> traces, JsonObject layout) {
    private static final Pattern PART = Pattern.compile("var (layout|trace\\d+) =\\s*");
    private static final Pattern NO_NUMBER = Pattern.compile("\\G-?(NaN|Infinity)\\b");
    private static final Map<String, String> ENTITIES = Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&amp;", "&");
    private static final Pattern ENTITY = Pattern.compile(String.join("|", ENTITIES.keySet()));

    static PlotlyJson of(Figure figure) {
        String script = figure.asJavascript("figure");
        List<JsonObject> traces = new ArrayList<>();
        JsonObject layout = new JsonObject();
        Matcher part = PART.matcher(script);
        for (int at = 0; part.find(at);) {
            StringBuilder json = new StringBuilder();
            at = copy(script, part.end(), json);
            // the kernel brings Gson 2.8.5, whose JsonParser cannot be asked so
            JsonObject object = new Gson().fromJson(json.toString(), JsonObject.class);
            if (part.group(1).equals("layout")) {
                layout = object;
            } else {
                traces.add(object);
            }
        }
        return new PlotlyJson(traces, layout);
    }

    /** Copies one object as JSON and returns where it ends. */
    private static int copy(String script, int start, StringBuilder json) {
        int depth = 0;
        Matcher noNumber = NO_NUMBER.matcher(script);
        for (int at = start; at < script.length(); at++) {
            char c = script.charAt(at);
            if (c == '"' || c == '\'') {
                int end = end(script, at);
                json.append(c == '"' ? script.substring(at, end + 1) : new Gson().toJson(words(script.substring(at + 1, end))));
                at = end;
            } else if (c == '}' || c == ']') {
                withoutComma(json).append(c);
                depth--;
                if (depth == 0) {
                    return at + 1;
                }
            } else if (noNumber.find(at)) {
                json.append("null");
                at = noNumber.end() - 1;
            } else {
                depth += c == '{' || c == '[' ? 1 : 0;
                json.append(c);
            }
        }
        throw new IllegalStateException("jsplot wrote an object that does not end");
    }

    /** The quote that ends what begins here: words in single quotes have no escapes, numbers and names in double quotes do. */
    private static int end(String script, int start) {
        char quote = script.charAt(start);
        int at = start + 1;
        while (script.charAt(at) != quote) {
            at += quote == '"' && script.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String words(String escaped) {
        return ENTITY.matcher(escaped).replaceAll(m -> Matcher.quoteReplacement(ENTITIES.get(m.group())));
    }

    private static StringBuilder withoutComma(StringBuilder json) {
        int end = json.length();
        while (end > 0 && (Character.isWhitespace(json.charAt(end - 1)) || json.charAt(end - 1) == ',')) {
            end--;
        }
        json.setLength(end);
        return json;
    }

    String title() {
        return text(layout, "title");
    }

    String axisTitle(String axis) {
        return layout.has(axis) && layout.get(axis).isJsonObject() ? text(layout.getAsJsonObject(axis), "title") : "";
    }

    static String text(JsonObject object, String name) {
        return object.has(name) && object.get(name).isJsonPrimitive() ? object.get(name).getAsString() : "";
    }

    /** The values of a trace; null, also where jsplot writes the word, is no value. */
    static List<String> values(JsonObject trace, String name) {
        List<String> values = new ArrayList<>();
        if (trace.has(name) && trace.get(name).isJsonArray()) {
            trace.getAsJsonArray(name).forEach(v -> values.add(v.isJsonNull() || v.getAsString().equals("null") ? "" : v.getAsString()));
        }
        return values;
    }

    /** What plotly draws: exactly these words, and nothing where there is no value. */
    JsonArray drawn() {
        JsonArray drawn = new JsonArray();
        for (JsonObject trace : traces) {
            JsonObject copy = trace.deepCopy();
            for (String name : List.of("x", "y", "labels")) {
                if (copy.has(name)) {
                    JsonArray values = new JsonArray();
                    values(copy, name).forEach(v -> values.add(v.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(JsText.inArray(v))));
                    copy.add(name, values);
                }
            }
            if (copy.has("name")) {
                copy.addProperty("name", JsText.inArray(text(copy, "name")));
            }
            drawn.add(copy);
        }
        return drawn;
    }

    /** The user's layout, as wide as the page and not higher than a screen. */
    JsonObject drawnLayout(int highest) {
        JsonObject copy = layout.deepCopy();
        escapeTitle(copy);
        List.of("xaxis", "yaxis").forEach(axis -> {
            JsonElement own = copy.get(axis);
            if (own != null && own.isJsonObject()) {
                escapeTitle(own.getAsJsonObject());
            }
        });
        copy.remove("width");
        copy.addProperty("autosize", true);
        copy.addProperty("height", copy.has("height") ? Math.min(highest, copy.get("height").getAsInt()) : highest);
        return copy;
    }

    private static void escapeTitle(JsonObject object) {
        if (object.has("title") && object.get("title").isJsonPrimitive()) {
            object.addProperty("title", JsText.inArray(text(object, "title")));
        }
    }
}
