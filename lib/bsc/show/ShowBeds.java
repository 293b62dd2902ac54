package bsc.show;

import bsc.audit.Audit;
import bsc.audit.RelationFinding;
import bsc.formula.Quantities;
import bsc.model.Choice;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Printed;
import bsc.model.Stay;
import bsc.model.Study;
import bsc.show.figure.BedGeometry;
import bsc.show.figure.EfficientRegion;
import bsc.show.figure.Spot;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the cells of notebooks call on stays and bed indicators: one word, one table. Never returns null; a wrong name is refused. */
public final class ShowBeds {
    static final List<String> INDICATORS = EfficientRegion.INDICATORS;

    private ShowBeds() {
    }

    /**
     * Stays of patients with both counts, and their sums.
     *
     * @param stays each as FIRST-DAY/LAST-DAY, or FIRST-DAY/ for a patient still in bed, with days such as 2024-06-01
     */
    public static Listing stays(String first, String last, String... stays) {
        LocalDate from = LocalDate.parse(first);
        LocalDate to = LocalDate.parse(last);
        List<List<String>> rows = new ArrayList<>();
        long length = 0;
        long care = 0;
        for (String text : stays) {
            Stay stay = stay(text);
            Optional<Long> days = stay.lengthOfStay(from, to);
            rows.add(List.of(stay.admitted().toString(), stay.discharged().map(LocalDate::toString).orElse("in bed"),
                    days.map(String::valueOf).orElse("-"), String.valueOf(stay.careDays(from, to))));
            length += days.orElse(0L);
            care += stay.careDays(from, to);
        }
        rows.add(List.of("sum", "", String.valueOf(length), String.valueOf(care)));
        return new Listing(List.of("admitted", "discharged", "lama dirawat", "hari perawatan"), rows);
    }

    private static Stay stay(String text) {
        String[] days = text.split("/", -1);
        return new Stay(LocalDate.parse(days[0]), days[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(days[1])));
    }

    /** The four bed indicators of each year, as printed. */
    public static Listing printed(Study study) {
        Quantities quantities = Quantities.of(study);
        return new Listing(columns("period", INDICATORS.stream().map(ShowBeds::title)), years(study).map(p -> columns(p.name(),
                INDICATORS.stream().map(i -> printed(quantities, i, p).map(Printed::text).orElse("-")))).toList());
    }

    /** The identities between the bed indicators of each year: both sides, and whether they can be equal. */
    public static Listing identities(Audit audit) {
        return new Listing(List.of("year", "identity", "left", "right", "verdict"), audit.identities().stream().map(f -> List.of(
                f.occasion().toString(), f.relation().left() + " = " + f.relation().right(), RelationText.left(f), RelationText.right(f),
                ((Choice) f.verdict()).word() + f.convention().map(c -> " " + c.word()).orElse(""))).toList());
    }

    /** What each number would have to be for a breached identity to hold with the others. */
    public static Listing implied(Audit audit) {
        return new Listing(List.of("year", "identity", "implied"), audit.identities().stream().filter(f -> !f.implied().isEmpty())
                .map(f -> List.of(f.occasion().toString(), shortName(f), RelationText.implied(f))).toList());
    }

    private static String shortName(RelationFinding finding) {
        return finding.relation().id().replaceAll("_[0-9]{4}$", "");
    }

    /** Each year's published TOI and ALOS beside the sets that the printed BOR and BTO imply. */
    public static Listing points(Study study) {
        Quantities quantities = Quantities.of(study);
        List<List<String>> rows = new ArrayList<>();
        for (Period period : years(study).toList()) {
            Optional<Printed.Number> bor = printed(quantities, "bor", period);
            Optional<Printed.Number> bto = printed(quantities, "bto", period);
            if (bor.isPresent() && bto.isPresent()) {
                List<Spot> box = BedGeometry.box(bor.get().rounded(), bto.get().rounded(), Year.parse(period.name()).length());
                rows.add(List.of(period.name(), text(quantities, "toi", period), range(box, Spot::x),
                        text(quantities, "alos", period), range(box, Spot::y)));
            }
        }
        return new Listing(List.of("year", "TOI printed", "TOI implied", "ALOS printed", "ALOS implied"), rows);
    }

    private static String range(List<Spot> box, ToDoubleFunction<Spot> side) {
        String least = Show.rounded(box.stream().mapToDouble(side).min().orElseThrow(), 2);
        String most = Show.rounded(box.stream().mapToDouble(side).max().orElseThrow(), 2);
        return least.equals(most) ? least : least + " to " + most;
    }

    static Stream<Period> years(Study study) {
        return study.periods().stream().filter(p -> !p.span() && p.name().matches("[0-9]{4}"));
    }

    static Optional<Printed.Number> printed(Quantities quantities, String indicator, Period period) {
        return quantities.isIndicator(indicator) ? quantities.printed(quantities.indicator(indicator), Occasion.of(period.name()))
                : Optional.empty();
    }

    private static String text(Quantities quantities, String indicator, Period period) {
        return printed(quantities, indicator, period).map(Printed::text).orElse("-");
    }

    static String title(String indicator) {
        return indicator.toUpperCase(Locale.ROOT);
    }

    static List<String> columns(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
