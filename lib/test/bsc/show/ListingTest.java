package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The mechanism that every command shares. */
class ListingTest {
    /** JSON holds the text as it is. */
    @Test
    void noCellOfACsvRunsAsAFormula() {
        Listing listing = new Listing(List.of("printed"), List.of(List.of("=1+1"), List.of("-6,19%")));
        assertEquals("printed\n'=1+1\n\"-6,19%\"\n", listing.in(Format.CSV));
        assertEquals("=1+1", listing.json().get(0).getAsJsonObject().get("printed").getAsString());
    }
}
