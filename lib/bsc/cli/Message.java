package bsc.cli;

/** A message as it is shown: long lines are shortened in their middle, and what would steer a terminal is made visible. */
final class Message {
    private static final int LONGEST = 1000;
    private static final int HEAD = 600;
    private static final int TAIL = 300;

    private Message() {
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            shown.append(shown.isEmpty() ? "" : "\n").append(visible(shortened(line)));
        }
        return shown.toString();
    }

    private static String shortened(String line) {
        int characters = line.codePointCount(0, line.length());
        if (characters <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, HEAD)) + "[... " + (characters - HEAD - TAIL) + " characters left out ...]"
                + line.substring(line.offsetByCodePoints(line.length(), -TAIL));
    }

    /** Control characters by their symbols, other characters that nobody sees or that turn the direction by their numbers. */
    private static String visible(String line) {
        StringBuilder shown = new StringBuilder();
        line.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c < 0x20 && c != '\t') {
                shown.appendCodePoint(0x2400 + c);
            } else if (c == 0x7f) {
                shown.append('\u2421');
            } else if (type == Character.CONTROL && c != '\t' || type == Character.FORMAT || type == Character.SURROGATE) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
