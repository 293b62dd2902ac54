package bsc.survey.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.model.PrintedSurvey;
import bsc.model.Verdict;
import bsc.read.GridFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Printed questionnaires against published verdicts. */
class SurveyAuditTest {
    static SurveyAudit audit(String... rows) {
        return SurveyAudit.of(PrintedSurvey.read(GridFile.of("printed.csv", "what,item,answer,printed,where\n" + Stream.of(rows).map(r -> r + ",t1\n")
                .collect(Collectors.joining()), false)));
    }

    /** The one finding of the kind. */
    private static SurveyFinding of(SurveyAudit audit, SurveyCheck check) {
        List<SurveyFinding> found = audit.findings().stream().filter(f -> f.check() == check).toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static String grim(int n, int items, List<String> means) {
        return means.stream().map(m -> of(audit("answered,,," + n, "items,a,," + items, "mean,a,," + m), SurveyCheck.WHOLE_SUM).verdict() == Verdict.FOLLOWS ? "T" : "F")
                .collect(Collectors.joining(" "));
    }

    private static List<String> steps(int from, int to, int decimals) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> java.math.BigDecimal.valueOf(i, decimals).toPlainString()).toList();
    }

    /** R package scrutiny, grim_map: n 28. */
    @Test
    void grimOfScrutiny28Persons() {
        assertEquals("F F T F F F T F F F T F", grim(28, 1, steps(519, 530, 2)));
    }

    /** scrutiny, grim with items: n 120 and 3 items, n 28 and 2 items. */
    @Test
    void grimOfScrutinyWithItems() {
        assertEquals("T F F T F F T F T F", grim(120, 3, steps(150, 159, 3)));
        assertEquals("T F T F T F T T T T", grim(28, 2, steps(80, 89, 2)));
    }

    /** scrutiny's data set pigs1. */
    @TestFactory
    Stream<DynamicTest> pigs1OfScrutiny() {
        return Stream.of("7.22/32 T", "4.74/25 F", "5.23/29 F", "2.57/24 F", "6.77/27 F", "2.68/28 T", "7.01/29 F", "7.38/26 T", "3.14/27 F", "6.89/31 F", "5.00/25 T", "0.24/28 F")
                .map(row -> DynamicTest.dynamicTest(row, () -> {
                    String[] parts = row.split("[/ ]");
                    assertEquals(parts[2], grim(Integer.parseInt(parts[1]), 1, List.of(parts[0])));
                }));
    }

    /** scrutiny's pigs2: percentages of 150. */
    @TestFactory
    Stream<DynamicTest> percentagesOfScrutiny() {
        return Stream.of("67.4 F", "54.2 F", "54.0 T", "69.8 F", "68.1 F", "55.4 F").map(row -> DynamicTest.dynamicTest(row, () -> {
            SurveyFinding found = of(audit("answered,,,150", "percent,a,," + row.split(" ")[0]), SurveyCheck.SHARE);
            assertEquals(row.endsWith("T"), found.verdict() == Verdict.FOLLOWS, found.toString());
        }));
    }

    /** scrutiny's pigs5 and the tests of rsprite2: mean, deviation, n. */
    @TestFactory
    Stream<DynamicTest> grimmerOfScrutinyAndRsprite2() {
        return Stream.of("7.22 5.30 38 F", "4.74 6.55 31 T", "5.23 2.55 35 F", "2.57 2.57 30 T", "6.77 2.18 33 F", "2.68 2.59 34 T", "7.01 6.68 35 F", "7.38 3.65 32 T",
                "3.14 5.32 33 F", "6.89 4.18 37 T", "5.00 2.18 31 T", "0.24 6.43 34 T", "5.21 1.6 28 T", "3.44 2.47 18 F", "2.5 0 10 F", "1.44 .17 9 F")
                .map(row -> DynamicTest.dynamicTest(row, () -> {
                    String[] parts = row.split(" ");
                    SurveyAudit audit = audit("answered,,," + parts[2], "mean,a,," + parts[0], "sd,a,," + parts[1]);
                    assertEquals(parts[3].equals("T"), audit.findings().stream().allMatch(f -> f.verdict() == Verdict.FOLLOWS), audit.findings().toString());
                }));
    }

    /** Limits of a deviation (rsprite2): 5 answers, mean 4.2, scale 1 to 7 give .45 to 3.03. */
    @Test
    void limitsOfADeviationAsInRsprite2() {
        for (String[] row : new String[][] {{"0.44", "F"}, {"0.45", "T"}, {"3.03", "T"}, {"3.04", "F"}}) {
            SurveyFinding found = of(audit("answered,,,5", "lowest,,,1", "highest,,,7", "mean,a,,4.2", "sd,a,," + row[0]), SurveyCheck.SPREAD);
            assertEquals(row[1].equals("T"), found.verdict() == Verdict.FOLLOWS, row[0]);
        }
    }

    /** A published thesis: 15 respondents, r table .553. At df 13 it is .5140; .5529 is that of df 11. */
    @Test
    void anRTableOfFifteenRespondentsReadAtElevenDegrees() {
        SurveyAudit audit = audit("respondents,,,15", "r_table,,,.553", "item_total_r,q1,,.52", "item_total_r,q2,,.60", "decision,q1,,not_valid", "decision,q2,,valid");
        assertEquals(Verdict.DOES_NOT_FOLLOW, of(audit, SurveyCheck.R_TABLE).verdict());
        assertEquals(11, audit.nearest().getAsInt());
        assertEquals(.5140, audit.textbook().orElseThrow(), 5e-5);
        assertEquals(List.of("q1"), audit.changing());
    }

    /** n 96 and .201: df 94 two-sided, a published worked example; .2120 for n 62 is one-sided at n - 1. */
    @Test
    void anRTableIsReadAsItWasRead() {
        assertEquals(Verdict.FOLLOWS, of(audit("respondents,,,96", "r_table,,,.201"), SurveyCheck.R_TABLE).verdict());
        assertEquals(List.of(SurveyConvention.AT_N_MINUS_1), of(audit("respondents,,,60", "r_table,,,.2126"), SurveyCheck.R_TABLE).conventions());
        assertEquals(List.of(SurveyConvention.ONE_SIDED), of(audit("respondents,,,60", "r_table,,,.2144"), SurveyCheck.R_TABLE).conventions());
        assertEquals(List.of(SurveyConvention.OTHER_SIGNIFICANCE), of(audit("respondents,,,60", "r_table,,,.3301"), SurveyCheck.R_TABLE).conventions());
    }

    /** R's attitude as psych::alpha prints it, in SPSS's form: everything follows, and the deviations are given away by the table. */
    @Test
    void attitudeAsStatisticalProgramsPrintItFollows() {
        List<String> rows = PrintedQuestionnaires.table(PrintedQuestionnaires.attitude(), 3, false, false);
        SurveyAudit audit = audit(rows.toArray(String[]::new));
        assertEquals(List.of(), audit.with(Verdict.DOES_NOT_FOLLOW));
        assertEquals(List.of(), audit.with(Verdict.FOLLOWS_UNDER));
        assertEquals(7, audit.rebuilt().size());
        // the deviation of rating is 12.17 (R documentation of the data set)
        assertTrue(audit.rebuilt().get(0).deviation().low() < 12.173 && audit.rebuilt().get(0).deviation().high() > 12.172, audit.rebuilt().get(0).toString());
    }

    /** 76.475 printed under KEP/25/M.PAN/2/2004 as good; the rule of 2017 calls it C. */
    @Test
    void theClassOfAnIndexIsThatOfItsRule() {
        assertEquals(Verdict.FOLLOWS, of(audit("index,,,76.475", "index_class,,,C"), SurveyCheck.INDEX_CLASS).verdict());
        assertEquals(List.of(SurveyConvention.RULE_OF_2004), of(audit("index,,,76.475", "index_class,,,B"), SurveyCheck.INDEX_CLASS).conventions());
        assertEquals(Verdict.DOES_NOT_FOLLOW, of(audit("index,,,76.475", "index_class,,,A"), SurveyCheck.INDEX_CLASS).verdict());
    }

    /** A published example: 30 respondents, 14 elements, their sums as means; 2.96 is printed and 2.938 or 2.920 comes out. */
    @Test
    void aPublishedIndexOf296DoesNotFollowFromItsElements() {
        int[] sums = {89, 90, 83, 85, 88, 88, 86, 89, 87, 89, 93, 91, 87, 89};
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            rows.add("element,U" + (i + 1) + ",," + java.math.BigDecimal.valueOf(sums[i]).divide(java.math.BigDecimal.valueOf(30), 3, java.math.RoundingMode.HALF_UP));
        }
        for (String[] printed : new String[][] {{"2.96", "does-not-follow"}, {"2.938", "follows-under"}, {"2.92", "follows-under"}, {"73.45", "follows"}}) {
            List<String> with = new ArrayList<>(rows);
            with.add("index,,," + printed[0]);
            assertEquals(printed[1], of(audit(with.toArray(String[]::new)), SurveyCheck.INDEX).verdict().word(), printed[0]);
        }
    }

    /** 17 items, 60 respondents: 1020, 1836, 2652 ... joined, and 1020-1836, 1837-2653 ... stepped as a published thesis has it. */
    @Test
    void boundsOfClassesBothWays() {
        String[] given = {"respondents,,,60", "items,,,17", "lowest,,,1", "highest,,,5"};
        String[] joined = {"1020", "1836", "1836", "2652", "2652", "3468", "3468", "4284", "4284", "5100"};
        String[] stepped = {"1020", "1836", "1837", "2653", "2654", "3470", "3471", "4287", "4288", "5104"};
        assertEquals(10, audit(classes(given, joined)).with(Verdict.FOLLOWS).size());
        SurveyAudit second = audit(classes(given, stepped));
        assertEquals(2, second.with(Verdict.FOLLOWS).size());
        assertEquals(8, second.with(Verdict.FOLLOWS_UNDER).size());
        stepped[5] = "3570";
        assertEquals(1, audit(classes(given, stepped)).with(Verdict.DOES_NOT_FOLLOW).size());
    }

    private static String[] classes(String[] given, String[] bounds) {
        List<String> rows = new ArrayList<>(List.of(given));
        for (int i = 0; i < bounds.length; i++) {
            rows.add((i % 2 == 0 ? "class_low," : "class_high,") + (i / 2 + 1) + ",," + bounds[i]);
        }
        return rows.toArray(String[]::new);
    }

    /** Counts 2 3 5 10 20 of 40: mean 4.075, shares in percent, and 55 % of 35 persons, which is no count. */
    @Test
    void aFrequencyTableIsHeldAgainstItsMeanAndShares() {
        String[] table = {"answered,,,40", "lowest,,,1", "highest,,,5", "count,q,1,2", "count,q,2,3", "count,q,3,5", "count,q,4,10", "count,q,5,20", "percent,q,1,5.0", "percent,q,5,50.0", "mean,q,,4.08"};
        assertEquals(List.of(), audit(table).with(Verdict.DOES_NOT_FOLLOW));
        table[9] = "percent,q,5,55.0";
        table[10] = "mean,q,,4.13";
        assertEquals(2, audit(table).with(Verdict.DOES_NOT_FOLLOW).size(), audit(table).findings().toString());
        assertEquals(Verdict.DOES_NOT_FOLLOW, of(audit("answered,,,35", "percent,q,,55"), SurveyCheck.SHARE).verdict());
    }

    /** Where the number of answers is not printed, a blank or two may be why; where nothing is printed, nothing is judged. */
    @Test
    void whoLeftAQuestionBlankIsNoError() {
        assertEquals(List.of(SurveyConvention.BLANKS), of(audit("respondents,,,28", "mean,a,,5.19"), SurveyCheck.WHOLE_SUM).conventions());
        assertEquals(Verdict.CANNOT_BE_JUDGED, audit("mean,a,,5.19").findings().get(0).verdict());
    }

    @Test
    void gapsAndTheirMean() {
        SurveyAudit audit = audit("perception,a,,3.25", "expectation,a,,4.10", "gap,a,,-0.85", "perception,b,,3.00", "expectation,b,,3.50", "gap,b,,0.50", "items,,,2", "mean_gap,,,-0.68");
        assertEquals(Optional.of(SurveyConvention.TURNED), audit.findings().stream().flatMap(f -> f.conventions().stream()).findFirst());
        assertEquals(1, audit.with(Verdict.DOES_NOT_FOLLOW).size());
    }

    /** scrutiny's pigs3 and the example of its vignette: DEBIT, the deviation of so many answers of 0 or 1 (Heathers and Brown 2019). */
    @TestFactory
    Stream<DynamicTest> debitOfScrutiny() {
        return Stream.of(".53 .50 1683 T", ".44 .50 1683 T", ".77 .42 1683 T", ".19 .35 1683 F", ".34 .47 1683 T", ".93 .25 1683 T", ".12 .33 1683 T", ".35 .18 20 F")
                .map(row -> DynamicTest.dynamicTest(row, () -> {
                    String[] parts = row.split(" ");
                    SurveyFinding found = of(audit("answered,,," + parts[2], "lowest,,,0", "highest,,,1", "mean,a,," + parts[0], "sd,a,," + parts[1]), SurveyCheck.SPREAD);
                    assertEquals(parts[3].equals("T"), found.verdict() == Verdict.FOLLOWS, found.toString());
                }));
    }

    /** The umbrella bound (Mestdagh and others 2018): without a number of answers, mean 4 on a scale of 1 to 5 has no deviation above sqrt(3) sqrt(2). */
    @Test
    void noDeviationAboveTheUmbrella() {
        assertEquals(Verdict.FOLLOWS, of(audit("lowest,,,1", "highest,,,5", "mean,a,,4.00", "sd,a,,2.44"), SurveyCheck.SPREAD).verdict());
        assertEquals(Verdict.DOES_NOT_FOLLOW, of(audit("lowest,,,1", "highest,,,5", "mean,a,,4.00", "sd,a,,2.47"), SurveyCheck.SPREAD).verdict());
        assertEquals(Verdict.DOES_NOT_FOLLOW, of(audit("answered,,,50", "lowest,,,1", "highest,,,5", "mean,a,,4.00", "sd,a,,1.77"), SurveyCheck.SPREAD).verdict());
    }

    /** psych's attitude prints alpha .84 and without an item .81, .80, .78, .80, .82, .88, .82: 7 a / (6 + a) of their mean a. */
    @Test
    void alphaLiesAmongWhatTheAlphasWithoutAnItemGive() {
        String[] alphas = {".81", ".80", ".78", ".80", ".82", ".88", ".82"};
        List<String> rows = new ArrayList<>(List.of("items,,,7", "alpha,,,.84"));
        for (int i = 0; i < 7; i++) {
            rows.add("alpha_if_deleted,q" + i + ",," + alphas[i]);
        }
        assertEquals(Verdict.FOLLOWS, of(audit(rows.toArray(String[]::new)), SurveyCheck.ALPHA_OF_ALPHAS).verdict());
        rows.set(1, "alpha,,,.94");
        assertEquals(Verdict.DOES_NOT_FOLLOW, of(audit(rows.toArray(String[]::new)), SurveyCheck.ALPHA_OF_ALPHAS).verdict());
    }

    /** Each mistake of a kind that printed tables have is seen: what is printed, then one number of it changed. */
    @TestFactory
    Stream<DynamicTest> aSlipOfEachKindIsSeen() {
        return bsc.Repository.each("survey-slips.csv", r -> r.getField("case"), row -> {
            String[] printed = row.getField("printed").split("; ");
            assertEquals(List.of(), audit(printed).with(Verdict.DOES_NOT_FOLLOW), "as it should be printed");
            String[] slipped = Stream.of(printed).map(r -> r.equals(row.getField("was")) ? row.getField("is") : r).toArray(String[]::new);
            assertTrue(!List.of(printed).equals(List.of(slipped)), "nothing changed");
            assertEquals(row.getField("does not follow by"), audit(slipped).with(Verdict.DOES_NOT_FOLLOW).stream().map(f -> f.figure().kind().word() + " "
                    + f.check().word()).distinct().collect(Collectors.joining("; ")));
        });
    }

    @Test
    void theExampleHasItsTwoSlips() {
        Command.Result result = Command.of("survey", "audit", "data/examples/printed-item-statistics.csv", "--format", "csv");
        assertEquals(0, result.status(), result.err());
        assertEquals(List.of("mean,u6b", "alpha_if_deleted,u7a"), result.out().lines().filter(l -> l.contains("does-not-follow"))
                .map(l -> l.split(",")[0] + "," + l.split(",")[1]).toList());
    }

    @Test
    void whatIsWrongInTheFileIsSaid() {
        String[][] wrong = {{"alfa,,,.8", "printed.csv:2: column what: 'alfa' is not one of: "}, {"mean,,,3.2", "printed.csv:2: column item: '' is blank; mean belongs to an item"},
                {"alpha,q1,,.8", "printed.csv:2: column item: 'q1' is an item, and alpha belongs to the whole questionnaire; leave the cell blank"},
                {"respondents,,,0", "printed.csv:2: column printed: '0' is not a whole number that counts something"},
                {"mean,a,3,3.2", "printed.csv:2: column answer: '3' is no answer that mean can be of; write a whole number for count and percent, else nothing"},
                {"decision,a,,ya", "printed.csv:2: column printed: 'ya' is not one of: valid, not_valid"}};
        for (String[] each : wrong) {
            String message = org.junit.jupiter.api.Assertions.assertThrows(bsc.model.BadData.class, () -> audit(each[0])).getMessage();
            assertTrue(message.startsWith(each[1]), message);
        }
    }
}
