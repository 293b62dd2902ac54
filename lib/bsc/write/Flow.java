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
record Flow(boolean colour, Signs signs) {
    static final int NO_END = Integer.MAX_VALUE;

    Flow(boolean colour) {
        this(colour, Signs.ALL);
    }

    /** Letters of one style, set next to each other. */
    private record Piece(String text, String style) {
    }

    /** What is never broken. */
    private record Word(List<Piece> pieces, int width) {
        static Word of(List<Piece> pieces) {
            return new Word(List.copyOf(pieces), pieces.stream().mapToInt(p -> DisplayWidth.of(p.text())).sum());
        }
    }

    /**
     * A text that waits for a room to be set in. Its words are parted when they are asked for: those of a long table would take many
     * times the memory of its texts.
     *
     * @param words how many there are
     * @param width in one line
     * @param least how wide the widest word is: in less room it stands out
     */
    record Run(Text text, int words, int width, int least, Flow flow) {
        /** At least one line, empty where there is no word. */
        List<TerminalLine> lines(int room) {
            List<Word> words = flow.words(text);
            List<TerminalLine> lines = new ArrayList<>();
            int from = 0;
            int width = 0;
            for (int i = 0; i < words.size(); i++) {
                int longer = width + words.get(i).width() + (i == from ? 0 : 1);
                if (longer > room && i > from) {
                    lines.add(new TerminalLine(set(words.subList(from, i), flow.colour), width));
                    from = i;
                    longer = words.get(i).width();
                }
                width = longer;
            }
            lines.add(new TerminalLine(set(words.subList(from, words.size()), flow.colour), width));
            return lines;
        }

        /** The smallest room in which it takes no more lines than these. */
        int narrowest(int lines) {
            int room = lines == 1 ? width : Math.max(least, width / lines);
            while (height(room) > lines) {
                room++;
            }
            return room;
        }

        int height(int room) {
            return width <= room ? 1 : lines(room).size();
        }
    }

    Run run(Text text) {
        List<Word> words = words(text);
        return new Run(text, words.size(), words.stream().mapToInt(Word::width).sum() + Math.max(0, words.size() - 1),
                words.stream().mapToInt(Word::width).max().orElse(0), this);
    }

    List<TerminalLine> lines(Text text, int room) {
        return run(text).lines(room);
    }

    TerminalLine line(Text text) {
        return lines(text, NO_END).get(0);
    }

    private List<Word> words(Text text) {
        List<Word> words = new ArrayList<>();
        List<Piece> word = new ArrayList<>();
        for (Span span : text.spans()) {
            String style = span.in(STYLE);
            String[] parts = signs.in(Visible.of(span.in(LETTERS))).split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && !word.isEmpty()) {
                    words.add(Word.of(word));
                    word.clear();
                }
                if (!parts[i].isEmpty()) {
                    word.add(new Piece(parts[i], style));
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(Word.of(word));
        }
        return words;
    }

    private static String set(List<Word> words, boolean colour) {
        StringBuilder shown = new StringBuilder();
        String on = "";
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                on = turned(shown, on, colour && words.get(i).pieces().get(0).style().equals(on) ? on : "");
                shown.append(' ');
            }
            for (Piece piece : words.get(i).pieces()) {
                on = turned(shown, on, colour ? piece.style() : "");
                shown.append(piece.text());
            }
        }
        turned(shown, on, "");
        return shown.toString();
    }

    /** The style that is on once the one is turned to the other. */
    private static String turned(StringBuilder shown, String on, String to) {
        if (!on.equals(to)) {
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
        public String mark(Span.Marked mark) {
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
        public String mark(Span.Marked mark) {
            return mark.text();
        }
    };
}
