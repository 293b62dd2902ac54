package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Implied;
import bsc.audit.Reason;
import bsc.audit.RelationFinding;
import bsc.audit.joint.Incompatible;
import bsc.formula.Decimals;
import bsc.model.Choice;
import bsc.model.Criterion;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Relations and bed identities in words: counted, and those that do not hold line by line. */
public final class RelationText {
    /** A sentence names so many numbers. */
    private static final int MOST_NUMBERS = 4;

    private RelationText() {
    }

    /** The relations that the study declares, then the identities of its bed indicators. */
    static List<RelationFinding> all(Audit audit) {
        return Stream.concat(audit.relations().stream(), audit.identities().stream()).toList();
    }

    static long count(List<RelationFinding> relations, Verdict verdict) {
        return relations.stream().filter(r -> r.verdict() == verdict).count();
    }

    /** As in "40 hold, 3 do not hold, 2 cannot be judged": those that hold always, the others where there are any. */
    static String counts(List<RelationFinding> relations) {
        return Arrays.stream(Verdict.values())
                .filter(v -> v == Verdict.FOLLOWS || count(relations, v) > 0)
                .map(v -> count(relations, v) + " " + verb(v, count(relations, v))).collect(Collectors.joining(", "));
    }

    private static String verb(Verdict verdict, long count) {
        return switch (verdict) {
            case FOLLOWS -> count == 1 ? "holds" : "hold";
            case FOLLOWS_UNDER -> (count == 1 ? "holds" : "hold") + " under a convention";
            case DOES_NOT_FOLLOW -> (count == 1 ? "does" : "do") + " not hold";
            case CANNOT_BE_JUDGED -> "cannot be judged";
        };
    }

    /** The verdict on one relation, as in "holds under cut". */
    static String verdict(RelationFinding finding) {
        return finding.verdict() == Verdict.FOLLOWS_UNDER
                ? "holds under " + finding.convention().map(Choice::word).orElse("a convention") : verb(finding.verdict(), 1);
    }

    /** The relation and the occasion that it was judged on, as in "new_and_old_are_visits 2019 Mei"; a year only once. */
    static String what(RelationFinding finding) {
        String id = finding.relation().id();
        boolean said = finding.occasion().whole() && id.endsWith("_" + finding.occasion().period());
        return said ? id : id + " " + finding.occasion();
    }

    static Listing thatDoNotHold(Audit audit) {
        return new Listing(List.of("where", "relation", "left", "must be", "right", "implied", "why"), all(audit).stream()
                .filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW).map(r -> List.of(r.relation().where(), what(r),
                        left(r), r.relation().sign().word(), right(r), impliedInShort(r), new bsc.view.AuditWords(bsc.say.Words.in(bsc.say.Language.ENGLISH)).why(r))).toList());
    }

    static Listing every(Audit audit) {
        return new Listing(List.of("where", "relation", "left", "must be", "right", "verdict", "reason"), all(audit).stream()
                .map(r -> List.of(r.relation().where(), what(r), left(r), r.relation().sign().word(), right(r), verdict(r),
                        reason(r))).toList());
    }

    /** Relations that each hold and that no one set of values behind the printed numbers satisfies. */
    static Listing notTogether(Audit audit) {
        List<List<String>> rows = new ArrayList<>();
        for (int group = 0; group < audit.incompatible().size(); group++) {
            for (Incompatible.Part part : audit.incompatible().get(group).parts()) {
                rows.add(List.of(String.valueOf(group + 1), part.id() + " " + part.occasion(), ArithmeticText.of(part.sides())));
            }
        }
        return new Listing(List.of("group", "relation", "as printed"), rows);
    }

    /** Both sides with the numbers put in, and what each number would have to be. */
    public static String reason(RelationFinding finding) {
        return finding.implied().isEmpty() ? sides(finding) : sides(finding) + "; " + impliedInShort(finding);
    }

    /** Both sides with the numbers put in, or what is not known. */
    static String sides(RelationFinding finding) {
        return ReasonText.of(finding.reason());
    }

    /** What the left side comes to, with as many digits as tell it from the right one; empty where that is not known. */
    public static String left(RelationFinding finding) {
        return finding.reason() instanceof Reason.Compared sides ? number(sides, sides.left(), sides.right()) : "";
    }

    public static String right(RelationFinding finding) {
        return finding.reason() instanceof Reason.Compared sides ? number(sides, sides.right(), sides.left()) : "";
    }

    private static String number(Reason.Compared sides, BigDecimal number, BigDecimal other) {
        return sides instanceof Reason.PartsAndWhole ? Decimals.shortest(number) : Decimals.apart(number, other);
    }

    /** What each number would have to be, as in "TOI printed 1,15, implied 1.98; BTO printed 63,46, implied 104.52 to 114.51". */
    public static String implied(RelationFinding finding) {
        return finding.implied().stream().map(RelationText::implied).collect(Collectors.joining("; "));
    }

    /** Likewise, of many numbers the first few. */
    static String impliedInShort(RelationFinding finding) {
        int more = finding.implied().size() - MOST_NUMBERS;
        return finding.implied().stream().limit(MOST_NUMBERS).map(RelationText::implied).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    static String implied(Implied implied) {
        Optional<String> low = implied.left().low().map(e -> end(implied, e));
        Optional<String> high = implied.left().high().map(e -> end(implied, e));
        boolean closed = implied.left().low().or(implied.left()::high).filter(e -> !e.closed()).isEmpty();
        return implied.name() + " printed " + implied.printed().text() + ", implied " + (low.equals(high) ? low.orElse("any")
                : low.isEmpty() ? (closed ? "at most " : "below ") + high.get()
                : high.isEmpty() ? (closed ? "at least " : "above ") + low.get() : low.get() + " to " + high.get());
    }

    /** With two decimals or more; a number that is exact in its own digits. */
    private static String end(Implied implied, Criterion.End end) {
        return implied.printed().exact() ? Decimals.shortest(end.at()) : Decimals.fixed(end.at(), Math.max(implied.printed().value().scale(), 2));
    }
}
