package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.formula.Decimals;
import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Convention;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Verdict;
import bsc.read.DataFolder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the cells of notebooks call on verdicts and what they rest on: one word, one table. A wrong name is refused. */
public final class ShowAudit {
    private static final int DECIMALS = 5;

    private ShowAudit() {
    }

    /** The audits of all studies of the folder data, in alphabetical order. */
    public static List<Audit> all() {
        return DataFolder.find(null).studies(List.of()).stream().map(Audit::of).toList();
    }

    /** The values that print as this number, written with a decimal point, when it was rounded and when it may have been cut. */
    public static String standsFor(String number, Unit unit) {
        Printed.Number printed = new Printed.Number(number, new BigDecimal(number), unit);
        return "rounded: " + set(printed.rounded()) + "; rounded or cut: " + set(printed.roundedOrCut());
    }

    /** Figures as sets: what the print stands for, what comes out, and how wide that is in units of the last digit. */
    public static Listing sets(Audit audit, String... figures) {
        return new Listing(List.of("figure", "printed", "stands for", "recomputed", "width", "verdict"), Arrays.stream(figures)
                .map(f -> Show.finding(audit, f)).map(f -> List.of(f.figure().id(), f.figure().printed().text(), printedSet(f),
                        f.value().map(v -> set(v.range())).orElse(RecomputedText.of(f)), f.width().toPlainString(), verdict(f))).toList());
    }

    private static String printedSet(Finding finding) {
        return finding.figure().printed() instanceof Printed.Number number ? set(number.rounded()) : finding.figure().printed().text();
    }

    /** A set as its ends in square brackets, a round one where the end does not belong; one number where both ends show alike. */
    private static String set(Interval set) {
        return number(set.low()).equals(number(set.high())) ? number(set.low()) : (set.lowClosed() ? "[" : "(") + number(set.low()) + ", " + number(set.high())
                + (set.highClosed() ? "]" : ")");
    }

    private static String number(BigDecimal number) {
        BigDecimal stripped = new BigDecimal(Decimals.fixed(number, DECIMALS)).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String verdict(Finding finding) {
        return ((Choice) finding.verdict()).word() + finding.convention().map(c -> " " + c.word()).orElse("");
    }

    /** The conventions that are tried, the same for every study. */
    public static Listing conventions() {
        return new Listing(List.of("convention", "meaning"), Arrays.stream(Convention.values()).map(c -> List.of(c.word(), c.meaning())).toList());
    }

    /** For each study the number of figures with each verdict, and how many of those that follow are weak checks. */
    public static Listing counts(List<Audit> audits) {
        return new Listing(List.of("study", "figures", "follows", "of these weak", "follows-under", "does-not-follow", "cannot-be-judged"),
                audits.stream().map(a -> List.of(a.study().id(), String.valueOf(a.findings().size()), count(a, Verdict.FOLLOWS),
                        String.valueOf(a.findings().stream().filter(Finding::weak).count()), count(a, Verdict.FOLLOWS_UNDER),
                        count(a, Verdict.DOES_NOT_FOLLOW), count(a, Verdict.CANNOT_BE_JUDGED))).toList());
    }

    private static String count(Audit audit, Verdict verdict) {
        return String.valueOf(audit.with(verdict).size());
    }

    /** Every figure that follows under a convention, over all the audits; recomputed without it where that gives something. */
    public static Listing underConventions(List<Audit> audits) {
        return findings(audits, f -> f.verdict() == Verdict.FOLLOWS_UNDER, "under", f -> f.convention().orElseThrow().word());
    }

    /** Every weak check, over all the audits, with the units of the last digit that would have passed. */
    public static Listing weak(List<Audit> audits) {
        return findings(audits, Finding::weak, "width", f -> f.width().toPlainString());
    }

    private static Listing findings(List<Audit> audits, Predicate<Finding> which, String column, Function<Finding, String> of) {
        return new Listing(List.of("study", "figure", "printed", "recomputed", column), audits.stream().flatMap(a ->
                a.findings().stream().filter(which).map(f -> List.of(a.study().id(), f.figure().id(), f.figure().printed().text(),
                        f.value().map(v -> set(v.range())).orElse(RecomputedText.of(f)), of.apply(f)))).toList());
    }

    /** What is proposed as a single cause for the figures that do not follow; nothing of it is applied. */
    public static Listing diagnoses(Audit audit) {
        return new Listing(List.of("figure", "printed", "recomputed", "proposed cause"), audit.with(Verdict.DOES_NOT_FOLLOW).stream()
                .map(f -> List.of(f.figure().id(), f.figure().printed().text(), RecomputedText.of(f), f.diagnoses().stream().findFirst()
                        .map(DiagnosisText::of).orElse("none"))).toList());
    }

    /** Relations by name, with both sides. A relation that is judged for every part has a line a part. */
    public static Listing relations(Audit audit, String... names) {
        return new Listing(List.of("relation", "left", "must be", "right", "verdict", "why"), Arrays.stream(names)
                .flatMap(n -> relation(audit, n).stream()).map(r -> List.of((r.relation().id() + " " + r.occasion()).strip(), RelationText.left(r),
                        ((Choice) r.relation().sign()).word(), RelationText.right(r), ((Choice) r.verdict()).word(), new bsc.view.AuditWords(bsc.say.Words.in(bsc.say.Language.ENGLISH)).why(r))).toList());
    }

    private static List<RelationFinding> relation(Audit audit, String name) {
        List<RelationFinding> found = audit.relations().stream().filter(r -> r.relation().id().equals(name)).toList();
        return Optional.of(found).filter(r -> !r.isEmpty()).orElseThrow(() -> new BadData("'" + name + "' is not a relation of "
                + audit.study().id() + "; they are: " + audit.study().relations().stream().map(r -> r.id()).collect(Collectors.joining(", "))));
    }
}
