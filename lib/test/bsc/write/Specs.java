package bsc.write;

import bsc.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** What the writers ought to write, in lib/test/spec/write. */
final class Specs {
    private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Specs() {
    }

    static String text(String name) {
        try {
            return Files.readString(Repository.root().resolve("lib/test/spec/write").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the characters that a table writes as \n, \r, \t and \ u 0 0 1 b. */
    static String unescaped(String text) {
        return CODE.matcher(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"))
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }
}
