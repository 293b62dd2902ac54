package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.read.DataFolder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cells of notebooks ask about all relations of a study. */
class ShowRelationsTest {
    private static final Audit SOEDARSO = Audit.of(new DataFolder(Repository.data()).study("soedarso-2021-2024"));

    @Test
    void whatDoesNotHold() {
        Listing broken = ShowRelations.broken(SOEDARSO);
        assertEquals(10, broken.rows().size());
        assertEquals(List.of("more_than_a_third 2021-2024", "31", ">=", "33.3333", "does not hold"), broken.rows().get(1));
    }

    @Test
    void threeIdentitiesAYear() {
        Listing identities = ShowRelations.identities(SOEDARSO);
        assertEquals(12, identities.rows().size());
        assertEquals(List.of("toi_bto_bor_2021", "79.20", "=", "80.30", "holds"), identities.rows().get(0));
    }
}
