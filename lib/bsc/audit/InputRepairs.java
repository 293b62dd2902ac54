package bsc.audit;

import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.formula.Term;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Value;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the one input that, with two digits exchanged or one changed, makes everything follow and hold that names it and
 * did not, and spoils nothing that did.
 */
final class InputRepairs {
    private static final int MOST_NUMBERS = 3;

    private final Quantities quantities;
    private final Map<Input, List<Check>> checksOf = new HashMap<>();
    private final Map<Input, List<Misprints.Meant>> repairsOf = new HashMap<>();

    /** A figure or relation that names a measure, and whether it passes now. */
    private record Check(Occasion occasion, Term left, Optional<Term> right, Optional<Printed.Number> printed,
                         Sign sign, boolean passes) {
    }

    /** One input printed otherwise. */
    private record Instead(Input input, BigDecimal number) implements Reading.Prints {
        @Override
        public Printed.Number of(Input other) {
            return other.equals(input) ? other.printed().with(number) : other.printed();
        }

        @Override
        public Printed.Number of(Figure figure) {
            return (Printed.Number) figure.printed();
        }
    }

    InputRepairs(Quantities quantities, List<Finding> findings, List<RelationFinding> relations) {
        this.quantities = quantities;
        findings.forEach(this::add);
        relations.forEach(f -> add(f.relation(), f));
    }

    private void add(Finding finding) {
        Figure figure = finding.figure();
        Optional<Formula> formula = quantities.formula(figure).or(() -> figure.indicator().isEmpty() ? Optional.empty()
                : quantities.formula(quantities.indicator(figure.indicator())));
        boolean otherwise = finding.convention().filter(c -> c != Convention.CUT).isPresent();
        if (finding.value().isPresent() && formula.isPresent() && !otherwise && figure.printed() instanceof Printed.Number number) {
            add(new Check(figure.occasion(), formula.get().term(), Optional.empty(), Optional.of(number), Sign.EQUAL,
                    finding.verdict() != Verdict.DOES_NOT_FOLLOW), formula.get().names());
        }
    }

    private void add(Relation relation, RelationFinding finding) {
        if (finding.verdict() != Verdict.CANNOT_BE_JUDGED) {
            Formula left = quantities.parse(relation.left(), relation.place(), "expression");
            Formula right = quantities.parse(relation.right(), relation.place(), "other");
            add(new Check(finding.occasion(), left.term(), Optional.of(right.term()), Optional.empty(), relation.sign(),
                    finding.verdict() != Verdict.DOES_NOT_FOLLOW), Stream.concat(left.names().stream(),
                    right.names().stream()).distinct().toList());
        }
    }

    private void add(Check check, List<Term.Name> names) {
        names.stream().flatMap(name -> inputsBehind(name, check.occasion())).distinct()
                .forEach(input -> checksOf.computeIfAbsent(input, i -> new ArrayList<>()).add(check));
    }

    private Stream<Input> inputsBehind(Term.Name name, Occasion occasion) {
        return quantities.inputsBehind(name.id(),
                name.period().map(p -> new Occasion(p, occasion.part())).orElse(occasion)).stream();
    }

    /**
     * One input with a slip of its digits mended.
     *
     * @param mended how many figures and relations follow or hold then that did not
     * @param tried  how many other digits were tried in all inputs that the finding names
     */
    record Repair(Diagnosis diagnosis, int mended, int tried) {
    }

    Optional<Repair> of(Finding finding) {
        Figure figure = finding.figure();
        return quantities.formula(figure).or(() -> quantities.formula(quantities.indicator(figure.indicator())))
                .flatMap(f -> repair(f.names(), figure.occasion()));
    }

    Optional<Repair> of(RelationFinding finding) {
        Relation relation = finding.relation();
        return repair(Stream.of(relation.left(), relation.right()).flatMap(side -> quantities.parse(side,
                relation.place(), "expression").names().stream()).distinct().toList(), finding.occasion());
    }

    /** Only an input that no other one rivals is worth proposing, and only with few numbers that it may have had. */
    private Optional<Repair> repair(List<Term.Name> names, Occasion occasion) {
        List<Input> inputs = names.stream().flatMap(name -> inputsBehind(name, occasion)).distinct().toList();
        List<Input> repaired = inputs.stream().filter(i -> !repairsOf.computeIfAbsent(i, this::repairs).isEmpty()).toList();
        if (repaired.size() != 1 || repairsOf.get(repaired.get(0)).size() > MOST_NUMBERS) {
            return Optional.empty();
        }
        Input input = repaired.get(0);
        String numbers = repairsOf.get(input).stream().map(m -> m.number().text()).distinct().collect(Collectors.joining(" or "));
        int mended = (int) checksOf.get(input).stream().filter(c -> !c.passes()).count();
        return Optional.of(new Repair(new Diagnosis(DiagnosisKind.INPUT_MISPRINTED, "with " + numbers + " instead of "
                + input.printed().text() + " (" + input.where() + ", " + input.measure() + " " + input.occasion()
                + ") all that names it follows"), mended, inputs.stream().mapToInt(i -> Misprints.ofSameLength(i.printed()).size()).sum()));
    }

    /** The slips that, mended, make everything pass that names the input, where something did not. */
    private List<Misprints.Meant> repairs(Input input) {
        List<Check> checks = checksOf.getOrDefault(input, List.of()).stream().sorted(Comparator.comparing(Check::passes)).toList();
        return checks.isEmpty() || checks.get(0).passes() ? List.of()
                : Misprints.ofSameLength(input.printed()).stream()
                        .filter(meant -> checks.stream().allMatch(c -> passes(c, input, meant.number().value()))).toList();
    }

    /** With the number put in, read as rounded or as cut; a check that needed another convention is not put to it. */
    private boolean passes(Check check, Input input, BigDecimal number) {
        Reading reading = Reading.ORDINARY.withPrints(new Instead(input, number));
        return passes(check, reading, Printed.Number::rounded)
                || passes(check, reading.withSet(Printed.Number::roundedOrCut), Printed.Number::roundedOrCut);
    }

    private boolean passes(Check check, Reading reading, Function<Printed.Number, Interval> set) {
        if (!(check.left().evaluate(quantities.scope(check.occasion(), reading)) instanceof Value.Known left)) {
            return false;
        }
        if (check.printed().isPresent()) {
            return left.range().meets(set.apply(check.printed().get()));
        }
        return check.right().orElseThrow().evaluate(quantities.scope(check.occasion(), reading)) instanceof Value.Known right
                && check.sign().mayHold(left.range().minus(right.range()));
    }
}
