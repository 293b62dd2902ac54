package bsc.view;

import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Unit;
import bsc.say.Words;
import bsc.score.Distance;
import bsc.score.Shortfall;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standard of an indicator, how far it is from it, and what its score lacks, in the words of one language. */
record StandardWords(Words words, ScoreWords scores) {
    StandardWords(Words words) {
        this(words, new ScoreWords(words));
    }

    /** The best rows of its table, as in "ideal: 6 to 9 days"; empty when it has neither scores nor a rule. */
    String standard(Shortfall shortfall) {
        if (shortfall.best().greatest().isEmpty() && !shortfall.best().byRange()) {
            return "";
        }
        return shortfall.best().adds() ? words.say("standard.components", shortfall.best().rows().size())
                : shortfall.best().rows().stream().map(b -> described(b, shortfall.line().indicator().unit())).distinct()
                .collect(Collectors.joining("; "));
    }

    /** A row of a table, as in "ideal: 6 to 9 days". */
    String described(Band band, Unit unit) {
        return band.criterion() instanceof Criterion.Range range ? band.label() + ": " + range(range, unit)
                : band.criterion() instanceof Criterion.Moves moves ? band.label() + ": " + words.of(moves.movement()) : band.label();
    }

    /** A unit in a word or a sign; empty for a bare number. */
    String unit(Unit unit) {
        return scores.suffix(unit).strip();
    }

    /** A range of values, as in "6 to 9 days" or "at most 20%". */
    String range(Criterion.Range range, Unit unit) {
        Optional<String> low = range.low().map(e -> words.say(e.closed() ? "end.at-least" : "end.above", scores.printed(e.at(), unit)));
        Optional<String> high = range.high().map(e -> words.say(e.closed() ? "end.at-most" : "end.below", scores.printed(e.at(), unit)));
        if (low.isEmpty() || high.isEmpty()) {
            return low.or(() -> high).orElse(words.say("end.any"));
        }
        Criterion.End from = range.low().get();
        Criterion.End to = range.high().get();
        // a unit that is a word stands once, behind the second number
        Unit first = scores.suffix(unit).startsWith(" ") ? Unit.COUNT : unit;
        return from.equals(to) ? words.say("end.exactly", scores.printed(from.at(), unit)) : from.closed() && to.closed()
                ? words.say("range", scores.printed(from.at(), first), scores.printed(to.at(), unit))
                : words.say("end.both", low.get(), high.get());
    }

    /** Where the value lies, in a clause; empty when it lies in the standard, is not known or has no range to lie in. */
    Optional<String> distance(Shortfall shortfall) {
        Unit unit = shortfall.line().indicator().unit();
        return shortfall.distance().map(d -> {
            String end = scores.printed(d.end(), unit);
            if (d.size().signum() == 0) {
                return words.say("distance.at-open-end", end);
            }
            String size = unit == Unit.PERCENT ? points(d)
                    : d.relative().map(scores::percent).orElseGet(() -> scores.printed(d.size(), unit));
            String clause = words.say(d.below() ? "distance.below" : "distance.above", size, end);
            // "11.8% below 60%" could be read as 48.2%, so between percentages the points stand first
            return unit == Unit.PERCENT && d.relative().isPresent()
                    ? words.say("distance.of-it", clause, scores.percent(d.relative().get())) : clause;
        });
    }

    private String points(Distance distance) {
        BigDecimal size = distance.size().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return size.signum() == 0 ? words.say("distance.hardly") : words.say(size.compareTo(BigDecimal.ONE) == 0 ? "distance.points.one"
                : "distance.points.many", words.numerals().fixed(size, Math.max(0, size.scale())));
    }

    /** The score against the best that could be had: the stated maximum, else the greatest of its table. */
    String score(Shortfall shortfall) {
        if (shortfall.best().greatest().isEmpty()) {
            return words.say("missing.no-scores");
        }
        String best = scores.scoreText(possible(shortfall));
        return shortfall.missing().map(m -> m.high().signum() == 0
                ? words.say("missing.nothing", scores.scoresText(shortfall.line().scores()), best)
                : words.say("missing.share", scores.scoresText(shortfall.line().scores()), best, scores.percent(m)))
                .orElseGet(() -> words.say("missing.unknown", best));
    }

    static BigDecimal possible(Shortfall shortfall) {
        return shortfall.line().indicator().maximum().or(() -> shortfall.best().greatest()).orElseThrow();
    }
}
