package bsc.view;

import bsc.audit.Implied;
import bsc.audit.Reason;
import bsc.audit.RelationFinding;
import bsc.model.Criterion;
import bsc.model.Why;
import bsc.say.Words;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a relation comes to and what its numbers would have to be, in the words of one language. */
record RelationWords(Words words) {
    private static final int DECIMALS = 2;
    private static final int MOST_NUMBERS = 4;

    /** The relation and its occasion, as in "new_and_old_are_visits 2019 Mei"; a year that the name ends with only once. */
    static String what(RelationFinding finding) {
        String id = finding.relation().id();
        boolean said = finding.occasion().whole() && id.endsWith("_" + finding.occasion().period());
        return said ? id : id + " " + finding.occasion();
    }

    static String sign(RelationFinding finding) {
        return switch (finding.relation().sign()) {
            case EQUAL -> "=";
            case AT_MOST -> "\u2264";
            case AT_LEAST -> "\u2265";
            case LESS -> "<";
            case MORE -> ">";
        };
    }

    /** Why it must hold: as the study says it, or in words of our own for what no study has to state. */
    String why(RelationFinding finding) {
        return finding.relation().why() instanceof Why.Stated stated ? stated.sentence()
                : words.say("why." + ((Why.Rule) finding.relation().why()).word());
    }

    /** Both sides with the numbers put in, and what each number would have to be. */
    String reason(RelationFinding finding) {
        String sides = new ReasonWords(words).of(finding.reason());
        return finding.implied().isEmpty() ? sides : sides + "; " + impliedInShort(finding);
    }

    /** What a side comes to, told apart from the other; empty where it is not known. */
    Optional<String> side(RelationFinding finding, boolean left) {
        return !(finding.reason() instanceof Reason.Compared sides) ? Optional.empty() : Optional.of(left
                ? words.numerals().apart(sides.left(), sides.right()) : words.numerals().apart(sides.right(), sides.left()));
    }

    /** What each number would have to be for the relation to hold with the others. */
    String implied(RelationFinding finding) {
        return implied(finding, finding.implied().size());
    }

    /** Likewise, of many numbers the first few. */
    String impliedInShort(RelationFinding finding) {
        int more = finding.implied().size() - MOST_NUMBERS;
        String first = implied(finding, MOST_NUMBERS);
        return more > 0 ? words.say("relations.implied-more", first, more) : first;
    }

    private String implied(RelationFinding finding, int most) {
        return finding.implied().stream().limit(most).map(this::implied).collect(Collectors.joining("; "));
    }

    private String implied(Implied implied) {
        Optional<String> low = implied.left().low().map(e -> end(implied, e));
        Optional<String> high = implied.left().high().map(e -> end(implied, e));
        boolean closed = implied.left().low().or(implied.left()::high).filter(e -> !e.closed()).isEmpty();
        String left = low.equals(high) ? low.orElse(words.say("end.any")) : low.isEmpty()
                ? words.say(closed ? "end.at-most" : "end.below", high.get()) : high.isEmpty()
                ? words.say(closed ? "end.at-least" : "end.above", low.get()) : words.say("range", low.get(), high.get());
        return words.say("relations.implied", implied.name(), implied.printed().text(), left);
    }

    /** With two decimals or more; a number that is exact in its own digits. */
    private String end(Implied implied, Criterion.End end) {
        return implied.printed().exact() ? new NumberWords(words).of(end.at())
                : words.numerals().fixed(end.at(), Math.max(implied.printed().value().scale(), DECIMALS));
    }
}
