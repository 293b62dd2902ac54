package bsc.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.read.GridFile;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;

/** Validity and reliability against published answers: spec/survey holds the data of both. */
class ReliabilityTest {
    /** Items named by the columns behind the first, all with one scale. */
    static CompleteAnswers data(String file, int lowest, int highest) {
        var grid = GridFile.read(Repository.root().resolve("lib/test/spec/survey/" + file), false);
        String items = grid.columns().stream().skip(1).map(c -> c + "," + lowest + "," + highest + "\n").collect(Collectors.joining("", "item,lowest,highest\n", ""));
        Questionnaire read = QuestionnaireGrids.of(QuestionnaireGrids.items(GridFile.of("items.csv", items, false)), grid);
        return CompleteAnswers.of(read, read.items()).orElseThrow();
    }

    private static void close(double tolerance, List<Double> expected, double... found) {
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), found[i], tolerance, "number " + i);
        }
    }

    private static double[] corrected(CompleteAnswers answers) {
        return ItemValidity.of(answers, CorrelationKind.PEARSON).stream().mapToDouble(v -> v.corrected().getAsDouble()).toArray();
    }

    /** R's data set attitude (Chatterjee and Price 1977), the example of psych::alpha: its documentation prints these to two decimals. */
    @Test
    void attitudeAsInTheExampleOfPsychAlpha() {
        Reliability found = Reliability.of(data("attitude.csv", 0, 100));
        assertEquals(.843143, found.alpha(), 5e-7);
        assertEquals(.839084, found.standardised().getAsDouble(), 5e-7);
        assertEquals(.426907, found.meanCorrelation(), 5e-7);
        assertEquals(.875215, found.lambda6().getAsDouble(), 5e-7);
        close(5e-7, List.of(.739376, .915773), found.feldt(.95).stream().mapToDouble(d -> d).toArray());
        close(5e-5, List.of(.6713, .7421, .5607, .7144, .7863, .2650, .4608), corrected(found.answers()));
        close(5e-5, List.of(.8098, .7969, .8278, .8030, .7954, .8639, .8405), found.dropped().stream().mapToDouble(OptionalDouble::getAsDouble).toArray());
    }

    /** The example of real-statistics.com, as pingouin tests it: two items go against the others, and are not turned round. */
    @Test
    void realStatisticsExampleAsInPingouinsTest() {
        Reliability found = Reliability.of(data("real-statistics.csv", 1, 7));
        assertEquals(.591719, found.alpha(), 5e-7);
        close(5e-4, List.of(.195, .840), found.feldt(.95).stream().mapToDouble(d -> d).toArray());
        close(5e-5, List.of(.5748, .5678, .5214, .4176, -.1076, -.1572, .2610, .0922, .4434, .4337), corrected(found.answers()));
        close(5e-5, List.of(.4687, .5073, .5183, .5318, .6685, .6711, .5685, .6101, .5194, .5226),
                found.dropped().stream().mapToDouble(OptionalDouble::getAsDouble).toArray());
        assertEquals(List.of("Q5", "Q6"), ItemValidity.of(found.answers(), CorrelationKind.PEARSON).stream().filter(ItemValidity::against).map(v -> v.item().id()).toList());
    }

    /** Two-sided 5 % of the usual table (Fisher and Yates, Statistical Tables, VII), by its degrees of freedom. */
    @Test
    void criticalCorrelationsOfFisherAndYates() {
        int[] df = {11, 13, 18, 27, 28, 30, 48, 58, 98};
        close(5.1e-5, List.of(.5529, .5140, .4438, .3673, .3610, .3494, .2787, .2542, .1966),
                Arrays.stream(df).mapToDouble(d -> new CriticalCorrelation(d, .05, Tails.TWO_SIDED).value()).toArray());
        // one-sided 5 % is two-sided 10 %: .4973 for 10 degrees of freedom
        assertEquals(.4973, new CriticalCorrelation(10, .05, Tails.ONE_SIDED).value(), 5e-5);
    }

    /** A correlation at the table's value has just the table's significance. */
    @Test
    void theSignificanceOfACriticalCorrelationIsThatOfItsTable() {
        for (int n = 3; n < 60; n++) {
            assertEquals(.05, CriticalCorrelation.significance(new CriticalCorrelation(n - 2, .05, Tails.TWO_SIDED).value(), n), 1e-8);
        }
    }

    /** Loadings .9, .8, .7, .6 make correlations that one factor explains whole: omega is 3^2 / (3^2 + 1.7), McDonald's formula. */
    @Test
    void omegaOfAPerfectFactorIsMcDonaldsFormula() {
        double[] loadings = {.9, .8, .7, .6};
        double[][] r = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                r[i][j] = i == j ? 1 : loadings[i] * loadings[j];
            }
        }
        OneFactor found = OneFactor.of(MatrixUtils.createRealMatrix(r)).orElseThrow();
        close(1e-9, List.of(.9, .8, .7, .6), found.loadings());
        assertEquals(9 / 10.7, found.omega(), 1e-9);
    }

    /** One correlation does not tell two loadings apart. */
    @Test
    void omegaNeedsThreeItems() {
        assertTrue(OneFactor.of(MatrixUtils.createRealMatrix(new double[][] {{1, .5}, {.5, 1}})).isEmpty());
    }

    /** r .6 between halves: 2 x .6 / 1.6 = .75, the textbook's example of Spearman-Brown. */
    @Test
    void spearmanBrownOfTheTextbook() {
        assertEquals(.75, SplitHalf.spearmanBrown(.6), 1e-12);
    }

    /** Two items: the halves are the items, and Guttman's coefficient is alpha. */
    @Test
    void guttmansSplitHalfOfTwoItemsIsAlpha() {
        CompleteAnswers all = data("attitude.csv", 0, 100);
        CompleteAnswers two = new CompleteAnswers(all.items().subList(0, 2), Arrays.copyOf(all.columns(), 2));
        Reliability found = Reliability.of(two);
        assertEquals(found.alpha(), found.split().guttman(), 1e-12);
        assertEquals(found.standardised().getAsDouble(), found.split().spearmanBrown().getAsDouble(), 1e-12);
        assertTrue(found.omega().isEmpty());
    }

    /** The same seed gives the same ends; they lie around alpha and near Feldt's. */
    @Test
    void theBootstrapIsTheSameFromTheSameSeed() {
        Reliability found = Reliability.of(data("attitude.csv", 0, 100));
        AlphaBootstrap first = AlphaBootstrap.of(found.answers(), 10_000, 1, .95);
        assertEquals(first, AlphaBootstrap.of(found.answers(), 10_000, 1, .95));
        assertTrue(first.low() > .6 && first.low() < found.alpha() && first.high() > found.alpha() && first.high() < .95, first.toString());
        assertEquals(10_000, first.drawn());
    }

    /** Ranks with ties, against the definition: Pearson of the mean ranks. */
    @Test
    void spearmanIsPearsonOfMeanRanks() {
        double[] a = {1, 2, 2, 4, 5};
        double[] b = {2, 1, 3, 3, 5};
        double[] ranksA = {1, 2.5, 2.5, 4, 5};
        double[] ranksB = {2, 1, 3.5, 3.5, 5};
        assertEquals(CorrelationKind.PEARSON.of(ranksA, ranksB), CorrelationKind.SPEARMAN.of(a, b), 1e-12);
    }

    /** Two items that go against each other all the way: what divides by zero is not there, and the rest is told. */
    @Test
    void itemsAgainstEachOtherAreTold() {
        Questionnaire read = QuestionnaireTest.read("item,lowest,highest\nq1,1,5\nq2,1,5\n", "who,q1,q2\na,1,5\nb,2,3\nc,3,1\n");
        Reliability found = Reliability.of(CompleteAnswers.of(read, read.items()).orElseThrow());
        assertTrue(found.standardised().isEmpty());
        assertTrue(found.alpha() < 0);
        SurveyChoices choices = new SurveyChoices(CorrelationKind.PEARSON, .05, 100, 1);
        bsc.say.Doc told = bsc.view.SurveyView.of(new Survey("two", read, java.util.Optional.empty(), java.util.Optional.empty()), choices,
                new AskedSample(java.util.OptionalLong.empty(), .05), bsc.say.Words.in(bsc.say.Language.ENGLISH));
        assertTrue(new bsc.write.TextWriter(100, false).write(told).contains("Against the others"));
    }
}
