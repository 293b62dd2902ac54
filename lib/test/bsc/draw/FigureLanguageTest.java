package bsc.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.read.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Figures on machines that speak other languages; alone, because the language is the whole Java machine's. */
@Isolated
class FigureLanguageTest {
    /** The same bytes on every run, whatever language the machine speaks. */
    @Test
    void bytesDoNotDependOnTheLanguage() {
        Audit audit = Audit.of(new DataFolder(Repository.data()).study("rsud-makassar-2020-2022"));
        Locale before = Locale.getDefault();
        for (FigureKind kind : List.of(FigureKind.BARBER_JOHNSON, FigureKind.TRENDS, FigureKind.PERFORMANCE_LINE)) {
            StaticFigure figure = new StaticFigure(((DrawnOrNot.Drawn) kind.of(audit)).plot(), 120, 0);
            String svg = figure.svg();
            String page = FigurePage.of(figure);
            byte[] png = PngFile.of(figure.image(150), 150);
            for (String language : List.of("id", "de", "tr", "ar-EG-u-nu-arab")) {
                try {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    StaticFigure again = new StaticFigure(((DrawnOrNot.Drawn) kind.of(audit)).plot(), 120, 0);
                    assertEquals(svg, again.svg());
                    assertEquals(page, FigurePage.of(again));
                    assertArrayEquals(png, PngFile.of(again.image(150), 150));
                } finally {
                    Locale.setDefault(before);
                }
            }
        }
    }

    /** What is said of bytes across machines is what was measured: it is more for SVG and pages than for PNG. */
    @Test
    void theGuideClaimsTheSameBytesOfSvgAndPagesOnly() throws IOException {
        String guide = Files.readString(Repository.root().resolve("docs/report.md")).replace('\n', ' ');
        assertTrue(guide.contains("The same data give the same bytes of SVG and HTML on every machine; of PNG on every run with the same Java only"));
    }
}
