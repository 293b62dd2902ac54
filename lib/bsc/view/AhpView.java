package bsc.view;

import bsc.model.BadData;
import bsc.model.JudgementScale;
import bsc.model.Sentence;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Messages;
import bsc.say.Words;
import bsc.weight.Ahp;
import bsc.weight.Derivation;
import bsc.weight.Judges;
import bsc.weight.PairwiseJudgement;
import bsc.weight.PairwiseMatrix;
import bsc.weight.RandomIndex;
import bsc.weight.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the Analytic Hierarchy Process found.
 *
 * @param scale of the judgements that were allowed
 */
public record AhpView(Judges judges, Ahp ahp, Derivation derivation, JudgementScale scale, Words words) {
    /** @throws BadData when the derivation is not defined for an incomplete matrix */
    public Weights weights() {
        return Optional.ofNullable(ahp.weights().get(derivation)).orElseThrow(() ->
                new BadData(Sentence.of("--derivation {0} needs every comparison (missing: {1}); take eigenvector or geometric_mean",
                derivation.word(), ahp.matrix().missing())));
    }

    public WeightsTold told() {
        List<Column> columns = new ArrayList<>(List.of(new Column("name", words.say("column.name"), false)));
        ahp.weights().keySet().forEach(d -> columns.add(new Column(d.word(), words.say("derivation.short." + d.word()), true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (String name : ahp.matrix().names()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
            ahp.weights().values().forEach(w -> row.add(WeightsTold.weight(w.of(name))));
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(List.of(words.say("ahp.taken", words.of(derivation))));
        notes.addAll(notes());
        notes.addAll(List.of(source(), WeightsTold.sum(words)));
        int pairs = ahp.matrix().judgements().size();
        String size = words.say("ahp.size", ahp.matrix().names().size(), pairs, pairs + ahp.matrix().missing());
        String heading = judges.byJudge().size() == 1 ? words.say("ahp.heading", judges.source(), size)
                : words.say("ahp.heading-judges", judges.source(), size, judges.byJudge().size());
        return new WeightsTold(heading, new Table("ahp", "", columns, rows), notes, changes(), judges.source(), weights());
    }

    /** The weights of a lower level, and what stands below each name. */
    public WeightsTold told(Map<String, AhpView> lower, Weights synthesis) {
        List<Column> columns = new ArrayList<>(List.of(new Column("name", words.say("column.name"), false)));
        List<String> below = List.copyOf(lower.keySet());
        for (int i = 0; i < below.size(); i++) {
            columns.add(new Column("below_" + (i + 1), below.get(i) + " (" + WeightsTold.weightText(weights().of(below.get(i)), words) + ")", true));
        }
        columns.add(new Column("weight", words.say("column.weight"), true));
        List<List<Cell>> rows = new ArrayList<>();
        synthesis.byName().forEach((name, weight) -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
            lower.values().forEach(b -> row.add(b.ahp.matrix().names().contains(name) ? WeightsTold.weight(b.weights().of(name)) : new Cell.Empty()));
            row.add(WeightsTold.weight(weight));
            rows.add(row);
        });
        List<String> notes = new ArrayList<>(List.of(words.say("ahp.synthesis", words.of(derivation))));
        notes().forEach(line -> notes.add(judges.source() + ": " + line));
        lower.forEach((name, each) -> each.notes().forEach(line -> notes.add(name + ": " + line)));
        notes.addAll(List.of(source(), WeightsTold.sum(words)));
        List<String> changes = new ArrayList<>(changes());
        lower.values().forEach(b -> changes.addAll(b.changes()));
        return new WeightsTold(words.say("ahp.heading-levels", judges.source()), new Table("ahp", "", columns, rows), notes, changes,
                judges.source(), synthesis);
    }

    private String source() {
        return ahp.table().word() + ": " + Messages.in(words.language()).of(ahp.table().citation(ahp.matrix().names().size())) + ".";
    }

    private List<String> changes() {
        return judges.rounded() == 0 ? List.of() : List.of(words.say("ahp.rounded", judges.rounded()));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(consistency(), doubt()));
        widest(scale, words).ifPresent(notes::add);
        if (judges.byJudge().size() > 1) {
            notes.add(words.say("ahp.judges", String.join("; ", judges.byJudge().entrySet().stream()
                    .map(e -> e.getKey() + " " + alone(e.getValue())).toList())));
            if (!judges.unequal().isEmpty()) {
                notes.add(words.say("ahp.unequal", String.join(", ", judges.unequal())));
            }
        }
        return notes;
    }

    /** That judgements beyond the usual scale were allowed; nothing when they were not. */
    static Optional<String> widest(JudgementScale scale, Words words) {
        return scale.widest().compareTo(JudgementScale.SAATY.widest()) == 0 ? Optional.empty()
                : Optional.of(words.say("weights.widest", scale.text()));
    }

    /** A judge who left names untied contributes to the means and has no weights alone. */
    private String alone(PairwiseMatrix matrix) {
        if (matrix.tiedToFirst().size() < matrix.names().size()) {
            return words.say("ahp.untied");
        }
        Ahp each = Ahp.of(matrix, ahp.table());
        return each.consistencyRatio().isEmpty() ? "CI " + shown(each.consistencyIndex()) : "CR " + shown(each.consistencyRatio().getAsDouble());
    }

    private String shown(double number) {
        return WeightsTold.weightText(number, words);
    }

    private String rough(double number) {
        return words.numerals().fixed(BigDecimal.valueOf(number), 2);
    }

    private String consistency() {
        int n = ahp.matrix().names().size();
        String found = words.say("ahp.eigenvalue", shown(ahp.eigenvalue()), n, shown(ahp.consistencyIndex()));
        if (n == 2) {
            return words.say("ahp.two", found);
        }
        OptionalDouble ratio = ahp.consistencyRatio();
        if (ratio.isEmpty()) {
            return ahp.matrix().isComplete() ? words.say("ahp.no-index", found, n, ahp.table().word(), RandomIndex.held())
                    : words.say("ahp.incomplete", found);
        }
        boolean accepted = accepted(ratio.getAsDouble());
        return words.say(accepted ? "ahp.accepted" : "ahp.rejected", found, shown(ratio.getAsDouble()), index(n), ahp.table().word())
                + otherTables(accepted);
    }

    /** As printed, with two decimals or more. */
    private String index(int n) {
        BigDecimal index = BigDecimal.valueOf(ahp.table().of(n).getAsDouble());
        return words.numerals().fixed(index, Math.max(2, index.scale()));
    }

    private static boolean accepted(double ratio) {
        return ratio <= Ahp.ACCEPTABLE;
    }

    /** The tables by which the decision would be another. */
    private String otherTables(boolean accepted) {
        List<String> flips = new ArrayList<>();
        Arrays.stream(RandomIndex.values()).map(t -> new Ahp(ahp.matrix(), ahp.weights(), ahp.eigenvalue(), t))
                .filter(a -> a.consistencyRatio().isPresent() && accepted(a.consistencyRatio().getAsDouble()) != accepted)
                .forEach(a -> flips.add(a.table().word() + " " + shown(a.consistencyRatio().getAsDouble())));
        return flips.isEmpty() ? "" : " " + words.say("ahp.other-tables", String.join(", ", flips));
    }

    private String doubt() {
        return ahp.mostInconsistent().map(d -> {
            boolean forward = d.judgement().preference() >= 1;
            PairwiseJudgement preferred = forward ? d.judgement() : d.judgement().reversed();
            return words.say("ahp.doubt", preferred.first(), preferred.second(), WeightsTold.ratio(preferred.preference(), words),
                    rough(forward ? d.implied() : 1 / d.implied()), rough(d.factor()));
        }).orElse(words.say("ahp.consistent"));
    }
}
