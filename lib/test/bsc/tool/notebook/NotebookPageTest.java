package bsc.tool.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NotebookPageTest {
    /** nbconvert 6.5 keeps only the words of a drawing; as an image it is kept whole. */
    @Test
    void aDrawingIsKeptWholeOnThePage() {
        String notebook = """
                {"cells": [{"cell_type": "code", "source": "", "outputs": [{"output_type": "display_data", "data": {"DATA"}}]}, {"cell_type": "markdown", "source": ""}]}""";
        String drawing = notebook.replace("\"DATA\"", "\"image/svg+xml\": [\"<svg aria-label=\\\"Beds & rooms\\\">\", \"</svg>\"], \"text/plain\": \"x\"");
        assertEquals("{\"text/html\":\"<img alt=\\\"Beds & rooms\\\" src=\\\"data:image/svg+xml;base64,"
                + "PHN2ZyBhcmlhLWxhYmVsPSJCZWRzICYgcm9vbXMiPjwvc3ZnPg==\\\">\"}", data(drawing));
        assertEquals("{\"text/plain\":\"x\"}", data(notebook.replace("\"DATA\"", "\"text/plain\": \"x\"")));
    }

    private static String data(String notebook) {
        return NotebookPage.withImages(NotebookFile.parse("a", notebook)).getAsJsonArray("cells").get(0).getAsJsonObject()
                .getAsJsonArray("outputs").get(0).getAsJsonObject().getAsJsonObject("data").toString().replace("\\u003d", "=")
                .replace("\\u003c", "<").replace("\\u003e", ">").replace("\\u0026", "&");
    }
}
