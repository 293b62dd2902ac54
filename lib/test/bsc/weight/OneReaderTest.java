package bsc.weight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Note;
import bsc.model.BadData;
import bsc.model.Verdict;
import bsc.read.GridFile;
import bsc.read.PrintedWeightsFile;
import bsc.weight.audit.WeightAudit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judgements to compute with and judgements to audit are read by one reader: the same texts, words and tolerance. */
class OneReaderTest {
    @TempDir
    static Path folder;

    private static final List<String> ODD = List.of("-3", "\u22123", "0", "0.0", ".", ",", "..5", "1.2.3", "1,234", "1.234", "1/0", "0/3", "1 / 3",
            "1/3/5", "1 000", "\u2153", "1e0", "+3", "3x", "x", "300%", "33 %", "45294", "9.4", "9.6", "9,6", "0.10", "0.11", "10", "1/10", "%", "5.");

    /** Every judgement of the scale as people write it: whole, as a fraction, to 0 to 4 decimals rounded, cut or one unit off. */
    private static Set<String> written(char sign) {
        Set<String> texts = new LinkedHashSet<>();
        for (int n = 1; n <= 9; n++) {
            texts.addAll(List.of("" + n, "1/" + n, n + "/2"));
            texts.add(Double.toString(1.0 / n).replace('.', sign));
            for (int decimals = 1; decimals <= 4; decimals++) {
                for (RoundingMode rule : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP)) {
                    String text = BigDecimal.ONE.divide(BigDecimal.valueOf(n), decimals, rule).toPlainString().replace('.', sign);
                    texts.addAll(List.of(text, text.startsWith("0") ? text.substring(1) : text));
                }
            }
        }
        return texts;
    }

    @Test
    void theSameTextsAreReadAndRefusedInTheSameWords() throws IOException {
        int read = 0;
        int refused = 0;
        for (boolean comma : new boolean[] {false, true}) {
            Set<String> texts = written(comma ? ',' : '.');
            texts.addAll(written(comma ? '.' : ','));
            texts.addAll(ODD);
            for (String text : texts) {
                Optional<String> square = square(text, "", comma);
                assertEquals(square, list(text, null, comma), text);
                assertEquals(square, printed(text, null, comma), text);
                read += square.isEmpty() ? 1 : 0;
                refused += square.isPresent() ? 1 : 0;
            }
        }
        Note.printf("  texts of judgements: %d read, %d refused, in the same way to compute and to audit%n", read, refused);
    }

    @Test
    void theSamePairsAreReciprocal() throws IOException {
        int fit = 0;
        int broken = 0;
        List<String> texts = new ArrayList<>(written('.'));
        for (String one : texts) {
            for (String other : texts) {
                boolean square = square(one, other, false).isEmpty();
                assertEquals(square, list(one, other, false).isEmpty(), one + " and " + other);
                assertEquals(square, printed(one, other, false).isEmpty(), one + " and " + other);
                fit += square ? 1 : 0;
                broken += square ? 0 : 1;
            }
        }
        Note.printf("  pairs of judgements: %d reciprocal as far as their digits say, %d not, in the same way%n", fit, broken);
    }

    private static Optional<String> square(String one, String other, boolean comma) {
        return refusal(() -> ComparisonGrid.read(GridFile.of("f", table(comma, "x;a;b", "a;;\"" + one + "\"", "b;\"" + other + "\";"), comma)));
    }

    private static Optional<String> list(String one, String other, boolean comma) {
        return refusal(() -> ComparisonGrid.read(GridFile.of("f", table(comma, "first;second;preference", "a;b;\"" + one + "\"",
                other == null ? "" : "b;a;\"" + other + "\""), comma)));
    }

    private static Optional<String> printed(String one, String other, boolean comma) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), table(true, "what;row;column;printed;where",
                "judgement;a;b;\"" + one + "\";", other == null ? "" : "judgement;b;a;\"" + other + "\";"));
        return refusal(() -> WeightAudit.of(PrintedWeightsFile.read(file, comma)).with(Verdict.DOES_NOT_FOLLOW).stream()
                .filter(f -> f.check().equals("reciprocity")).forEach(f -> {
                    throw new BadData("not reciprocal");
                }));
    }

    private static String table(boolean comma, String... lines) {
        return String.join("\n", Stream.of(lines).map(l -> comma ? l : l.replaceAll(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", ",")).toList());
    }

    /** What is said of the value, without its place; empty when it is read. */
    private static Optional<String> refusal(Runnable reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (BadData bad) {
            return Optional.of(bad.getMessage().substring(bad.getMessage().lastIndexOf(": '") + 1));
        }
    }
}
