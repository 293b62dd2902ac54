package bsc.audit;

import bsc.audit.edits.Check;
import bsc.audit.edits.Reads;
import bsc.audit.edits.Statement;
import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Figure;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Value;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything of a study that must hold between printed numbers, with the numbers that take part: its relations and the
 * arithmetic of its figures. What holds only under a convention other than cut digits is left out.
 */
final class Checks {
    private final Quantities quantities;
    private final Evaluation evaluation;
    private final List<Check> checks = new ArrayList<>();

    private Checks(Quantities quantities) {
        this.quantities = quantities;
        this.evaluation = new Evaluation(quantities);
    }

    /** All of them where something does not hold; else none is asked for. */
    static List<Check> of(Quantities quantities, List<Finding> findings, List<RelationFinding> relations) {
        if (Stream.concat(findings.stream().map(Finding::verdict), relations.stream().map(RelationFinding::verdict))
                .noneMatch(Verdict.DOES_NOT_FOLLOW::equals)) {
            return List.of();
        }
        Checks checks = new Checks(quantities);
        relations.forEach(checks::add);
        findings.forEach(checks::add);
        return List.copyOf(checks.checks);
    }

    private void add(RelationFinding finding) {
        if (finding.verdict() != Verdict.CANNOT_BE_JUDGED) {
            Relation relation = finding.relation();
            add(new Check(relation.id(), finding.occasion(), true, List.of(), new OfRelation(finding.occasion(),
                    quantities.parse(relation.left(), relation.place(), "expression"), relation.sign(),
                    quantities.parse(relation.right(), relation.place(), "other")), relation.sign(),
                    finding.verdict() == Verdict.DOES_NOT_FOLLOW));
        }
    }

    private void add(Finding finding) {
        Figure figure = finding.figure();
        if (finding.value().isPresent() && figure.printed() instanceof Printed.Number && isRecomputed(figure)) {
            add(new Check(figure.id(), figure.occasion(), false, List.of(), new OfFigure(figure), Sign.EQUAL,
                    finding.verdict() == Verdict.DOES_NOT_FOLLOW));
        }
    }

    private static Optional<Value.Known> known(Value value) {
        return value instanceof Value.Known known ? Optional.of(known) : Optional.empty();
    }

    private static BigDecimal face(Value value) {
        return known(value).map(v -> v.centre().abs()).orElse(BigDecimal.ZERO);
    }

    private final class OfRelation implements Check.Sides {
        private final Occasion occasion;
        private final Formula left;
        private final Sign sign;
        private final Formula right;

        OfRelation(Occasion occasion, Formula left, Sign sign, Formula right) {
            this.occasion = occasion;
            this.left = left;
            this.sign = sign;
            this.right = right;
        }

        @Override
        public Optional<Value.Known> difference(Reading reading) {
            return known(left.minus(right).evaluate(quantities.scope(occasion, reading)));
        }

        @Override
        public BigDecimal size(Reading reading) {
            return face(left.atFace(quantities.scope(occasion, reading))).max(face(right.atFace(quantities.scope(occasion, reading))));
        }

        @Override
        public Statement statement(Reading reading) {
            return new Statement.OfRelation(quantities.putIn(left, occasion, reading), sign, quantities.putIn(right, occasion, reading));
        }
    }

    private final class OfFigure implements Check.Sides {
        private final Figure figure;
        private final Printed.Number printed;

        OfFigure(Figure figure) {
            this.figure = figure;
            this.printed = (Printed.Number) figure.printed();
        }

        @Override
        public Optional<Value.Known> difference(Reading reading) {
            Printed.Number is = reading.prints().of(figure).computed();
            return known(evaluation.value(figure, printed.unit(), reading)).map(v -> new Value.Known(
                    v.centre().subtract(is.value()), v.range().minus(reading.set().apply(is))));
        }

        @Override
        public BigDecimal size(Reading reading) {
            return reading.prints().of(figure).value().abs().max(face(evaluation.value(figure, printed.unit(), reading)));
        }

        @Override
        public Statement statement(Reading reading) {
            return new Statement.OfFigure(quantities.formula(figure).or(() -> quantities.formula(quantities.indicator(figure.indicator())))
                    .map(f -> quantities.putIn(f, figure.occasion(), reading)), reading.prints().of(figure));
        }
    }

    /** False for scores and totals, whose arithmetic is another. */
    private boolean isRecomputed(Figure figure) {
        return switch (figure.kind()) {
            case SCORE, TOTAL, AVERAGE, SHARE, COUNT -> false;
            default -> quantities.formula(figure).isPresent() || !figure.indicator().isEmpty();
        };
    }

    /** Only what stands to be judged as it was: broken when it was found so, holding when it holds here as well. */
    private void add(Check check) {
        Reads reads = new Reads();
        check.sides().size(Reading.ORDINARY.withPrints(reads));
        if (check.broken() != check.holds(Reading.Prints.AS_THEY_STAND) && !reads.cells().isEmpty()) {
            checks.add(new Check(check.id(), check.occasion(), check.relation(), reads.cells(), check.sides(),
                    check.sign(), check.broken()));
        }
    }
}
