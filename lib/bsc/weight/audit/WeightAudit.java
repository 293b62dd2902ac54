package bsc.weight.audit;

import bsc.model.PrintedWeights;
import bsc.model.Verdict;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The audit of what a publication printed about weights: first what must hold, then every printed number in the order of
 * the method, then the fate of the decision on consistency. A number does not follow only if no matrix that prints as the
 * judgements do, and no values that print as the numbers in between do, give it in any documented way.
 */
public record WeightAudit(PrintedWeights printed, List<WeightFinding> findings, DecisionFate fate) {
    /** The checks on what must hold: something that must be 1. */
    public static final Set<String> MUST_BE_ONE = Set.of(UnitEquations.DIAGONAL, UnitEquations.RECIPROCITY, UnitEquations.COLUMN, UnitEquations.WEIGHTS);

    public WeightAudit {
        findings = List.copyOf(findings);
    }

    public static WeightAudit of(PrintedWeights printed) {
        Readings readings = new Readings(printed);
        Calculations rounded = readings.rounded();
        WeightJudge judge = new WeightJudge(readings);
        List<WeightFinding> findings = new ArrayList<>(new UnitEquations(printed).all());
        for (WeightKind kind : WeightKind.values()) {
            List<WeightFigure> figures = printed.all(kind);
            switch (kind) {
                case JUDGEMENT -> {
                }
                case WEIGHT -> findings.addAll(judge.together(figures));
                case RANDOM_INDEX -> figures.forEach(f -> findings.add(new RandomIndexJudge(f, rounded.order()).judge()));
                case DECISION -> figures.forEach(f -> findings.add(DecisionJudge.judge(f, readings)));
                default -> figures.forEach(f -> findings.add(judge.judge(f)));
            }
        }
        return new WeightAudit(printed, findings, DecisionFate.of(printed, rounded));
    }

    public List<WeightFinding> with(Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).toList();
    }

    /** The pairs of criteria of which only one judgement is printed: the other was taken as its reciprocal. */
    public int completed() {
        List<String> names = printed.names();
        int completed = 0;
        for (String row : names) {
            for (String column : names) {
                completed += printed.find(WeightKind.JUDGEMENT, row, column).isPresent() && !row.equals(column)
                        && printed.find(WeightKind.JUDGEMENT, column, row).isEmpty() ? 1 : 0;
            }
        }
        return completed;
    }
}
