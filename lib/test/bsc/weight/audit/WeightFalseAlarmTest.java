package bsc.weight.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.model.Printed;
import bsc.model.PrintedWeights;
import bsc.model.Verdict;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import bsc.weight.Derivation;
import bsc.weight.RandomIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weights that a careful author printed never come out as does-not-follow, whatever the derivation and the rounding. */
class WeightFalseAlarmTest {
    private static final List<RoundingMode> RULES = List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN, RoundingMode.DOWN);

    private static final List<Integer> DECIMALS = List.of(2, 3);

    /** Two to five criteria, every rule, derivation and method, from printed and from unrounded numbers, with and without steps. */
    private static List<CarefulAuthor> authors(long from) {
        SplittableRandom random = new SplittableRandom(from);
        List<CarefulAuthor> authors = new ArrayList<>();
        for (int n = 2; n <= 5; n++) {
            for (int decimals : DECIMALS) {
                for (RoundingMode rule : RULES) {
                    for (Derivation derivation : Derivation.values()) {
                        for (int method = 0; method < 3; method++) {
                            for (int flags = 0; flags < 16; flags++) {
                                RandomIndex table = RandomIndex.values()[random.nextInt(3)];
                                long seed = random.nextLong();
                                for (CarefulAuthor.Reciprocals reciprocals : reciprocals(flags, method == derivation.ordinal())) {
                                    authors.add(new CarefulAuthor(n, decimals, rule, (flags & 1) > 0, (flags & 2) > 0,
                                            (flags & 4) > 0, reciprocals, derivation, method, table, (flags & 8) > 0, seed));
                                }
                            }
                        }
                    }
                }
            }
        }
        return authors;
    }

    /** Judgements of the scale below 1 may be printed as fractions, or not at all, and computed with in two or three decimals. */
    private static List<CarefulAuthor.Reciprocals> reciprocals(int flags, boolean all) {
        return all && (flags & 4) > 0 ? List.of(CarefulAuthor.Reciprocals.values()) : List.of(CarefulAuthor.Reciprocals.AS_PRINTED);
    }

    @Test
    void noCarefulAuthorIsAccused() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        int weak = 0;
        List<String> alarms = new ArrayList<>();
        List<CarefulAuthor> authors = authors(5);
        for (CarefulAuthor author : authors) {
            for (WeightFinding finding : WeightAudit.of(author.print()).findings()) {
                counts.merge(finding.verdict(), 1, Integer::sum);
                weak += finding.weak() ? 1 : 0;
                if (finding.verdict() != Verdict.FOLLOWS && finding.verdict() != Verdict.FOLLOWS_UNDER) {
                    alarms.add(author + ": " + finding);
                }
            }
        }
        assertTrue(alarms.isEmpty(), () -> alarms.size() + " false alarms, such as " + alarms.get(0));
        Note.printf("  weights of %d careful authors: 0 false alarms in %d findings; %d under a convention, %d weak%n",
                authors.size(), counts.values().stream().mapToInt(i -> i).sum(), counts.get(Verdict.FOLLOWS_UNDER), weak);
        assertTrue(counts.values().stream().mapToInt(i -> i).sum() > 50_000, "only " + counts);
    }

    /** No reciprocal matrix has its largest eigenvalue below its order, nor a CI or CR below zero. */
    @Test
    void theImpossibleIsCaught() {
        Map<WeightKind, int[]> counts = new EnumMap<>(WeightKind.class);
        for (CarefulAuthor author : authors(11)) {
            if (author.rule() != RoundingMode.HALF_UP || author.reciprocals().ordinal() > 1 || author.n() < 3) {
                continue;
            }
            PrintedWeights printed = author.print();
            for (WeightKind kind : List.of(WeightKind.LAMBDA_MAX, WeightKind.CONSISTENCY_INDEX, WeightKind.CONSISTENCY_RATIO)) {
                WeightFigure figure = printed.all(kind).get(0);
                BigDecimal below = BigDecimal.valueOf(kind == WeightKind.LAMBDA_MAX ? author.n() : 0)
                        .subtract(figure.number().lastDigit()).setScale(author.decimals());
                count(counts, printed, new WeightFigure(kind, "", "",
                        new Printed.Number(below.toPlainString(), below, figure.number().unit()), "", figure.place()));
            }
        }
        StringBuilder table = new StringBuilder();
        counts.forEach((kind, c) -> table.append(String.format("    %-18s %5d planted, %5d caught, %5d by themselves%n", kind.word(),
                c[0], c[1], c[2])));
        Note.printf("  one unit below what is possible:%n%s", table);
        counts.forEach((kind, c) -> assertTrue(c[2] > 0.8 * c[0], kind + ": " + c[2] + " of " + c[0]));
    }

    /** One impossible number computed from another is as impossible: a tenth below the order, and the CI and CR that it gives. */
    @Test
    void whatTheImpossibleGivesIsCaughtToo() {
        int planted = 0;
        List<String> follow = new ArrayList<>();
        for (CarefulAuthor author : authors(13)) {
            if (author.rule() != RoundingMode.HALF_UP || author.reciprocals().ordinal() > 1 || author.n() < 3) {
                continue;
            }
            PrintedWeights printed = author.print();
            BigDecimal index = BigDecimal.valueOf(-0.1 / (author.n() - 1)).setScale(author.decimals(), RoundingMode.HALF_UP);
            BigDecimal ratio = index.divide(BigDecimal.valueOf(RandomIndex.values()[0].of(author.n()).orElseThrow()), author.decimals(), RoundingMode.HALF_UP);
            Map<WeightKind, BigDecimal> instead = Map.of(WeightKind.LAMBDA_MAX, BigDecimal.valueOf(author.n() * 10L - 1, 1)
                    .setScale(author.decimals()), WeightKind.CONSISTENCY_INDEX, index, WeightKind.CONSISTENCY_RATIO, ratio);
            List<WeightFigure> figures = printed.figures().stream().map(f -> !instead.containsKey(f.kind()) ? f
                    : new WeightFigure(f.kind(), "", "", new Printed.Number(instead.get(f.kind()).toPlainString(), instead.get(f.kind()), f.number().unit()), "", f.place())).toList();
            for (WeightFinding finding : WeightAudit.of(new PrintedWeights("made up", figures)).findings()) {
                if (instead.keySet().stream().anyMatch(k -> k.word().equals(finding.check()))) {
                    planted++;
                    if (finding.verdict() == Verdict.FOLLOWS || finding.verdict() == Verdict.FOLLOWS_UNDER) {
                        follow.add(author + ": " + finding);
                    }
                }
            }
        }
        Note.printf("  what an impossible eigenvalue gives: %d planted, %d caught%n", planted, planted - follow.size());
        int all = planted;
        assertTrue(follow.size() < 0.02 * all, () -> follow.size() + " of " + all + ", such as " + follow.get(0));
    }

    /** The reverse: one digit of one number is changed in a table that a careful author rounded half up. */
    @Test
    void changedDigitsAreCaught() {
        SplittableRandom random = new SplittableRandom(9);
        Map<WeightKind, int[]> counts = new EnumMap<>(WeightKind.class);
        for (CarefulAuthor author : authors(7)) {
            if (author.rule() != RoundingMode.HALF_UP || author.n() < 3 || author.reciprocals().ordinal() > 0 || author.lambdaMethod() != author.derivation().ordinal()) {
                continue;
            }
            PrintedWeights printed = author.print();
            for (WeightKind kind : WeightKind.values()) {
                List<WeightFigure> figures = printed.all(kind).stream().filter(f -> f.printed() instanceof Printed.Number).toList();
                if (!figures.isEmpty()) {
                    changed(figures.get(random.nextInt(figures.size())), random).ifPresent(c -> count(counts, printed, c));
                }
            }
        }
        int planted = counts.values().stream().mapToInt(c -> c[0]).sum();
        int caught = counts.values().stream().mapToInt(c -> c[1]).sum();
        StringBuilder table = new StringBuilder();
        counts.forEach((kind, c) -> table.append(String.format("    %-18s %5d planted, %5d caught, %5d by themselves%n", kind.word(),
                c[0], c[1], c[2])));
        Note.printf("  changed digits: %d of %d caught%n%s", caught, planted, table);
        assertTrue(planted > 1000 && caught > 0.7 * planted, caught + " of " + planted);
    }

    private static void count(Map<WeightKind, int[]> counts, PrintedWeights printed, WeightFigure changed) {
        List<WeightFigure> figures = printed.figures().stream().map(f -> f.kind() == changed.kind() && f.row().equals(changed.row())
                && f.column().equals(changed.column()) ? changed : f).toList();
        List<WeightFinding> broken = WeightAudit.of(new PrintedWeights("made up", figures)).with(Verdict.DOES_NOT_FOLLOW);
        int[] count = counts.computeIfAbsent(changed.kind(), k -> new int[3]);
        count[0]++;
        count[1] += broken.isEmpty() ? 0 : 1;
        count[2] += broken.stream().anyMatch(f -> f.check().equals(changed.kind().word()) && f.row().equals(changed.row())
                && f.column().equals(changed.column())) ? 1 : 0;
    }

    /** The figure with one digit replaced by another; empty when that gives no judgement or weight. */
    private static Optional<WeightFigure> changed(WeightFigure figure, SplittableRandom random) {
        StringBuilder digits = new StringBuilder(figure.printed().text());
        List<Integer> places = IntStream.range(0, digits.length()).filter(i -> Character.isDigit(digits.charAt(i))).boxed().toList();
        int place = places.get(random.nextInt(places.size()));
        digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + 1 + random.nextInt(9)) % 10));
        BigDecimal value = new BigDecimal(digits.toString());
        boolean allowed = figure.kind() != WeightKind.JUDGEMENT || value.signum() > 0;
        return Optional.of(new WeightFigure(figure.kind(), figure.row(), figure.column(),
                new Printed.Number(digits.toString(), value, figure.number().unit()), "", figure.place())).filter(f -> allowed);
    }
}
