package bsc.show;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.model.BadData;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.model.Value;
import bsc.score.Line;
import bsc.score.Scorecards;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the cells of notebooks ask about a study of several periods: one word, one table with a column a period. Never
 * returns null; a period that the study does not have is refused with those that it has.
 */
public final class ShowYears {
    private static final String IN_NO_BAND = "in no band";

    private ShowYears() {
    }

    /**
     * The number that a study printed for the whole of a measure in a period.
     *
     * @throws BadData when the study has no such period, or prints nothing for the measure in it
     */
    public static double number(Study study, String measure, String period) {
        if (study.period(period).isEmpty()) {
            throw new BadData("'" + period + "' is not a period of " + study.id() + "; periods are: "
                    + study.periods().stream().map(Period::name).collect(Collectors.joining(", ")));
        }
        return study.inputs().stream()
                .filter(i -> i.measure().equals(measure) && i.occasion().equals(Occasion.of(period))).findFirst()
                .orElseThrow(() -> new BadData(study.id() + " prints no " + measure + " for " + period))
                .printed().value().doubleValue();
    }

    /** The values of a perspective: recomputed from the inputs where they are published, else as printed. */
    public static Listing values(Study study, Perspective perspective) {
        return listing(study, perspective, ScoreText::value);
    }

    /** The labels of these values; "in no band" where the table of the study holds no label for a value. */
    public static Listing labels(Study study, Perspective perspective) {
        return listing(study, perspective, line -> line.labels().isEmpty() && line.value() instanceof Value.Known
                && study.bandsOf(line.indicator().bands()).byRule() ? IN_NO_BAND : ScoreText.labels(line.labels()));
    }

    private static Listing listing(Study study, Perspective perspective, Function<Line, String> cell) {
        Quantities quantities = Quantities.of(study);
        List<String> columns = new ArrayList<>(List.of("indicator"));
        study.periods().forEach(p -> columns.add(p.name()));
        return new Listing(columns, study.indicatorsOf(perspective).stream().map(indicator -> {
            List<String> row = new ArrayList<>(List.of(indicator.name()));
            study.periods().forEach(p -> row.add(cell.apply(Scorecards.line(quantities, indicator, Occasion.of(p.name()),
                    Basis.RECOMPUTED))));
            return row;
        }).toList());
    }
}
