package bsc.read;

import bsc.model.Calendar;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.PartsLacking;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The parts (months, wards, questions) that inputs name. Two spellings of one part are one: jan is Jan. The whole is made
 * only of parts that are all there: those that measures.csv declares, the twelve months of a year, or those that other
 * measures of the period have; parts named by numbers alone, such as questions, are compared with nothing.
 */
final class PartsOfPeriods {
    private static final Set<String> TOTALS = Set.of("jumlah", "total", "subtotal", "sub total", "grand total", "jumlah total",
            "total jumlah", "setahun", "1 tahun", "satu tahun", "tahun", "year", "sum", "rata-rata", "rata rata", "rerata", "rata2",
            "average", "mean", "jml");
    private static final int MONTHS_ARE_MEANT = 3;
    private static final Pattern YEAR = Pattern.compile("(?i)(tahun |year |ta |fy )?(19|20)[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Map<String, String> spelling = new HashMap<>();
    private final List<Row> inputs;
    private final Faults faults;

    PartsOfPeriods(List<Row> inputs, Faults faults) {
        this.inputs = inputs;
        this.faults = faults;
        inputs.forEach(row -> spelling.putIfAbsent(Calendar.key(row.text("part")), row.text("part")));
    }

    /** The period and part of a line, the part as the first input spells it. */
    Occasion occasion(Row row) {
        String part = row.text("part");
        return new Occasion(row.text("period"), part.isEmpty() ? "" : spelling.getOrDefault(Calendar.key(part), part));
    }

    /** Gathers parts that stand twice in two spellings, totals among parts, and words among months that are no month. */
    void check(Map<String, Measure> measures) {
        Map<List<String>, Row> first = new HashMap<>();
        for (Row row : inputs) {
            String part = row.text("part");
            Row earlier = part.isEmpty() ? null : first.putIfAbsent(List.of(row.text("measure"), row.text("period"),
                    Calendar.key(part)), row);
            if (earlier != null && !earlier.text("part").equals(part)) {
                faults.add(row.refuse("part", Sentence.of("is the part {0} of line {1} again; each part stands once",
                        earlier.text("part"), earlier.place().line())));
            }
            if (TOTALS.contains(Calendar.key(part))) {
                faults.add(row.refuse("part", Sentence.of("is no part of {0}; leave it blank for the number of the whole period",
                        row.text("period"))));
            }
        }
        byMeasureAndPeriod().values().forEach(this::checkCalendar);
        Map<String, Set<String>> wholes = new HashMap<>();
        measures.values().stream().filter(m -> !m.whole().isEmpty()).forEach(m -> wholes.put(m.id(), keysOf(m.whole())));
        for (Row row : inputs) {
            Set<String> whole = wholes.getOrDefault(row.text("measure"), Set.of());
            if (!whole.isEmpty() && !row.text("part").isEmpty() && !whole.contains(Calendar.key(row.text("part")))) {
                faults.add(row.refuse("part", Sentence.of("is none of the parts that make the whole (whole in measures.csv): {0}",
                        String.join(", ", measures.get(row.text("measure")).whole()))));
            }
        }
    }

    private void checkCalendar(List<Row> rows) {
        Predicate<Row> isMonth = r -> Calendar.MONTHS.index(r.text("part")).isPresent();
        if (rows.stream().filter(isMonth).count() < MONTHS_ARE_MEANT) {
            return;
        }
        rows.stream().filter(r -> !isMonth.test(r) && !TOTALS.contains(Calendar.key(r.text("part")))).forEach(r -> faults.add(
                r.refuse("part", Sentence.of("is no month, and the other parts of {0} {1} are; {2}", r.text("measure"), r.text("period"),
                        Nearest.advice(r.text("part"), Calendar.MONTHS.parts())))));
    }

    /** The lines that have a part, by measure and period. */
    private Map<List<String>, List<Row>> byMeasureAndPeriod() {
        Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
        inputs.stream().filter(r -> !r.text("part").isEmpty()).forEach(r -> groups.computeIfAbsent(
                List.of(r.text("measure"), r.text("period")), k -> new ArrayList<>()).add(r));
        return groups;
    }

    /** For each measure whose parts are to make the whole of a period, those that it lacks. */
    List<PartsLacking> lacking(Map<String, Measure> measures) {
        Map<List<String>, List<Row>> groups = byMeasureAndPeriod();
        Map<List<String>, Set<String>> parts = new LinkedHashMap<>();
        groups.forEach((key, rows) -> parts.put(key, keys(rows)));
        Map<String, Comparable> comparable = new HashMap<>();
        parts.forEach((key, given) -> comparable.computeIfAbsent(key.get(1), p -> new Comparable()).add(given));
        List<PartsLacking> lacking = new ArrayList<>();
        parts.forEach((key, given) -> {
            Measure measure = measures.get(key.get(0));
            if (measure != null && (measure.parts() == Parts.SUM || measure.parts() == Parts.MEAN)) {
                Optional<Calendar> calendar = calendar(given);
                boolean year = calendar.isPresent() && isYear(key.get(1));
                Set<String> all = !measure.whole().isEmpty() ? keysOf(measure.whole())
                        : year ? keysOf(calendar.orElseThrow().parts()) : comparable.get(key.get(1)).to(given);
                List<String> missing = all.stream().filter(p -> !given.contains(p))
                        .map(p -> spelling.getOrDefault(p, spelledIn(measure.whole(), p))).toList();
                if (!missing.isEmpty()) {
                    lacking.add(new PartsLacking(measure.id(), key.get(1), all.size() - missing.size(), all.size(),
                            calendar.map(Calendar::plural).orElse("parts"), missing));
                }
            }
        });
        return lacking;
    }

    private static Set<String> keys(List<Row> rows) {
        return keysOf(rows.stream().map(r -> r.text("part")).toList());
    }

    private static Set<String> keysOf(List<String> parts) {
        Set<String> keys = new LinkedHashSet<>();
        parts.forEach(p -> keys.add(Calendar.key(p)));
        return keys;
    }

    private static String spelledIn(List<String> whole, String key) {
        return whole.stream().filter(w -> Calendar.key(w).equals(key)).findFirst().orElse(key);
    }

    /** The calendar that all parts belong to. */
    private static Optional<Calendar> calendar(Set<String> parts) {
        Set<Optional<Calendar>> calendars = new LinkedHashSet<>();
        parts.forEach(p -> calendars.add(Calendar.of(p)));
        return calendars.size() == 1 ? calendars.iterator().next() : Optional.empty();
    }

    private static boolean isYear(String period) {
        return YEAR.matcher(period).matches();
    }

    /** The parts that measures have in one period, each different set of them once. */
    private static final class Comparable {
        private final Map<Set<String>, Set<String>> toEach = new LinkedHashMap<>();
        private final Map<String, List<Set<String>>> with = new HashMap<>();

        void add(Set<String> parts) {
            if (toEach.putIfAbsent(parts, Set.of()) == null) {
                parts.stream().filter(p -> !NUMBER.matcher(p).matches()).forEach(p -> with.computeIfAbsent(p, k -> new ArrayList<>()).add(parts));
            }
        }

        /** The parts of this measure and of every other of the period that shares a part with it; asked for when all are added. */
        Set<String> to(Set<String> given) {
            return toEach.computeIfPresent(given, (same, known) -> known.isEmpty() ? all(given) : known);
        }

        private Set<String> all(Set<String> given) {
            Set<Set<String>> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
            given.forEach(p -> sharing.addAll(with.getOrDefault(p, List.of())));
            Set<String> all = new TreeSet<>(given);
            sharing.forEach(all::addAll);
            return all;
        }
    }
}
