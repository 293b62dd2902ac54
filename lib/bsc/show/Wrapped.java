package bsc.show;

import java.util.stream.Collectors;

/** Text in lines of at most {@value #WIDTH} characters, broken at blanks; a longer word stays whole. */
final class Wrapped {
    private static final int WIDTH = 100;
    private static final String UNDER = " ".repeat(15);

    private Wrapped() {
    }

    /** Each line by itself; what does not fit goes on below, set in as the lines of an entry are. */
    static String lines(String text) {
        return text.lines().map(Wrapped::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        StringBuilder lines = new StringBuilder();
        String rest = line;
        while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > UNDER.length()) {
            int end = rest.lastIndexOf(' ', WIDTH);
            lines.append(rest, 0, end).append('\n');
            rest = UNDER + rest.substring(end + 1);
        }
        return lines.append(rest).toString();
    }
}
