package bsc.tables;

import bsc.model.Calendar;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Place;
import bsc.model.Study;
import bsc.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The columns of one table and how a row fills them; the dictionary of columns is made of the same. What is not known is
 * missing in the column, never zero and never a sign. A column's name means the same in every table.
 */
final class TableShape<T> {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final String BETWEEN = "; ";

    /** One column. */
    record Filled<T>(String name, ColumnType type, ColumnUnit unit, Function<T, Optional<?>> cell) {
    }

    private final String id;
    private final List<Filled<T>> fields = new ArrayList<>();

    TableShape(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    List<Filled<T>> fields() {
        return fields;
    }

    private TableShape<T> add(String name, ColumnType type, ColumnUnit unit, Function<T, Optional<?>> cell) {
        fields.add(new Filled<>(name, type, unit, cell));
        return this;
    }

    /** Words; none where the text is empty. */
    TableShape<T> text(String name, Function<T, String> cell) {
        return add(name, ColumnType.STRING, ColumnUnit.NONE, row -> Optional.of(cell.apply(row)).filter(t -> !t.isEmpty()));
    }

    /** Several words in one cell, as where a label is open. */
    TableShape<T> texts(String name, Function<T, ? extends Collection<String>> cell) {
        return text(name, row -> cell.apply(row).stream().collect(Collectors.joining(BETWEEN)));
    }

    TableShape<T> number(String name, ColumnUnit unit, Function<T, Optional<? extends Number>> cell) {
        return add(name, ColumnType.DOUBLE, unit, cell::apply);
    }

    TableShape<T> whole(String name, ColumnUnit unit, Function<T, Optional<Integer>> cell) {
        return add(name, ColumnType.INTEGER, unit, cell::apply);
    }

    TableShape<T> count(String name, Function<T, Integer> cell) {
        return whole(name, ColumnUnit.COUNT, row -> Optional.of(cell.apply(row)));
    }

    TableShape<T> truth(String name, Function<T, Optional<Boolean>> cell) {
        return add(name, ColumnType.BOOLEAN, ColumnUnit.NONE, cell::apply);
    }

    TableShape<T> day(String name, Function<T, Optional<LocalDate>> cell) {
        return add(name, ColumnType.LOCAL_DATE, ColumnUnit.NONE, cell::apply);
    }

    /** Both ends of a set of numbers; nothing says whether an end belongs to it. */
    TableShape<T> ends(String low, String high, ColumnUnit unit, Function<T, Optional<Interval>> set) {
        return number(low, unit, row -> set.apply(row).map(Interval::low)).number(high, unit, row -> set.apply(row).map(Interval::high));
    }

    /** The score where it is one, and the least and the greatest where it is open. */
    TableShape<T> scores(String prefix, Function<T, ? extends SortedSet<BigDecimal>> scores) {
        return number(prefix, ColumnUnit.SCORE, row -> Optional.of(scores.apply(row)).filter(s -> s.size() == 1).map(SortedSet::first))
                .number(prefix + "_low", ColumnUnit.SCORE, row -> Optional.of(scores.apply(row)).filter(s -> !s.isEmpty()).map(SortedSet::first))
                .number(prefix + "_high", ColumnUnit.SCORE, row -> Optional.of(scores.apply(row)).filter(s -> !s.isEmpty()).map(SortedSet::last));
    }

    /** The same with its place among the periods of its study. */
    TableShape<T> period(Function<T, Study> study, Function<T, String> period) {
        return span(period).whole("order", ColumnUnit.NONE, row -> order(study.apply(row), period.apply(row)));
    }

    /** A period by its name, and its year where it lies in one. */
    TableShape<T> span(Function<T, String> period) {
        return text("period", period).whole("year", ColumnUnit.NONE, row -> year(period.apply(row)));
    }

    /** A period and the part of it, with the part's place. */
    TableShape<T> occasion(Function<T, Study> study, Function<T, Occasion> occasion) {
        return period(study, row -> occasion.apply(row).period()).text("part", row -> occasion.apply(row).part())
                .whole("part_order", ColumnUnit.NONE, row -> partOrder(study.apply(row), occasion.apply(row)));
    }

    /** Where the row stands in the files of a study. */
    TableShape<T> place(Function<T, Place> place) {
        return text("file", row -> place.apply(row).file())
                .whole("line", ColumnUnit.NONE, row -> Optional.of(place.apply(row).line()).filter(l -> l > 0));
    }

    private static Optional<Integer> order(Study study, String period) {
        return Optional.of(study.periods().stream().map(Period::name).toList().indexOf(period) + 1).filter(i -> i > 0);
    }

    private static Optional<Integer> year(String period) {
        List<String> years = YEAR.matcher(period).results().map(r -> r.group()).distinct().toList();
        return years.size() == 1 ? Optional.of(Integer.valueOf(years.get(0))) : Optional.empty();
    }

    /** A number itself; in the calendar; else in the order in which the study prints the parts of the period. */
    private static Optional<Integer> partOrder(Study study, Occasion occasion) {
        if (occasion.whole()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(occasion.part()).matches()) {
            return Optional.of(Integer.valueOf(occasion.part()));
        }
        OptionalInt month = Calendar.order(occasion.part());
        return month.isPresent() ? Optional.of(month.getAsInt() + 1) : Optional.of(Stream.concat(
                study.inputs().stream().map(i -> i.occasion()), study.figures().stream().map(f -> f.occasion()))
                .filter(o -> o.period().equals(occasion.period()) && !o.whole()).map(Occasion::part).distinct().toList()
                .indexOf(occasion.part()) + 1).filter(i -> i > 0);
    }

    static Optional<BigDecimal> centre(Value value) {
        return value instanceof Value.Known known ? Optional.of(known.centre()) : Optional.empty();
    }

    static Optional<Interval> range(Value value) {
        return value instanceof Value.Known known ? Optional.of(known.range()) : Optional.empty();
    }

    Table of(Stream<T> rows) {
        List<T> all = rows.toList();
        return Table.create(id, fields.stream().map(f -> column(f, all)).toArray(Column<?>[]::new));
    }

    private static <T> Column<?> column(Filled<T> field, List<T> rows) {
        Column<?> column = field.type().create(field.name());
        for (T row : rows) {
            Optional<?> cell = field.cell().apply(row);
            if (cell.isEmpty()) {
                column.appendMissing();
            } else {
                column.appendObj(cell.get() instanceof Number number && field.type().equals(ColumnType.DOUBLE)
                        ? (Object) number.doubleValue() : cell.get());
            }
        }
        return column;
    }
}
