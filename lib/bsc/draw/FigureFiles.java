package bsc.draw;

import bsc.audit.Audit;
import bsc.beds.BedTable;
import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import bsc.robust.Robustness;
import bsc.say.Words;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a study as files, written all or none. */
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
    public static <E extends Enum<E> & Choice> List<E> kinds(Class<E> kinds, String name) {
        return name == null ? Arrays.asList(kinds.getEnumConstants()) : List.of(Choice.of(kinds, name).orElseThrow(() ->
                new BadData(Sentence.of("no figure '{0}'; figures are: {1}", name, String.join(", ", Choice.words(kinds))))));
    }

    /** @throws BadData when a figure of this size cannot be read or printed; without a height it is what fits */
    public static void checkSize(double width, Optional<Double> height) {
        if (!(width >= NARROWEST && width <= WIDEST)) {
            throw new BadData(Sentence.of("--width: {0} mm; write a width from {1} to {2}", shown(width), NARROWEST, WIDEST));
        }
        height.filter(h -> !(h > 0 && h <= WIDEST)).ifPresent(h -> {
            throw new BadData(Sentence.of("--height: {0} mm; write a height above 0 and at most {1}", shown(h), WIDEST));
        });
    }

    private static String shown(double millimetres) {
        return Double.isFinite(millimetres) ? new BigDecimal(millimetres).round(MathContext.DECIMAL32).stripTrailingZeros().toPlainString() : String.valueOf(millimetres);
    }

    /** Writes figures of a study in each format, all or none, and tells, one line a file, what was written, or why nothing was. */
    public static String write(Audit audit, List<FigureKind> kinds, Path folder, double width, double height, List<Format> formats, Words words) {
        Map<String, DrawnOrNot> attempts = new LinkedHashMap<>();
        kinds.forEach(kind -> attempts.put(kind.word(), kind.of(audit, words)));
        return write(audit.study().id(), attempts, folder, width, height, formats, words);
    }

    /** The same for figures about how firmly a conclusion stands. */
    public static String write(Robustness robustness, List<RobustFigureKind> kinds, Path folder, double width, double height,
                               List<Format> formats, Words words) {
        Map<String, DrawnOrNot> attempts = new LinkedHashMap<>();
        kinds.forEach(kind -> attempts.put(kind.word(), kind.of(robustness, words)));
        return write(robustness.study().id(), attempts, folder, width, height, formats, words);
    }

    /** The same for hospitals, wards or counted beds, under the name of their table. */
    public static String write(BedTable table, String name, List<BedsFigureKind> kinds, Path folder, double width, double height, List<Format> formats, Words words) {
        Map<String, DrawnOrNot> attempts = new LinkedHashMap<>();
        kinds.forEach(kind -> attempts.put(kind.word(), kind.of(table, words)));
        return write(name, attempts, folder, width, height, formats, words);
    }

    /** The same for the answers to a questionnaire. */
    public static String write(Survey survey, List<QuestionnaireFigureKind> kinds, Path folder, double width, double height, List<Format> formats, Words words) {
        Map<String, DrawnOrNot> attempts = new LinkedHashMap<>();
        kinds.forEach(kind -> attempts.put(kind.word(), kind.of(survey, SurveyChoices.usual(survey), words)));
        return write(survey.source(), attempts, folder, width, height, formats, words);
    }

    private static String write(String study, Map<String, DrawnOrNot> attempts, Path folder, double width, double height, List<Format> formats, Words words) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder told = new StringBuilder();
        attempts.forEach((word, attempt) -> {
            if (attempt instanceof DrawnOrNot.NotDrawn not) {
                told.append(words.say("draw.not-drawn", study, word, not.why())).append('\n');
                return;
            }
            Plot plot = ((DrawnOrNot.Drawn) attempt).plot();
            for (Format format : formats) {
                // a page on a screen may be as long as it takes
                List<Plot> sheets = height > 0 || format == Format.HTML ? List.of(plot) : Sheet.pages(plot, Millimetres.toPoints(width));
                for (int i = 0; i < sheets.size(); i++) {
                    String name = study + "-" + word + (sheets.size() == 1 ? "" : "-" + (i + 1)) + "." + format.word();
                    files.put(name, bytes(new StaticFigure(sheets.get(i), width, height), format, words));
                    told.append(folder.resolve(name)).append('\n');
                }
            }
        });
        if (!files.isEmpty()) {
            FigureFolder.write(folder, files);
        }
        return told.toString();
    }

    private static byte[] bytes(StaticFigure figure, Format format, Words words) {
        return switch (format) {
            case SVG -> figure.svg().getBytes(StandardCharsets.UTF_8);
            case PNG -> PngFile.of(figure.image(DOTS_PER_INCH), DOTS_PER_INCH);
            case HTML -> FigurePage.of(figure, words.language()).getBytes(StandardCharsets.UTF_8);
        };
    }
}
