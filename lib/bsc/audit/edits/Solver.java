package bsc.audit.edits;

import bsc.formula.Reading;
import bsc.model.Printed;
import bsc.model.Sign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds numbers for a set of places after which every check that they take part in holds. */
final class Solver {
    private static final List<RoundingMode> MODES = List.of(RoundingMode.HALF_UP, RoundingMode.FLOOR, RoundingMode.CEILING);
    private static final int MOST_REPAIRS_OF_A_SET = 50;

    private final List<Check> checks;
    private final List<PrintedCell> cells;
    private final int[][] cellsOf;
    private final List<BitSet> checksOf;
    private final Map<Integer, Slips> slips = new HashMap<>();
    private final Map<List<Integer>, List<Misprints.Meant>> alone = new HashMap<>();
    private final Map<EditKind, Integer> tries = new HashMap<>();
    private int places;
    private int steps;
    private int most;

    /**
     * A number for a place.
     *
     * @param met    the checks that it made hold
     * @param digits to how many digits it met them in all
     * @param firm   true when it would seldom make so much hold by chance
     */
    private record Option(Printed.Number number, EditKind kind, List<Integer> met, int digits, boolean firm) {
        Option as(EditKind other, boolean isFirm) {
            return new Option(number, other, met, digits, isFirm);
        }
    }

    Solver(List<Check> checks, List<PrintedCell> cells, int[][] cellsOf, List<BitSet> checksOf) {
        this.checks = checks;
        this.cells = cells;
        this.cellsOf = cellsOf;
        this.checksOf = checksOf;
    }

    /** For another group of what is broken, with so many steps at most. */
    void start(List<Integer> group, int mostSteps) {
        steps = 0;
        most = mostSteps;
        tries.clear();
        int[] all = group.stream().flatMapToInt(c -> IntStream.of(cellsOf[c])).distinct().toArray();
        places = all.length;
        for (EditKind kind : EditKind.values()) {
            tries.put(kind, IntStream.of(all).map(p -> slipsOf(p).upTo().get(kind)).sum());
        }
    }

    boolean ended() {
        return steps >= most;
    }

    int steps() {
        return steps;
    }

    private Slips slipsOf(int cell) {
        return slips.computeIfAbsent(cell, c -> Slips.of(cells.get(c).printed()));
    }

    /** The likeliest numbers for a set of places; empty where there are none. */
    Optional<Repair> repair(BitSet set) {
        List<Map<Integer, Option>> found = new ArrayList<>();
        assign(set, new TreeMap<>(), new Check.Edited(), found);
        List<Map<Integer, Option>> weighed = found.stream().map(this::weighed).toList();
        return weighed.stream().min(Comparator.comparingLong(Solver::loose).thenComparingInt(Solver::kinds)).map(o -> repairOf(o, weighed));
    }

    private static long loose(Map<Integer, Option> options) {
        return options.values().stream().filter(o -> !o.firm()).count();
    }

    private static int kinds(Map<Integer, Option> options) {
        return options.values().stream().mapToInt(o -> o.kind().ordinal()).sum();
    }

    private Repair repairOf(Map<Integer, Option> options, List<Map<Integer, Option>> found) {
        Check.Edited edited = new Check.Edited();
        for (Map.Entry<Integer, Option> option : options.entrySet()) {
            edited = edited.with(cells.get(option.getKey()), option.getValue().number());
        }
        Reading reading = Reading.ORDINARY.withPrints(edited);
        List<Edit> edits = new ArrayList<>();
        options.forEach((cell, option) -> {
            List<Check> repairs = checksOf.get(cell).stream().mapToObj(checks::get).filter(Check::broken).toList();
            edits.add(new Edit(cells.get(cell), option.number(), option.kind(), option.firm(), alike(cell, option, found), repairs,
                    repairs.stream().map(c -> c.sides().statement(reading)).toList()));
        });
        return new Repair(edits);
    }

    private static List<Printed.Number> alike(int cell, Option option, List<Map<Integer, Option>> found) {
        return found.stream().map(f -> f.get(cell)).filter(o -> option.kind().named() && o.kind() == option.kind())
                .map(Option::number).distinct().filter(n -> !n.equals(option.number())).toList();
    }

    private void assign(BitSet set, Map<Integer, Option> chosen, Check.Edited edited, List<Map<Integer, Option>> found) {
        if (chosen.size() == set.cardinality()) {
            found.add(new TreeMap<>(chosen));
            return;
        }
        int next = -1;
        List<Integer> decided = List.of();
        for (int cell : set.stream().filter(c -> !chosen.containsKey(c)).toArray()) {
            List<Integer> by = decidedBy(cell, set, chosen);
            if (next < 0 || by.size() > decided.size()) {
                next = cell;
                decided = by;
            }
        }
        int place = next;
        for (Option option : options(place, decided, chosen.keySet(), edited)) {
            if (found.size() >= MOST_REPAIRS_OF_A_SET || ended()) {
                return;
            }
            chosen.put(place, option);
            assign(set, chosen, edited.with(cells.get(place), option.number()), found);
            chosen.remove(place);
        }
    }

    /** The checks of a place in which every other place of the set has its number; those of equality first. */
    private List<Integer> decidedBy(int cell, BitSet set, Map<Integer, Option> chosen) {
        List<Integer> by = new ArrayList<>();
        checksOf.get(cell).stream().filter(c -> IntStream.of(cellsOf[c]).noneMatch(o -> o != cell && set.get(o)
                && !chosen.containsKey(o))).forEach(c -> by.add(checks.get(c).sign() == Sign.EQUAL && checks.get(c).broken() ? 0 : by.size(), c));
        return by;
    }

    /** The numbers for a place that everything which is decided there allows; none where nothing is. */
    private List<Option> options(int cell, List<Integer> decided, Set<Integer> chosen, Check.Edited edited) {
        if (decided.isEmpty()) {
            return List.of();
        }
        int first = decided.get(0);
        boolean isAlone = IntStream.of(cellsOf[first]).noneMatch(chosen::contains);
        List<Misprints.Meant> numbers = isAlone ? alone.computeIfAbsent(List.of(first, cell), k -> numbers(first, cell, new Check.Edited()))
                : numbers(first, cell, edited);
        List<Option> options = new ArrayList<>();
        boolean free = false;
        for (Misprints.Meant meant : numbers) {
            Check.Edited with = edited.with(cells.get(cell), meant.number());
            if ((meant.kind().named() || !free) && decided.stream().skip(1).allMatch(c -> holds(c, with))) {
                free |= !meant.kind().named();
                options.add(option(meant, decided, edited, with));
            }
        }
        return options;
    }

    private Option option(Misprints.Meant meant, List<Integer> decided, Check.Edited without, Check.Edited with) {
        List<Integer> met = decided.stream().filter(c -> !holds(c, without)).toList();
        int[] digits = met.stream().mapToInt(c -> checks.get(c).digits(with)).toArray();
        int sum = IntStream.of(digits).sum();
        boolean firm = meant.kind().named() ? ChanceGuard.seldomFits(tries.get(meant.kind()), sum)
                : ChanceGuard.seldomFits(places, sum - IntStream.of(digits).max().orElse(0));
        return new Option(meant.number(), meant.kind(), met, sum, firm);
    }

    /**
     * A slip is firm when among all that were tried few would make so many digits meet, alone or with another slip in a
     * check of both; else it is no more than another number. That is firm when it makes digits meet beyond those of the
     * one check that it was found by.
     */
    private Map<Integer, Option> weighed(Map<Integer, Option> options) {
        Map<Integer, Option> weighed = new TreeMap<>();
        options.forEach((cell, o) -> {
            boolean firm = o.firm() || o.kind().named() && options.entrySet().stream()
                    .anyMatch(other -> other.getKey() != cell.intValue() && seldomFit(cell, o, other.getValue()));
            weighed.put(cell, firm ? o.as(o.kind(), true) : o.as(EditKind.FREE, false));
        });
        return weighed;
    }

    private boolean seldomFit(int cell, Option one, Option other) {
        return other.kind().named() && other.met().stream().anyMatch(c -> IntStream.of(cellsOf[c]).anyMatch(p -> p == cell))
                && ChanceGuard.seldomFits((long) tries.get(one.kind()) * tries.get(other.kind()), one.digits() + other.digits());
    }

    private boolean holds(int check, Check.Edited edited) {
        steps++;
        return checks.get(check).holds(edited);
    }

    /** What makes one check hold: slips, of a kind those first that meet it best, then the number that it calls for. */
    private List<Misprints.Meant> numbers(int c, int place, Check.Edited edited) {
        Check check = checks.get(c);
        PrintedCell cell = cells.get(place);
        Optional<Roots> root = Roots.of(check, cell, edited);
        steps += 4;
        List<Misprints.Meant> numbers = new ArrayList<>();
        boolean equal = check.sign() == Sign.EQUAL;
        for (Misprints.Meant meant : slipsOf(place).meant()) {
            boolean near = equal && (root.isEmpty() || meant.kind() == EditKind.POWER_OF_TEN || root.get().near(meant.number().value()));
            if (near && holds(c, edited.with(cell, meant.number()))) {
                numbers.add(meant);
            }
        }
        root.ifPresent(r -> {
            numbers.sort(Comparator.comparing(Misprints.Meant::kind).thenComparing(m -> m.number().value().subtract(r.root()).abs()));
            MODES.stream().map(mode -> r.printed(cell.printed(), mode)).distinct()
                    .filter(n -> Slips.isPossible(n) && n.value().compareTo(cell.printed().value()) != 0 && holds(c, edited.with(cell, n)))
                    .forEach(n -> numbers.add(new Misprints.Meant(EditKind.FREE, n)));
        });
        return numbers;
    }

    /** The slips of one number after which everything holds that it takes part in, where something does not now. */
    List<Misprints.Meant> slips(int cell, Set<EditKind> kinds) {
        BitSet of = checksOf.get(cell);
        List<Integer> all = of.stream().boxed().sorted((a, b) -> Boolean.compare(checks.get(b).broken(), checks.get(a).broken())).toList();
        if (all.isEmpty() || !checks.get(all.get(0)).broken()) {
            return List.of();
        }
        return slipsOf(cell).meant().stream().filter(m -> kinds.contains(m.kind())).filter(m -> {
            Check.Edited edited = new Check.Edited().with(cells.get(cell), m.number());
            return all.stream().allMatch(c -> checks.get(c).holds(edited));
        }).toList();
    }

    /** Single slips that repair everything that is broken and that their number takes part in, though not the whole group. */
    List<Repair> parts(List<Integer> group) {
        List<Repair> parts = new ArrayList<>();
        most += most / 2;
        group.stream().flatMapToInt(c -> IntStream.of(cellsOf[c])).distinct().forEach(cell -> {
            BitSet one = new BitSet();
            one.set(cell);
            repair(one).filter(r -> r.edits().get(0).firm()).ifPresent(parts::add);
        });
        return parts;
    }
}
