package bsc.show.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Note;
import bsc.model.BadData;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The page of every notebook in a real browser without a network: each figure is seen with scripts on and with scripts
 * off (as on a code host, in an e-mail, in print), nothing complains, and no request leaves the page.
 */
@ResourceLock(Command.BUILDS)
class NotebookBrowserTest {
    /** Says of the page in the frame how many outputs hold a figure, and in which of them no figure is seen. */
    private static final String MEASURE = """
            <!DOCTYPE html><meta charset="utf-8">
            <iframe %s width="1100" height="800" srcdoc="%s"></iframe><pre id="report"></pre>
            <script>
            setTimeout(function () {
              var inside = document.querySelector('iframe').contentDocument, figures = 0, blank = [];
              function painted(drawing) {
                if (drawing.tagName === 'svg') { return drawing.querySelector('path, rect, line, circle, polygon, text, use, image') !== null; }
                if (drawing.tagName !== 'IMG' || drawing.naturalWidth === 0) { return drawing.tagName === 'CANVAS'; }
                var canvas = document.createElement('canvas'), colours = new Set();
                canvas.width = 200; canvas.height = 120;
                canvas.getContext('2d').drawImage(drawing, 0, 0, 200, 120);
                var pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, 200, 120).data.buffer);
                pixels.forEach(function (pixel) { colours.add(pixel); });
                return colours.size > 5;
              }
              inside.querySelectorAll('.jp-OutputArea-output, .output_area').forEach(function (output, at) {
                var drawings = Array.from(output.querySelectorAll('svg, img, canvas'));
                output.querySelectorAll('iframe').forEach(function (frame) {
                  if (frame.contentDocument) {
                    drawings = drawings.concat(Array.from(frame.contentDocument.querySelectorAll('svg, img, canvas')));
                  }
                });
                if (drawings.length === 0) { return; }
                figures++;
                var seen = drawings.some(function (drawing) {
                  var box = drawing.getBoundingClientRect();
                  return box.width >= 50 && box.height >= 50 && painted(drawing);
                });
                if (!seen) { blank.push(at + 1); }
              });
              document.getElementById('report').textContent =
                JSON.stringify({figures: figures, blank: blank, text: inside.body.innerText.length});
            }, 4000);
            </script>
            """;
    private static final Pattern REPORT = Pattern.compile("<pre id=\"report\">(.+?)</pre>");

    @TempDir
    static Path folder;
    private static Jupyter jupyter;
    private static Chromium chromium;

    @BeforeAll
    static void findJupyterAndBrowser() {
        try {
            jupyter = Jupyter.ready(Jupyter.SetUp.PACKAGES, line -> Note.printf("  %s%n", line));
        } catch (BadData e) {
            Assumptions.abort(e.getMessage());
        }
        chromium = Chromium.ready(folder, line -> Note.printf("  %s%n", line)).orElse(null);
        Assumptions.assumeTrue(chromium != null, Chromium.ADVICE);
    }

    @TestFactory
    Stream<DynamicTest> everyFigureIsSeen() {
        return NotebookFile.all().stream().map(n -> DynamicTest.dynamicTest(n.name(), () -> {
            String page = Files.readString(NotebookPage.write(n, jupyter, folder));
            Chromium.Visit withScripts = visit(page, "");
            assertEquals(List.of(), withScripts.console(), "the console stays empty");
            assertEquals(List.of(), withScripts.requests(), "no request leaves the page");
            Chromium.Visit withoutScripts = visit(page, "sandbox=\"allow-same-origin\"");
            assertEquals(List.of(), withoutScripts.requests(), "no request leaves the page");
            for (Chromium.Visit visit : List.of(withScripts, withoutScripts)) {
                JsonObject report = report(visit);
                assertEquals("[]", report.get("blank").toString(), "outputs whose figure is not seen");
                assertTrue(report.get("figures").getAsInt() >= figures(n), "a figure was lost: " + report);
                assertTrue(report.get("text").getAsInt() > 1000, "the page is empty: " + report);
            }
        }));
    }

    /** The test itself sees what it looks for: a blank figure, a complaint, a request, and a figure that needs scripts. */
    @Test
    void aBadPageIsFound() throws IOException {
        String page = """
                <div class="jp-OutputArea-output"><svg width="300" height="200"><title>Seen</title><rect width="9" height="9"/></svg></div>
                <div class="jp-OutputArea-output"><svg width="0" height="0"></svg></div>
                <div class="jp-OutputArea-output"><svg id="late" width="0" height="0"><rect width="9" height="9"/></svg></div>
                <div class="jp-OutputArea-output"><svg width="300" height="200"><title>Words, and nothing drawn</title></svg></div>
                <div class="jp-OutputArea-output"><img alt="nothing drawn" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/>"></div>
                <script>
                document.getElementById('late').setAttribute('width', 300);
                document.getElementById('late').setAttribute('height', 200);
                </script>
                <script src="https://figures.example/plot.js"></script><script>nowhere();</script>
                """;
        Chromium.Visit withScripts = visit(page, "");
        assertEquals("{\"figures\":5,\"blank\":[2,4,5]", report(withScripts).toString().split(",\"text")[0]);
        assertTrue(String.join("", withScripts.console()).contains("nowhere is not defined"), withScripts.console().toString());
        assertEquals(List.of("https://figures.example/plot.js"), withScripts.requests());
        assertEquals("[2,3,4,5]", report(visit(page, "sandbox=\"allow-same-origin\"")).get("blank").toString());
    }

    private static Chromium.Visit visit(String page, String sandbox) throws IOException {
        Path file = Files.createTempFile(folder, "visit", ".html");
        Files.writeString(file, MEASURE.formatted(sandbox, page.replace("&", "&amp;").replace("\"", "&quot;")));
        return chromium.visit(file);
    }

    private static JsonObject report(Chromium.Visit visit) {
        Matcher report = REPORT.matcher(visit.dom());
        assertTrue(report.find(), "the browser gave no page back");
        return new Gson().fromJson(report.group(1), JsonObject.class);
    }

    /** Outputs of the notebook that hold a figure. */
    private static long figures(NotebookFile notebook) {
        return notebook.cells().stream().flatMap(c -> c.outputs().stream()).filter(o -> o.has("data"))
                .filter(o -> o.getAsJsonObject("data").entrySet().stream().anyMatch(d -> d.getKey().startsWith("image/")
                        || d.getKey().equals("text/html") && NotebookCell.text(d.getValue()).matches("(?s).*<(svg|img)\\b.*")))
                .count();
    }
}
