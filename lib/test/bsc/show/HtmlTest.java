package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Text becomes HTML by escaping and by no other way. */
class HtmlTest {
    @Test
    void markupInTextIsShownAndNotObeyed() {
        assertEquals("&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;", Html.text("<script>\"&'</script>").markup());
    }

    @Test
    void attributesCannotBeLeft() {
        assertEquals("<a href=\"&quot; onclick=&quot;x&quot;&gt;&lt;b&gt;\">t</a>",
                Html.tag("a", "t").with("href", "\" onclick=\"x\"><b>").markup());
        assertEquals("<a title=\"&gt;\" id=\"x\">t</a>", Html.tag("a", "t").with("title", ">").with("id", "x").markup());
    }

    /** Control characters, half a surrogate pair, and characters that turn the direction of the text after them. */
    @Test
    void whatCannotBeShownIsShownAsReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\ne", Html.text("a\u0000b\u202Ec\uD800d\ne").markup());
        assertEquals("\uD83C\uDFE5 \u2264", Html.text("\uD83C\uDFE5 \u2264").markup());
    }

    @Test
    void aRowHasOneCellAColumn() {
        assertThrows(IllegalArgumentException.class, () -> HtmlTable.of("a", "b").row(Html.text("1")));
    }
}
