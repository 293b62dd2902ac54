package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.model.Indicator;
import bsc.model.Kind;
import bsc.model.Relation;
import bsc.model.Study;
import bsc.model.Verdict;
import bsc.score.Line;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the cells of a notebook call for a study that sums points: one word, one table. Never returns null; a wrong id
 * is refused with the right ones.
 */
public final class ShowPoints {
    private static final int NAME = 24;
    private static final int WORDING = 16;

    private ShowPoints() {
    }

    /** The points of each perspective: by the bands as printed, by the repaired ones, awarded, and the stated maximum. */
    public static Listing perspectives(Audit audit) {
        return columns(points(audit, r -> r.get(1).equals("all") || r.get(0).equals("Total")), 0, 4, 5, 6, 7, 8);
    }

    /** The same for each sub-aspect. */
    public static Listing aspects(Audit audit) {
        return columns(points(audit, r -> r.get(2).equals("sum") && !r.get(1).equals("all")), 0, 1, 4, 5, 6, 7, 8);
    }

    private static Listing points(Audit audit, Predicate<List<String>> which) {
        Listing all = PointsListing.of(audit.quantities(), audit.study().assessed());
        return new Listing(all.columns(), all.rows().stream().filter(which).toList());
    }

    private static Listing columns(Listing listing, int... which) {
        return new Listing(Arrays.stream(which).mapToObj(listing.columns()::get).toList(), listing.rows().stream()
                .map(r -> Arrays.stream(which).mapToObj(r::get).toList()).toList());
    }

    /**
     * The indicators of sub-aspects: the value or wording printed, the value recomputed, its verdict, and the points by
     * the bands as printed, by the repaired ones, and awarded of the maximum. Wordings are cut, names as far as the page
     * is too narrow for them; a slash stands between scores that are open.
     */
    public static Listing indicators(Audit audit, String... aspects) {
        ShowBands.check(audit.study(), "a sub-aspect", audit.study().indicators().stream().map(Indicator::aspect).distinct().toList(), aspects);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> r : points(audit, r -> List.of(aspects).contains(r.get(1)) && !r.get(2).equals("sum")).rows()) {
            Optional<Finding> value = value(audit, r.get(2));
            rows.add(List.of(r.get(2), cut(value.map(f -> f.figure().printed().text()).orElse(ScoreText.NOT_KNOWN), WORDING),
                    value.map(f -> (RecomputedText.of(f) + " " + f.verdict().word()).strip()).orElse(ScoreText.NOT_KNOWN),
                    span(r.get(4)), span(r.get(5)),
                    r.get(6) + " of " + r.get(7)));
        }
        return fitted(new Listing(List.of("indicator", "printed", "recomputed", "by bands", "repaired", "awarded"), rows));
    }

    /** The names cut to the greatest length with which the table fits on a page. */
    private static Listing fitted(Listing whole) {
        Listing fitted = whole;
        for (int most = whole.rows().stream().mapToInt(r -> r.get(0).length()).max().orElse(0); !PageTable.fits(fitted) && most > NAME; ) {
            fitted = named(whole, --most);
        }
        return fitted;
    }

    private static Listing named(Listing whole, int most) {
        return new Listing(whole.columns(), whole.rows().stream().map(r -> Stream.concat(Stream.of(cut(r.get(0), most)),
                r.stream().skip(1)).toList()).toList());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    /** More than two scores that are open as a span. */
    private static String span(String scores) {
        String[] open = scores.split(" or ");
        return open.length <= 2 ? String.join("/", open) : open[0] + " to " + open[open.length - 1];
    }

    /** The figures that do not follow, each with its indicator, its kind and the arithmetic. */
    public static Listing doesNotFollow(Audit audit) {
        return new Listing(List.of("indicator", "kind", "printed", "recomputed", "why"), audit.with(Verdict.DOES_NOT_FOLLOW).stream()
                .map(f -> List.of(audit.quantities().indicator(f.figure().indicator()).name(), f.figure().kind().word(),
                        f.figure().printed().text(), RecomputedText.of(f), ReasonText.of(f))).toList());
    }

    /** The first value or wording that the study printed for the indicator of that name. */
    private static Optional<Finding> value(Audit audit, String name) {
        String id = audit.study().indicators().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow().id();
        return audit.findings().stream().filter(f -> f.figure().indicator().equals(id)
                && (f.figure().kind() == Kind.VALUE || f.figure().kind() == Kind.LABEL)).findFirst();
    }

    /** The indicators with the greatest maxima, as many as asked for, with their share of all points that can be had. */
    public static Listing heaviest(Study study, int many) {
        BigDecimal all = study.indicators().stream().flatMap(i -> i.maximum().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Listing(List.of("perspective", "indicator", "maximum", "share of all points"), study.indicators().stream()
                .filter(i -> i.maximum().isPresent() && all.signum() > 0)
                .sorted(Comparator.comparing((Indicator i) -> i.maximum().get()).reversed()).limit(many)
                .map(i -> List.of(i.perspective().title(), i.name(), ScoreText.score(i.maximum().get()),
                        StandardText.percent(i.maximum().get().divide(all, MathContext.DECIMAL64)))).toList());
    }

    /**
     * The indicators whose points awarded are not the only ones that their bands give, the repaired ones where a table
     * has them; the last column is awarded minus given, a range where the bands leave it open.
     */
    public static Listing differences(Audit audit) {
        Scorecard repaired = Scorecards.repaired(audit.quantities(), audit.study().assessed());
        List<List<String>> rows = new ArrayList<>();
        for (Line awarded : audit.printed().lines()) {
            Line given = repaired.lines().get(audit.printed().lines().indexOf(awarded));
            if (!awarded.scores().equals(given.scores()) && awarded.scores().size() == 1) {
                rows.add(List.of(awarded.indicator().name(), ScoreText.value(given), ScoreText.scores(awarded.scores()),
                        ScoreText.scores(given.scores()), ScoreText.scores(minus(awarded, given))));
            }
        }
        return new Listing(List.of("indicator", "value", "awarded", "by its bands", "difference"), rows);
    }

    private static TreeSet<BigDecimal> minus(Line awarded, Line given) {
        return given.scores().stream().map(s -> awarded.scores().first().subtract(s)).collect(Collectors.toCollection(TreeSet::new));
    }
}
