package bsc.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.read.StudyFolder;
import bsc.say.Language;
import bsc.say.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures are written all or none, and nothing of anybody else is touched. */
class FigureFolderTest {
    @TempDir
    Path folder;

    private static Map<String, byte[]> set(String content, String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, content.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private Map<String, String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> content = new TreeMap<>();
            for (Path file : files.filter(f -> !f.equals(folder)).toList()) {
                content.put(folder.relativize(file).toString(), Files.isDirectory(file) ? "" : Files.readString(file));
            }
            return content;
        }
    }

    @Test
    void writesIntoNewAndIntoUsedFolders() throws IOException {
        Path out = folder.resolve("a/b c");
        FigureFolder.write(out, set("1", "x.svg", "y.svg"));
        Files.writeString(out.resolve("thesis.docx"), "mine");
        FigureFolder.write(out, set("2", "x.svg", "z.svg"));
        assertEquals(Map.of("a", "", "a/b c", "", "a/b c/thesis.docx", "mine", "a/b c/x.svg", "2", "a/b c/y.svg", "1", "a/b c/z.svg", "2"),
                everything());
    }

    /** A size that is too small for one of the figures leaves none of the others. */
    @Test
    void aFigureThatCannotBeDrawnLeavesNothing() throws IOException {
        Audit audit = Audit.of(StudyFolder.read(Repository.root().resolve("lib/test/studies/contoh"), Repository.standards()));
        assertThrows(BadData.class, () -> FigureFiles.write(audit, List.of(FigureKind.values()), folder.resolve("out"), 170, 30,
                List.of(FigureFiles.Format.SVG), Words.in(Language.ENGLISH)));
        assertEquals(Map.of(), everything());
    }

    @Test
    void aSizeIsANumberThatCanBePrinted() {
        for (double width : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, -80, 79.9, 600.1, 1e300}) {
            assertTrue(assertThrows(BadData.class, () -> FigureFiles.checkSize(width, Optional.empty())).getMessage().endsWith(" mm; write a width from 80 to 600"));
        }
        for (double height : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1, 601, 0, -0.0}) {
            assertTrue(assertThrows(BadData.class, () -> FigureFiles.checkSize(170, Optional.of(height))).getMessage()
                    .endsWith(" mm; write a height above 0 and at most 600"));
        }
    }

    @Test
    void whatCannotBeWrittenChangesNothing() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("x.svg"), "1");
        Files.createDirectory(out.resolve("y.svg"));
        Map<String, String> before = everything();
        assertEquals("--out: " + out + " cannot be written (y.svg is a folder); no figure was written",
                assertThrows(BadData.class, () -> FigureFolder.write(out, set("2", "x.svg", "y.svg"))).getMessage());
        assertThrows(BadData.class, () -> FigureFolder.write(out, set("2", "x.svg", "no such/z.svg")));
        assertThrows(BadData.class, () -> FigureFolder.write(folder.resolve("new"), set("2", "x.svg", "no such/z.svg")));
        assertThrows(BadData.class, () -> FigureFolder.write(out.resolve("x.svg"), set("2", "x.svg")));
        assertEquals(before, everything());
    }

    /** Links that somebody put in the way of a file are replaced, never followed. */
    @Test
    void linksAreNotFollowed() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        Path out = Files.createDirectory(folder.resolve("out"));
        for (String name : List.of("x.svg", "x.svg.part", ".x.svg.part")) {
            Files.createSymbolicLink(out.resolve(name), mine);
        }
        FigureFolder.write(out, set("2", "x.svg"));
        assertEquals("mine", Files.readString(mine));
        assertEquals("2", Files.readString(out.resolve("x.svg"), StandardCharsets.UTF_8));
        assertTrue(Files.isRegularFile(out.resolve("x.svg"), LinkOption.NOFOLLOW_LINKS));
        Files.createSymbolicLink(folder.resolve("link"), out);
        FigureFolder.write(folder.resolve("link"), set("3", "x.svg"));
        assertEquals("3", Files.readString(out.resolve("x.svg")), "the folder itself may be a link");
        Files.delete(folder.resolve("link"));
        Files.delete(out.resolve("x.svg.part"));
        Files.delete(out.resolve(".x.svg.part"));
    }

    /** Half of a set is swept; a whole set that was being put in its place is put there. */
    @Test
    void whatAKilledProcessLeftIsSweptOrFinished() throws IOException {
        long gone = new ProcessBuilder("true").start().toHandle().pid();
        Path out = Files.createDirectory(folder.resolve("out"));
        for (String left : List.of("out/.hospital-balanced-scorecard-new-" + gone + "-1", "out/.hospital-balanced-scorecard-ready-" + gone + "-1",
                ".fresh.hospital-balanced-scorecard-new-" + gone + "-1")) {
            Files.createDirectory(folder.resolve(left));
            Files.writeString(folder.resolve(left).resolve("left.svg"), left);
        }
        FigureFolder.write(out, set("2", "x.svg"));
        FigureFolder.write(folder.resolve("fresh"), set("2", "x.svg"));
        assertEquals(Map.of("out", "", "out/x.svg", "2", "out/left.svg", "out/.hospital-balanced-scorecard-ready-" + gone + "-1", "fresh", "",
                "fresh/x.svg", "2"), everything());
    }
}
