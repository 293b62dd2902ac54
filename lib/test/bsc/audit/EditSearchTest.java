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
import org.junit.jupiter.api.Test;
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

    /** Three planted slips: where two numbers may be the wrong one alike, both are told, and none as the likeliest. */
    @Test
    void numbersThatAreAsLikelyAreToldBoth() {
        List<Localisation> found = sheet("1250400 834250 412300 2469950 5000000 3520750 -1250000 7000750 9497700").localisations();
        assertEquals(1, found.size());
        assertEquals("curr 2496950", told(found.get(0).telling()));
        assertEquals("bld 3250750; dep -1520000", told(found.get(0).alternatives()));
        List<Localisation> one = sheet("1250400 834250 412300 2469950 5000000 3250750 -1250000 7000750 9497700").localisations();
        assertEquals("curr 2496950 and ", told(one.get(0).telling()) + " and " + told(one.get(0).alternatives()));
        assertEquals(List.of(), sheet("1250400 834250 412300 2496950 5000000 3250750 -1250000 7000750 9497700").localisations());
    }

    private static Audit sheet(String numbers) {
        MadeUp study = new MadeUp();
        List<String> names = List.of("cash", "recv", "inv", "curr", "land", "bld", "dep", "fixed", "total");
        for (int i = 0; i < names.size(); i++) {
            study.input(names.get(i), "", new BigDecimal(numbers.split(" ")[i]), Unit.IDR);
        }
        return study.relation("", "cash + recv + inv", Sign.EQUAL, "curr").relation("", "land + bld + dep", Sign.EQUAL, "fixed")
                .relation("", "curr + fixed", Sign.EQUAL, "total").audit();
    }

    private static String told(List<Edit> edits) {
        return edits.stream().map(e -> e.cell().id() + " " + e.to().text()).sorted().collect(Collectors.joining("; "));
    }
}
