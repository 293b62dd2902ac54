package bsc.write;

import bsc.model.Visible;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that flows into lines, broken between words and never within one: a word wider than the room stands alone. What
 * would steer a terminal is shown by its symbol. Marks and strong words have colour and weight where colour is on.
 */
record Flow(boolean colour) {
    static final int NO_END = Integer.MAX_VALUE;

    /** Letters of one style, set next to each other. */
    private record Piece(String text, String style) {
    }

    /** What is never broken. */
    private record Word(List<Piece> pieces) {
        int width() {
            return pieces.stream().mapToInt(p -> DisplayWidth.of(p.text())).sum();
        }
    }

    /** At least one line, empty where the text is. */
    List<Line> lines(Text text, int room) {
        List<Line> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        int width = 0;
        for (Word word : words(text)) {
            int longer = width + word.width() + (line.isEmpty() ? 0 : 1);
            if (longer > room && !line.isEmpty()) {
                lines.add(set(line, width));
                line.clear();
                longer = word.width();
            }
            line.add(word);
            width = longer;
        }
        lines.add(set(line, line.isEmpty() ? 0 : width));
        return lines;
    }

    Line line(Text text) {
        return lines(text, NO_END).get(0);
    }

    /** How wide the widest word is: in less room the text cannot be set. */
    int least(Text text) {
        return words(text).stream().mapToInt(Word::width).max().orElse(0);
    }

    private static List<Word> words(Text text) {
        List<Word> words = new ArrayList<>();
        List<Piece> word = new ArrayList<>();
        for (Span span : text.spans()) {
            String style = span.in(STYLE);
            String[] parts = Visible.of(span.in(LETTERS)).split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && !word.isEmpty()) {
                    words.add(new Word(List.copyOf(word)));
                    word.clear();
                }
                if (!parts[i].isEmpty()) {
                    word.add(new Piece(parts[i], style));
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(new Word(List.copyOf(word)));
        }
        return words;
    }

    private Line set(List<Word> words, int width) {
        StringBuilder shown = new StringBuilder();
        String on = "";
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                on = turned(shown, on, words.get(i).pieces().get(0).style().equals(on) ? on : "");
                shown.append(' ');
            }
            for (Piece piece : words.get(i).pieces()) {
                on = turned(shown, on, piece.style());
                shown.append(piece.text());
            }
        }
        turned(shown, on, "");
        return new Line(shown.toString(), width);
    }

    /** The style that is on once the one is turned to the other. */
    private String turned(StringBuilder shown, String on, String to) {
        if (colour && !on.equals(to)) {
            shown.append(on.isEmpty() ? "" : "\u001b[0m").append(to.isEmpty() ? "" : "\u001b[" + to + "m");
        }
        return to;
    }

    /** The parameters of the escape sequence that selects a style (ECMA-48, SGR). */
    private static final Span.Form<String> STYLE = new Span.Form<>() {
        @Override
        public String plain(Span.Plain plain) {
            return "";
        }

        @Override
        public String strong(Span.Strong strong) {
            return "1";
        }

        @Override
        public String code(Span.Code code) {
            return "";
        }

        @Override
        public String link(Span.Link link) {
            return "";
        }

        /** Cyan and red, not green and red, and the weight besides: told apart by who does not see every colour. */
        @Override
        public String mark(Span.Mark mark) {
            return switch (mark.tone()) {
                case GOOD -> "36";
                case NEARLY -> "33";
                case BAD -> "1;31";
                case OPEN -> "2";
            };
        }
    };

    private static final Span.Form<String> LETTERS = new Span.Form<>() {
        @Override
        public String plain(Span.Plain plain) {
            return plain.text();
        }

        @Override
        public String strong(Span.Strong strong) {
            return strong.text();
        }

        @Override
        public String code(Span.Code code) {
            return code.text();
        }

        @Override
        public String link(Span.Link link) {
            return link.target().startsWith("#") || link.target().equals(link.text()) ? link.text()
                    : link.text() + " (" + link.target() + ")";
        }

        @Override
        public String mark(Span.Mark mark) {
            return mark.text();
        }
    };
}
