package bsc.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.Convention;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Study;
import bsc.read.DataFolder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is not tried would have changed nothing: held over every indicator and period of every study. */
class IdleConventionsTest {
    private static final List<Convention> OF_ARITHMETIC = List.of(Convention.YEAR_LENGTH, Convention.ABSOLUTE_BASE, Convention.WHOLE_BEDS);

    private static Stream<Study> studies() {
        DataFolder data = new DataFolder(Repository.data());
        return Stream.concat(data.studies(List.of()).stream(), Stream.of("lib/test/studies/contoh", "data/examples/own-hospital")
                .map(s -> data.study(Repository.root().resolve(s).toString())));
    }

    @Test
    void changeNoIndicator() {
        studies().map(Quantities::of).forEach(quantities -> OF_ARITHMETIC.stream().filter(quantities::isIdle).forEach(convention -> {
            for (Indicator indicator : quantities.study().indicators()) {
                for (Period period : quantities.study().periods()) {
                    Occasion occasion = Occasion.of(period.name());
                    assertEquals(quantities.recomputed(indicator, occasion, Reading.ORDINARY),
                            quantities.recomputed(indicator, occasion, Reading.ORDINARY.under(convention)), indicator.id() + " " + convention);
                }
            }
        }));
    }

    /** Each is at work in one study and idle in another; digits that are cut are at work everywhere. */
    @Test
    void areThoseOfWhatAStudyHasNot() {
        List<Quantities> all = studies().map(Quantities::of).toList();
        OF_ARITHMETIC.forEach(c -> {
            assertTrue(all.stream().anyMatch(q -> q.isIdle(c)), c.word());
            assertTrue(all.stream().anyMatch(q -> !q.isIdle(c)), c.word());
        });
        assertTrue(all.stream().noneMatch(q -> q.isIdle(Convention.CUT) || q.isIdle(Convention.UNROUNDED)));
    }
}
