package bsc.audit;

import bsc.audit.edits.PrintedCell;
import bsc.audit.edits.EditKind;
import bsc.audit.edits.EditSearch;
import bsc.audit.edits.Misprints;
import bsc.formula.Quantities;
import bsc.formula.Term;
import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Occasion;
import bsc.model.Printed;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names the one input that, with two digits exchanged or one changed, makes everything follow and hold that it takes part
 * in and did not, and spoils nothing that did.
 */
final class InputRepairs {
    private static final int MOST_NUMBERS = 3;
    private static final Set<EditKind> OF_SAME_LENGTH = EnumSet.of(EditKind.TRANSPOSED, EditKind.DIGIT_CHANGED);

    private final Quantities quantities;
    private final EditSearch edits;
    private final Map<Input, List<Misprints.Meant>> repairsOf = new HashMap<>();

    InputRepairs(Quantities quantities, EditSearch edits) {
        this.quantities = quantities;
        this.edits = edits;
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
    record InputRepair(Diagnosis diagnosis, int mended, int tried) {
    }

    Optional<InputRepair> of(Finding finding) {
        Figure figure = finding.figure();
        return quantities.formula(figure).or(() -> quantities.formula(quantities.indicator(figure.indicator())))
                .flatMap(f -> repair(f.names(), figure.occasion()));
    }

    /** Only an input that no other one rivals is worth proposing, and only with few numbers that it may have had. */
    private Optional<InputRepair> repair(List<Term.Name> names, Occasion occasion) {
        List<Input> inputs = names.stream().flatMap(name -> inputsBehind(name, occasion)).distinct().toList();
        List<Input> repaired = inputs.stream().filter(i -> !repairsOf.computeIfAbsent(i, this::repairs).isEmpty()).toList();
        if (repaired.size() != 1 || repairsOf.get(repaired.get(0)).size() > MOST_NUMBERS) {
            return Optional.empty();
        }
        Input input = repaired.get(0);
        List<Printed.Number> numbers = repairsOf.get(input).stream().map(Misprints.Meant::number).distinct().toList();
        PrintedCell cell = new PrintedCell.OfInput(input);
        return Optional.of(new InputRepair(new Diagnosis(DiagnosisKind.INPUT_MISPRINTED, new Support.Mends(numbers, cell)), edits.broken(cell),
                inputs.stream().mapToInt(i -> Misprints.ofSameLength(i.printed()).size()).sum()));
    }

    private List<Misprints.Meant> repairs(Input input) {
        return edits.single(new PrintedCell.OfInput(input), OF_SAME_LENGTH);
    }
}
