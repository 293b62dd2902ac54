package bsc.trust;

import bsc.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** How far the engine can be trusted: errors planted in made-up studies, and the same studies without them. */
public record Trust(long seed, List<Trial> trials) {
    private static final int SHOWN = 5;

    /** Judges as many studies; on several processors, with the same result. */
    public static Trust of(int planted, long seed, IntConsumer done) {
        AtomicInteger count = new AtomicInteger();
        return new Trust(seed, IntStream.range(0, planted).parallel().mapToObj(i -> {
            Trial trial = Trial.of(seed, i);
            done.accept(count.incrementAndGet());
            return trial;
        }).toList());
    }

    /** What was accused in studies without an error; the engine's worst fault. */
    public List<String> alarms() {
        return trials.stream().flatMap(t -> t.alarms().stream()).toList();
    }

    /** What was accused though it does not depend on the planted error. */
    public List<String> collateral() {
        return trials.stream().flatMap(t -> t.collateral().stream()).toList();
    }

    List<Trial> of(Slip slip) {
        return trials.stream().filter(t -> t.slip() == slip).toList();
    }

    static long found(List<Trial> trials) {
        return trials.stream().filter(t -> t.verdict() == Verdict.DOES_NOT_FOLLOW).count();
    }

    static long under(List<Trial> trials) {
        return trials.stream().filter(t -> t.verdict() == Verdict.FOLLOWS_UNDER).count();
    }

    /** How many were found and diagnosed rightly among the first proposals. */
    static long diagnosed(List<Trial> trials, int proposals) {
        return trials.stream().filter(t -> t.rank() > 0 && t.rank() <= proposals).count();
    }

    /** How many were found, but diagnosed wrongly in the first place; the others got no diagnosis. */
    static long wrong(List<Trial> trials) {
        return trials.stream().filter(t -> t.rank() != 1 && !t.first().isEmpty()).count();
    }

    /** The tables; the same for the same seed. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-33s %7s %6s %6s %7s %6s %8s %6s %11s %9s%n",
                "planted error", "planted", "found", "under", "missed", "first", "in three", "wrong", "collateral", "excluded"));
        for (Slip slip : Slip.values()) {
            if (!of(slip).isEmpty()) {
                text.append(line(slip.word(), of(slip), slip.diagnosis().isPresent()));
            }
        }
        text.append(line("all", trials, true));
        excluded(text);
        clean(text);
        return text.toString();
    }

    private static String line(String name, List<Trial> trials, boolean diagnosed) {
        return String.format(Locale.ROOT, "%-33s %7d %6d %6d %7d %6s %8s %6d %11d %9d%n", name, trials.size(), found(trials),
                under(trials), trials.size() - found(trials) - under(trials), diagnosed ? diagnosed(trials, 1) : "-",
                diagnosed ? diagnosed(trials, 3) : "-", wrong(trials), trials.stream().mapToInt(t -> t.collateral().size()).sum(),
                trials.stream().mapToInt(t -> t.excluded().size()).sum());
    }

    private void excluded(StringBuilder text) {
        Map<Attempt.Reason, Integer> reasons = new EnumMap<>(Attempt.Reason.class);
        trials.forEach(t -> t.excluded().forEach(r -> reasons.merge(r, 1, Integer::sum)));
        text.append(String.format("%nPlaces left out:%n"));
        reasons.forEach((reason, count) -> text.append(String.format(Locale.ROOT, "  %6d  %s%n", count, reason.word())));
    }

    private void clean(StringBuilder text) {
        Map<Verdict, Integer> figures = new EnumMap<>(Verdict.class);
        trials.forEach(t -> t.figures().forEach((verdict, count) -> figures.merge(verdict, count, Integer::sum)));
        text.append(String.format(Locale.ROOT, "%nThe same %d studies without an error: %d figures, %d relations and identities%n",
                trials.size(), figures.values().stream().mapToInt(i -> i).sum(), trials.stream().mapToInt(Trial::relations).sum()));
        figures.forEach((verdict, count) -> text.append(String.format(Locale.ROOT, "  %7d  %s%n", count, verdict.word())));
        text.append(String.format(Locale.ROOT, "  %7d  false alarms%n", alarms().size()));
        alarms().stream().limit(SHOWN).forEach(a -> text.append("    ").append(a).append(System.lineSeparator()));
    }
}
