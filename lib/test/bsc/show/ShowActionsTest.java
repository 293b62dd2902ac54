package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.score.Shortfalls;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings and actions as the cells of notebooks show them. */
class ShowActionsTest {
    private static final Study UNHAS = new DataFolder(Repository.data()).study("rs-unhas-2019");
    private static final Shortfalls SHORTFALLS = ShowActions.of(UNHAS);
    private static final Shortfalls ABSTRACT = ShowActions.of(new DataFolder(Repository.data()).study("labuang-baji"));

    @Test
    void worstFirst() {
        Listing listing = ShowActions.worstFirst(SHORTFALLS);
        assertEquals(9, listing.rows().size());
        assertEquals(List.of("7", "Bed Occupancy Ratio", "52.93%", "ideal: 60% to 85%", "50% to 100%"), listing.rows().get(6));
        assertEquals(List.of(), ShowActions.worstFirst(ABSTRACT).rows());
    }

    @Test
    void whatIsNotRecordedIsSeen() {
        assertEquals(List.of("Innovation", "yes", "–", "–", "–", "–"), ShowActions.recorded(ABSTRACT).rows().get(1));
        assertEquals(List.of("(the hospital as a whole)", "–", "yes", "planning", "–", "–"),
                ShowActions.recorded(ABSTRACT).rows().get(3));
        assertEquals(10, ShowActions.recorded(ABSTRACT).rows().size());
    }

    @Test
    void anIndicatorBelowItsStandardWithoutRecordsIsListed() {
        Shortfalls without = ShowActions.of(UNHAS.withActions(List.of()));
        assertEquals(9, ShowActions.recorded(without).rows().size());
        assertEquals(List.of("Return On Equity", "–", "–", "–", "–", "–"), ShowActions.recorded(without).rows().get(0));
    }

    @Test
    void anEntryFitsAPage() {
        String entry = ShowActions.entry(SHORTFALLS, "alos");
        assertTrue(entry.startsWith("Average Length of Stay (Internal process)"));
        assertEquals(2, entry.lines().filter(l -> l.startsWith(" ".repeat(15))).count());
        assertTrue(entry.lines().allMatch(l -> l.length() <= 100));
    }

    @Test
    void aWrongIdIsRefusedWithTheRightOnes() {
        assertTrue(assertThrows(BadData.class, () -> ShowActions.entry(SHORTFALLS, "BOR")).getMessage()
                .startsWith("'BOR' is not an indicator of rs-unhas-2019; indicators are: "));
    }
}
