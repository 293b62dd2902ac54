package bsc.view;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.say.Block;
import bsc.say.Text;
import bsc.say.Words;
import bsc.score.Assignments;
import bsc.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The performance line: the classes of the scale, and where the total lies among them. */
final class PerformanceLineView {
    private PerformanceLineView() {
    }

    /** Nothing when there is no scale, or an end of it is open, or a total lies outside. */
    static List<Block> of(Scorecard card, Assignments total, Words words) {
        List<Criterion.Range> ranges = ranges(card);
        if (ranges.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> ends = ranges.stream().flatMap(r -> Stream.of(r.low().get().at(), r.high().get().at())).sorted().distinct().toList();
        BigDecimal low = ends.get(0);
        BigDecimal high = ends.get(ends.size() - 1);
        return total.least().compareTo(low) < 0 || total.most().compareTo(high) > 0 || low.equals(high) ? List.of()
                : List.of(new Block.NumberLine("performance-line", ends, List.copyOf(total.ways().keySet()),
                words.say("scorecard.line", classes(card, words))));
    }

    /** The sentence alone; nothing when the scale is not bounded on both sides. */
    static List<Block> sentence(Scorecard card, Words words) {
        return ranges(card).isEmpty() ? List.of() : List.of(new Block.Paragraph(Text.of(words.say("scorecard.line", classes(card, words)))));
    }

    private static String classes(Scorecard card, Words words) {
        ScoreWords scores = new ScoreWords(words);
        return card.scale().orElseThrow().rows().stream().map(band -> {
            Criterion.Range r = (Criterion.Range) band.criterion();
            return band.label() + " " + words.say("range", scores.printed(r.low().orElseThrow().at(), bsc.model.Unit.SCORE),
                    scores.printed(r.high().orElseThrow().at(), bsc.model.Unit.SCORE));
        }).collect(Collectors.joining("; "));
    }

    private static List<Criterion.Range> ranges(Scorecard card) {
        List<Criterion.Range> ranges = new ArrayList<>();
        for (Band band : card.scale().map(Bands::rows).orElse(List.of())) {
            if (!(band.criterion() instanceof Criterion.Range r) || r.low().isEmpty() || r.high().isEmpty()) {
                return List.of();
            }
            ranges.add(r);
        }
        return ranges;
    }
}
