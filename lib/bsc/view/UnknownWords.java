package bsc.view;

import bsc.model.PartsLacking;
import bsc.model.Value;
import bsc.say.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What is not published, in the words of one language. */
record UnknownWords(Words words) {
    String missing(List<Value.Lack> lacks) {
        return lacks.stream().map(this::lack).collect(Collectors.joining(", "));
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

    private String parts(PartsLacking parts) {
        return words.counted("unknown.parts", parts.lacking().size(), parts.given(), parts.all(), words.say("parts." + parts.kind()),
                String.join(", ", parts.lacking()));
    }
}
