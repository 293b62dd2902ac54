package bsc.view;

import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.formula.Quantities;
import bsc.model.Choice;
import bsc.model.Figure;
import bsc.model.PrintedKind;
import bsc.model.Verdict;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Tone;
import bsc.say.Words;
import java.util.stream.Collectors;

/** What a finding is about and why it came out so, in the words of one language. */
record FindingWords(Words words) {
    /** Indicator or perspective, occasion and kind, as in "bor 2019, restated". */
    Text what(Quantities quantities, Figure figure) {
        String whose = figure.indicator().isEmpty() ? figure.perspective().map(words::of).orElse("")
                : new ScoreWords(words).name(quantities.indicator(figure.indicator()));
        String kind = figure.kind() == PrintedKind.VALUE ? "" : words.of(figure.kind());
        String of = figure.occasion() + (kind.isEmpty() ? "" : ", " + kind);
        return whose.isEmpty() ? Text.of(of) : Text.of(new Span.Strong(whose), new Span.Plain(" " + of));
    }

    Span verdict(Finding finding) {
        return new Span.Marked(tone(finding.verdict()), finding.convention().map(c -> words.say("verdict.under", c.word()))
                .orElseGet(() -> words.of(finding.verdict())));
    }

    /** As in "holds under cut". */
    Span verdict(RelationFinding finding) {
        return new Span.Marked(tone(finding.verdict()), finding.convention().filter(c -> finding.verdict() == Verdict.FOLLOWS_UNDER)
                .map(c -> words.say("relation.under", c.word())).orElseGet(() -> words.say("relation." + finding.verdict().word() + ".one")));
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case FOLLOWS -> Tone.GOOD;
            case FOLLOWS_UNDER -> Tone.NEARLY;
            case DOES_NOT_FOLLOW -> Tone.BAD;
            case CANNOT_BE_JUDGED -> Tone.OPEN;
        };
    }

    /** The likeliest cause, the arithmetic or the reason, and what a reader must know to weigh it. */
    String why(Finding finding) {
        String reason = finding.diagnoses().stream().findFirst().map(d -> words.say("finding.perhaps", new DiagnosisWords(words).of(d)) + "; ").orElse("") + new ReasonWords(words).of(finding.reason());
        String weak = finding.weak() ? " " + words.say("finding.weak", finding.width()) : "";
        return reason + weak + (!finding.tried().isEmpty() && finding.verdict() == Verdict.DOES_NOT_FOLLOW ? " "
                + words.say("finding.tried", finding.tried().stream().map(Choice::word).collect(Collectors.joining(", "))) : "");
    }
}
