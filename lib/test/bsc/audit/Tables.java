package bsc.audit;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Choice;
import bsc.model.Criterion;
import bsc.model.Direction;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Movement;
import bsc.model.OverPeriods;
import bsc.model.Perspective;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables of bands written compactly, for tests: {@code good [80,) 1 | fair [60,80) 0}. A row ends in its criterion and
 * its scores (1, -1/0, or none); the criterion is a range, a movement, {@code adds} or {@code words}. A row that starts
 * with + was added by the transcription.
 */
final class Tables {
    private static final Place PLACE = new Place("made-up", 1);

    private Tables() {
    }

    static Bands bands(String table) {
        return new Bands("table", Arrays.stream(table.split(" \\| ")).map(Tables::band).toList(), "");
    }

    private static Band band(String row) {
        int scores = row.lastIndexOf(' ');
        int criterion = row.lastIndexOf(' ', scores - 1);
        String label = row.substring(0, criterion);
        return new Band(label.replaceFirst("^\\+", ""), criterion(row.substring(criterion + 1, scores)),
                scores(row.substring(scores + 1)), label.startsWith("+") ? "not printed" : "Table 1", !label.startsWith("+"), PLACE);
    }

    private static Criterion criterion(String word) {
        Optional<Movement> movement = Choice.of(Movement.class, word);
        if (movement.isPresent()) {
            return new Criterion.Moves(movement.get());
        }
        if (word.equals("adds")) {
            return new Criterion.Component();
        }
        return word.equals("words") ? new Criterion.Judgement() : range(word);
    }

    static Criterion.Range range(String text) {
        int comma = text.indexOf(',');
        return new Criterion.Range(end(text.substring(1, comma), text.startsWith("[")),
                end(text.substring(comma + 1, text.length() - 1), text.endsWith("]")));
    }

    private static Optional<Criterion.End> end(String at, boolean closed) {
        return at.isEmpty() ? Optional.empty() : Optional.of(new Criterion.End(new BigDecimal(at), closed));
    }

    private static TreeSet<BigDecimal> scores(String text) {
        TreeSet<BigDecimal> scores = new TreeSet<>();
        if (!text.equals("none")) {
            Arrays.stream(text.split("/")).map(BigDecimal::new).forEach(scores::add);
        }
        return scores;
    }

    /** @param label the label of the value at hand, or empty; so are value, score and maximum */
    static JudgedBands judged(Bands bands, Unit unit, Direction direction, String maximum, String value, String score,
                              String label) {
        Indicator indicator = new Indicator("i", Perspective.FINANCIAL, new Indicator.Naming("I", "", ""),
                new Indicator.Computation("", unit, OverPeriods.OWN_FORMULA, List.of()),
                new Indicator.Judging(direction, "table", number(maximum), ""), "", PLACE);
        Optional<BigDecimal> face = number(value);
        List<Interval> sets = face.map(f -> new Printed.Number(value, f, unit).rounded()).stream().toList();
        return new JudgedBands(Optional.of(indicator), bands, new TableUse(face, sets,
                label.isEmpty() ? Set.of() : Set.of(label), number(score), unit));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
