package bsc.audit.weights;

import bsc.model.Choice;
import bsc.model.Interval;
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
    /** A way, and the values that the printed number stands for under the same reading of digits. */
    record Attempt(Way way, Interval printed) {
        boolean meets() {
            return way.set().meets(printed);
        }
    }

    private final Ways rounded;
    private final Ways cut;

    WeightJudge(Ways rounded, Ways cut) {
        this.rounded = rounded;
        this.cut = cut;
    }

    List<Attempt> attempts(WeightFigure figure) {
        List<Attempt> attempts = new ArrayList<>();
        rounded.of(figure).forEach(w -> attempts.add(new Attempt(w, Digits.ROUNDED.of(figure.number()))));
        cut.of(figure).forEach(w -> attempts.add(new Attempt(w.under(WeightConvention.CUT), Digits.CUT.of(figure.number()))));
        return attempts;
    }

    WeightFinding judge(WeightFigure figure) {
        return judge(figure, attempts(figure));
    }

    /**
     * Weights of one table were most likely derived in one way: the derivations are tried in the order of how many of the
     * weights each explains, the eigenvector first among equals.
     */
    List<WeightFinding> together(List<WeightFigure> figures) {
        List<List<Attempt>> all = figures.stream().map(this::attempts).toList();
        Map<List<Choice>, Long> explained = all.stream()
                .flatMap(a -> a.stream().filter(Attempt::meets).map(m -> derivation(m.way())).distinct())
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        Comparator<Attempt> most = Comparator.comparing(a -> -explained.getOrDefault(derivation(a.way()), 0L));
        List<WeightFinding> findings = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            findings.add(judge(figures.get(i), all.get(i).stream().sorted(most).toList()));
        }
        return findings;
    }

    private static List<Choice> derivation(Way way) {
        return way.conventions().stream().filter(Derivation.class::isInstance).toList();
    }

    /** No reciprocal matrix has a largest eigenvalue below its order, so a printed one there is worth a word. */
    private String below(WeightFigure figure) {
        int n = rounded.order();
        return figure.kind() == WeightKind.LAMBDA_MAX && figure.number().rounded().high().compareTo(BigDecimal.valueOf(n)) < 0
                ? "; the printed number is below the order " + n + ", where no reciprocal matrix has its largest eigenvalue" : "";
    }

    private WeightFinding judge(WeightFigure figure, List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return new WeightFinding(figure.kind().word(), figure.row(), figure.column(), figure.printed().text(),
                    Verdict.CANNOT_BE_JUDGED, Optional.empty(), Optional.empty(), List.of(), 0, BigDecimal.ZERO, false,
                    figure.where(), Missing.of(figure, rounded) + below(figure));
        }
        Optional<Attempt> meeting = attempts.stream().filter(Attempt::meets).findFirst();
        Way way = meeting.map(Attempt::way).orElse(attempts.get(0).way());
        Verdict verdict = meeting.isEmpty() ? Verdict.DOES_NOT_FOLLOW
                : way.conventions().isEmpty() ? Verdict.FOLLOWS : Verdict.FOLLOWS_UNDER;
        return new WeightFinding(figure.kind().word(), figure.row(), figure.column(), figure.printed().text(), verdict,
                Optional.of(way.face()), Optional.of(way.set()), way.conventions(), attempts.size() - 1,
                way.set().width().divide(figure.number().lastDigit(), 1, RoundingMode.HALF_UP),
                meeting.isPresent() && way.attained().meets(meeting.get().printed()), figure.where(), way.arithmetic() + below(figure));
    }
}
