package bsc.tool.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** What a notebook becomes before it is a page. */
class NotebookBodyTest {
    private static JsonObject cell(String cell) {
        return NotebookBody.prepared(NotebookFile.parse("a", "{\"cells\": [" + cell + "]}")).getAsJsonArray("cells").get(0).getAsJsonObject();
    }

    private static String data(String data) {
        return cell("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{\"output_type\": \"display_data\", \"data\": {" + data + "}}]}")
                .getAsJsonArray("outputs").get(0).getAsJsonObject().getAsJsonObject("data").toString().replace("\\u003d", "=")
                .replace("\\u003c", "<").replace("\\u003e", ">").replace("\\u0026", "&");
    }

    /** nbconvert 6.5 keeps only the words of a drawing; as an image it is kept whole. */
    @Test
    void aDrawingIsKeptWholeOnThePage() {
        assertEquals("{\"text/html\":\"<img alt=\\\"Beds & rooms\\\" src=\\\"data:image/svg+xml;base64,"
                + "PHN2ZyBhcmlhLWxhYmVsPSJCZWRzICYgcm9vbXMiPjwvc3ZnPg==\\\">\"}",
                data("\"image/svg+xml\": [\"<svg aria-label=\\\"Beds & rooms\\\">\", \"</svg>\"], \"text/plain\": \"x\""));
        assertEquals("{\"text/plain\":\"x\"}", data("\"text/plain\": \"x\""));
    }

    /** On a narrow page each row is a list, so each cell says what it is. */
    @Test
    void theCellsOfATableKnowTheirColumn() {
        assertEquals("{\"text/html\":\"<div class=\\\"bsc-table\\\"><table><tr><th a>x</th><th>y</th></tr><tr><td data-column=\\\"x\\\">1</td>"
                + "<td data-column=\\\"y\\\" b>2</td></tr></table></div>\"}",
                data("\"text/html\": \"<div class=\\\"bsc-table\\\"><table><tr><th a>x</th><th>y</th></tr><tr><td>1</td><td b>2</td></tr></table></div>\""));
    }

    @Test
    void anAnswerHasRoom() {
        JsonObject room = cell("{\"cell_type\": \"code\", \"metadata\": {\"tags\": [\"answer\"]}, \"source\": \"// your answer\", \"outputs\": []}");
        assertEquals("markdown <div class=\"answer\">your answer</div>", room.get("cell_type").getAsString() + " " + room.get("source").getAsString());
    }
}
