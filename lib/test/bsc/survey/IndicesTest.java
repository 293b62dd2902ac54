package bsc.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.Criterion;
import bsc.read.StudyFolder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Indices, maps, gaps and sample sizes against published answers. */
class IndicesTest {
    private static Questionnaire questionnaire(int lowest, int highest, int items, String... responses) {
        String names = IntStream.rangeClosed(1, items).mapToObj(i -> "q" + i).collect(Collectors.joining(","));
        String list = IntStream.rangeClosed(1, items).mapToObj(i -> "q" + i + "," + lowest + "," + highest + "\n").collect(Collectors.joining("", "item,lowest,highest\n", ""));
        return QuestionnaireTest.read(list, "who," + names + "\n" + String.join("\n", responses) + "\n");
    }

    /** The same 76.475 is good in 2004 and less good in 2017: the worked example of the index under KEP/25/M.PAN/2/2004. */
    @Test
    void anIndexOf76475IsBUnder2004AndCUnder2017() {
        assertEquals("B", IndexRule.KEP_25_2004.classOf(76.475));
        assertEquals("C", IndexRule.PERMENPAN_14_2017.classOf(76.475));
    }

    /** Lower ends of the annexes: 25, 65, 76.61, 88.31 and 25, 43.76, 62.51, 81.26; no index falls into the gaps between printed classes. */
    @Test
    void classesBeginAtTheirLowerBound() {
        assertEquals(List.of("D", "D", "C", "C", "B", "B", "A", "A"), List.of(25.0, 64.99, 65.0, 76.60, 76.61, 88.30, 88.31, 100.0).stream()
                .map(IndexRule.PERMENPAN_14_2017::classOf).toList());
        assertEquals(List.of("D", "D", "C", "C", "B", "B", "A", "A"), List.of(25.0, 43.75, 43.76, 62.50, 62.51, 81.25, 81.26, 100.0).stream()
                .map(IndexRule.KEP_25_2004::classOf).toList());
    }

    /** What stands here and in data/standards is one table. */
    @Test
    void theBoundsOf2017AreThoseOfTheStandards() {
        assertEquals(IndexRule.PERMENPAN_14_2017.lower(), StudyFolder.read(Repository.data().resolve("examples/own-hospital"),
                Repository.standards()).bandsOf("nik_permenpanrb_14_2017").rows().stream()
                .map(b -> ((Criterion.Range) b.criterion()).low().orElseThrow().at().doubleValue()).toList());
    }

    /** A printed example with 30 respondents and 14 elements whose sums are these: 2.96 is printed, and 2.938 comes out. */
    @Test
    void theFourteenElementsOfAPublishedIndexGive2938() {
        int[] sums = {89, 90, 83, 85, 88, 88, 86, 89, 87, 89, 93, 91, 87, 89};
        String[] rows = new String[30];
        for (int person = 0; person < 30; person++) {
            int who = person;
            // each element's sum as answers of 2, 3 and 4: a three for all, less or more for the first
            rows[person] = "p" + person + "," + IntStream.of(sums).mapToObj(s -> String.valueOf(3 + (who < Math.abs(s - 90) ? Integer.signum(s - 90) : 0)
                    + (who == 28 ? 1 : 0) - (who == 29 ? 1 : 0))).collect(Collectors.joining(","));
        }
        SatisfactionIndex found = SatisfactionIndex.of(questionnaire(1, 4, 14, rows), .95).orElseThrow();
        assertEquals(2.938, found.mean(), 5e-4);
        assertEquals(IntStream.of(sums).sum() / 30.0 / 14, found.mean(), 1e-12);
    }

    @Test
    void noIndexOfAnotherScaleThanOneToFour() {
        assertTrue(SatisfactionIndex.of(questionnaire(1, 5, 2, "a,1,2", "b,3,4", "c,5,5"), .95).isEmpty());
    }

    /** 17 items and 60 respondents: 1020 to 5100, classes 816 wide, a thesis's worked example; stepped by one they end 4 above 5100. */
    @Test
    void classesOfSeventeenItemsAndSixtyRespondentsAre816Wide() {
        LikertTotal total = new LikertTotal(3469, 1020, 5100, 5);
        assertEquals(816, total.width());
        assertEquals(List.of(1836.0, 2652.0, 3468.0, 4284.0, 5100.0), total.joined().stream().map(LikertTotal.ClassEnds::high).toList());
        assertEquals(List.of(1836.0, 2653.0, 3470.0, 4287.0, 5104.0), total.steppedByOne().stream().map(LikertTotal.ClassEnds::high).toList());
        assertEquals(Optional.of(4), LikertTotal.classOf(3469, total.joined(), true));
        assertEquals(Optional.of(3), LikertTotal.classOf(3469, total.steppedByOne(), false));
        assertEquals(Optional.empty(), LikertTotal.classOf(1836.5, total.steppedByOne(), false));
    }

    /** Reichheld's definition: 9 and 10 promote, 0 to 6 detract. */
    @Test
    void netPromotersOfTen() {
        Questionnaire read = questionnaire(0, 10, 2, "a,10,1", "b,9,2", "c,8,3", "d,7,4", "e,6,5", "f,10,0", "g,9,1", "h,0,1", "i,10,1", "j,3,2");
        assertEquals(50 - 30, AnswerShares.of(read, read.items().get(0)).promoters().getAsDouble(), 1e-12);
        assertEquals(50, AnswerShares.of(read, read.items().get(0)).topTwo().getAsDouble(), 1e-12);
    }

    /** Quadrants as Martilla and James name them; a point on a line counts as above. */
    @Test
    void quadrantsOfMartillaAndJames() {
        assertEquals(Quadrant.CONCENTRATE, Quadrant.of(2.9, 3.8, 3, 3.5));
        assertEquals(Quadrant.KEEP_UP, Quadrant.of(3, 3.5, 3, 3.5));
        assertEquals(Quadrant.LOW_PRIORITY, Quadrant.of(2.9, 3.4, 3, 3.5));
        assertEquals(Quadrant.OVERKILL, Quadrant.of(3.1, 3.4, 3, 3.5));
    }

    /** Importance 4 and 2, performance 3 and 4, highest 5: weights 2/3 and 1/3, index (2 + 4/3) / 5. */
    @Test
    void customerSatisfactionIndexByHand() {
        Questionnaire performance = questionnaire(1, 5, 2, "a,2,4", "b,3,3", "c,4,5");
        Questionnaire importance = questionnaire(1, 5, 2, "a,4,2", "b,3,1", "c,5,3");
        ImportancePerformance map = ImportancePerformance.of(performance, importance, 1000, 1);
        assertEquals(100 * (2 + 4 / 3.0) / 5, map.index().getAsDouble(), 1e-9);
        assertEquals(List.of(Quadrant.CONCENTRATE, Quadrant.OVERKILL), map.points().stream().map(ImportancePerformance.OnMap::byMeans).toList());
        assertEquals(map, ImportancePerformance.of(performance, importance, 1000, 1), "the same seed");
        assertTrue(map.points().stream().allMatch(p -> p.kept() > .5 && p.kept() <= 1));
    }

    /** A dimension's gap is the mean of its items' and the difference of its means. */
    @Test
    void gapsOfDimensionsAreMeansOfGapsOfItems() {
        Questionnaire perception = questionnaire(1, 5, 2, "a,2,4", "b,3,3", "c,4,5");
        Questionnaire expectation = questionnaire(1, 5, 2, "a,4,4", "b,5,5", "c,5,4");
        List<ServqualGap> gaps = ServqualGap.ofItems(perception, expectation);
        assertEquals(3 - 14 / 3.0, gaps.get(0).gap(), 1e-12);
        assertEquals((gaps.get(0).gap() * 2 + gaps.get(1).gap()) / 3, ServqualGap.weighted(gaps, List.of(2.0, 1.0)), 1e-12);
    }

    /** N 250, e .1: 71.43 (a thesis prints 71,42); N 300, e .05: 171.43. */
    @Test
    void slovinOfPublishedTheses() {
        assertEquals(71.4286, SampleSize.slovin(250, .1), 5e-5);
        assertEquals(171.43, SampleSize.slovin(300, .05), 5e-3);
        assertEquals(285.7, SampleSize.slovin(1000, .05), 5e-2);
    }

    /** The table of Krejcie and Morgan 1970: N 100 asks for 80, 1000 for 278, 10000 for 370. */
    @Test
    void krejcieAndMorgansTable() {
        assertEquals(List.of(80L, 278L, 370L), List.of(100, 1000, 10000).stream().map(n -> Math.round(SampleSize.krejcieMorgan(n, .05))).toList());
    }

    /** N 809, d .1: 85.94 in a published thesis; Cochran's 384.15 for 5 % without end. */
    @Test
    void lemeshowAndCochran() {
        assertEquals(85.94, SampleSize.lemeshow(809, .1, .95), 5e-3);
        assertEquals(384.15, SampleSize.cochran(.05, .95), 1e-2);
        assertEquals(.05, SampleSize.margin(SampleSize.cochran(.05, .95), .95), 1e-12);
        assertEquals(SampleSize.lemeshow(809, .1, .95), SampleSize.cochran(809, .1, .95), 1e-9, "the same formula in other words");
    }
}
