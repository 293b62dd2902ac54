package bsc.show;

import bsc.formula.Decimals;
import bsc.model.Action;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.score.Distance;
import bsc.score.ScoreSpread;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import bsc.score.Spread;
import bsc.score.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code improve} lists, for machines: a row for each record, and one for an indicator without any. */
final class ImproveListing {
    private static final List<String> COLUMNS = List.of("study", "period", "rank", "standing", "perspective", "indicator",
            "name", "value", "label", "label_open", "label_from", "standard", "score", "possible_score", "missing_at_best",
            "missing_at_worst", "distance", "parts_least", "parts_greatest", "parts_spread", "periods_least",
            "periods_greatest", "periods_spread", "perspective_mean", "perspective_least", "perspective_greatest",
            "perspective_spread", "recorded", "finding", "evidence", "stage", "action", "owner", "due");
    private static final int OF_INDICATOR = 25;

    private final Shortfalls shortfalls;
    private final List<List<String>> rows = new ArrayList<>();

    private ImproveListing(Shortfalls shortfalls) {
        this.shortfalls = shortfalls;
    }

    static Listing of(Shortfalls shortfalls) {
        ImproveListing listing = new ImproveListing(shortfalls);
        int rank = 1;
        for (Shortfall shortfall : shortfalls.worstFirst()) {
            listing.add(String.valueOf(rank++), shortfall);
        }
        shortfalls.with(Standing.FOUND).forEach(s -> listing.add("", s));
        shortfalls.metWithRecords().forEach(s -> listing.add("", s));
        shortfalls.with(Standing.UNKNOWN).forEach(s -> listing.add("", s));
        List<String> whole = new ArrayList<>(List.of("", "the hospital as a whole"));
        whole.addAll(java.util.Collections.nCopies(OF_INDICATOR - 2, ""));
        shortfalls.whole().forEach(action -> listing.add(whole, Optional.of(action)));
        return new Listing(COLUMNS, listing.rows);
    }

    private void add(String rank, Shortfall shortfall) {
        List<String> cells = cells(rank, shortfall);
        shortfall.actions().forEach(action -> add(cells, Optional.of(action)));
        if (shortfall.actions().isEmpty()) {
            add(cells, Optional.empty());
        }
    }

    private void add(List<String> cells, Optional<Action> action) {
        List<String> row = new ArrayList<>(List.of(shortfalls.study().id(), shortfalls.card().period()));
        row.addAll(cells);
        row.addAll(action.map(a -> List.of(Recorded.of(a).word(), a.finding(), a.evidence(), a.stage().word(), a.action(),
                a.owner(), a.due())).orElse(List.of(Recorded.NOTHING.word(), "", "", "", "", "", "")));
        rows.add(row);
    }

    private List<String> cells(String rank, Shortfall shortfall) {
        Indicator indicator = shortfall.line().indicator();
        Optional<ScoreSpread> scores = shortfalls.scores(indicator.perspective());
        List<String> cells = new ArrayList<>(List.of(rank, shortfall.standing().word(), indicator.perspective().word(),
                indicator.id(), indicator.name(), known(ScoreText.value(shortfall.line())),
                known(ScoreText.labels(shortfall.line().labels())), shortfall.labelOpen() ? "yes" : "no",
                shortfall.line().basis().word(), StandardText.standard(shortfall),
                known(ScoreText.scores(shortfall.line().scores())),
                shortfall.missing().map(m -> ScoreText.score(StandardText.possible(shortfall))).orElse(""),
                number(shortfall.missing().map(Interval::low)), number(shortfall.missing().map(Interval::high)),
                number(shortfall.distance().flatMap(Distance::relative))));
        for (Optional<Spread> spread : List.of(shortfall.parts(), shortfall.periods())) {
            cells.addAll(List.of(number(spread.map(s -> s.least().value())), number(spread.map(s -> s.greatest().value())),
                    number(spread.map(Spread::size))));
        }
        for (Optional<Interval> part : List.of(scores.map(ScoreSpread::mean), scores.map(ScoreSpread::least),
                scores.map(ScoreSpread::greatest), scores.map(ScoreSpread::spread))) {
            cells.add(part.map(ScoreText::range).orElse(""));
        }
        return cells;
    }

    private static String known(String text) {
        return text.equals(ScoreText.NOT_KNOWN) ? "" : text;
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(Decimals::shortest).orElse("");
    }
}
