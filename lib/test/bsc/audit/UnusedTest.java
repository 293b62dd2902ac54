package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.PrintedKind;
import bsc.model.Place;
import bsc.model.Sign;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A table of bands or a measure that nothing names is said; where everything is named nothing is. */
class UnusedTest {
    private static final Band ANY = new Band("any", new Criterion.Range(Optional.empty(), Optional.empty()), new TreeSet<>(), "", true,
            new Place("made-up", 1));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "lib/test/spec/unused.csv", numLinesToSkip = 1)
    void whatNothingNamesIsSaid(String name, String tables, String indicator, String figure, String relation, String measures,
                                String unusedTables, String unusedMeasures) {
        MadeUp study = new MadeUp();
        for (String measure : measures.split(" ")) {
            boolean share = measure.equals("bor");
            study.input(measure, "", BigDecimal.valueOf(12), share ? Unit.PERCENT : Unit.COUNT);
        }
        for (String table : tables.split(" ")) {
            String[] ids = table.split(">");
            study.target(ids[0], BigDecimal.ONE, BigDecimal.TEN);
            if (ids.length > 1) {
                study.bands(ids[0], new Bands(ids[0], List.of(ANY), "", Optional.empty(), Optional.of(ids[1])));
            }
        }
        study.indicator("i", indicator, Unit.RATIO, "own");
        if (!blank(figure)) {
            study.figure("", figure, PrintedKind.VALUE, BigDecimal.TEN, Unit.COUNT);
        }
        if (!blank(relation)) {
            String[] sides = relation.split(" ");
            study.relation("", sides[0], sides[1].equals("=") ? Sign.EQUAL : Sign.AT_MOST, sides[2]);
        }
        Audit audit = study.audit();
        assertEquals(blank(unusedTables) ? "" : unusedTables, said(audit, Unchecked.RelationCheck.BANDS));
        assertEquals(blank(unusedMeasures) ? "" : unusedMeasures, said(audit, Unchecked.RelationCheck.MEASURES));
    }

    private static boolean blank(String cell) {
        return cell == null || cell.isEmpty();
    }

    private static String said(Audit audit, Unchecked.RelationCheck check) {
        return audit.unchecked().stream().filter(u -> u.check() == check).flatMap(u -> ((Unchecked.NotNamed) u.reason()).ids().stream())
                .sorted().collect(Collectors.joining(" "));
    }
}
