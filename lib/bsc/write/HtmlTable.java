package bsc.write;

import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.CellText;
import bsc.say.Column;
import bsc.say.Span;
import bsc.say.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of a page. Every cell carries the heading of its column, because rows are stacked on a narrow screen; a row
 * is found by the id of the table, a hyphen and the first name that stands as code in it.
 */
record HtmlTable(Table table, CellText cells, Set<String> ids) {
    Markup html() {
        return Markup.tag("table", table.caption().isEmpty() ? Markup.NOTHING : Markup.tag("caption", table.caption()),
                Markup.tag("thead", Markup.tag("tr", Markup.each(table.columns(), c -> set(Markup.tag("th", c.heading()).with("scope", "col"), c)))),
                Markup.tag("tbody", Markup.each(table.rows(), this::row)));
    }

    private Markup row(List<Cell> row) {
        List<Markup> fields = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            fields.add(field(table.columns().get(i), HtmlSpans.of(row.get(i).in(cells)), i == 0));
        }
        Markup.Tag tr = Markup.tag("tr", Markup.each(fields, f -> f));
        Markup.Tag marked = isSum(row) ? tr.css("sum") : tr;
        return name(row).map(HtmlSpans::id).filter(ids::add).map(id -> marked.with("id", id)).orElse(marked);
    }

    private static Markup field(Column column, Markup content, boolean first) {
        if (first && !column.numbers()) {
            return Markup.tag("th", content).with("scope", "row");
        }
        Markup.Tag td = Markup.tag("td", Markup.tag("div", content)).with("data-column", column.heading());
        return content.isEmpty() ? td.css("empty") : set(td, column);
    }

    private static Markup.Tag set(Markup.Tag field, Column column) {
        return column.numbers() ? field.css("number") : field;
    }

    private Optional<String> name(List<Cell> row) {
        return row.stream().flatMap(c -> spans(c).stream()).filter(Span.Code.class::isInstance).map(Span::text).filter(n -> !n.isBlank()).findFirst().map(n -> table.id() + "-" + n);
    }

    private static boolean isSum(List<Cell> row) {
        List<Span> spans = row.isEmpty() ? List.of() : spans(row.get(0));
        return !spans.isEmpty() && spans.stream().allMatch(Span.Strong.class::isInstance);
    }

    private static List<Span> spans(Cell cell) {
        return cell instanceof Cell.Wording words ? words.text().spans() : List.of();
    }
}
