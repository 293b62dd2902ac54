package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.formula.Quantities;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Choice;
import bsc.model.Criterion;
import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Kind;
import bsc.model.Measure;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.model.Verdict;
import bsc.read.DataFolder;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** What the cells of notebooks call: one word, one table. Never returns null; a wrong id is refused with the right ones. */
public final class Show {
    private Show() {
    }

    /** A study of the folder data, by its id. */
    public static Study study(String id) {
        return DataFolder.find(null).study(id);
    }

    /** The inputs of the measures named, as printed, in the order of the names. */
    public static Listing inputs(Study study, String... measures) {
        List<List<String>> rows = Arrays.stream(measures).flatMap(m -> inputs(study, measure(study, m)).stream()).toList();
        return new Listing(List.of("measure", "in the study", "period", "printed", "where"), rows);
    }

    private static List<List<String>> inputs(Study study, Measure measure) {
        return study.inputs().stream().filter(i -> i.measure().equals(measure.id())).map(i -> List.of(measure.name(),
                measure.nameId(), i.occasion().toString(), i.printed().text(), i.where())).toList();
    }

    /** The number that a study printed for a measure in the period that it assesses. */
    public static double number(Study study, String measure) {
        return study.inputs().stream().filter(i -> i.measure().equals(measure(study, measure).id())
                        && i.occasion().period().equals(study.assessed()) && i.occasion().whole())
                .map(Input::printed).findFirst().orElseThrow(() -> new BadData(
                        study.id() + " prints no " + measure + " for " + study.assessed())).value().doubleValue();
    }

    private static Measure measure(Study study, String id) {
        return study.measures().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow(() -> new BadData(
                "'" + id + "' is not a measure of " + study.id() + "; measures are: "
                        + study.measures().stream().map(Measure::id).collect(Collectors.joining(", "))));
    }

    /** A number with that many decimals, rounded half up. */
    public static String rounded(double number, int decimals) {
        return bsc.formula.Decimals.fixed(java.math.BigDecimal.valueOf(number), decimals);
    }

    /** The indicators of a perspective with their formulas. */
    public static Listing indicators(Study study, Perspective perspective) {
        return new Listing(List.of("indicator", "unit", "formula", "bands"), study.indicatorsOf(perspective).stream()
                .map(i -> List.of(i.name(), i.unit().word(), i.formula(), i.bands())).toList());
    }

    /** A table of bands: which values get which label, and the scores that the label allows. */
    public static Listing bands(Study study, String id) {
        if (study.bandsOf(id) == null) {
            throw new BadData("'" + id + "' is not a table of bands; they are: "
                    + study.bands().keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return new Listing(List.of("label", "values", "score", "where"), study.bandsOf(id).rows().stream()
                .map(b -> List.of(b.label(), values(b), ScoreText.scores(b.scores()), b.where())).toList());
    }

    private static String values(Band band) {
        if (band.criterion() instanceof Criterion.Range range) {
            String low = range.low().map(e -> (e.closed() ? ">= " : "> ") + e.at().toPlainString()).orElse("");
            String high = range.high().map(e -> (e.closed() ? "<= " : "< ") + e.at().toPlainString()).orElse("");
            return low.isEmpty() || high.isEmpty() ? low + high : low + " and " + high;
        }
        return band.criterion() instanceof Criterion.Moves moves ? moves.movement().word() : "by judgement";
    }

    /** The scorecard of the period that the study assesses, recomputed from its inputs. */
    public static Scorecard scorecard(Study study) {
        return Scorecards.recomputed(Quantities.of(study), study.assessed());
    }

    /** One perspective of a scorecard. */
    public static Listing scores(Scorecard card, Perspective perspective) {
        return new Listing(List.of("indicator", "value", "label", "score"), card.of(perspective).stream()
                .map(l -> List.of(l.indicator().name(), ScoreText.value(l), ScoreText.labels(l.labels()),
                        ScoreText.scores(l.scores()))).toList());
    }

    /** The figures of one kind in a perspective: printed beside recomputed. */
    public static Listing verdicts(Audit audit, Perspective perspective, Kind kind) {
        return verdicts(audit, f -> f.perspective().equals(java.util.Optional.of(perspective)) && f.kind() == kind);
    }

    /** The figures named: printed beside recomputed. */
    public static Listing verdicts(Audit audit, String... figures) {
        Arrays.stream(figures).forEach(f -> finding(audit, f));
        return verdicts(audit, f -> List.of(figures).contains(f.id()));
    }

    private static Listing verdicts(Audit audit, Predicate<Figure> which) {
        return new Listing(List.of("figure", "where", "printed", "recomputed", "verdict", "why"), audit.findings().stream()
                .filter(f -> which.test(f.figure())).map(f -> List.of(f.figure().id(), f.figure().where(),
                        f.figure().printed().text(), f.recomputed(), f.verdict().word()
                                + f.convention().map(c -> " " + c.word()).orElse(""), f.reason())).toList());
    }

    /** The finding on one figure. */
    public static Finding finding(Audit audit, String figure) {
        return audit.findings().stream().filter(f -> f.figure().id().equals(figure)).findFirst().orElseThrow(() ->
                new BadData("'" + figure + "' is not a figure of " + audit.study().id() + "; they stand in figures.csv"));
    }

    /** How many figures got which verdict. */
    public static Listing counts(Audit audit) {
        return new Listing(List.of("verdict", "figures"), Arrays.stream(Verdict.values()).map(v -> List.of(
                ((Choice) v).word(), String.valueOf(audit.with(v).size()))).toList());
    }

    /** Whether the study's conclusion survives, in the words of the report. */
    public static String conclusion(Audit audit) {
        return AuditText.fate(audit, Ansi.OFF);
    }
}
