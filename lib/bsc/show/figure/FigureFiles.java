package bsc.show.figure;

import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Choice;
import bsc.robust.Robustness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/** The figures of a study as files, each written whole or not at all. */
public final class FigureFiles {
    private static final int DOTS_PER_INCH = 300;
    private static final int NARROWEST = 80;
    private static final int WIDEST = 600;

    private FigureFiles() {
    }

    /** What a figure is written as. */
    public enum Format implements Choice {
        SVG, PNG, HTML;

        @Override
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The figure of that name, or all when it is null. */
    public static List<FigureKind> kinds(String name) {
        return name == null ? Arrays.asList(FigureKind.values()) : List.of(Choice.of(FigureKind.class, name).orElseThrow(() ->
                new BadData("no figure '" + name + "'; figures are: " + String.join(", ", Choice.words(FigureKind.class)))));
    }

    /** @throws BadData when a figure of this size cannot be read or printed; a height of 0 is what fits */
    public static void checkSize(double width, double height) {
        if (!(width >= NARROWEST && width <= WIDEST)) {
            throw new BadData("--width: " + Num.text(width) + " mm; write a width from " + NARROWEST + " to " + WIDEST);
        }
        if (!(height == 0 || height > 0 && height <= WIDEST)) {
            throw new BadData("--height: " + Num.text(height) + " mm; write a height of at most " + WIDEST);
        }
    }

    /** Writes one figure of a study in each format and tells, one line a file, what was written, or why nothing was. */
    public static String write(Audit audit, FigureKind kind, Path folder, double width, double height, List<Format> formats) {
        return write(audit.study().id(), kind.word(), kind.of(audit), folder, width, height, formats);
    }

    /** The same for a figure about how firmly a conclusion stands. */
    public static String write(Robustness robustness, RobustFigureKind kind, Path folder, double width, double height, List<Format> formats) {
        return write(robustness.study().id(), kind.word(), kind.of(robustness), folder, width, height, formats);
    }

    private static String write(String study, String figureWord, Attempt attempt, Path folder, double width, double height, List<Format> formats) {
        if (attempt instanceof Attempt.NotDrawn not) {
            return study + ", " + figureWord + ": not drawn: " + not.why() + "\n";
        }
        StaticFigure figure = new StaticFigure(((Attempt.Drawn) attempt).plot(), width, height);
        StringBuilder written = new StringBuilder();
        for (Format format : formats) {
            Path file = folder.resolve(study + "-" + figureWord + "." + format.word());
            write(file, switch (format) {
                case SVG -> figure.svg().getBytes(StandardCharsets.UTF_8);
                case PNG -> PngFile.of(figure.image(DOTS_PER_INCH), DOTS_PER_INCH);
                case HTML -> FigurePage.of(figure).getBytes(StandardCharsets.UTF_8);
            });
            written.append(file).append('\n');
        }
        return written.toString();
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new BadData("--out: " + file + " cannot be written (" + e.getMessage() + ")");
        }
    }
}
