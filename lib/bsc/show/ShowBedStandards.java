package bsc.show;

import bsc.audit.Audit;
import bsc.formula.Quantities;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Interval;
import bsc.model.Period;
import bsc.model.Study;
import bsc.score.Labelling;
import bsc.show.figure.Attempt;
import bsc.show.figure.EfficientRegion;
import bsc.show.figure.RegionsFigure;
import bsc.show.figure.Standard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the cells of notebooks call on standards of the four bed indicators. A standard is named by what its tables are
 * called behind the indicator: depkes_2005 stands for bor_depkes_2005, alos_depkes_2005 and so on.
 */
public final class ShowBedStandards {
    private ShowBedStandards() {
    }

    /** What each standard calls ideal, and who is said to have set it. */
    public static Listing standards(Study study, String... standards) {
        return new Listing(ShowBeds.columns("standard", Stream.concat(ShowBeds.INDICATORS.stream().map(ShowBeds::title), Stream.of("ascribed to"))),
                Arrays.stream(standards).map(s -> ShowBeds.columns(s, Stream.concat(ShowBeds.INDICATORS.stream().map(i -> Standard.of(table(study, i, s)).rangeInWords()),
                        Stream.of(table(study, "bor", s).rows().get(0).where())))).toList());
    }

    /** The corners of the region where a standard calls all four indicators ideal, in a year of 365 days. */
    public static Listing region(Study study, String standard) {
        ShowBeds.INDICATORS.forEach(i -> table(study, i, standard));
        return new Listing(ShowBeds.columns("TOI", Stream.of("LOS", "BOR", "BTO")), EfficientRegion.of(study, standard, 365, 100, 100).corners().stream()
                .map(c -> List.of(Show.rounded(c.x(), 2), Show.rounded(c.y(), 2), Show.rounded(100 * c.y() / (c.x() + c.y()), 1),
                        Show.rounded(365 / (c.x() + c.y()), 1))).distinct().toList());
    }

    /** The regions of standards side by side, with the study's years in them. */
    public static Attempt regions(Audit audit, String... standards) {
        Arrays.stream(standards).forEach(s -> ShowBeds.INDICATORS.forEach(i -> table(audit.study(), i, s)));
        return RegionsFigure.of(audit, List.of(standards));
    }

    /** The printed values of each year with the label that each standard gives them. */
    public static Listing labels(Study study, String... standards) {
        Quantities quantities = Quantities.of(study);
        List<List<String>> rows = new ArrayList<>();
        for (Period period : ShowBeds.years(study).toList()) {
            for (String indicator : ShowBeds.INDICATORS) {
                ShowBeds.printed(quantities, indicator, period).ifPresent(number -> rows.add(Stream.concat(
                        Stream.of(period.name(), ShowBeds.title(indicator), number.text()), Arrays.stream(standards).map(s ->
                                label(table(study, indicator, s), number.rounded()))).toList()));
            }
        }
        return new Listing(ShowBeds.columns("year", Stream.concat(Stream.of("indicator", "printed"), Arrays.stream(standards))), rows);
    }

    private static String label(Bands table, Interval set) {
        return Labelling.of(table, set).stream().map(Band::label).distinct().collect(Collectors.joining(" or "));
    }

    private static Bands table(Study study, String indicator, String standard) {
        Bands table = study.bandsOf(indicator + "_" + standard);
        if (table == null) {
            throw new BadData("'" + standard + "' is no standard of all four bed indicators; they are: " + study.bands().keySet().stream()
                    .filter(b -> b.startsWith("bor_")).map(b -> b.substring(4)).filter(s -> ShowBeds.INDICATORS.stream().allMatch(
                            i -> study.bands().containsKey(i + "_" + s))).sorted().collect(Collectors.joining(", ")));
        }
        return table;
    }
}
