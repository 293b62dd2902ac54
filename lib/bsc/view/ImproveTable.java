package bsc.view;

import bsc.model.Action;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Study;
import bsc.model.Value;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Language;
import bsc.say.Precision;
import bsc.say.Words;
import bsc.score.Distance;
import bsc.score.ScoreSpread;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import bsc.score.Spread;
import bsc.score.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code improve} lists, for machines and always in English: a row for each record, and one for an indicator without any. */
public final class ImproveTable {
    private static final List<String> COLUMNS = List.of("study", "period", "rank", "standing", "perspective", "indicator",
            "name", "value", "label", "label_open", "label_from", "standard", "score", "possible_score", "missing_at_best",
            "missing_at_worst", "distance", "parts_least", "parts_greatest", "parts_spread", "periods_least",
            "periods_greatest", "periods_spread", "perspective_mean", "perspective_least", "perspective_greatest",
            "perspective_spread", "recorded", "finding", "evidence", "stage", "action", "owner", "due");
    private static final Set<String> NUMBERS = Set.of("rank", "value", "score", "possible_score", "missing_at_best", "missing_at_worst",
            "distance", "parts_least", "parts_greatest", "parts_spread", "periods_least", "periods_greatest", "periods_spread",
            "perspective_mean", "perspective_least", "perspective_greatest", "perspective_spread");
    private static final int OF_INDICATOR = 25;
    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final ScoreWords SCORES = new ScoreWords(WORDS);
    private static final StandardWords STANDARDS = new StandardWords(WORDS);

    private final Shortfalls shortfalls;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ImproveTable(Shortfalls shortfalls) {
        this.shortfalls = shortfalls;
    }

    /** @throws bsc.model.BadData when a formula of the study cannot be read */
    public static Table of(Study study, String period) {
        ImproveTable table = new ImproveTable(Shortfalls.of(study, period));
        Shortfalls shortfalls = table.shortfalls;
        int rank = 1;
        for (Shortfall shortfall : shortfalls.worstFirst()) {
            table.add(Cell.of(rank++), shortfall);
        }
        shortfalls.with(Standing.FOUND).forEach(s -> table.add(new Cell.Empty(), s));
        shortfalls.metWithRecords().forEach(s -> table.add(new Cell.Empty(), s));
        shortfalls.with(Standing.UNKNOWN).forEach(s -> table.add(new Cell.Empty(), s));
        List<Cell> whole = new ArrayList<>(List.of(new Cell.Empty(), Cell.of(WORDS.say("improve.whole"))));
        whole.addAll(Collections.nCopies(OF_INDICATOR - 2, new Cell.Empty()));
        shortfalls.whole().forEach(action -> table.add(whole, Optional.of(action)));
        return new Table("improve", "", COLUMNS.stream().map(c -> new Column(c, c, NUMBERS.contains(c))).toList(), table.rows);
    }

    private void add(Cell rank, Shortfall shortfall) {
        List<Cell> cells = cells(rank, shortfall);
        shortfall.actions().forEach(action -> add(cells, Optional.of(action)));
        if (shortfall.actions().isEmpty()) {
            add(cells, Optional.empty());
        }
    }

    private void add(List<Cell> cells, Optional<Action> action) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(shortfalls.study().id()), Cell.of(shortfalls.card().period())));
        row.addAll(cells);
        row.addAll(action.map(a -> List.of(new RecordWords(WORDS).inShort(a), a.finding(), a.evidence(), a.stage().word(), a.action(),
                a.owner(), a.due())).orElse(List.of(WORDS.say("recorded.nothing"), "", "", "", "", "", "")).stream().map(Cell::of).toList());
        rows.add(row);
    }

    private List<Cell> cells(Cell rank, Shortfall shortfall) {
        Indicator indicator = shortfall.line().indicator();
        Optional<ScoreSpread> scores = shortfalls.scores(indicator.perspective());
        List<Cell> cells = new ArrayList<>(List.of(rank, Cell.of(shortfall.standing().word()), Cell.of(indicator.perspective().word()),
                Cell.of(indicator.id()), Cell.of(indicator.name()),
                shortfall.line().value() instanceof Value.Known known ? new Cell.Number(known.centre(), Precision.VALUE, "") : new Cell.Empty(),
                Cell.of(String.join(" or ", shortfall.line().labels())), Cell.of(shortfall.labelOpen() ? "yes" : "no"),
                Cell.of(shortfall.line().basis().word()), Cell.of(STANDARDS.standard(shortfall)),
                known(SCORES.scores(shortfall.line().scores())),
                number(shortfall.missing().map(m -> StandardWords.possible(shortfall))),
                number(shortfall.missing().map(Interval::low)), number(shortfall.missing().map(Interval::high)),
                number(shortfall.distance().flatMap(Distance::relative))));
        for (Optional<Spread> spread : List.of(shortfall.parts(), shortfall.periods())) {
            cells.addAll(List.of(number(spread.map(s -> s.least().value())), number(spread.map(s -> s.greatest().value())),
                    number(spread.map(Spread::size))));
        }
        for (Optional<Interval> part : List.of(scores.map(ScoreSpread::mean), scores.map(ScoreSpread::least),
                scores.map(ScoreSpread::greatest), scores.map(ScoreSpread::spread))) {
            cells.add(part.map(SCORES::range).orElse(new Cell.Empty()));
        }
        return cells;
    }

    private static Cell known(Cell cell) {
        return cell instanceof Cell.Missing ? new Cell.Empty() : cell;
    }

    private static Cell number(Optional<BigDecimal> number) {
        return number.<Cell>map(n -> new Cell.Number(n, Precision.SHORTEST, "")).orElse(new Cell.Empty());
    }
}
