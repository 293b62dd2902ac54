package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.audit.edits.Edit;
import bsc.audit.edits.Localisation;
import bsc.audit.edits.Repair;
import bsc.Repository;
import bsc.model.Sign;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The smallest sets of edits of balance sheets with planted errors, in spec/edits.csv: the example of Scholtus 2009
 * (Automatic correction of simple typing errors in numerical data with balance edits, section 4, as the tests of
 * deducorrect 1.3.7 have it) and others.
 */
class EditSearchTest {
    /** Profit before tax as in Scholtus: x1 + x2 = x3, x2 = x4, x5 + x6 + x7 = x8, x3 + x8 = x9, x9 - x10 = x11. */
    private static Audit balance(String numbers, Unit unit) {
        MadeUp study = new MadeUp();
        String[] values = numbers.split(" ");
        for (int i = 0; i < values.length; i++) {
            study.input("x" + (i + 1), "", new BigDecimal(values[i]), unit);
        }
        return study.relation("", "x1 + x2", Sign.EQUAL, "x3").relation("", "x2", Sign.EQUAL, "x4")
                .relation("", "x5 + x6 + x7", Sign.EQUAL, "x8").relation("", "x3 + x8", Sign.EQUAL, "x9")
                .relation("", "x9 - x10", Sign.EQUAL, "x11").audit();
    }

    private static String text(Repair repair) {
        return repair.edits().stream().map(e -> e.cell().id() + " " + e.to().text() + others(e) + ", " + e.kind().word())
                .collect(Collectors.joining("; "));
    }

    private static String others(Edit edit) {
        return edit.others().stream().map(o -> " or " + o.text()).collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> smallestRepairs() {
        return Repository.each("edits.csv", r -> r.getField("case"), row -> {
            List<Localisation> found = balance(row.getField("x1 to x11"), Unit.IDR).localisations();
            assertEquals(row.getField("edits"), found.stream().map(l -> l.repairs().isEmpty() ? "none"
                    : text(l.repairs().get(0))).collect(Collectors.joining(" | ")));
            assertEquals(row.getField("sets"), found.stream().map(l -> String.valueOf(l.sets())).collect(Collectors.joining(" | ")));
        });
    }
}
