package bsc.view;

import bsc.model.NoWhole;
import bsc.model.Value;
import bsc.say.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What is not published, or why there is no number, in the words of one language. */
record UnknownWords(Words words) {
    String missing(List<Value.Lack> lacks) {
        return words.some(lacks.stream().map(this::lack).toList());
    }

    private String lack(Value.Lack lack) {
        ScoreWords names = new ScoreWords(words);
        if (lack instanceof Value.Lack.OfMeasure of) {
            String number = names.name(of.measure()) + " " + of.occasion();
            return of.parts().map(p -> number + " (" + parts(p) + ")").orElse(number);
        }
        return lack instanceof Value.Lack.OfIndicator of ? words.say("unknown.formula", names.name(of.indicator()))
                : lack instanceof Value.Lack.OfFigure of ? words.say("unknown.formula", of.figure()) : ((Value.Lack.OfName) lack).name();
    }

    String parts(NoWhole parts) {
        if (parts instanceof NoWhole.Overlapping twice) {
            return words.say("unknown.overlapping", twice.part(), twice.other());
        }
        if (parts instanceof NoWhole.Numbered numbered) {
            return words.counted("unknown.numbered", numbered.given(), numbered.first(), numbered.last());
        }
        NoWhole.Lacking lacking = (NoWhole.Lacking) parts;
        return words.counted("unknown.parts", lacking.lacking().size(), lacking.given(), lacking.all(), words.say("parts." + lacking.kind()),
                String.join(", ", lacking.lacking()));
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
