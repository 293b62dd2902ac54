package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Verdicts as a reader sees them on a page: always a word, with a colour and a pattern that also tell in grey. */
final class Marks {
    private Marks() {
    }

    static Html of(Finding finding) {
        return mark(finding.verdict(), finding.convention().map(c -> "follows under " + c.word())
                .orElseGet(() -> word(finding.verdict())));
    }

    static Html of(RelationFinding finding) {
        return mark(finding.verdict(), RelationText.verdict(finding));
    }

    private static Html mark(Verdict verdict, String word) {
        return Html.tag("span", word).css("mark " + verdict.word());
    }

    /** As in "does not follow". */
    static String word(Verdict verdict) {
        return verdict == Verdict.FOLLOWS_UNDER ? "follows under a convention" : verdict.word().replace('-', ' ');
    }

    /** The same as the heading of a column: "Does not follow". */
    static String title(Verdict verdict) {
        String word = word(verdict);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The shares of the verdicts as a bar; what it shows stands in words beside it. */
    static Html bar(Audit audit) {
        List<Html> segments = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = audit.with(verdict).size();
            if (count > 0) {
                segments.add(Html.tag("span").css(verdict.word()).with("style", "flex-grow:" + count)
                        .with("title", count + " " + verdict.plural()));
            }
        }
        return Html.tag("div", segments).css("bar").with("role", "img").with("aria-label", counts(audit));
    }

    /** As in "168 follow, 16 follow under a convention, 8 do not follow, 2 cannot be judged". */
    static String counts(Audit audit) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = audit.with(verdict).size();
            counts.add(count + " " + (count == 1 ? word(verdict) : verdict.plural()));
        }
        return String.join(", ", counts);
    }
}
