package bsc.survey.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.model.PrintedSurvey;
import bsc.model.Verdict;
import bsc.read.GridFile;
import bsc.survey.CriticalCorrelation;
import bsc.survey.Quadrant;
import bsc.survey.Tails;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a careful author prints is never called wrong; what is slipped in afterwards mostly is. */
class FalseAlarmsTest {
    private static SurveyAudit audit(List<String> rows) {
        return SurveyAudit.of(PrintedSurvey.read(GridFile.of("printed.csv", "what,item,answer,printed,where\n" + rows.stream().map(r -> r + ",t\n")
                .collect(Collectors.joining()), false)));
    }

    /** Everything that can be printed of answers from 1 to highest. */
    private static List<String> printed(double[][] columns, int highest, int decimals, boolean cut, boolean deviations) {
        List<String> rows = new ArrayList<>(PrintedQuestionnaires.table(columns, decimals, cut, deviations));
        int n = columns[0].length;
        int k = columns.length;
        rows.addAll(List.of("respondents,,," + n, "lowest,,,1", "highest,,," + highest));
        double total = Arrays.stream(columns).flatMapToDouble(Arrays::stream).sum();
        rows.add("total,,," + (long) total);
        rows.addAll(List.of("least_total,,," + (long) n * k, "greatest_total,,," + (long) n * k * highest, "classes,,," + highest));
        rows.add("class_width,,," + PrintedQuestionnaires.print(k * n * (highest - 1.0) / highest, decimals, cut));
        rows.add("total_percent,,," + PrintedQuestionnaires.print(100 * total / n / k / highest, decimals, cut));
        List<Double> means = Arrays.stream(columns).map(c -> Arrays.stream(c).average().orElseThrow()).toList();
        for (int item = 0; item < k; item++) {
            double[] column = columns[item];
            rows.add("sum,q" + item + ",," + (long) Arrays.stream(column).sum());
            for (int answer = 1; answer <= highest; answer++) {
                double a = answer;
                long count = Arrays.stream(column).filter(x -> x == a).count();
                if (item % 2 == 0) {
                    rows.add("count,q" + item + "," + answer + "," + count);
                }
                rows.add("percent,q" + item + "," + answer + "," + PrintedQuestionnaires.print(100.0 * count / n, decimals, cut));
            }
            rows.add("total_percent,q" + item + ",," + PrintedQuestionnaires.print(100 * means.get(item) / highest, decimals, cut));
            rows.addAll(List.of("items,e" + item + ",,1", "items,g" + item + ",,1"));
            rows.add("element,e" + item + ",," + PrintedQuestionnaires.print(means.get(item), decimals, cut));
            rows.add("perception,g" + item + ",," + PrintedQuestionnaires.print(means.get(item), decimals, cut));
            rows.add("expectation,g" + item + ",," + PrintedQuestionnaires.print(means.get((item + 1) % k), decimals, cut));
            rows.add("gap,g" + item + ",," + PrintedQuestionnaires.print(means.get(item) - means.get((item + 1) % k), decimals, cut));
        }
        double mean = means.stream().mapToDouble(m -> m).average().orElseThrow();
        for (String figure : List.of("mean_perception", "mean_expectation", "sum_gap", "mean_gap")) {
            rows.add(figure + ",,," + PrintedQuestionnaires.print(figure.endsWith("gap") ? 0 : mean, decimals, cut));
        }
        rows.addAll(map(means, highest, mean, decimals, cut, deviations));
        rows.add("index,,," + PrintedQuestionnaires.print(25 * means.stream().mapToDouble(m -> m).average().orElseThrow(), decimals, cut));
        rows.add("r_table,,," + PrintedQuestionnaires.print(new CriticalCorrelation(n - 2, .05, Tails.TWO_SIDED).value(), decimals, cut));
        for (int c = 1; c <= highest; c++) {
            double width = k * n * (highest - 1.0) / highest;
            rows.add("class_low," + c + ",," + PrintedQuestionnaires.print(k * n + (c - 1) * width, decimals, cut));
            rows.add("class_high," + c + ",," + PrintedQuestionnaires.print(k * n + c * width, decimals, cut));
        }
        return rows;
    }

    /** Every questionnaire of so many items, answers and respondents, whatever their order: in SPSS's three decimals and in two, rounded and cut, with and without deviations. */
    private static long[] enumerate(int items, int highest, int respondents) {
        int patterns = (int) Math.pow(highest, items);
        int[] who = new int[respondents];
        long[] counts = new long[3];
        do {
            double[][] columns = new double[items][respondents];
            for (int person = 0; person < respondents; person++) {
                int pattern = who[person];
                for (int item = 0; item < items; item++) {
                    columns[item][person] = 1 + pattern % highest;
                    pattern /= highest;
                }
            }
            int decimals = (int) (counts[0] % 2) + 2;
            boolean cut = counts[0] / 2 % 2 == 1;
            boolean deviations = counts[0] / 4 % 2 == 1;
            for (int form = 0; form < 3; form++) {
                List<String> rows = new ArrayList<>(printed(columns, highest, form == 0 ? decimals : 5 - decimals, cut, deviations));
                // alphas without what they are computed from
                boolean alphas = form == 2;
                rows.removeIf(r -> alphas && (r.matches("(scale_|corrected_r|sd|element|perception|expectation|performance|count|percent).*")
                        || deviations && r.startsWith("variance_if")));
                SurveyAudit audit = audit(rows);
                counts[1] += audit.findings().size();
                counts[2] += audit.with(Verdict.DOES_NOT_FOLLOW).size();
                assertTrue(audit.with(Verdict.DOES_NOT_FOLLOW).isEmpty(), () -> rows + "\n" + audit.with(Verdict.DOES_NOT_FOLLOW));
                assertTrue(cut || audit.with(Verdict.FOLLOWS_UNDER).isEmpty(), () -> rows + "\n" + audit.with(Verdict.FOLLOWS_UNDER));
            }
            counts[0]++;
        } while (next(who, patterns));
        return counts;
    }

    /** What is done well, and how important it is: the same numbers one item on; lines at their mean, printed or not. */
    private static List<String> map(List<Double> means, int highest, double line, int decimals, boolean cut, boolean lines) {
        List<String> rows = new ArrayList<>();
        double products = 0;
        for (int item = 0; item < means.size(); item++) {
            double performance = means.get(item);
            double importance = means.get((item + 1) % means.size());
            products += performance * importance;
            rows.add("items,p" + item + ",,1");
            rows.add("performance,p" + item + ",," + PrintedQuestionnaires.print(performance, decimals, cut));
            rows.add("importance,p" + item + ",," + PrintedQuestionnaires.print(importance, decimals, cut));
            rows.add("quadrant,p" + item + ",," + switch (Quadrant.of(performance, importance, line, line)) {
                case CONCENTRATE -> "I";
                case KEEP_UP -> "II";
                case LOW_PRIORITY -> "III";
                case OVERKILL -> "IV";
            });
        }
        rows.add("csi,,," + PrintedQuestionnaires.print(100 * products / (line * means.size()) / highest, decimals, cut));
        if (lines) {
            rows.addAll(List.of("performance_line,,," + PrintedQuestionnaires.print(line, decimals, cut), "importance_line,,," + PrintedQuestionnaires.print(line, decimals, cut)));
        }
        return rows;
    }

    /** The next choice of patterns, none below the one before it. */
    private static boolean next(int[] who, int patterns) {
        int at = who.length - 1;
        while (at >= 0 && who[at] == patterns - 1) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        Arrays.fill(who, at, who.length, who[at] + 1);
        return true;
    }

    @Test
    void noFigureOfAnySmallQuestionnaireIsCalledWrong() {
        long questionnaires = 0;
        long verdicts = 0;
        for (int[] size : new int[][] {{2, 2, 3}, {2, 2, 4}, {2, 2, 5}, {2, 3, 3}, {2, 3, 4}, {3, 2, 3}, {3, 2, 4}, {2, 4, 3}}) {
            long[] counts = enumerate(size[0], size[1], size[2]);
            questionnaires += counts[0];
            verdicts += counts[1];
        }
        assertEquals("2037 questionnaires, 407649 verdicts", questionnaires + " questionnaires, " + verdicts + " verdicts");
    }

    /** Questionnaires of 4 to 8 items and 20 to 60 respondents, one printed digit changed in each: how many of the slips are seen. */
    @Test
    void plantedSlips() {
        Random random = new Random(14);
        Map<String, int[]> byKind = new TreeMap<>();
        int caught = 0;
        for (int slip = 0; slip < 1_000; slip++) {
            int k = 4 + random.nextInt(5);
            int n = 20 + random.nextInt(41);
            double[][] columns = new double[k][n];
            for (int person = 0; person < n; person++) {
                double trait = random.nextGaussian();
                for (int item = 0; item < k; item++) {
                    columns[item][person] = Math.max(1, Math.min(5, Math.round(3.4 + .8 * trait + .8 * random.nextGaussian())));
                }
            }
            List<String> rows = printed(columns, 5, 3, false, slip % 2 == 0);
            List<Integer> places = IntStream.range(0, rows.size()).filter(i -> !rows.get(i).matches("(answered|items|respondents|lowest|highest|classes).*")).boxed().toList();
            int place = places.get(random.nextInt(places.size()));
            String[] cells = rows.get(place).split(",", -1);
            cells[3] = slipped(cells[3], random);
            rows.set(place, String.join(",", cells));
            boolean seen = !audit(rows).with(Verdict.DOES_NOT_FOLLOW).isEmpty();
            caught += seen ? 1 : 0;
            int[] counts = byKind.computeIfAbsent(cells[0], c -> new int[2]);
            counts[0] += seen ? 1 : 0;
            counts[1]++;
        }
        assertEquals(951, caught, byKind.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()[0] + " of " + e.getValue()[1]).collect(Collectors.joining("\n")));
    }

    /** Another digit in one place, or another quadrant. */
    private static String slipped(String printed, Random random) {
        List<Integer> digits = IntStream.range(0, printed.length()).filter(i -> Character.isDigit(printed.charAt(i))).boxed().toList();
        if (digits.isEmpty()) {
            List<String> others = Stream.of("I", "II", "III", "IV").filter(q -> !q.equals(printed)).toList();
            return others.get(random.nextInt(others.size()));
        }
        int at = digits.get(random.nextInt(digits.size()));
        int other = (printed.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return new BigDecimal(printed.substring(0, at) + other + printed.substring(at + 1)).toPlainString();
    }
}
