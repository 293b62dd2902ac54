package bsc.formula;

import bsc.model.BadData;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.PrintedKind;
import bsc.model.Measure;
import bsc.model.Period;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.model.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The formulas of a study's indicators and figures, parsed once; every name and period in them is known. */
final class Formulas {
    private static final int DEEPEST = 100;
    private final Study study;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> periods = new HashSet<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Formula> byId = new HashMap<>();
    /** By their text, each once: many figures have the same one. */
    private final Map<String, Formula> parsed = new ConcurrentHashMap<>();
    private final List<BadData> faults = new ArrayList<>();

    private Formulas(Study study) {
        this.study = study;
        study.periods().stream().map(Period::name).forEach(periods::add);
        study.figures().forEach(f -> {
            names.add(f.id());
            if (f.printed() instanceof Printed.Number number) {
                units.put(f.id(), number.unit());
            }
        });
        study.measures().forEach(m -> {
            names.add(m.id());
            units.put(m.id(), m.unit());
        });
        study.indicators().forEach(i -> {
            names.add(i.id());
            units.put(i.id(), i.unit());
            indicators.put(i.id(), i);
        });
    }

    /** @throws BadData when a formula cannot be parsed, names something unknown, or needs its own value */
    static Formulas of(Study study) {
        Formulas formulas = new Formulas(study);
        study.indicators().forEach(i -> formulas.add(i.id(), i.formula(), i.place(), "formula"));
        study.figures().stream().filter(f -> f.kind() != PrintedKind.COUNT)
                .forEach(f -> formulas.add(f.id(), f.formula(), f.place(), "formula"));
        study.relations().forEach(r -> {
            formulas.add("", r.left(), r.place(), "expression");
            formulas.add("", r.right(), r.place(), "other");
            formulas.addCompared(r);
        });
        if (!formulas.faults.isEmpty()) {
            throw BadData.all(formulas.faults);
        }
        formulas.checkEnds();
        formulas.checkLevels();
        return formulas;
    }

    /** The formula of the indicator or figure of this id, if it has one. */
    Optional<Formula> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** True when a formula of an indicator or a figure is such a term, or has such a part. */
    boolean any(Predicate<Term> such) {
        return byId.values().stream().distinct().anyMatch(f -> f.term().any(such));
    }

    /** @param id the indicator or figure that the formula belongs to; empty for a side of a relation, which is only checked */
    private void add(String id, String text, Place place, String column) {
        try {
            if (!text.isEmpty()) {
                byId.put(id, parse(text, place, column));
            }
        } catch (BadData fault) {
            faults.add(fault);
        }
    }

    /** Both sides of a relation are in one unit. */
    private void addCompared(Relation relation) {
        Formula left = parsed.get(relation.left());
        Formula right = parsed.get(relation.right());
        if (left != null && right != null) {
            MixedUnits.in(left.minus(right).term(), this::unit).ifPresent(mixed -> faults.add(refuse(mixed, relation.place(), "other", relation.right())));
        }
    }

    /** A formula whose names and periods are those of the study. */
    Formula parse(String text, Place place, String column) {
        Formula known = parsed.get(text);
        if (known != null) {
            return known;
        }
        Formula formula = Formula.parse(text, place, column);
        formula.names().forEach(name -> checkKnown(name, formula, place, column));
        MixedUnits.in(formula.term(), this::unit).ifPresent(mixed -> {
            throw refuse(mixed, place, column, formula.text());
        });
        parsed.put(text, formula);
        return formula;
    }

    private Optional<Unit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    private static BadData refuse(MixedUnits mixed, Place place, String column, String text) {
        return BadData.at(place, column, text, Sentence.of("takes {0} in {1} together with {2} in {3}; bring them to one unit first",
                mixed.one(), mixed.ofOne().word(), mixed.other(), mixed.ofOther().word()));
    }

    private void checkKnown(Term.Name name, Formula formula, Place place, String column) {
        if (!names.contains(name.id())) {
            throw BadData.at(place, column, formula.text(), Sentence.of("names '{0}', which is neither in measures.csv nor in "
                    + "indicators.csv nor in figures.csv", name.id()));
        }
        if (name.period().isPresent() && !periods.contains(name.period().get())) {
            throw BadData.at(place, column, formula.text(), Sentence.of("names the period '{0}'; periods in datapackage.json: {1}",
                    name.period().get(), String.join(", ", study.periods().stream().map(Period::name).toList())));
        }
    }

    /** Takes away, again and again, the indicators that need no other one; what remains goes in a circle. */
    private void checkEnds() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        Map<String, List<String>> neededBy = new HashMap<>();
        for (String id : indicators.keySet()) {
            Set<String> of = new LinkedHashSet<>();
            get(id).ifPresent(f -> f.names().stream().map(Term.Name::id).filter(indicators::containsKey).forEach(of::add));
            needs.put(id, of);
            of.forEach(other -> neededBy.computeIfAbsent(other, o -> new ArrayList<>()).add(id));
        }
        Deque<String> ends = new ArrayDeque<>(needs.keySet().stream().filter(id -> needs.get(id).isEmpty()).toList());
        while (!ends.isEmpty()) {
            String end = ends.pop();
            needs.remove(end);
            for (String user : neededBy.getOrDefault(end, List.of())) {
                needs.get(user).remove(end);
                if (needs.get(user).isEmpty()) {
                    ends.add(user);
                }
            }
        }
        needs.keySet().stream().findFirst().ifPresent(first -> refuseCircle(first, needs));
    }

    /** What names others is one level above them; where figures go in a circle, what is printed is taken. */
    private void checkLevels() {
        Map<String, Place> places = new LinkedHashMap<>();
        indicators.values().forEach(i -> places.put(i.id(), i.place()));
        study.figures().forEach(f -> places.put(f.id(), f.place()));
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> neededBy = new HashMap<>();
        Map<String, Integer> levels = new HashMap<>();
        for (String id : places.keySet()) {
            List<String> of = get(id).map(f -> f.names().stream().map(Term.Name::id).filter(places::containsKey).distinct().toList()).orElse(List.of());
            open.put(id, of.size());
            of.forEach(other -> neededBy.computeIfAbsent(other, o -> new ArrayList<>()).add(id));
        }
        Deque<String> ends = new ArrayDeque<>(places.keySet().stream().filter(id -> open.get(id) == 0).toList());
        while (!ends.isEmpty()) {
            String end = ends.pop();
            int level = levels.getOrDefault(end, 0);
            if (level > DEEPEST) {
                throw BadData.at(places.get(end), "formula", get(end).orElseThrow().text(),
                        Sentence.of("rests on formulas that name formulas, through more than {0} levels", DEEPEST));
            }
            for (String user : neededBy.getOrDefault(end, List.of())) {
                levels.merge(user, level + 1, Math::max);
                if (open.merge(user, -1, Integer::sum) == 0) {
                    ends.add(user);
                }
            }
        }
    }

    private void refuseCircle(String first, Map<String, Set<String>> needs) {
        List<String> path = new ArrayList<>();
        String at = first;
        while (!path.contains(at)) {
            path.add(at);
            at = needs.get(at).iterator().next();
        }
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(at), path.size()));
        circle.add(at);
        throw BadData.at(indicators.get(at).place(), "formula", indicators.get(at).formula(),
                Sentence.of("needs its own value ({0})", String.join(" -> ", circle)));
    }
}
