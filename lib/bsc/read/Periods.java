package bsc.read;

import bsc.model.Indicator;
import bsc.model.Period;
import bsc.model.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The periods of datapackage.json: each has a name of its own, and a span covers other periods, never itself. */
final class Periods {
    private static final String NAME = "[\\p{L}0-9][\\p{L}\\p{M}0-9\\p{Pd} ./()&]*";
    private static final String YEAR = "[0-9]{4}";
    private static final int DEEPEST = 100;
    private static final int SHOWN = 6;

    private final Map<String, JsonObjectReader> objects = new LinkedHashMap<>();
    private final Map<String, Period> periods = new LinkedHashMap<>();
    private final Faults faults;

    private Periods(Faults faults) {
        this.faults = faults;
    }

    /** The periods in the order of the file; what is wrong with one is gathered. */
    static List<Period> of(JsonObjectReader json, Faults faults) {
        Periods read = new Periods(faults);
        if (json.namedObjects("periods").isEmpty()) {
            throw json.has("periods") ? json.fault("periods", Sentence.of("property periods names no period")) : json.missing("periods", Sentence.of("a list of objects"));
        }
        json.namedObjects("periods").forEach(p -> faults.attempt(() -> read.add(p)));
        read.objects.forEach((name, object) -> faults.attempt(() -> read.checkCovered(object, read.periods.get(name))));
        read.checkNesting();
        return List.copyOf(read.periods.values());
    }

    private void add(JsonObjectReader object) {
        object.checkKnown(Keys.PERIOD.words(), faults);
        String name = object.text("name");
        if (objects.putIfAbsent(name, object) != null) {
            throw object.refuse("name", name, Sentence.of("stands twice; each period stands once"));
        }
        periods.put(name, new Period(name, faults.attempt(() -> object.texts("of")).orElse(List.of())));
        if (!name.matches(NAME)) {
            throw object.refuse("name", name, Sentence.of("is not a name of a period; write letters, digits, blanks and - . / ( ) &, a "
                    + "letter or a digit first"));
        }
        if (name.equals(Indicator.PARTS) || name.equals(Indicator.PREVIOUS)) {
            throw object.refuse("name", name, Sentence.of("has a meaning of its own in the column series of indicators.csv; name the "
                    + "period otherwise"));
        }
    }

    private void checkCovered(JsonObjectReader object, Period period) {
        if (faults.attempt(() -> object.texts("of")).filter(List::isEmpty).isPresent() && object.has("of")) {
            throw object.fault("of", Sentence.of("property {0}of names no period; leave it out, or name those that the span covers",
                    object.path()));
        }
        Set<String> seen = new HashSet<>();
        for (String covered : period.of()) {
            if (!periods.containsKey(covered)) {
                throw object.refuse("of", covered, notAPeriod(periods.values()));
            }
            if (!seen.add(covered)) {
                throw object.refuse("of", covered, Sentence.of("stands twice; a span covers a period once"));
            }
            if (covered.matches(YEAR) && seen.stream().anyMatch(before -> before.matches(YEAR) && before.compareTo(covered) > 0)) {
                throw object.refuse("of", covered, Sentence.of("stands behind a later year; a span names its periods, oldest first"));
            }
        }
    }

    static Sentence notAPeriod(Iterable<Period> periods) {
        List<String> names = new ArrayList<>();
        periods.forEach(p -> names.add(p.name()));
        return Sentence.of("is not a period of the study; periods in datapackage.json: {0}", String.join(", ", names));
    }

    /** From single periods up, so that no chain of spans, however long, is followed by calls within calls. */
    private void checkNesting() {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> coveredBy = new HashMap<>();
        Map<String, Integer> depth = new HashMap<>();
        Deque<String> known = new ArrayDeque<>();
        for (Period period : periods.values()) {
            List<String> of = period.of().stream().filter(periods::containsKey).toList();
            of.forEach(p -> coveredBy.computeIfAbsent(p, k -> new ArrayList<>()).add(period.name()));
            open.put(period.name(), of.size());
            if (of.isEmpty()) {
                known.add(period.name());
            }
        }
        while (!known.isEmpty()) {
            String name = known.remove();
            open.remove(name);
            int level = depth.getOrDefault(name, 0);
            for (String span : coveredBy.getOrDefault(name, List.of())) {
                depth.merge(span, level + 1, Math::max);
                if (open.merge(span, -1, Integer::sum) == 0) {
                    known.add(span);
                }
            }
            if (level == DEEPEST + 1) {
                faults.add(objects.get(name).refuse("of", periods.get(name).of().get(0), Sentence.of("is nested deeper than {0} levels",
                        DEEPEST)));
            }
        }
        checkCircles(open.keySet());
    }

    /** Of each circle the period that stands first is told. @param open the periods that are in a circle, or cover one that is */
    private void checkCircles(Set<String> open) {
        Set<String> passed = new HashSet<>();
        for (String start : periods.keySet()) {
            List<String> way = new ArrayList<>();
            String at = start;
            while (open.contains(at) && passed.add(at)) {
                way.add(at);
                at = periods.get(at).of().stream().filter(open::contains).findFirst().orElseThrow();
            }
            if (way.contains(at)) {
                List<String> circle = way.subList(way.indexOf(at), way.size());
                String shown = String.join(" -> ", circle.subList(0, Math.min(SHOWN, circle.size()))) + (circle.size() > SHOWN ? " -> …" : "");
                faults.add(objects.get(at).refuse("of", periods.get(at).of().stream().filter(open::contains).findFirst().orElseThrow(),
                        Sentence.of("leads back to {0}, and no period covers itself ({1} -> {2})", at, shown, at)));
            }
        }
    }
}
