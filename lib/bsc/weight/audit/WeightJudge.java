package bsc.weight.audit;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Sentence;
import bsc.model.Verdict;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import bsc.weight.Derivation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Judges a printed number by the ways in which it may have come about: it follows when the ordinary way's set meets the
 * printed one, under a convention when another way's does, and does not follow when none does, digits cut off included.
 */
final class WeightJudge {
    static final Sentence BELOW_ZERO = Sentence.of("the printed number is below 0, where that of no reciprocal matrix lies");

    /** A way, and the values that the printed number stands for under the same reading of digits. */
    record ComputationTried(Calculation way, Interval printed) {
        boolean meets() {
            return way.set().meets(printed);
        }
    }

    private final Readings readings;

    WeightJudge(Readings readings) {
        this.readings = readings;
    }

    private static List<ComputationTried> attempts(WeightFigure figure, List<Calculations> readings) {
        return readings.stream().flatMap(r -> r.of(figure).stream()
                .map(w -> new ComputationTried(w.under(r.conventions()), r.digits().of(figure.number())))).toList();
    }

    WeightFinding judge(WeightFigure figure) {
        List<ComputationTried> attempts = new ArrayList<>(attempts(figure, readings.ordinary()));
        if (attempts.stream().noneMatch(ComputationTried::meets)) {
            attempts.addAll(attempts(figure, readings.inDecimals()));
        }
        return judge(figure, attempts);
    }

    /**
     * Weights of one table were most likely derived in one way: the derivations are tried in the order of how many of the
     * weights each explains, the eigenvector first among equals.
     */
    List<WeightFinding> together(List<WeightFigure> figures) {
        List<List<ComputationTried>> all = new ArrayList<>(figures.stream().map(f -> attempts(f, readings.ordinary())).toList());
        if (all.stream().anyMatch(a -> a.stream().noneMatch(ComputationTried::meets))) {
            all.replaceAll(ArrayList::new);
            for (int i = 0; i < figures.size(); i++) {
                all.get(i).addAll(attempts(figures.get(i), readings.inDecimals()));
            }
        }
        Map<List<Choice>, Long> explained = all.stream()
                .flatMap(a -> a.stream().filter(ComputationTried::meets).map(m -> derivation(m.way())).distinct())
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        Comparator<ComputationTried> most = Comparator.comparing(a -> -explained.getOrDefault(derivation(a.way()), 0L));
        List<WeightFinding> findings = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            findings.add(judge(figures.get(i), all.get(i).stream().sorted(most).toList()));
        }
        return findings;
    }

    private static List<Choice> derivation(Calculation way) {
        return way.conventions().stream().filter(c -> c instanceof Derivation || c == WeightConvention.ROUNDED_RECIPROCALS).toList();
    }

    /** A number that no reciprocal matrix has is worth a word, whatever becomes of it. */
    private Optional<Sentence> below(WeightFigure figure) {
        int n = readings.rounded().order();
        BigDecimal high = figure.number().rounded().high();
        return switch (figure.kind()) {
            case LAMBDA_MAX -> high.compareTo(BigDecimal.valueOf(n)) >= 0 ? Optional.empty()
                    : Optional.of(Sentence.of("the printed number is below the order {0}, where no reciprocal matrix has its largest "
                            + "eigenvalue", n));
            case CONSISTENCY_INDEX, CONSISTENCY_RATIO -> high.signum() >= 0 ? Optional.empty()
                    : Optional.of(BELOW_ZERO);
            default -> Optional.empty();
        };
    }

    private WeightFinding judge(WeightFigure figure, List<ComputationTried> attempts) {
        if (attempts.isEmpty()) {
            return new WeightFinding(figure.kind().word(), figure.row(), figure.column(), List.of(figure.printed().text()),
                    Verdict.CANNOT_BE_JUDGED, Optional.empty(), Optional.empty(), List.of(), 0, BigDecimal.ZERO, false,
                    figure.where(), UnpublishedNumbers.of(figure, readings.rounded()), below(figure));
        }
        Optional<ComputationTried> meeting = attempts.stream().filter(ComputationTried::meets).findFirst();
        Calculation way = meeting.map(ComputationTried::way).orElse(attempts.get(0).way());
        Optional<Sentence> below = below(figure);
        boolean unknown = meeting.isPresent() && below.isPresent() && readings.rounded().matrix().eigenvalue().isEmpty();
        Verdict verdict = unknown ? Verdict.CANNOT_BE_JUDGED : meeting.isEmpty() ? Verdict.DOES_NOT_FOLLOW
                : way.conventions().isEmpty() ? Verdict.FOLLOWS : Verdict.FOLLOWS_UNDER;
        return new WeightFinding(figure.kind().word(), figure.row(), figure.column(), List.of(figure.printed().text()), verdict,
                Optional.of(way.face()), Optional.of(way.set()), unknown ? List.of() : way.conventions(), attempts.size() - 1,
                way.set().width().divide(figure.number().lastDigit(), 1, RoundingMode.HALF_UP),
                meeting.isPresent() && way.attained().meets(meeting.get().printed()), figure.where(),
                way.arithmetic(), unknown ? below.map(ConsistencyCalculations::onlyRounded) : below);
    }
}
