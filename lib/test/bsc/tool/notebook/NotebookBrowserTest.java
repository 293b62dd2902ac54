package bsc.tool.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Note;
import bsc.model.BadData;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
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
    /** Shows a page in two frames, with scripts and without; says of each how many outputs hold a figure, and in which none is seen. */
    private static final String MEASURE = """
            <!DOCTYPE html><meta charset="utf-8">
            <iframe width="1100" height="800" srcdoc="%s"></iframe>
            <iframe sandbox="allow-same-origin" width="1100" height="800" srcdoc="%s"></iframe><pre id="report"></pre>
            <script>
            function measured(frame) {
              var inside = frame.contentDocument, figures = 0, blank = [];
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
              return {figures: figures, blank: blank, text: inside.body.innerText.length};
            }
            addEventListener('load', function () {
              setTimeout(function () {
                document.getElementById('report').textContent =
                  JSON.stringify(Array.from(document.querySelectorAll('body > iframe')).map(measured));
              }, 4000);
            });
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
            String page = Files.readString(NotebookSite.write(List.of(n), jupyter, folder).get(1));
            Chromium.Visit visit = visit(page);
            assertEquals(List.of(), complaints(visit), "the console stays empty");
            assertEquals(List.of(), visit.requests(), "no request leaves the page");
            for (JsonObject report : List.of(withScripts(visit), withoutScripts(visit))) {
                assertEquals("[]", report.get("blank").toString(), "outputs whose figure is not seen");
                assertTrue(report.get("figures").getAsInt() >= figures(n), "a figure was lost: " + report);
                assertTrue(report.get("text").getAsInt() > 1000, "the page is empty: " + report);
            }
        }));
    }

    /** Every link of the site leads to a page of it. */
    @Test
    void everyLinkLeadsToAPage() throws IOException {
        Path site = folder.resolve("site");
        for (Path page : NotebookSite.write(NotebookFile.all(), jupyter, site)) {
            List<String> nowhere = Pattern.compile("href=\"([^\"#]+)").matcher(Files.readString(page)).results().map(m -> m.group(1))
                    .filter(l -> !Files.isRegularFile(page.resolveSibling(l))).toList();
            assertEquals(List.of(), nowhere, page.toString());
        }
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
        Chromium.Visit visit = visit(page);
        assertEquals("{\"figures\":5,\"blank\":[2,4,5]", withScripts(visit).toString().split(",\"text")[0]);
        assertTrue(String.join("", complaints(visit)).contains("nowhere is not defined"), visit.console().toString());
        assertEquals(List.of("https://figures.example/plot.js"), visit.requests());
        assertEquals("[2,3,4,5]", withoutScripts(visit).get("blank").toString());
    }

    /** Each page is visited once: a browser takes longer to start than to show it. */
    private static Chromium.Visit visit(String page) throws IOException {
        Path file = Files.createTempFile(folder, "visit", ".html");
        String quoted = page.replace("&", "&amp;").replace("\"", "&quot;");
        Files.writeString(file, MEASURE.formatted(quoted, quoted));
        return chromium.visit(file);
    }

    /** What the console says, but for the one thing that every script says that the second frame does not let run. */
    private static List<String> complaints(Chromium.Visit visit) {
        return visit.console().stream().filter(l -> !l.contains("Blocked script execution in 'about:srcdoc'")).toList();
    }

    private static JsonObject withScripts(Chromium.Visit visit) {
        return report(visit, 0);
    }

    private static JsonObject withoutScripts(Chromium.Visit visit) {
        return report(visit, 1);
    }

    private static JsonObject report(Chromium.Visit visit, int frame) {
        Matcher report = REPORT.matcher(visit.dom());
        assertTrue(report.find(), "the browser gave no page back");
        return new Gson().fromJson(report.group(1), JsonArray.class).get(frame).getAsJsonObject();
    }

    /** Outputs of the notebook that hold a figure. */
    private static long figures(NotebookFile notebook) {
        return notebook.cells().stream().flatMap(c -> c.outputs().stream()).filter(o -> o.has("data"))
                .filter(o -> o.getAsJsonObject("data").entrySet().stream().anyMatch(d -> d.getKey().startsWith("image/")
                        || d.getKey().equals("text/html") && NotebookCell.text(d.getValue()).matches("(?s).*<(svg|img)\\b.*")))
                .count();
    }
}
