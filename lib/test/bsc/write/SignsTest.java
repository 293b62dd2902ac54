package bsc.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bsc.Repository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a console cannot show is written in ASCII; what it can show stays. */
class SignsTest {
    @ParameterizedTest
    @CsvSource({"'25,3 \u2030', '25,3 \u2030', '25,3 per mille', '25,3 per mille'", "'2019\u20132021', '2019\u20132021', '2019-2021', '2019-2021'",
        "'\u2264 5', '<= 5', '<= 5', '<= 5'", "'\u2265 5', '>= 5', '>= 5', '>= 5'", "'a \u00d7 b', 'a \u00d7 b', 'a \u00d7 b', 'a x b'",
        "'m\u00b2', 'm\u00b2', 'm\u00b2', 'm2'", "'10\u207b\u2074', '10-4', '10-4', '10-4'", "'\u22123', '-3', '-3', '-3'",
        "'\u201cbaik\u201d', '\u201cbaik\u201d', '\"baik\"', '\"baik\"'", "'h\u00f4pital', 'h\u00f4pital', 'h\u00f4pital', 'hopital'", "'a\u2026', 'a\u2026', 'a...', 'a...'",
        "'\u017b', 'Z', 'Z', 'Z'", "'\u2501\u2502', '=|', '=\u2502', '=|'", "'\u75c5\u9662', '??', '??', '??'", "'\ud83d\ude00', '?', '?', '?'"})
    void eachCodePageShowsWhatItHas(String text, String cp1252, String cp850, String ascii) {
        assertEquals(cp1252, new Signs(Charset.forName("windows-1252")).in(text));
        assertEquals(cp850, new Signs(Charset.forName("IBM850")).in(text));
        assertEquals(ascii, new Signs(StandardCharsets.US_ASCII).in(text));
        assertEquals(text, Signs.ALL.in(text));
    }

    /** Every sign of the words, the messages, the data and the program itself has a form in ASCII that is no question mark. */
    @Test
    void everySignOfOursIsReadableInAscii() throws IOException {
        Signs ascii = new Signs(StandardCharsets.US_ASCII);
        for (Path folder : List.of(Repository.root().resolve("lib/bsc"), Repository.data())) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(csv|json|java)")).toList()) {
                    String signs = Files.readString(file).codePoints().filter(c -> c >= 0xA0).filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON
                            || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                    assertFalse(ascii.in(signs).contains("?"), file + ": " + signs);
                }
            }
        }
    }

    /** However the bytes come, a character of more bytes is one. */
    @Test
    void charactersComeInPieces() throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try (OutputStream out = new Signs(Charset.forName("IBM850")).over(console)) {
            for (byte b : "\u2264 5 \u00e9 \ud83d\ude00 25 \u2030".getBytes(StandardCharsets.UTF_8)) {
                out.write(b);
            }
        }
        assertArrayEquals("<= 5 \u00e9 ? 25 per mille".getBytes("IBM850"), console.toByteArray());
    }

    /** A column is as wide as what is shown. */
    @Test
    void columnsAreAlignedAsShown() {
        bsc.say.Block.Table table = new bsc.say.Block.Table("t", "", List.of(new bsc.say.Column("a", "a", false), new bsc.say.Column("b", "b", false)),
                List.of(List.of(bsc.say.Cell.of("\u2264 5"), bsc.say.Cell.of("x")), List.of(bsc.say.Cell.of("7 to 9"), bsc.say.Cell.of("y"))));
        bsc.say.Doc doc = new bsc.say.Doc(bsc.say.Language.ENGLISH, "", List.of(table));
        assertEquals("a       b\n<= 5    x\n7 to 9  y\n", new TextWriter(80, false, new Signs(StandardCharsets.US_ASCII)).write(doc));
    }

    /**
     * stdout.encoding, native.encoding and sun.stdout.encoding as Java 17 and 25 set them; - is unset.
     */
    @ParameterizedTest
    @CsvSource({"-, UTF-8, -, false, true, UTF-8", "Cp1252, UTF-8, -, false, true, windows-1252", "Cp1252, UTF-8, -, false, false, UTF-8",
        "Cp1252, Cp1252, -, false, true, UTF-8", "cp850, Cp1252, -, true, true, IBM850", "cp850, Cp1252, -, true, false, IBM850",
        "Cp1252, Cp1252, -, true, true, windows-1252", "-, Cp1252, cp850, true, true, IBM850", "-, Cp1252, cp850, true, false, IBM850",
        "-, Cp1252, cp65001, true, true, UTF-8", "nonsense, UTF-8, -, false, true, US-ASCII", "UTF-8, UTF-8, -, true, true, UTF-8"})
    void theConsoleOrTheUserSaysTheCodePage(String said, String system, String console, boolean terminal, boolean text, String charset) {
        Map<String, String> properties = Map.of("stdout.encoding", said, "native.encoding", system, "sun.stdout.encoding", console);
        assertEquals(charset, Terminal.signs("stdout", text, terminal, p -> properties.get(p).equals("-") ? null : properties.get(p)).charset().name());
    }
}
