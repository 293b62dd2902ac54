package bsc;

import bsc.audit.Audit;
import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.model.BadData;
import bsc.model.Grid;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.read.GridFile;
import bsc.read.StudyCopy;
import bsc.robust.Robustness;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.score.Shortfalls;
import bsc.tables.AuditTables;
import bsc.tables.BedTables;
import bsc.tables.CardTables;
import bsc.tables.Dictionary;
import bsc.tables.FirmnessTables;
import bsc.tables.Ids;
import bsc.tables.RuleTables;
import bsc.tables.MeasureColumns;
import bsc.survey.Survey;
import bsc.survey.audit.SurveyAudit;
import bsc.tables.StudyTables;
import bsc.tables.SurveyTables;
import bsc.tables.WeightTables;
import bsc.tables.WorkbookOfTables;
import bsc.weight.Ahp;
import bsc.weight.BestWorst;
import bsc.weight.BestWorstGrid;
import bsc.weight.ComparisonGrid;
import bsc.weight.GivenWeights;
import bsc.weight.Judges;
import bsc.weight.Weights;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Everything as tables of Tablesaw, for notebooks and scripts of one's own: to sort, filter, join, summarize and draw.
 * What is not known is missing in its column, never zero and never a sign. {@link #all} lists the tables, {@link #columns}
 * says of each column what it holds, in which unit. A wrong name is refused with the nearest right one
 * ({@link bsc.model.BadData}).
 *
 * <p>A column's name means the same in every table, so that tables can be joined by it. A cell with several words, such as
 * the labels that a value may have, sets "; " between them. A period has its name ({@code period}), where it lies in one
 * year that as a number ({@code year}), and its place in the study ({@code order}); a part of it, such as a month, has its
 * place in the calendar ({@code part_order}). "Row's unit" below is the unit that stands in the column {@code unit}.
 * Several studies, audits or scorecards give one table, one below the other.
 */
public final class Tables {
    private Tables() {
    }

    /** Which tables there are: the name of the method and what its table holds, in the reader's language (BSC_LANG). */
    public static Table all() {
        return Dictionary.all();
    }

    /**
     * The columns of a table: name, type as Tablesaw calls it, unit, and what it holds, in the reader's language.
     *
     * @throws bsc.model.BadData when there is no such table
     */
    public static Table columns(String table) {
        return Dictionary.columns(table);
    }

    /**
     * The rows of a table whose text in a column is one of some, in the order of these. Where Tablesaw's own filter gives
     * no row for a misspelt text, this one refuses it.
     *
     * @throws bsc.model.BadData when the table has no such column of text, or no such text in it
     */
    public static Table only(Table table, String column, String... texts) {
        return Dictionary.only(table, column, texts);
    }

    /**
     * Saves tables as an Excel workbook, a sheet a table, and returns the file's name. A relative name starts in the
     * notebook's folder; folders on the way are made, a file of that name is replaced. For CSV there is
     * {@code table.write().csv(name)}.
     *
     * @throws bsc.model.BadData when the name does not end in .xlsx, or the file cannot be written
     */
    public static String workbook(String file, Table... tables) {
        WorkbookOfTables.write(Path.of(file), tables);
        return file;
    }

    /** A study of the folder data by its id, or one's own by the path of its folder. */
    public static Study study(String idOrFolder) {
        return DataFolder.find(null).study(idOrFolder);
    }

    /** Every study of the folder data. */
    public static Study[] everyStudy() {
        return DataFolder.find(null).studies(List.of()).toArray(Study[]::new);
    }

    public static Audit audit(Study study) {
        return Audit.of(study);
    }

    /** The audits of every study of the folder data. */
    public static Audit[] everyAudit() {
        return Stream.of(everyStudy()).map(Audit::of).toArray(Audit[]::new);
    }

    /** The scorecard of the period that a study assesses, recomputed from its inputs. */
    public static Scorecard card(Study study) {
        return card(study, study.assessed());
    }

    /**
     * The scorecard of one period.
     *
     * @throws bsc.model.BadData when the study has no such period
     */
    public static Scorecard card(Study study, String period) {
        Ids.check("period of " + study.id(), period, study.periods().stream().map(p -> p.name()).toList());
        return Scorecards.recomputed(Quantities.of(study), period);
    }

    /**
     * The indicators held to their standards in one period; the argument of {@link #shortfalls(Shortfalls)}.
     *
     * @throws bsc.model.BadData when the study has no such period
     */
    public static Shortfalls shortfallsIn(Study study, String period) {
        Ids.check("period of " + study.id(), period, study.periods().stream().map(p -> p.name()).toList());
        return Shortfalls.of(study, period);
    }

    /** Pairwise comparisons of judges, in a file of data/weights by its name without .csv; argument of {@link #judgements}. */
    public static Judges judges(String name) {
        return ComparisonGrid.read(weightsFile(name));
    }

    /** Answers for the best-worst method, in such a file; argument of {@link #answers}. */
    public static BestWorst bestWorst(String name) {
        return BestWorstGrid.read(weightsFile(name), Optional.empty(), Optional.empty());
    }

    /** Weights given by hand, in such a file, each divided by their sum. */
    public static Weights given(String name) {
        return GivenWeights.read(weightsFile(name), true).weights();
    }

    private static Grid weightsFile(String name) {
        return GridFile.read(DataFolder.find(null).path().resolve("weights").resolve(name + ".csv"), false);
    }

    /**
     * How firmly the class of a study's total stands under these weights of its indicators: 100,000 weightings of each kind
     * from the seed 1, on the study's own scale or the one of the standards. The argument of {@link #drawn} and others.
     *
     * @throws bsc.model.BadData when no scale classes the total of the study
     */
    public static Robustness robustness(Study study, Weights weights) {
        return Robustness.of(study, Basis.RECOMPUTED, Robustness.card(study, study.assessed(), Basis.RECOMPUTED), weights,
                DataFolder.find(null).scale(study, Optional.empty()).orElseThrow(() -> new BadData(
                        Sentence.of("no scale classes the total of {0}", study.id()))), Robustness.Question.USUAL, done -> { });
    }

    /**
     * A folder below the folder data, such as template, held in memory under the name of one's own, to try changes in.
     *
     * @throws bsc.model.BadData when there is no such folder
     */
    public static StudyCopy copy(String folder, String name) {
        Path data = DataFolder.find(null).path();
        return StudyCopy.of(data.resolve(folder), name, data.resolve("standards"));
    }

    /**
     * A row a study, with the counts of what it holds.
     *
     * <p>Columns: study, title, hospital, citation, link, assessed, aggregation, inputs (count), indicators (count),
     * figures (count).
     */
    public static Table studies(Study... studies) {
        return StudyTables.studies(studies);
    }

    /**
     * The periods of studies, in order; a span lists those that it covers.
     *
     * <p>Columns: study, period, year, order, span, covers, is_assessed.
     */
    public static Table periods(Study... studies) {
        return StudyTables.periods(studies);
    }

    /**
     * The raw quantities that studies print.
     *
     * <p>Columns: study, measure, name, name_id, unit, parts, file, line.
     */
    public static Table measures(Study... studies) {
        return StudyTables.measures(studies);
    }

    /**
     * The numbers of measures as printed, each with the set of values that print so; one that waits for its number has
     * none.
     *
     * <p>Columns: study, measure, name, period, year, order, part, part_order, unit, printed, printed_value (row's
     * unit), printed_low (row's unit), printed_high (row's unit), where, file, line.
     */
    public static Table inputs(Study... studies) {
        return StudyTables.inputs(studies);
    }

    /**
     * The same side by side: a row an occasion, a column of numbers a measure named (in the measure's unit); all
     * measures where none is named. Missing where nothing is printed.
     *
     * <p>Columns: period, year, order, part, part_order.
     *
     * @throws bsc.model.BadData when the study has no such measure
     */
    public static Table sideBySide(Study study, String... measures) {
        return MeasureColumns.of(study, measures);
    }

    /**
     * The indicators of studies with their formulas.
     *
     * <p>Columns: study, perspective, aspect, indicator, name, name_id, formula, unit, direction, bands,
     * repaired_bands, over_periods, series, maximum (points of the scale), where, file, line.
     */
    public static Table indicators(Study... studies) {
        return StudyTables.indicators(studies);
    }

    /**
     * Each indicator in each period, and in the parts that values are printed for: recomputed from the inputs where
     * they are published, printed, and with the label and score of the recomputed value, else of the printed one.
     *
     * <p>Columns: study, perspective, indicator, name, period, year, order, part, part_order, unit, printed,
     * printed_value (row's unit), recomputed (row's unit), low (row's unit), high (row's unit), label, score (points
     * of the scale), score_low (points of the scale), score_high (points of the scale), label_from.
     */
    public static Table values(Study... studies) {
        return StudyTables.values(studies);
    }

    /**
     * Everything that studies print about indicators, totals and conclusions, each number with the set of values that
     * print so.
     *
     * <p>Columns: study, figure, perspective, indicator, period, year, order, part, part_order, kind, unit, printed,
     * printed_value (row's unit), printed_low (row's unit), printed_high (row's unit), formula, where, file, line.
     */
    public static Table figures(Study... studies) {
        return StudyTables.figures(studies);
    }

    /**
     * The rows of every table of bands that studies use, shared standards too.
     *
     * <p>Columns: study, bands, row, label, rule, low_end (row's unit), low_closed, high_end (row's unit),
     * high_closed, score (points of the scale), score_low (points of the scale), score_high (points of the scale),
     * unit, is_scale, source, where, file, line.
     */
    public static Table bands(Study... studies) {
        return StudyTables.bands(studies);
    }

    /**
     * What transcriptions had to decide, or found odd.
     *
     * <p>Columns: study, item, where, note.
     */
    public static Table notes(Study... studies) {
        return StudyTables.notes(studies);
    }

    /**
     * What was found and is to be done, as recorded.
     *
     * <p>Columns: study, indicator, finding, evidence, stage, action, owner, due, file, line.
     */
    public static Table actions(Study... studies) {
        return StudyTables.actions(studies);
    }

    /**
     * Every printed figure beside what comes out.
     *
     * <p>Columns: study, figure, perspective, indicator, period, year, order, part, part_order, kind, unit, printed,
     * printed_value (row's unit), printed_low (row's unit), printed_high (row's unit), recomputed (row's unit), low
     * (row's unit), high (row's unit), recomputed_label, verdict, convention, conventions_tried (count), width (units
     * of the last digit), weak, diagnosis, because, reason, where, file, line.
     */
    public static Table verdicts(Audit... audits) {
        return AuditTables.verdicts(audits);
    }

    /**
     * What must hold between printed numbers, and the identities of bed indicators.
     *
     * <p>Columns: study, relation, identity, period, year, order, part, part_order, left_formula, sign, right_formula,
     * left, right, verdict, convention, diagnosis, because, reason, why, where, file, line.
     */
    public static Table relations(Audit... audits) {
        return AuditTables.relations(audits);
    }

    /**
     * What each number would have to be for a relation that does not hold to hold with the others.
     *
     * <p>Columns: study, relation, period, year, order, part, part_order, quantity, unit, printed, printed_value
     * (row's unit), low (row's unit), high (row's unit).
     */
    public static Table implied(Audit... audits) {
        return AuditTables.implied(audits);
    }

    /**
     * Single causes that are proposed for what does not follow; none is applied.
     *
     * <p>Columns: study, figure, relation, period, year, order, part, part_order, rank, diagnosis, arithmetic.
     */
    public static Table diagnoses(Audit... audits) {
        return AuditTables.diagnoses(audits);
    }

    /**
     * Faults of tables of bands as printed.
     *
     * <p>Columns: study, indicator, bands, fault, touches, what.
     */
    public static Table faults(Audit... audits) {
        return AuditTables.faults(audits);
    }

    /**
     * What is printed in two ways.
     *
     * <p>Columns: study, about, indicator, period, printed, where, beside, beside_where, differs, unit, value (row's
     * unit), touches.
     */
    public static Table contradictions(Audit... audits) {
        return AuditTables.contradictions(audits);
    }

    /**
     * What may be right and should be looked at: a row for each printed number that a remark rests on.
     *
     * <p>Columns: study, remark, about, quantity, period, year, order, part, part_order, unit, printed, printed_value
     * (row's unit).
     */
    public static Table remarks(Audit... audits) {
        return AuditTables.remarks(audits);
    }

    /**
     * Checks that were not made, and why.
     *
     * <p>Columns: study, check, period, year, order, part, part_order, because, names.
     */
    public static Table unchecked(Audit... audits) {
        return AuditTables.unchecked(audits);
    }

    /**
     * Whether each conclusion survives.
     *
     * <p>Columns: study, figure, period, year, order, printed, label, outcome, recomputed_label, assignments (count),
     * labels_changed (count), where.
     */
    public static Table fates(Audit... audits) {
        return AuditTables.fates(audits);
    }

    /**
     * The conventions that are tried, the same for every study.
     *
     * <p>Columns: convention, meaning.
     */
    public static Table conventions() {
        return AuditTables.conventions();
    }

    /**
     * Each indicator of scorecards with its value, label and score.
     *
     * <p>Columns: period, year, part, perspective, indicator, name, unit, value (row's unit), low (row's unit), high
     * (row's unit), label, score (points of the scale), score_low (points of the scale), score_high (points of the
     * scale), maximum (points of the scale), label_from.
     */
    public static Table scores(Scorecard... cards) {
        return CardTables.scores(cards);
    }

    /**
     * The score of each perspective: the mean, or the sum of points, over every assignment of scores that the labels
     * allow.
     *
     * <p>Columns: period, year, perspective, indicators (count), unscored (count), assignments (count), score (points
     * of the scale), score_low (points of the scale), score_high (points of the scale), label.
     */
    public static Table perspectives(Scorecard... cards) {
        return CardTables.perspectives(cards);
    }

    /**
     * Every total that some assignment of scores gives.
     *
     * <p>Columns: period, year, sum (points of the scale), total (points of the scale), assignments (count), share
     * (share), label.
     *
     * @throws bsc.model.BadData when a scorecard has no total
     */
    public static Table totals(Scorecard... cards) {
        return CardTables.totals(cards);
    }

    /**
     * For each label of the scale how many assignments of scores carry it, per perspective and in total.
     *
     * <p>Columns: period, year, perspective, label, assignments (count), share (share).
     */
    public static Table classes(Scorecard... cards) {
        return CardTables.classes(cards);
    }

    /**
     * Every indicator held to its standard, worst first, in the period that each study assesses, or in another one.
     *
     * <p>Columns: study, period, year, order, rank, standing, perspective, indicator, name, unit, value (row's unit),
     * low (row's unit), high (row's unit), label, score (points of the scale), score_low (points of the scale),
     * score_high (points of the scale), maximum (points of the scale), label_from, standard, low_end (row's unit),
     * high_end (row's unit), possible_score (points of the scale), missing_low (share), missing_high (share), distance
     * (row's unit), distance_share (share), parts_least (row's unit), parts_greatest (row's unit), periods_least
     * (row's unit), periods_greatest (row's unit), findings (count), actions (count).
     */
    public static Table shortfalls(Study... studies) {
        return CardTables.shortfalls(Stream.of(studies).map(s -> Shortfalls.of(s, s.assessed())).toArray(Shortfalls[]::new));
    }

    /**
     * The same.
     */
    public static Table shortfalls(Shortfalls shortfalls) {
        return CardTables.shortfalls(shortfalls);
    }

    /**
     * For each indicator the scores by its bands, by the repaired ones, and awarded.
     *
     * <p>Columns: study, period, year, order, perspective, aspect, indicator, name, maximum (points of the scale),
     * by_bands (points of the scale), by_bands_low (points of the scale), by_bands_high (points of the scale),
     * repaired (points of the scale), repaired_low (points of the scale), repaired_high (points of the scale), awarded
     * (points of the scale), awarded_low (points of the scale), awarded_high (points of the scale), difference_low
     * (points of the scale), difference_high (points of the scale).
     */
    public static Table points(Audit... audits) {
        return CardTables.points(audits);
    }

    /**
     * The rows of a table of bands that each of some values lies in; several where it leaves them open, none where it
     * is in no band.
     *
     * <p>Columns: study, bands, value (row's unit), label, rule, low_end (row's unit), low_closed, high_end (row's
     * unit), high_closed, score (points of the scale), score_low (points of the scale), score_high (points of the
     * scale), unit, source, where.
     *
     * @throws bsc.model.BadData when the study uses no such table
     */
    public static Table labels(Study study, String bands, double... values) {
        return RuleTables.labels(study, bands, values);
    }

    /**
     * How the values of an indicator may be said to move, up to each of some periods, oldest first.
     *
     * <p>Columns: study, indicator, name, period, year, order, part, part_order, unit, value (row's unit), low (row's
     * unit), high (row's unit), movement.
     *
     * @throws bsc.model.BadData when the study has no such indicator or period
     */
    public static Table movements(Study study, String indicator, String... periods) {
        return RuleTables.movements(study, indicator, periods);
    }

    /**
     * The indicators whose labels or scores differ between two scorecards.
     *
     * <p>Columns: perspective, indicator, name, label_before, label_after, before (points of the scale), before_low
     * (points of the scale), before_high (points of the scale), after (points of the scale), after_low (points of the
     * scale), after_high (points of the scale).
     */
    public static Table differences(Scorecard before, Scorecard after) {
        return RuleTables.differences(before, after);
    }

    /**
     * The total and its class under each of some forms of a study, by the names of a map.
     *
     * <p>Columns: form, total_low (points of the scale), total_high (points of the scale), label.
     */
    public static Table rules(Map<String, Study> rules) {
        return RuleTables.rules(rules);
    }

    /**
     * The total and its class as it is, then if the worst indicator met its standard, the worst two, and so on.
     *
     * <p>Columns: indicator, name, total_low (points of the scale), total_high (points of the scale), label.
     */
    public static Table plans(Study study) {
        return RuleTables.plans(Shortfalls.of(study, study.assessed()));
    }

    /**
     * The same.
     */
    public static Table plans(Shortfalls shortfalls) {
        return RuleTables.plans(shortfalls);
    }

    /**
     * The four bed indicators of each year as printed, beside the TOI and ALOS that the printed BOR and BTO leave.
     *
     * <p>Columns: study, period, year, order, bor (percent), alos (days), toi (days), bto (times), days (days),
     * toi_low (days), toi_high (days), alos_low (days), alos_high (days).
     */
    public static Table beds(Study... studies) {
        return BedTables.beds(studies);
    }

    /**
     * The printed bed indicators of each year in the bands of every standard of theirs.
     *
     * <p>Columns: study, period, year, order, indicator, unit, printed, printed_value (row's unit), bands, label,
     * rule, low_end (row's unit), low_closed, high_end (row's unit), high_closed, score (points of the scale),
     * score_low (points of the scale), score_high (points of the scale), where, source.
     */
    public static Table standards(Study... studies) {
        return BedTables.standards(studies);
    }

    /**
     * The corners of the region where a standard calls all four bed indicators ideal, in a year of 365 days.
     *
     * <p>Columns: toi (days), alos (days), bor (percent), bto (times).
     *
     * @param standard what its tables are called behind the indicator: depkes_2005 for bor_depkes_2005 and so on
     * @throws bsc.model.BadData when the study uses no such standard
     */
    public static Table region(Study study, String standard) {
        return BedTables.region(study, standard);
    }

    /**
     * Stays of patients with both ways to count days, in a period from a first to a last day.
     *
     * <p>Columns: admitted, discharged, stay_days (days), care_days (days).
     *
     * @param stays each as FIRST-DAY/LAST-DAY, or FIRST-DAY/ for a patient still in bed, with days such as 2024-06-01
     */
    public static Table stays(String first, String last, String... stays) {
        return BedTables.stays(first, last, stays);
    }

    /**
     * Weights by name.
     *
     * <p>Columns: weights, name, weight (share).
     */
    public static Table weights(Weights... weights) {
        return WeightTables.weights(weights);
    }

    /**
     * The same.
     */
    public static Table weights(Map<String, Weights> weights) {
        return WeightTables.weights(weights);
    }

    /**
     * The total under each of some weightings of the indicators, and its class on the study's own scale.
     *
     * <p>Columns: weights, total_low (points of the scale), total_high (points of the scale), label.
     *
     * @throws bsc.model.BadData when the study prints no scale, or an indicator has no score
     */
    public static Table weighted(Study study, Map<String, Weights> weights) {
        return WeightTables.weighted(study, weights);
    }

    /**
     * Pairwise comparisons of each judge, and their geometric mean as the judge "together".
     *
     * <p>Columns: judge, first, second, preference (times as much).
     */
    public static Table judgements(Judges judges) {
        return WeightTables.judgements(judges);
    }

    /**
     * The weights of pairwise comparisons by each derivation.
     *
     * <p>Columns: derivation, name, weight (share).
     */
    public static Table derivations(Ahp ahp) {
        return WeightTables.derivations(ahp);
    }

    /**
     * The consistency ratio of each judge and of all together (random index of Saaty 1980), and the judgement farthest
     * from what the weights imply.
     *
     * <p>Columns: judge, consistency_ratio, first, second, preference (times as much), implied_preference (times as
     * much).
     */
    public static Table consistency(Judges judges) {
        return WeightTables.consistency(judges);
    }

    /**
     * Answers for the best-worst method, how far each contradicts the answer on the best against the worst, and the
     * weights.
     *
     * <p>Columns: name, best_to_it (times as much), it_to_worst (times as much), inconsistency, weight (share).
     */
    public static Table answers(BestWorst answers) {
        return WeightTables.answers(answers);
    }

    /**
     * The shares of drawn weightings that keep the class, with their Monte Carlo error of 95 %.
     *
     * <p>Columns: level, drawn, draws (count), kept_always (share), kept_always_low (share), kept_always_high (share),
     * kept_sometimes (share), kept_sometimes_low (share), kept_sometimes_high (share).
     */
    public static Table drawn(Robustness robustness) {
        return FirmnessTables.drawn(robustness);
    }

    /**
     * The same for flat weightings of the indicators, by few and by many draws.
     *
     * <p>Columns: level, drawn, draws (count), kept_always (share), kept_always_low (share), kept_always_high (share),
     * kept_sometimes (share), kept_sometimes_low (share), kept_sometimes_high (share).
     */
    public static Table draws(Robustness robustness, long seed, long... counts) {
        return FirmnessTables.draws(robustness, seed, counts);
    }

    /**
     * The smallest changes of weights that change the class, a row for each group that gives weight.
     *
     * <p>Columns: level, open_scores_at, total (points of the scale), bound (points of the scale), label, moved
     * (share), from, from_weight (share), to.
     */
    public static Table changes(Robustness robustness) {
        return FirmnessTables.changes(robustness);
    }

    /**
     * The scores of one indicator that alone change the class, or may.
     *
     * <p>Columns: indicator, name, unit, score (points of the scale), score_low (points of the scale), score_high
     * (points of the scale), other_score (points of the scale), total_low (points of the scale), total_high (points of
     * the scale), label, kept, value (row's unit), band_end (row's unit).
     */
    public static Table flips(Robustness robustness) {
        return FirmnessTables.flips(robustness);
    }

    /**
     * The total without one indicator or one perspective.
     *
     * <p>Columns: level, name, total_low (points of the scale), total_high (points of the scale), label, kept.
     */
    public static Table leftOut(Robustness robustness) {
        return FirmnessTables.leftOut(robustness);
    }

    /**
     * The total under every combination of scoring rule, weights and mean.
     *
     * <p>Columns: scoring_rule, weights, mean, total_low (points of the scale), total_high (points of the scale),
     * label, kept, as_scored (count).
     */
    public static Table exchanges(Robustness robustness) {
        return FirmnessTables.exchanges(robustness);
    }

    /**
     * The share of the variance of the total that each factor accounts for (Sobol indices, with bootstrap intervals of
     * 95 %).
     *
     * <p>Columns: factor, alone (share), alone_low (share), alone_high (share), in_all (share), in_all_low (share),
     * in_all_high (share).
     */
    public static Table sources(Robustness robustness) {
        return FirmnessTables.sources(robustness);
    }

    /** A questionnaire: a folder of one's own with items.csv and responses.csv, or one of data/examples by its name. */
    public static Survey survey(String folder) {
        return SurveyTables.survey(folder);
    }

    /** What was printed of a questionnaire, judged: a file of one's own, or one of data/examples by its name without .csv. */
    public static SurveyAudit printedSurvey(String file) {
        return SurveyTables.printed(file);
    }

    /**
     * Every answer to a questionnaire, a row each; missing where a question was left blank.
     *
     * <p>Columns: asked, respondent, question, dimension, answer, counts_as.
     */
    public static Table responses(Survey survey) {
        return SurveyTables.responses(survey);
    }

    /**
     * The questions with what the answers give: mean, deviation with n - 1, correlations with the sum over those who
     * answered all, alpha of the other questions.
     *
     * <p>Columns: question, wording, dimension, reversed, lowest_answer, highest_answer, answered (count), left_blank (count),
     * mean_answer, deviation, item_total, corrected, p_value (share), alpha_without.
     */
    public static Table questions(Survey survey) {
        return SurveyTables.questions(survey);
    }

    /**
     * The value of the r table as one may read it at 5 %, the textbook's first, and how many questions do not reach it.
     *
     * <p>Columns: df, tails, significance (share), r_table, below (count), corrected_below (count).
     */
    public static Table rTables(Survey survey) {
        return SurveyTables.rTables(survey);
    }

    /**
     * Reliability of all questions, and of each dimension with two or more; intervals of 95 %, by Feldt and from 10,000
     * resamples with the seed 1.
     *
     * <p>Columns: of_questions, questions (count), respondents (count), alpha, feldt_low, feldt_high, bootstrap_low,
     * bootstrap_high, omega, lambda6, spearman_brown.
     */
    public static Table reliability(Survey survey) {
        return SurveyTables.reliability(survey);
    }

    /**
     * The index of satisfaction on 25 to 100, element by element and in all; no rows where answers are not from 1 to 4.
     *
     * <p>Columns: element, mean_answer, index, class_2017, class_2004.
     */
    public static Table elements(Survey survey) {
        return SurveyTables.elements(survey);
    }

    /**
     * Where each question lies by importance and performance; no rows where importance was not asked.
     *
     * <p>Columns: question, performance, importance, by_means, by_middle, same_in (share), open.
     */
    public static Table quadrants(Survey survey) {
        return SurveyTables.quadrants(survey);
    }

    /**
     * What was found less what was expected; no rows where expectation was not asked.
     *
     * <p>Columns: question, perception, expectation, gap.
     */
    public static Table gaps(Survey survey) {
        return SurveyTables.gaps(survey);
    }

    /**
     * The figures of printed questionnaires, a row a check of one: where it can lie by the others, and the verdict.
     *
     * <p>Columns: statistic, question, answered_with, printed, by_others_low, by_others_high, verdict, held_against,
     * convention, where.
     */
    public static Table printedVerdicts(SurveyAudit... audits) {
        return SurveyTables.printedVerdicts(audits);
    }
}
