package bsc.view;

import bsc.beds.BedCount;
import bsc.beds.BedSupply;
import bsc.beds.CountBy;
import bsc.beds.LeftOutLine;
import bsc.beds.LeftOutReason;
import bsc.beds.PatientFlow;
import bsc.beds.RegisterCount;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What was counted in a register.
 *
 * @param source    the register as messages name it
 * @param transfers the file of transfers, likewise
 * @param lines     in which line of the register a record begins, for those that are named
 * @param moveLines the same for the transfers
 */
public record BedCountView(RegisterCount count, String source, Optional<String> transfers, Map<Long, Integer> lines, Map<Long, Integer> moveLines,
                           Words words) {
    private static final int INPUT_DECIMALS = 4;

    /** Indicators, the counts behind them, what was left out, and by which rules it was counted. */
    public Doc doc() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Text.of(words.say("beds.read", count.read(), source, count.asked().first(), count.asked().last()))));
        List<Block> indicators = new ArrayList<>(List.of(indicators()));
        indicators.addAll(remarks());
        blocks.add(new Section("indicators", words.say("beds.indicators"), false, indicators));
        blocks.add(new Section("counts", words.say("beds.counts"), false, List.of(counts(), movement())));
        blocks.add(new Section("left-out", words.say("beds.left-out"), false, leftOut()));
        blocks.add(new Section("rules", words.say("beds.rules"), true, List.of(new Block.Bullets(List.of("census", "stay", "moved", "alos", "bto", "beds", "rates")
                .stream().map(rule -> Text.of(words.say("beds.rule." + rule))).toList()))));
        return new Doc(words.language(), words.say("beds.heading", source), blocks);
    }

    private boolean by(CountBy by) {
        return count.asked().by().contains(by);
    }

    /** Where the whole is one period, the first paragraph names it. */
    private boolean hasPeriods() {
        return count.asked().by().stream().anyMatch(CountBy::isPeriod) || count.asked().by().isEmpty();
    }

    private List<Column> placeColumns() {
        List<Column> columns = new ArrayList<>();
        if (by(CountBy.WARD)) {
            columns.add(new Column("ward", words.say("beds.ward"), false));
        }
        if (by(CountBy.CLASS)) {
            columns.add(new Column("class", words.say("beds.class"), false));
        }
        if (hasPeriods()) {
            columns.add(new Column("period", words.say("beds.period"), false));
        }
        return columns;
    }

    private List<Cell> place(BedCount each) {
        List<Cell> cells = new ArrayList<>();
        if (by(CountBy.WARD)) {
            cells.add(named(each.ward()));
        }
        if (by(CountBy.CLASS)) {
            cells.add(named(each.roomClass()));
        }
        if (hasPeriods()) {
            cells.add(Cell.of(each.period().name()));
        }
        return cells;
    }

    private Cell named(String name) {
        return Cell.of(name.isEmpty() ? words.say("beds.unnamed") : name);
    }

    private Table indicators() {
        return table("indicators", List.of("bor", "alos_stay_days", "alos_patient_days", "toi", "bto", "bto_year", "gdr", "ndr"), each ->
                Stream.of(each.bor(), each.alosOfStays(), each.alosOfPatientDays(), each.toi(), each.bto(), each.btoOfYear(), each.gdr(), each.ndr())
                        .map(value -> number(value, Precision.HUNDREDTHS)).toList());
    }

    private static Cell number(Optional<BigDecimal> value, Precision precision) {
        return value.<Cell>map(v -> new Cell.Number(v, precision, "")).orElseGet(Cell.Missing::new);
    }

    private Table counts() {
        return table("counts", List.of("days", "bed_days", "days_beds_changed", "patient_days", "stay_days", "discharged"), each -> List.of(
                Cell.of(each.period().days()), supply(each, BedSupply::bedDays), supply(each, BedSupply::daysChanged), Cell.of(each.patientDays()),
                Cell.of(each.stayDays()), Cell.of(each.flow().discharged())));
    }

    private Table movement() {
        return table("movement", List.of("at_start", "admitted", "moved_in", "moved_out", "discharged", "died_before_48h", "died_after_48h", "at_end"), each -> {
            PatientFlow flow = each.flow();
            return Stream.of(flow.atStart(), flow.admitted(), flow.movedIn(), flow.movedOut(), flow.discharged(), flow.diedBefore(), flow.diedAfter(),
                    flow.atEnd()).map(Cell::of).toList();
        });
    }

    private Table table(String id, List<String> ids, Function<BedCount, List<Cell>> cells) {
        List<Column> columns = new ArrayList<>(placeColumns());
        ids.forEach(column -> columns.add(new Column(column, words.say("beds.column." + column.replace('_', '-')), true)));
        return new Table(id, "", columns, count.counts().stream().map(each -> Stream.concat(place(each).stream(), cells.apply(each).stream()).toList()).toList());
    }

    private static Cell supply(BedCount each, ToLongFunction<BedSupply> what) {
        return each.supply().map(s -> Cell.of(what.applyAsLong(s))).orElseGet(Cell.Missing::new);
    }

    /** What a reader ought to know before a number is used. */
    private List<Block> remarks() {
        List<Block> blocks = new ArrayList<>();
        if (count.counts().stream().allMatch(c -> c.supply().isEmpty())) {
            blocks.add(sentence(words.say("beds.no-beds")));
        }
        List<String> over = count.counts().stream().filter(c -> c.bor().filter(b -> b.compareTo(BigDecimal.valueOf(100)) > 0).isPresent()).map(this::name).toList();
        if (!over.isEmpty()) {
            blocks.add(sentence(words.counted("beds.over-100", over.size(), words.some(over))));
        }
        List<String> without = count.counts().stream().filter(c -> c.supply().filter(s -> s.daysWithout() > 0).isPresent())
                .map(c -> words.say("beds.days-of", name(c), c.supply().orElseThrow().daysWithout())).toList();
        if (!without.isEmpty()) {
            blocks.add(sentence(words.say("beds.without-beds", words.some(without))));
        }
        if (count.contradictions() > 0) {
            blocks.add(sentence(words.counted("beds.contradicted", count.contradictions(),
                    words.some(count.contradicted().stream().map(record -> at(false, record)).toList()))));
        }
        return blocks;
    }

    private String name(BedCount each) {
        List<String> parts = new ArrayList<>();
        if (by(CountBy.WARD)) {
            parts.add(each.ward().isEmpty() ? words.say("beds.unnamed") : each.ward());
        }
        if (by(CountBy.CLASS)) {
            parts.add(each.roomClass().isEmpty() ? words.say("beds.unnamed") : each.roomClass());
        }
        parts.add(each.period().name());
        return String.join(" ", parts);
    }

    private List<Block> leftOut() {
        if (count.leftOut().isEmpty()) {
            return List.of(sentence(words.say("beds.none-left-out")));
        }
        List<Text> items = new ArrayList<>();
        for (LeftOutReason reason : LeftOutReason.values()) {
            long many = count.leftOut().getOrDefault(reason, 0L);
            if (many > 0) {
                List<String> named = count.listed().stream().filter(l -> l.reason() == reason).map(l -> at(l.transfer(), l.record())).toList();
                items.add(Text.of(reason.isOutside() ? words.say("beds.left-out-number", words.of(reason), many)
                        : words.say("beds.left-out-lines", words.of(reason), many, words.some(named))));
            }
        }
        return List.of(new Block.Bullets(items));
    }

    /** The line of a record, or its number where the file has no lines. */
    private String at(boolean transfer, long record) {
        Integer line = (transfer ? moveLines : lines).get(record);
        return line == null ? words.say("beds.record", record) : words.say("beds.line", line);
    }

    private static Block sentence(String text) {
        return new Paragraph(Text.of(text));
    }

    /** A row a group and period, with every count and indicator, for machines. */
    public Table rows() {
        List<String> ids = List.of("ward", "class", "period", "from", "to", "days", "bed_days", "days_beds_changed", "days_without_beds", "days_over_beds",
                "at_start", "admitted", "moved_in", "moved_out", "discharged", "alive", "died_before_48h", "died_after_48h", "at_end", "patient_days",
                "stay_days", "beds", "bor", "alos_stay_days", "alos_patient_days", "toi", "bto", "bto_year", "gdr", "ndr");
        List<List<Cell>> rows = new ArrayList<>();
        for (BedCount each : count.counts()) {
            PatientFlow flow = each.flow();
            List<Cell> row = new ArrayList<>(List.of(Cell.of(each.ward()), Cell.of(each.roomClass()), Cell.of(each.period().name()),
                    Cell.of(each.period().first().toString()), Cell.of(each.period().last().toString()), Cell.of(each.period().days()),
                    supply(each, BedSupply::bedDays), supply(each, BedSupply::daysChanged), supply(each, BedSupply::daysWithout), supply(each, BedSupply::daysOverfull)));
            List.of(flow.atStart(), flow.admitted(), flow.movedIn(), flow.movedOut(), flow.discharged(), flow.alive(), flow.diedBefore(), flow.diedAfter(),
                    flow.atEnd(), each.patientDays(), each.stayDays()).forEach(number -> row.add(Cell.of(number)));
            List.of(each.beds(), each.bor(), each.alosOfStays(), each.alosOfPatientDays(), each.toi(), each.bto(), each.btoOfYear(), each.gdr(), each.ndr())
                    .forEach(value -> row.add(number(value, Precision.SHORTEST)));
            rows.add(row);
        }
        return new Table("beds", "", ids.stream().map(id -> new Column(id, id, ids.indexOf(id) > 4)).toList(), rows);
    }

    /** Each line that was not counted, and why. */
    public Table leftOutRows() {
        List<List<Cell>> rows = count.listed().stream().map(l -> {
            Integer line = (l.transfer() ? moveLines : lines).get(l.record());
            return List.of(Cell.of(l.transfer() ? transfers.orElseThrow() : source), line == null ? new Cell.Missing() : Cell.of((long) line),
                    Cell.of(l.record()), Cell.of(l.reason().word()));
        }).toList();
        return new Table("left_out", "", List.of(new Column("file", "file", false), new Column("line", "line", true), new Column("record", "record", true),
                new Column("reason", "reason", false)), rows);
    }

    /** The rows of inputs.csv of a study whose measures are those of the template, with a decimal comma as it declares. */
    public Table asInput() {
        List<List<Cell>> rows = new ArrayList<>();
        for (BedCount each : count.counts()) {
            each.beds().ifPresent(beds -> input(rows, each, "beds", plain(beds)));
            input(rows, each, "days", String.valueOf(each.period().days()));
            input(rows, each, "care_days", String.valueOf(each.patientDays()));
            input(rows, each, "discharges", String.valueOf(each.flow().discharged()));
            input(rows, each, "deaths", String.valueOf(each.flow().died()));
            input(rows, each, "deaths_after_48h", String.valueOf(each.flow().diedAfter()));
        }
        return new Table("inputs", "", List.of("measure", "period", "part", "printed", "where").stream().map(id -> new Column(id, id, false)).toList(), rows);
    }

    private void input(List<List<Cell>> rows, BedCount each, String measure, String printed) {
        String part = each.ward() + (each.ward().isEmpty() || each.roomClass().isEmpty() ? "" : " ") + each.roomClass();
        rows.add(List.of(Cell.of(measure), Cell.of(each.period().name()), Cell.of(part), new Cell.AsPrinted(printed), Cell.of(words.say("beds.counted-in", source))));
    }

    private static String plain(BigDecimal number) {
        return number.setScale(INPUT_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
