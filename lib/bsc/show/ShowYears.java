package bsc.show;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.BadData;
import bsc.model.Occasion;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.model.Value;
import bsc.score.Line;
import bsc.score.Scorecards;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the cells of notebooks ask about a study of several periods: one word, one table with a column a period. Never
 * returns null.
 */
public final class ShowYears {
    private static final String IN_NO_BAND = "in no band";

    private ShowYears() {
    }

    /**
     * The sum of what a study printed for the parts of a measure in a period: its months, wards or questions.
     *
     * @throws BadData when the study prints no part of the measure in the period
     */
    public static double sumOfParts(Study study, String measure, String period) {
        List<Double> parts = study.inputs().stream().filter(i -> i.measure().equals(measure) && !i.occasion().whole()
                && i.occasion().period().equals(period)).map(i -> i.printed().value().doubleValue()).toList();
        if (parts.isEmpty()) {
            throw new BadData(study.id() + " prints no parts of " + measure + " for " + period);
        }
        return parts.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The values of a perspective: recomputed from the inputs where they are published, else as printed. */
    public static Listing values(Study study, Perspective perspective) {
        return listing(study, perspective, ScoreText::value);
    }

    /** The labels of these values; "in no band" where the table of the study holds no label for a value. */
    public static Listing labels(Study study, Perspective perspective) {
        return listing(study, perspective, line -> line.labels().isEmpty() && line.value() instanceof Value.Known
                && study.bandsOf(line.indicator()).byRule() ? IN_NO_BAND : ScoreText.labels(line.labels()));
    }

    private static Listing listing(Study study, Perspective perspective, Function<Line, String> cell) {
        Quantities quantities = Quantities.of(study);
        List<String> columns = new ArrayList<>(List.of("indicator"));
        study.periods().forEach(p -> columns.add(p.name()));
        return new Listing(columns, study.indicatorsOf(perspective).stream().map(indicator -> {
            List<String> row = new ArrayList<>(List.of(indicator.name()));
            study.periods().forEach(p -> row.add(cell.apply(Scorecards.line(quantities, indicator, Occasion.of(p.name()),
                    Reading.ORDINARY.withBasis(Basis.RECOMPUTED)))));
            return row;
        }).toList());
    }
}
