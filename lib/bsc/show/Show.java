package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.formula.Decimals;
import bsc.model.Kind;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.score.Scorecard;
import bsc.say.Language;
import bsc.say.Words;
import bsc.view.AuditView;
import bsc.write.TextWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the cells of notebooks call: one word, one table. Never returns null; a wrong id is refused with the right ones
 * ({@link bsc.model.BadData}). The tables are made in {@link InputTables}, {@link ScoreTables} and {@link VerdictTables}.
 */
public final class Show {
    private Show() {
    }

    /** A study of the folder data, by its id. */
    public static Study study(String id) {
        return DataFolder.find(null).study(id);
    }

    /** The publication that a study was transcribed from. */
    public static String source(Study study) {
        return PageTable.page(study.citation());
    }

    /** The inputs of the measures named, as printed, in the order of the names. */
    public static Listing inputs(Study study, String... measures) {
        return InputTables.lines(study, measures);
    }

    /** The same side by side: a line a year, month or ward, a column a measure. */
    public static Listing table(Study study, String... measures) {
        return InputTables.sideBySide(study, measures);
    }

    /** The number that a study printed for a measure in the period that it assesses. */
    public static double number(Study study, String measure) {
        return number(study, measure, study.assessed());
    }

    /** The number that a study printed for a measure on an occasion: "2021", or "2019 Mei" for a part. */
    public static double number(Study study, String measure, String occasion) {
        return InputTables.number(study, measure, occasion);
    }

    /** The number that a figure prints. */
    public static double printed(Study study, String figure) {
        return VerdictTables.printed(study, figure);
    }

    /** What the transcription had to decide, or found odd, about one item. */
    public static String notes(Study study, String item) {
        return InputTables.notes(study, item);
    }

    /** A number with that many decimals, rounded half up. */
    public static String rounded(double number, int decimals) {
        return Decimals.fixed(BigDecimal.valueOf(number), decimals);
    }

    /** The indicators of a perspective with their formulas. */
    public static Listing indicators(Study study, Perspective perspective) {
        return new Listing(List.of("indicator", "unit", "formula", "bands"), study.indicatorsOf(perspective).stream()
                .map(i -> List.of(i.name(), i.unit().word(), i.formula(), i.bands())).toList());
    }

    /** A table of bands: which values get which label, and the scores that the label allows. */
    public static Listing bands(Study study, String id) {
        return ScoreTables.bands(study, id);
    }

    /** The bands that the indicators of a perspective are judged by. */
    public static Listing bands(Study study, Perspective perspective) {
        return ScoreTables.bands(study, perspective);
    }

    /** The scorecard of the period that the study assesses, recomputed from its inputs. */
    public static Scorecard scorecard(Study study) {
        return scorecard(study, study.assessed());
    }

    /** The scorecard of one period, recomputed from its inputs. */
    public static Scorecard scorecard(Study study, String period) {
        return ScoreTables.card(study, period);
    }

    /** The same scorecard, supposing another score for one indicator. */
    public static Scorecard suppose(Scorecard card, String indicator, double score) {
        return ScoreTables.suppose(card, indicator, BigDecimal.valueOf(score));
    }

    /** One perspective of a scorecard. */
    public static Listing scores(Scorecard card, Perspective perspective) {
        return ScoreTables.lines(card, perspective);
    }

    /** The whole scorecard, a line an indicator. */
    public static Listing scores(Scorecard card) {
        return ScoreTables.all(card);
    }

    /** The mean of each perspective and of all, over every way of scoring that the labels allow. */
    public static Listing means(Scorecard card) {
        return ScoreTables.means(card);
    }

    /** Every total that some way of scoring gives, with the count of ways and its place on the performance line. */
    public static Listing totals(Scorecard card) {
        return ScoreTables.totals(card);
    }

    /** Where a number lies on the performance line of a scorecard. */
    public static String onLine(Scorecard line, double number) {
        return ScoreText.labels(line.labels(BigDecimal.valueOf(number)));
    }

    /** Where the totals of one scorecard, in every way of scoring, lie on the performance line of another. */
    public static String onLine(Scorecard line, Scorecard totals) {
        return ScoreTables.onLine(line, totals);
    }

    /** The figures of one kind in a perspective: printed beside recomputed. */
    public static Listing verdicts(Audit audit, Perspective perspective, Kind kind) {
        return VerdictTables.figures(audit, f -> f.perspective().equals(Optional.of(perspective)) && f.kind() == kind);
    }

    /** The figures named: printed beside recomputed. */
    public static Listing verdicts(Audit audit, String... figures) {
        Arrays.stream(figures).forEach(f -> finding(audit, f));
        return VerdictTables.figures(audit, f -> List.of(figures).contains(f.id()));
    }

    /** What comes out when that figure is recomputed; empty where nothing does. */
    public static String recomputed(Audit audit, String figure) {
        return RecomputedText.of(finding(audit, figure));
    }

    /** The grounds of a verdict in words. */
    public static String reason(Finding finding) {
        return ReasonText.of(finding);
    }

    /** The finding on one figure. */
    public static Finding finding(Audit audit, String figure) {
        return VerdictTables.finding(audit, figure);
    }

    /** The likeliest cause of a figure that does not follow, with its arithmetic; empty where none is proposed. */
    public static String diagnosis(Finding finding) {
        return DiagnosisText.first(finding.diagnoses());
    }

    /** The relations named, and the identities between bed indicators: what must hold, and whether it does. */
    public static Listing relations(Audit audit, String... relations) {
        return VerdictTables.relations(audit, relations);
    }

    /** How many figures got which verdict. */
    public static Listing counts(Audit audit) {
        return VerdictTables.counts(audit);
    }

    /** Everything that does not follow, with what a single cause may have been: labels before numbers. */
    public static Listing doesNotFollow(Audit audit) {
        return FindingText.doesNotFollow(audit);
    }

    /** Whether the study's conclusion survives, in the words of the report. */
    public static String conclusion(Audit audit) {
        return new TextWriter(PageTable.WIDTH, false).write(AuditView.conclusion(audit, Words.in(Language.ENGLISH))).strip();
    }
}
