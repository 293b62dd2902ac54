package bsc.cli;

import bsc.model.Visible;

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
            shown.append(shown.isEmpty() ? "" : "\n").append(Visible.ofLines(shortened(line)));
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
}
