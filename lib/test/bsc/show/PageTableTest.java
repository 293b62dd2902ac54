package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in a notebook are no wider than the page. */
class PageTableTest {
    private static final String WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            + "fifteen sixteen seventeen eighteen";

    private static String table(int width) {
        return new Listing(List.of("a", "why"), List.of(List.of("x".repeat(width), WORDS), List.of("y", ""))).toString();
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("a  why\nx  y", new Listing(List.of("a", "why"), List.of(List.of("x", "y"))).toString());
        assertEquals("a\n" + "x".repeat(200), new Listing(List.of("a"), List.of(List.of("x".repeat(200)))).toString());
    }

    @Test
    void theLastColumnGoesOnBelowItself() {
        assertEquals("""
                a     why
                xxxx  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
                      seventeen eighteen
                y""", table(4));
    }

    @Test
    void orBelowItsRowWhereTooLittleRoomIsLeft() {
        String x = "x".repeat(80);
        assertEquals("a\n    why\n" + x + "\n    one two three four five six seven eight nine ten eleven twelve thirteen "
                + "fourteen fifteen sixteen\n    seventeen eighteen\ny", table(80));
    }

    @Test
    void sentencesGoOnBelowTheirIndent() {
        assertEquals("a\n  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                + "seventeen\n  eighteen", PageTable.page("a\n  " + WORDS));
    }
}
