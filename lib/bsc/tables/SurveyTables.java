package bsc.tables;

import bsc.read.DataFolder;
import bsc.read.GridFile;
import bsc.read.SurveyFolder;
import bsc.survey.AlphaBootstrap;
import bsc.survey.CompleteAnswers;
import bsc.survey.Dimensions;
import bsc.survey.ImportancePerformance;
import bsc.survey.ImportancePerformance.OnMap;
import bsc.survey.IndexRule;
import bsc.survey.Item;
import bsc.survey.ItemDirection;
import bsc.survey.ItemSummary;
import bsc.survey.ItemValidity;
import bsc.survey.Questionnaire;
import bsc.survey.ReadTable;
import bsc.survey.Reliability;
import bsc.survey.Response;
import bsc.survey.SatisfactionIndex;
import bsc.survey.ServqualGap;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import bsc.survey.audit.SurveyAudit;
import bsc.survey.audit.SurveyConvention;
import bsc.survey.audit.SurveyFinding;
import bsc.model.PrintedSurvey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** Questionnaires: answers, what they give, and printed ones judged. */
public final class SurveyTables {
    /** One answer, or a blank. */
    private record Answer(String asked, String respondent, Item item, OptionalInt given) {
    }

    private record Question(ItemSummary summary, Optional<ItemValidity> validity, OptionalDouble without) {
    }

    private record Coefficients(String of, Reliability reliability, SurveyChoices choices) {
        AlphaBootstrap bootstrap() {
            return AlphaBootstrap.of(reliability.answers(), choices.resamples(), choices.seed(), choices.level());
        }
    }

    static final TableShape<Answer> RESPONSES = new TableShape<Answer>("responses").text("asked", Answer::asked).text("respondent", Answer::respondent)
            .text("question", a -> a.item().id()).text("dimension", a -> a.item().dimension())
            .whole("answer", ColumnUnit.NONE, a -> a.given().stream().boxed().findFirst())
            .whole("counts_as", ColumnUnit.NONE, a -> a.given().stream().map(a.item()::scored).boxed().findFirst());

    static final TableShape<Question> QUESTIONS = new TableShape<Question>("questions").text("question", q -> q.summary().item().id())
            .text("wording", q -> q.summary().item().text()).text("dimension", q -> q.summary().item().dimension())
            .truth("reversed", q -> Optional.of(q.summary().item().direction() == ItemDirection.REVERSED))
            .whole("lowest_answer", ColumnUnit.NONE, q -> Optional.of(q.summary().item().lowest())).whole("highest_answer", ColumnUnit.NONE, q -> Optional.of(q.summary().item().highest()))
            .count("answered", q -> q.summary().answered()).count("left_blank", q -> q.summary().blank())
            .number("mean_answer", ColumnUnit.NONE, q -> Optional.of(q.summary().mean())).number("deviation", ColumnUnit.NONE, q -> known(q.summary().deviation()))
            .number("item_total", ColumnUnit.NONE, q -> q.validity().map(ItemValidity::itemTotal)).number("corrected", ColumnUnit.NONE, q -> q.validity().flatMap(v -> known(v.corrected())))
            .number("p_value", ColumnUnit.SHARE, q -> q.validity().map(ItemValidity::significance)).number("alpha_without", ColumnUnit.NONE, q -> known(q.without()));

    static final TableShape<ReadTable> R_TABLES = new TableShape<ReadTable>("rTables").whole("df", ColumnUnit.NONE, r -> Optional.of(r.critical().df()))
            .text("tails", r -> r.critical().tails().word()).number("significance", ColumnUnit.SHARE, r -> Optional.of(r.critical().significance()))
            .number("r_table", ColumnUnit.NONE, r -> Optional.of(r.critical().value())).count("below", r -> r.failing().size()).count("corrected_below", r -> r.corrected().size());

    static final TableShape<Coefficients> RELIABILITY = new TableShape<Coefficients>("reliability").text("of_questions", Coefficients::of)
            .count("questions", c -> c.reliability().answers().items().size()).count("respondents", c -> c.reliability().answers().respondents())
            .number("alpha", ColumnUnit.NONE, c -> Optional.of(c.reliability().alpha()))
            .number("feldt_low", ColumnUnit.NONE, c -> Optional.of(c.reliability().feldt(c.choices().level()).get(0)))
            .number("feldt_high", ColumnUnit.NONE, c -> Optional.of(c.reliability().feldt(c.choices().level()).get(1)))
            .number("bootstrap_low", ColumnUnit.NONE, c -> Optional.of(c.bootstrap().low())).number("bootstrap_high", ColumnUnit.NONE, c -> Optional.of(c.bootstrap().high()))
            .number("omega", ColumnUnit.NONE, c -> known(c.reliability().omega())).number("lambda6", ColumnUnit.NONE, c -> known(c.reliability().lambda6()))
            .number("spearman_brown", ColumnUnit.NONE, c -> known(c.reliability().split().spearmanBrown()));

    static final TableShape<SatisfactionIndex.Element> ELEMENTS = new TableShape<SatisfactionIndex.Element>("elements").text("element", SatisfactionIndex.Element::name)
            .number("mean_answer", ColumnUnit.NONE, e -> Optional.of(e.mean())).number("index", ColumnUnit.NONE, e -> Optional.of(25 * e.mean()))
            .text("class_2017", e -> IndexRule.PERMENPAN_14_2017.classOf(25 * e.mean())).text("class_2004", e -> IndexRule.KEP_25_2004.classOf(25 * e.mean()));

    static final TableShape<OnMap> QUADRANTS = new TableShape<OnMap>("quadrants").text("question", p -> p.item().id())
            .number("performance", ColumnUnit.NONE, p -> Optional.of(p.performance())).number("importance", ColumnUnit.NONE, p -> Optional.of(p.importance()))
            .text("by_means", p -> p.byMeans().word()).text("by_middle", p -> p.byMiddle().word()).number("same_in", ColumnUnit.SHARE, p -> Optional.of(p.kept()))
            .truth("open", p -> Optional.of(p.open()));

    static final TableShape<ServqualGap> GAPS = new TableShape<ServqualGap>("gaps").text("question", ServqualGap::name)
            .number("perception", ColumnUnit.NONE, g -> Optional.of(g.perception())).number("expectation", ColumnUnit.NONE, g -> Optional.of(g.expectation()))
            .number("gap", ColumnUnit.NONE, g -> Optional.of(g.gap()));

    static final TableShape<SurveyFinding> PRINTED = new TableShape<SurveyFinding>("printedVerdicts").text("statistic", f -> f.figure().kind().word())
            .text("question", f -> f.figure().item()).text("answered_with", f -> f.figure().answer()).text("printed", f -> f.figure().printed().text())
            .number("by_others_low", ColumnUnit.NONE, f -> f.reach().map(r -> r.low())).number("by_others_high", ColumnUnit.NONE, f -> f.reach().map(r -> r.high()))
            .text("verdict", f -> f.verdict().word()).text("held_against", f -> f.check().word())
            .texts("convention", f -> f.conventions().stream().map(SurveyConvention::word).toList()).text("where", f -> f.figure().where());

    private SurveyTables() {
    }

    private static Optional<Double> known(OptionalDouble number) {
        return number.stream().boxed().findFirst();
    }

    private static Path example(String name) {
        Path given = Path.of(name);
        return Files.exists(given) ? given : DataFolder.find(null).path().resolve("examples").resolve(name);
    }

    /** A folder of one's own, or one of data/examples by its name. */
    public static Survey survey(String folder) {
        SurveyFolder files = SurveyFolder.read(example(folder), false);
        return Survey.of(SurveyFolder.name(example(folder)), files.items(), files.responses(), files.importance(), files.expectation());
    }

    /** A file of one's own, or one of data/examples by its name without .csv. */
    public static SurveyAudit printed(String file) {
        return SurveyAudit.of(PrintedSurvey.read(GridFile.read(Files.exists(Path.of(file)) ? Path.of(file) : example(file + ".csv"), false)));
    }

    public static Table responses(Survey survey) {
        Map<String, Questionnaire> all = new LinkedHashMap<>();
        all.put("answers", survey.answers());
        survey.importance().ifPresent(i -> all.put("importance", i));
        survey.expectation().ifPresent(e -> all.put("expectation", e));
        List<Answer> rows = new ArrayList<>();
        all.forEach((asked, questionnaire) -> {
            for (Response response : questionnaire.responses()) {
                for (int i = 0; i < questionnaire.items().size(); i++) {
                    rows.add(new Answer(asked, response.respondent(), questionnaire.items().get(i), response.answers().get(i)));
                }
            }
        });
        return RESPONSES.of(rows.stream());
    }

    private static Optional<CompleteAnswers> complete(Survey survey) {
        return CompleteAnswers.of(survey.answers(), survey.answers().items());
    }

    public static Table questions(Survey survey) {
        List<Item> items = survey.answers().items();
        Optional<List<ItemValidity>> validity = complete(survey).map(c -> ItemValidity.of(c, SurveyChoices.USUAL.correlation()));
        Optional<List<OptionalDouble>> without = complete(survey).map(c -> Reliability.of(c).dropped());
        return QUESTIONS.of(items.stream().map(i -> new Question(ItemSummary.of(survey.answers(), i), validity.map(v -> v.get(items.indexOf(i))),
                without.map(w -> w.get(items.indexOf(i))).orElse(OptionalDouble.empty()))));
    }

    public static Table rTables(Survey survey) {
        SurveyChoices usual = SurveyChoices.USUAL;
        return R_TABLES.of(complete(survey).stream().flatMap(c -> ReadTable.of(ItemValidity.of(c, usual.correlation()), c.respondents(), usual.significance()).stream()));
    }

    public static Table reliability(Survey survey) {
        SurveyChoices usual = SurveyChoices.usual(survey);
        Stream<List<Item>> parts = Dimensions.of(survey.answers()).stream().filter(p -> p.size() > 1 && p.size() < survey.answers().items().size());
        return RELIABILITY.of(Stream.concat(complete(survey).stream().map(c -> new Coefficients("all", Reliability.of(c), usual)), parts.flatMap(p ->
                CompleteAnswers.of(survey.answers(), p).stream().map(c -> new Coefficients(Dimensions.name(p), Reliability.of(c), usual)))));
    }

    public static Table elements(Survey survey) {
        return ELEMENTS.of(SatisfactionIndex.of(survey.answers(), SurveyChoices.USUAL.level()).stream().flatMap(i -> Stream.concat(i.elements().stream(),
                Stream.of(new SatisfactionIndex.Element("all", i.mean())))));
    }

    public static Table quadrants(Survey survey) {
        SurveyChoices usual = SurveyChoices.usual(survey);
        return QUADRANTS.of(survey.importance().stream().flatMap(i -> ImportancePerformance.of(survey.answers(), i, usual.resamples(), usual.seed()).points().stream()));
    }

    public static Table gaps(Survey survey) {
        return GAPS.of(survey.expectation().stream().flatMap(e -> ServqualGap.ofItems(survey.answers(), e).stream()));
    }

    public static Table printedVerdicts(SurveyAudit... audits) {
        return PRINTED.of(Stream.of(audits).flatMap(a -> a.findings().stream()));
    }
}
