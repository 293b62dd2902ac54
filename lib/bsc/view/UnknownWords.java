package bsc.view;

import bsc.model.PartsLacking;
import bsc.model.Value;
import bsc.say.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Why a number is not known: what is not published, or why there is none. */
record UnknownWords(Words words) {
    String missing(List<Value.Lack> lacks) {
        return lacks.stream().map(this::lack).collect(Collectors.joining(", "));
    }

    private String lack(Value.Lack lack) {
        ScoreWords scores = new ScoreWords(words);
        if (lack instanceof Value.Lack.OfMeasure of) {
            return scores.name(of.measure()) + " " + of.occasion() + of.parts().map(p -> " (" + parts(p) + ")").orElse("");
        }
        if (lack instanceof Value.Lack.OfIndicator of) {
            return words.say("lack.formula", scores.name(of.indicator()));
        }
        return lack instanceof Value.Lack.OfFigure of ? words.say("lack.formula", of.figure()) : ((Value.Lack.OfName) lack).name();
    }

    /** As in: 10 of 12 months, without Januari, Februari. */
    private String parts(PartsLacking parts) {
        return words.say("lack.parts", parts.given(), parts.all(), words.say("parts." + parts.kind()), String.join(", ", parts.lacking()));
    }

    String undefined(Value.Cause cause) {
        if (cause instanceof Value.Cause.ZeroDenominator zero) {
            return words.say(zero.certain() ? "undefined.zero" : "undefined.may-be-zero", zero.denominator());
        }
        if (cause instanceof Value.Cause.BeyondPower beyond) {
            return words.say(beyond.great() ? "undefined.beyond" : "undefined.closer", beyond.power());
        }
        return words.say("undefined.word", ((Value.Cause.PrintedAsWord) cause).figure());
    }
}
