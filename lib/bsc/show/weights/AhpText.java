package bsc.show.weights;

import bsc.model.BadData;
import bsc.model.JudgementScale;
import bsc.model.Study;
import bsc.show.Listing;
import bsc.weight.Ahp;
import bsc.weight.Derivation;
import bsc.weight.Judgement;
import bsc.weight.Judges;
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

/** What the Analytic Hierarchy Process found, in sentences and a table. */
record AhpText(Judges judges, Ahp ahp, Derivation derivation, JudgementScale scale) {
    /** @throws BadData when the derivation is not defined for an incomplete matrix */
    Weights weights() {
        return Optional.ofNullable(ahp.weights().get(derivation)).orElseThrow(() -> new BadData("--derivation " + derivation.word()
                + " needs every comparison (missing: " + ahp.matrix().missing() + "); take eigenvector or geometric_mean"));
    }

    WeightsReport report(Optional<Study> study) {
        List<String> columns = new ArrayList<>(List.of("name"));
        ahp.weights().keySet().forEach(d -> columns.add(d.word().replace('_', ' ')));
        List<List<String>> rows = new ArrayList<>();
        for (String name : ahp.matrix().names()) {
            List<String> row = new ArrayList<>(List.of(name));
            ahp.weights().values().forEach(w -> row.add(Digits.shown(w.of(name))));
            rows.add(row);
        }
        List<String> notes = new ArrayList<>();
        notes.add("Taken as the weights: " + weights().source() + "; --derivation takes another.");
        notes.addAll(notes());
        notes.add(source());
        notes.add(Notes.SUM);
        return new WeightsReport("Weights by AHP, " + judges.source() + ": " + size() + judged(), new Listing(columns, rows), notes, changes(),
                judges.source(), weights(), study);
    }

    /** The weights of a lower level, and what stands below each name. */
    WeightsReport report(Map<String, AhpText> lower, Weights synthesis, Optional<Study> study) {
        List<String> columns = new ArrayList<>(List.of("name"));
        lower.forEach((name, below) -> columns.add(name + " (" + Digits.shown(weights().of(name)) + ")"));
        columns.add("weight");
        List<List<String>> rows = new ArrayList<>();
        synthesis.byName().forEach((name, weight) -> {
            List<String> row = new ArrayList<>(List.of(name));
            lower.values().forEach(b -> row.add(b.ahp.matrix().names().contains(name) ? Digits.shown(b.weights().of(name)) : ""));
            row.add(Digits.shown(weight));
            rows.add(row);
        });
        List<String> notes = new ArrayList<>(List.of("Weights: the sum of each column's weight times the weight in it "
                + "(distributive synthesis, Saaty 1980), by " + derivation.title() + "."));
        notes().forEach(line -> notes.add(judges.source() + ": " + line));
        lower.forEach((name, below) -> below.notes().forEach(line -> notes.add(name + ": " + line)));
        notes.add(source());
        notes.add(Notes.SUM);
        List<String> changes = new ArrayList<>(changes());
        lower.values().forEach(b -> changes.addAll(b.changes()));
        return new WeightsReport("Weights by AHP in two levels, " + judges.source(), new Listing(columns, rows), notes, changes,
                judges.source(), synthesis, study);
    }

    private String source() {
        return ahp.table().word() + ": " + ahp.table().citation(ahp.matrix().names().size()) + ".";
    }

    private String judged() {
        return judges.byJudge().size() == 1 ? "" : ", " + judges.byJudge().size() + " judges";
    }

    private String size() {
        int pairs = ahp.matrix().judgements().size();
        return ahp.matrix().names().size() + " names, " + pairs + " of " + (pairs + ahp.matrix().missing()) + " comparisons";
    }

    private List<String> changes() {
        return judges.rounded() == 0 ? List.of() : List.of("Rounded reciprocals such as 0.33 beside 3: " + judges.rounded()
                + ". The preference of 1 or more is used and its exact reciprocal.");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(consistency(), doubt()));
        notes.addAll(ScaleOption.notes(scale));
        if (judges.byJudge().size() > 1) {
            notes.add("Judges are combined by the geometric mean of each comparison (Aczel and Saaty 1983). Each alone: "
                    + String.join("; ", judges.byJudge().entrySet().stream().map(e -> e.getKey() + " "
                    + alone(e.getValue())).toList()) + ".");
            if (!judges.unequal().isEmpty()) {
                notes.add("Not every judge compared: " + String.join(", ", judges.unequal()) + ".");
            }
        }
        return notes;
    }

    /** A judge who left names untied contributes to the means and has no weights alone. */
    private String alone(PairwiseMatrix matrix) {
        if (matrix.tiedToFirst().size() < matrix.names().size()) {
            return "no weights, for nothing ties all names";
        }
        Ahp each = Ahp.of(matrix, ahp.table());
        return each.consistencyRatio().isEmpty() ? "CI " + Digits.shown(each.consistencyIndex())
                : "CR " + Digits.shown(each.consistencyRatio().getAsDouble());
    }

    private String consistency() {
        int n = ahp.matrix().names().size();
        String shown = "Largest eigenvalue " + Digits.shown(ahp.eigenvalue()) + " (" + n + " when consistent), CI "
                + Digits.shown(ahp.consistencyIndex());
        if (n == 2) {
            return shown + "; two names cannot contradict each other.";
        }
        OptionalDouble ratio = ahp.consistencyRatio();
        if (ratio.isEmpty()) {
            return shown + "; no consistency ratio: " + (ahp.matrix().isComplete() ? "no index for " + n + " names in " + ahp.table().word()
                    + "; the tables are " + RandomIndex.held() + "."
                    : "the random index is for complete matrices, and with it an incomplete one would look too consistent.");
        }
        return shown + ", CR " + Digits.shown(ratio.getAsDouble()) + " by RI " + index(n) + " of " + ahp.table().word()
                + ": " + decision(ratio.getAsDouble()) + "." + otherTables(accepted(ratio.getAsDouble()));
    }

    /** As printed, with two decimals or more. */
    private String index(int n) {
        BigDecimal index = BigDecimal.valueOf(ahp.table().of(n).getAsDouble());
        return index.setScale(Math.max(2, index.scale())).toPlainString();
    }

    private static boolean accepted(double ratio) {
        return ratio <= Ahp.ACCEPTABLE;
    }

    private static String decision(double ratio) {
        return accepted(ratio) ? "not above 0.10, consistent enough by Saaty (1980)"
                : "above 0.10, not consistent enough by Saaty (1980)";
    }

    /** The tables by which the decision would be another. */
    private String otherTables(boolean accepted) {
        List<String> flips = new ArrayList<>();
        Arrays.stream(RandomIndex.values()).map(t -> new Ahp(ahp.matrix(), ahp.weights(), ahp.eigenvalue(), t))
                .filter(a -> a.consistencyRatio().isPresent() && accepted(a.consistencyRatio().getAsDouble()) != accepted)
                .forEach(a -> flips.add(a.table().word() + " " + Digits.shown(a.consistencyRatio().getAsDouble())));
        return flips.isEmpty() ? "" : " The decision hangs on the table: " + String.join(", ", flips) + ".";
    }

    private String doubt() {
        return ahp.mostInconsistent().map(d -> "Most inconsistent judgement: " + against(d.judgement()) + " is "
                + Digits.ratio(preferred(d.judgement()).preference()) + ", the weights imply "
                + Digits.rough(preferred(d.judgement()) == d.judgement() ? d.implied() : 1 / d.implied()) + " ("
                + Digits.rough(d.factor()) + " times apart).").orElse("The judgements are fully consistent.");
    }

    private static String against(Judgement judgement) {
        return preferred(judgement).first() + " against " + preferred(judgement).second();
    }

    /** Seen from the side that it prefers. */
    private static Judgement preferred(Judgement judgement) {
        return judgement.preference() >= 1 ? judgement : judgement.reversed();
    }
}
