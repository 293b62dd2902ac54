package bsc.view;

import bsc.beds.ComparedUnits;
import bsc.beds.JudgedUnit;
import bsc.beds.PabonLasso;
import bsc.beds.PabonSector;
import bsc.beds.UnitCheck;
import bsc.beds.UnitColumn;
import bsc.beds.UnitConvention;
import bsc.beds.UnitRemark;
import bsc.model.Interval;
import bsc.model.Verdict;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Share;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Hospitals or wards side by side. */
public final class ComparedUnitsView {
    private static final List<UnitColumn> RATIOS = List.of(UnitColumn.BOR, UnitColumn.ALOS, UnitColumn.TOI, UnitColumn.BTO);
    /** Above this many, a table names only what has a finding. */
    private static final int MOST_ROWS = 40;

    private final ComparedUnits compared;
    private final String source;
    private final Words words;
    private final Map<String, PabonLasso.PlacedUnit> placed = new HashMap<>();

    /** @param source the file as messages name it */
    public ComparedUnitsView(ComparedUnits compared, String source, Words words) {
        this.compared = compared;
        this.source = source;
        this.words = words;
        compared.pabonLasso().ifPresent(p -> p.placed().forEach(each -> placed.put(each.unit().unit().name(), each)));
    }

    /** What follows, where the units stand, and what is odd. */
    public Doc doc() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Section("judged", words.say("compare.judged"), false, judged()));
        blocks.add(new Section("pabon-lasso", "Pabon Lasso", false, sectors()));
        blocks.add(new Section("remarks", words.say("compare.remarks"), false, remarks()));
        blocks.add(new Section("rules", words.say("compare.rules"), true, List.of(new Block.Bullets(List.of("verdict", "alos", "days", "pabon", "far").stream()
                .map(rule -> Text.of(words.say("compare.rule." + rule))).toList()))));
        return new Doc(words.language(), words.say("compare.heading", compared.units().size(), source), blocks);
    }

    private List<Block> judged() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Shares(Arrays.stream(Verdict.values()).map(v -> new Share(FindingWords.tone(v), words.of(v), compared.with(v).size(), "")).toList()));
        List<JudgedUnit> shown = compared.units().size() <= MOST_ROWS ? compared.units() : compared.with(Verdict.DOES_NOT_FOLLOW).stream().limit(MOST_ROWS).toList();
        if (!shown.isEmpty()) {
            blocks.add(table(shown));
        }
        int more = compared.with(Verdict.DOES_NOT_FOLLOW).size() - shown.size();
        if (compared.units().size() > MOST_ROWS && more > 0) {
            blocks.add(sentence(words.counted("compare.more", more)));
        }
        return blocks;
    }

    private Table table(List<JudgedUnit> units) {
        List<Column> columns = new ArrayList<>(List.of(new Column("unit", words.say("compare.unit"), false)));
        RATIOS.forEach(r -> columns.add(new Column(r.word(), r.word().toUpperCase(java.util.Locale.ROOT), true)));
        columns.add(new Column("sector", words.say("compare.sector"), false));
        columns.add(new Column("verdict", words.say("compare.verdict"), false));
        return new Table("units", words.say("compare.table"), columns, units.stream().map(this::row).toList());
    }

    private List<Cell> row(JudgedUnit unit) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(unit.unit().name())));
        RATIOS.forEach(ratio -> row.add(ratio(unit, ratio)));
        row.add(Optional.ofNullable(placed.get(unit.unit().name())).map(p -> Cell.of(sectors(p))).orElseGet(Cell.Missing::new));
        row.add(Cell.of(verdict(unit)));
        return row;
    }

    /** As printed; in brackets what the others leave where it is not printed. */
    private Cell ratio(JudgedUnit unit, UnitColumn ratio) {
        return unit.unit().figure(ratio).<Cell>map(n -> new Cell.AsPrinted(n.text())).orElseGet(() -> unit.centre(ratio).<Cell>map(c ->
                new Cell.AsPrinted("(" + words.numerals().of(BigDecimal.valueOf(c), Precision.HUNDREDTHS) + ")")).orElseGet(Cell.Missing::new));
    }

    private static String sectors(PabonLasso.PlacedUnit placed) {
        return placed.possible().stream().map(PabonSector::word).sorted().collect(Collectors.joining("/"));
    }

    private String verdict(JudgedUnit unit) {
        return switch (unit.verdict()) {
            case FOLLOWS, CANNOT_BE_JUDGED -> words.of(unit.verdict());
            case FOLLOWS_UNDER -> words.say("compare.under", words.and(conventions(unit)));
            case DOES_NOT_FOLLOW -> words.say("compare.not", unit.failed().stream().map(this::failed).collect(Collectors.joining("; ")));
        };
    }

    private List<String> conventions(JudgedUnit unit) {
        List<String> conventions = new ArrayList<>();
        if (unit.convention() != UnitConvention.ROUNDED) {
            conventions.add(words.of(unit.convention()));
        }
        if (unit.byStays()) {
            conventions.add(words.say("compare.by-stays"));
        }
        return conventions;
    }

    private String failed(UnitCheck check) {
        return words.say("compare.failed", check.formula().result().word().toUpperCase(java.util.Locale.ROOT), words.of(check.formula()), range(check.recomputed()));
    }

    private String range(Interval set) {
        String low = words.numerals().of(set.low(), Precision.HUNDREDTHS);
        String high = words.numerals().of(set.high(), Precision.HUNDREDTHS);
        return low.equals(high) ? low : words.say("range", low, high);
    }

    private List<Block> sectors() {
        if (compared.pabonLasso().isEmpty()) {
            return List.of(sentence(words.say("compare.no-pabon")));
        }
        PabonLasso chart = compared.pabonLasso().get();
        List<Block> blocks = new ArrayList<>();
        blocks.add(sentence(words.say("compare.lines", words.of(chart.at()), number(chart.occupancy()), number(chart.turnover()), chart.placed().size())));
        boolean costs = Arrays.stream(PabonSector.values()).anyMatch(s -> compared.costOfDay(s).isPresent());
        List<Column> columns = new ArrayList<>(List.of(new Column("sector", words.say("compare.sector"), false), new Column("meaning", words.say("compare.meaning"), false),
                new Column("units", words.say("compare.units"), true)));
        if (costs) {
            columns.add(new Column("cost_of_day", words.say("compare.cost"), true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (PabonSector sector : PabonSector.values()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(sector.word()), Cell.of(words.of(sector)),
                    Cell.of(chart.placed().stream().filter(p -> p.sector() == sector).count())));
            if (costs) {
                row.add(compared.costOfDay(sector).<Cell>map(c -> new Cell.Number(BigDecimal.valueOf(Math.round(c)), Precision.SHORTEST, "")).orElseGet(Cell.Missing::new));
            }
            rows.add(row);
        }
        blocks.add(new Table("sectors", "", columns, rows));
        List<String> open = chart.placed().stream().filter(PabonLasso.PlacedUnit::dependsOnRounding).map(p -> p.unit().unit().name() + " (" + sectors(p) + ")").toList();
        blocks.add(sentence(open.isEmpty() ? words.say("compare.firm") : words.counted("compare.rounding", open.size(), words.some(open))));
        return blocks;
    }

    private String number(double number) {
        return words.numerals().of(BigDecimal.valueOf(number), Precision.HUNDREDTHS);
    }

    private List<Block> remarks() {
        return compared.remarks().isEmpty() ? List.of(sentence(words.say("compare.no-remarks")))
                : List.of(new Block.Bullets(compared.remarks().stream().map(r -> Text.of(remark(r))).toList()));
    }

    private String remark(UnitRemark remark) {
        String units = words.some(remark.units());
        if (remark instanceof UnitRemark.SameNumber same) {
            return words.say("compare.same-number", same.column().word(), same.text(), same.units().size(), units);
        }
        if (remark instanceof UnitRemark.FarOff far) {
            return words.counted("compare.far", far.units().size(), far.column().word().toUpperCase(java.util.Locale.ROOT), number(far.median()), units);
        }
        return remark instanceof UnitRemark.SameLine ? words.say("compare.same-line", units) : words.counted("compare.above", remark.units().size(), units);
    }

    private static Block sentence(String text) {
        return new Paragraph(Text.of(text));
    }

    /** A row a unit, for machines. */
    public Table rows() {
        List<Column> columns = new ArrayList<>();
        for (String id : List.of("unit", "line", "verdict", "convention", "alos_by_stays", "failed", "bor", "alos", "toi", "bto", "sector", "sectors_possible", "far_off")) {
            columns.add(new Column(id, id, List.of("line", "bor", "alos", "toi", "bto").contains(id)));
        }
        Map<String, Set<String>> far = new HashMap<>();
        compared.remarks().stream().filter(UnitRemark.FarOff.class::isInstance).map(UnitRemark.FarOff.class::cast)
                .forEach(f -> f.units().forEach(u -> far.computeIfAbsent(u, n -> new HashSet<>()).add(f.column().word())));
        List<Supplier<List<Cell>>> rows = compared.units().stream().<Supplier<List<Cell>>>map(u -> () -> machineRow(u, far)).toList();
        return Table.of("units", "", columns, rows);
    }

    private List<Cell> machineRow(JudgedUnit unit, Map<String, Set<String>> far) {
        String name = unit.unit().name();
        List<Cell> row = new ArrayList<>(List.of(Cell.of(name), Cell.of(unit.unit().place().line()), Cell.of(unit.verdict().word()),
                Cell.of(unit.verdict() == Verdict.FOLLOWS_UNDER && unit.convention() != UnitConvention.ROUNDED ? unit.convention().word() : ""),
                Cell.of(unit.byStays() ? "true" : ""), Cell.of(unit.failed().stream().map(f -> f.formula().word()).collect(Collectors.joining("; ")))));
        RATIOS.forEach(ratio -> row.add(unit.centre(ratio).<Cell>map(c -> new Cell.Number(BigDecimal.valueOf(c), Precision.SHORTEST, "")).orElseGet(Cell.Missing::new)));
        PabonLasso.PlacedUnit at = placed.get(name);
        row.add(at == null ? new Cell.Missing() : Cell.of(at.sector().word()));
        row.add(at == null ? new Cell.Missing() : Cell.of(sectors(at)));
        row.add(Cell.of(far.getOrDefault(name, Set.of()).stream().sorted().collect(Collectors.joining("; "))));
        return row;
    }
}
