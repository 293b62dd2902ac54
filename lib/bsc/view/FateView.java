package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Fate;
import bsc.model.Interval;
import bsc.say.Block;
import bsc.say.Block.Pair;
import bsc.say.Block.Pairs;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Tone;
import bsc.say.Words;
import bsc.score.Assignments;
import bsc.score.Scorecard;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of a study's conclusions: the referee's question and its answer. */
final class FateView {
    private static final int NAMED = 6;

    private final Audit audit;
    private final Words words;
    private final ScoreWords scores;

    FateView(Audit audit, Words words) {
        this.audit = audit;
        this.words = words;
        this.scores = new ScoreWords(words);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        audit.fates().forEach(fate -> blocks.addAll(blocks(fate)));
        return new Section("conclusion", words.say(audit.fates().size() > 1 ? "fate.questions" : "fate.question"), false, blocks);
    }

    private List<Block> blocks(Fate fate) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Text.of(new Span.Marked(tone(fate.outcome()), before(fate) + outcome(fate))))));
        List<Pair> pairs = new ArrayList<>();
        if (!fate.printed().isEmpty()) {
            pairs.add(new Pair(words.say("column.printed"), Text.of(fate.printed())));
        }
        if (fate.card().total().isPresent()) {
            pairs.add(new Pair(words.say("column.recomputed"), Text.of(recomputed(fate))));
        }
        if (!pairs.isEmpty()) {
            blocks.add(new Pairs(pairs));
        }
        if (fate.outcome() == Fate.Outcome.SURVIVES) {
            blocks.add(new Paragraph(Text.of(margin(fate))));
        }
        if (!fate.flips().isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.say("fate.flips"))));
            blocks.add(new Block.Bullets(fate.flips().stream().map(f -> Text.of(flip(f))).toList()));
        }
        return blocks;
    }

    static Tone tone(Fate.Outcome outcome) {
        return switch (outcome) {
            case SURVIVES -> Tone.GOOD;
            case DEPENDS -> Tone.NEARLY;
            case DOES_NOT_SURVIVE -> Tone.BAD;
            case CANNOT_BE_JUDGED, NONE_PRINTED -> Tone.OPEN;
        };
    }

    /** Every fate of a study in one cell, each with its period where there are several. */
    String outcomes() {
        return audit.fates().stream().map(f -> before(f) + outcome(f)).collect(Collectors.joining(" "));
    }

    /** The same, each to be seen at a glance. */
    List<Span> marks() {
        return audit.fates().stream().<Span>map(f -> new Span.Marked(tone(f.outcome()), before(f) + outcome(f))).toList();
    }

    private String outcome(Fate fate) {
        return switch (fate.outcome()) {
            case SURVIVES -> words.say("fate.survives");
            case DEPENDS -> words.say("fate.depends");
            case DOES_NOT_SURVIVE -> words.say("fate.does-not-survive");
            case CANNOT_BE_JUDGED -> words.say("fate.cannot-be-judged", words.and(unknown(fate.card())));
            case NONE_PRINTED -> words.say("fate.none-printed");
        };
    }

    private List<String> unknown(Scorecard card) {
        List<String> reasons = new ArrayList<>();
        if (card.scale().isEmpty()) {
            reasons.add(words.say("fate.no-scale"));
        }
        if (!card.scores() && card.scale().isPresent()) {
            reasons.add(words.say("fate.no-score", card.occasion()));
        } else if (!card.unscored().isEmpty()) {
            reasons.add(words.say("fate.unscored", words.some(card.lines().stream().filter(l -> l.scores().isEmpty())
                    .map(l -> scores.name(l.indicator())).toList())));
        }
        return reasons;
    }

    /** The period of a conclusion, named where the study prints conclusions on several. */
    private String before(Fate fate) {
        return audit.fates().stream().map(f -> f.card().occasion()).distinct().count() > 1 ? fate.card().occasion() + ": " : "";
    }

    String flip(Fate.Flip flip) {
        return words.say("fate.flip", scores.name(flip.recomputed().indicator()), words.or(List.copyOf(flip.printed().labels())),
                flip.recomputed().labels().isEmpty() ? words.say("label.in-no-band") : words.or(List.copyOf(flip.recomputed().labels())));
    }

    private String recomputed(Fate fate) {
        Assignments total = fate.card().total().orElseThrow();
        String range = scores.rangeText(Interval.closed(total.least(), total.most()));
        if (fate.card().scale().isEmpty()) {
            return range;
        }
        return fate.assignments().equals(BigInteger.ONE)
                ? words.say("fate.total", words.or(List.copyOf(fate.recomputed().keySet())), range)
                : words.say("fate.assignments", scores.classes(fate.card(), total), range);
    }

    /** Whether another score of one indicator alone would change a conclusion that survives; the first few are named. */
    private String margin(Fate fate) {
        List<String> breakers = fate.breakers().stream().map(scores::name).toList();
        if (breakers.isEmpty()) {
            return words.say("fate.firm");
        }
        int more = breakers.size() - NAMED;
        return breakers.size() == fate.card().lines().size() ? words.say("fate.any", breakers.size())
                : more > 0 ? words.say("fate.more", String.join(", ", breakers.subList(0, NAMED)), more)
                : words.say("fate.breakers", words.or(breakers));
    }
}
