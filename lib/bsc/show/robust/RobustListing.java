package bsc.show.robust;

import bsc.robust.DrawnTotals;
import bsc.robust.Exchange;
import bsc.robust.LeftOut;
import bsc.robust.Robustness;
import bsc.robust.ScoreFlip;
import bsc.robust.SensitivityIndex;
import bsc.robust.SmallestChange;
import bsc.show.Listing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How firmly a class stands, for machines: a row for each result. {@code analysis} names what the row is; {@code value}
 * with {@code low} and {@code high} is a share or an index with its 95 % interval.
 */
final class RobustListing {
    private static final List<String> COLUMNS = List.of("study", "analysis", "level", "item", "change", "least", "most",
            "class", "kept", "value", "low", "high");

    private final Robustness robustness;
    private final List<List<String>> rows = new ArrayList<>();

    private RobustListing(Robustness robustness) {
        this.robustness = robustness;
    }

    static Listing of(Robustness robustness) {
        RobustListing listing = new RobustListing(robustness);
        listing.add("total", "", robustness.weights().source(), robustness.scale().id(), robustness.least(), robustness.most(),
                robustness.labels(), "");
        robustness.drawn().forEach(listing::drawn);
        robustness.changes().forEach(listing::change);
        robustness.margins().forEach(m -> listing.row("class bound", "", "", Numbers.exact(m.bound()), Numbers.exact(m.to()),
                Numbers.exact(m.to()), words(m.beyond()), "", Numbers.exact(Math.abs(m.bound() - m.to())), "", ""));
        robustness.flips().forEach(listing::flip);
        for (LeftOut out : robustness.leftOut()) {
            listing.add("left out", out.level().word(), out.name(), "", out.least(), out.most(), out.labels(), out.kept().word());
        }
        for (Exchange e : robustness.exchanges()) {
            listing.add("rules", "", e.rule().word() + ", " + e.weights().source() + ", " + e.mean().word(), "", e.least(), e.most(),
                    e.labels(), e.kept().word());
        }
        for (SensitivityIndex index : robustness.sources()) {
            listing.index("first-order index", index.factor(), index.first());
            listing.index("total index", index.factor(), index.total());
        }
        return new Listing(COLUMNS, listing.rows);
    }

    private void row(String... cells) {
        List<String> row = new ArrayList<>(List.of(robustness.study().id()));
        row.addAll(Arrays.asList(cells));
        rows.add(row);
    }

    private void add(String analysis, String level, String item, String change, double least, double most,
                     Collection<String> labels, String kept) {
        row(analysis, level, item, change, Numbers.exact(least), Numbers.exact(most), words(labels), kept, "", "", "");
    }

    private static String words(Collection<String> labels) {
        return String.join(" or ", labels);
    }

    private void drawn(DrawnTotals drawn) {
        share(drawn, "kept whatever the open scores", drawn.keptAlways());
        share(drawn, "kept for some open scores", drawn.keptSometimes());
        for (int bin = 0; bin < drawn.leastBins().size(); bin++) {
            if (drawn.leastBins().get(bin) + drawn.mostBins().get(bin) > 0) {
                row("histogram", drawn.drawing().level().word(), drawn.drawing().from().word(),
                        Numbers.exact(drawn.low() + bin * drawn.width()) + " to " + Numbers.exact(drawn.low() + (bin + 1) * drawn.width()),
                        String.valueOf(drawn.leastBins().get(bin)), String.valueOf(drawn.mostBins().get(bin)), "", "", "", "", "");
            }
        }
    }

    private void share(DrawnTotals drawn, String what, DrawnTotals.Share share) {
        row("drawn weightings", drawn.drawing().level().word(), drawn.drawing().from().word(), what, "", "",
                words(robustness.labels()), "", Numbers.exact(share.share()), Numbers.exact(share.low()), Numbers.exact(share.high()));
    }

    private void change(SmallestChange change) {
        row("smallest change", change.level().word(), String.join("; ", change.takes().stream()
                .map(t -> Numbers.exact(t.weight()) + " from " + String.join(" or ", t.names())).toList())
                + (change.moved().isEmpty() ? "" : " to " + String.join(" or ", change.gainers())), "open scores at their " + change.ending().word(),
                Numbers.exact(change.from()), Numbers.exact(change.bound()), words(change.beyond()), "",
                change.moved().map(Numbers::exact).orElse(""), "", "");
    }

    private void flip(ScoreFlip flip) {
        add("one score", "", flip.line().indicator().name(), flip.score().toPlainString() + flip.threshold()
                .map(t -> "; bound " + t.bound().toPlainString() + " to " + t.value().toPlainString()).orElse(""),
                flip.least(), flip.most(), flip.labels(), flip.kept().word());
    }

    private void index(String analysis, String factor, SensitivityIndex.Estimate estimate) {
        row(analysis, "", factor, "", "", "", "", "", Numbers.exact(estimate.value()), Numbers.exact(estimate.low()),
                Numbers.exact(estimate.high()));
    }
}
