package bsc.read;

import bsc.model.Calendar;
import bsc.model.Measure;
import bsc.model.NoWhole;
import bsc.model.NumberedParts;
import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The parts (months, wards, questions) that inputs name. Two spellings of one part are one: jan is Jan. The whole is made
 * only of parts that are all there: those that measures.csv declares, the twelve months of a year, or those that other
 * measures of the period have; parts told by numbers alone make a year where they are as many as a year has, and are questions
 * in scores and points.
 */
final class PartsOfPeriods {
    private static final Set<String> TOTALS = Set.of("jumlah", "total", "subtotal", "sub total", "grand total", "jumlah total",
            "total jumlah", "setahun", "1 tahun", "satu tahun", "tahun", "year", "sum", "rata-rata", "rata rata", "rerata", "rata2",
            "average", "mean", "jml", "tahunan", "annual", "full year", "setahun penuh", "keseluruhan", "semua", "all");
    private static final int PARTS_ARE_MEANT = 3;
    private static final Pattern YEAR = Pattern.compile("(?i)(tahun |year |ta |fy )?(19|20)[0-9]{2}");
    private static final Pattern BEHIND_A_TOTAL = Pattern.compile("[ :=.*()-]*(?:(?:tahun )?(?:19|20)[0-9]{2})?[ :=.*()-]*$");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> spelling = new HashMap<>();
    private final List<CsvRow> inputs;
    private final Faults faults;

    PartsOfPeriods(List<CsvRow> inputs, Faults faults) {
        this.inputs = inputs;
        this.faults = faults;
        inputs.forEach(row -> spelling.putIfAbsent(key(row.text("part")), row.text("part")));
    }

    /** The period and part of a line, the part as the first input spells it. */
    Occasion occasion(CsvRow row) {
        String part = row.text("part");
        return new Occasion(row.text("period"), part.isEmpty() ? "" : spelling.getOrDefault(key(part), part));
    }

    /** Gathers parts that stand twice in two spellings, totals among parts, and words among months that are no month. */
    void check(Map<String, Measure> measures) {
        Map<List<String>, CsvRow> first = new HashMap<>();
        for (CsvRow row : inputs) {
            String part = row.text("part");
            CsvRow earlier = part.isEmpty() ? null : first.putIfAbsent(List.of(row.text("measure"), row.text("period"),
                    key(part)), row);
            if (earlier != null && !earlier.text("part").equals(part)) {
                faults.add(row.refuse("part", Sentence.of("is the part {0} of line {1} again; each part stands once",
                        earlier.text("part"), earlier.place().line())));
            }
            if (isTotal(part)) {
                faults.add(row.refuse("part", Sentence.of("is no part of {0}; leave it blank for the number of the whole period",
                        row.text("period"))));
            }
        }
        byMeasureAndPeriod().values().stream().filter(rows -> !declaresWhole(measures.get(rows.get(0).text("measure")))).forEach(this::checkCalendar);
        Map<String, Set<String>> wholes = new HashMap<>();
        measures.values().stream().filter(m -> !m.whole().isEmpty()).forEach(m -> wholes.put(m.id(), keysOf(m.whole())));
        for (CsvRow row : inputs) {
            Set<String> whole = wholes.getOrDefault(row.text("measure"), Set.of());
            if (!whole.isEmpty() && !row.text("part").isEmpty() && !whole.contains(key(row.text("part")))) {
                faults.add(row.refuse("part", Sentence.of("is none of the parts that make the whole (whole in measures.csv): {0}",
                        String.join(", ", measures.get(row.text("measure")).whole()))));
            }
        }
    }

    private static boolean declaresWhole(Measure measure) {
        return measure != null && !measure.whole().isEmpty();
    }

    /** A total, whatever stands behind the word: "TOTAL:", "Jumlah 2025". */
    private boolean isTotal(String part) {
        return TOTALS.contains(BEHIND_A_TOTAL.matcher(key(part)).replaceAll(""));
    }

    private void checkCalendar(List<CsvRow> rows) {
        List<CsvRow> others = rows.stream().filter(r -> Calendar.of(r.text("part")).isEmpty() && !isTotal(r.text("part"))).toList();
        if (others.isEmpty()) {
            return;
        }
        if (count(rows, Calendar.MONTHS) >= PARTS_ARE_MEANT) {
            others.forEach(r -> faults.add(r.refuse("part", Sentence.of("is no month, and the other parts of {0} {1} are; {2}",
                    r.text("measure"), r.text("period"), Nearest.advice(r.text("part"), Calendar.MONTHS.parts())))));
        } else if (count(rows, Calendar.QUARTERS) >= PARTS_ARE_MEANT) {
            others.forEach(r -> faults.add(r.refuse("part", Sentence.of("is no quarter, and the other parts of {0} {1} are; {2}",
                    r.text("measure"), r.text("period"), Nearest.advice(r.text("part"), Calendar.QUARTERS.parts())))));
        }
    }

    private static long count(List<CsvRow> rows, Calendar calendar) {
        return rows.stream().filter(r -> calendar.index(r.text("part")).isPresent()).count();
    }

    /** The lines that have a part, by measure and period. */
    private Map<List<String>, List<CsvRow>> byMeasureAndPeriod() {
        Map<List<String>, List<CsvRow>> groups = new LinkedHashMap<>();
        inputs.stream().filter(r -> !r.text("part").isEmpty()).forEach(r -> groups.computeIfAbsent(
                List.of(r.text("measure"), r.text("period")), k -> new ArrayList<>()).add(r));
        return groups;
    }

    /** For each measure whose parts are to make the whole of a period, why they do not. */
    List<NoWhole> lacking(Map<String, Measure> measures) {
        Map<List<String>, Set<String>> parts = new LinkedHashMap<>();
        byMeasureAndPeriod().forEach((key, rows) -> parts.put(key, keys(rows)));
        Map<String, Comparable> comparable = new HashMap<>();
        parts.forEach((key, given) -> comparable.computeIfAbsent(key.get(1), p -> new Comparable()).add(given));
        List<NoWhole> lacking = new ArrayList<>();
        parts.forEach((key, given) -> {
            Measure measure = measures.get(key.get(0));
            if (measure != null && (measure.parts() == Parts.SUM || measure.parts() == Parts.MEAN)) {
                noWhole(measure, key.get(1), given, comparable.get(key.get(1))).ifPresent(lacking::add);
            }
        });
        return lacking;
    }

    private Optional<NoWhole> noWhole(Measure measure, String period, Set<String> given, Comparable comparable) {
        boolean declared = !measure.whole().isEmpty();
        boolean ofAYear = !declared && isYear(period);
        List<String> parts = List.copyOf(given);
        Optional<NumberedParts> numbered = ofAYear && !measure.unit().mayBeOfQuestions() ? NumberedParts.of(parts) : Optional.empty();
        if (numbered.isPresent() && !numbered.get().makeAYear(parts)) {
            return Optional.of(new NoWhole.Numbered(measure.id(), period, parts.size(), spelled(measure, parts.get(0)),
                    spelled(measure, parts.get(parts.size() - 1))));
        }
        boolean calendar = parts.stream().allMatch(p -> Calendar.of(p).isPresent());
        Optional<NoWhole> overlapping = calendar && !declared ? overlapping(measure, period, parts) : Optional.empty();
        if (overlapping.isPresent()) {
            return overlapping;
        }
        Set<String> all = declared ? keysOf(measure.whole()) : ofAYear && calendar ? year(given, measure.parts()) : comparable.to(given);
        List<String> missing = all.stream().filter(p -> !given.contains(p)).map(p -> spelled(measure, p)).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new NoWhole.Lacking(measure.id(), period, all.size() - missing.size(),
                all.size(), calendar(given).map(Calendar::plural).orElse("parts"), missing));
    }

    /** A month that stands there as itself and within its quarter. */
    private Optional<NoWhole> overlapping(Measure measure, String period, List<String> parts) {
        Map<Integer, String> holder = new HashMap<>();
        for (String part : parts) {
            for (int month : Calendar.months(part)) {
                String other = holder.put(month, part);
                if (other != null) {
                    return Optional.of(new NoWhole.Overlapping(measure.id(), period, spelled(measure, other), spelled(measure, part)));
                }
            }
        }
        return Optional.empty();
    }

    /** These parts and those that are missing for a year: of their own calendar, else the months that none holds; a mean is one of equal parts. */
    private static Set<String> year(Set<String> given, Parts parts) {
        Calendar calendar = calendar(given).orElse(Calendar.MONTHS);
        Set<String> all = new LinkedHashSet<>(given);
        all.removeIf(p -> parts == Parts.MEAN && calendar.index(p).isEmpty());
        Set<Integer> held = new HashSet<>();
        all.forEach(p -> held.addAll(Calendar.months(p)));
        calendar.parts().stream().filter(p -> !held.containsAll(Calendar.months(p))).forEach(all::add);
        return all;
    }

    private String spelled(Measure measure, String key) {
        return spelling.getOrDefault(key, spelledIn(measure.whole(), key));
    }

    /** What two spellings of one part share; 01 is 1. */
    /** Worked out once for each spelling: a study has few of them, and many inputs. */
    private String key(String part) {
        return keys.computeIfAbsent(part, p -> NumberedParts.withoutZeros(Calendar.key(p)));
    }

    private Set<String> keys(List<CsvRow> rows) {
        return keysOf(rows.stream().map(r -> r.text("part")).toList());
    }

    private Set<String> keysOf(List<String> parts) {
        Set<String> keys = new LinkedHashSet<>();
        parts.forEach(p -> keys.add(key(p)));
        return keys;
    }

    private String spelledIn(List<String> whole, String key) {
        return whole.stream().filter(w -> key(w).equals(key)).findFirst().orElse(key);
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
