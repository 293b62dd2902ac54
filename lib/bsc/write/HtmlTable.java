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
 * is found by the first name that stands as code in its first cell.
 */
record HtmlTable(Table table, CellText cells, Set<String> ids) {
    Markup html() {
        List<Markup> parts = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            parts.add(Markup.tag("caption", table.caption()));
        }
        parts.add(Markup.tag("thead", Markup.tag("tr", table.columns().stream()
                .map(c -> set(Markup.tag("th", c.heading()).with("scope", "col"), c)).toList())));
        parts.add(Markup.tag("tbody", table.rows().stream().map(this::row).toList()));
        return Markup.tag("table", parts);
    }

    private Markup row(List<Cell> row) {
        List<Markup> fields = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            fields.add(field(table.columns().get(i), HtmlSpans.of(row.get(i).in(cells)), i == 0));
        }
        Markup tr = Markup.tag("tr", fields);
        Markup marked = isSum(row) ? tr.css("sum") : tr;
        return name(row).map(HtmlSpans::id).filter(ids::add).map(id -> marked.with("id", id)).orElse(marked);
    }

    private static Markup field(Column column, Markup content, boolean first) {
        if (first && !column.numbers()) {
            return Markup.tag("th", content).with("scope", "row");
        }
        Markup td = Markup.tag("td", Markup.tag("div", content)).with("data-column", column.heading());
        return content.isEmpty() ? td.css("empty") : set(td, column);
    }

    private static Markup set(Markup field, Column column) {
        return column.numbers() ? field.css("number") : field;
    }

    private static Optional<String> name(List<Cell> row) {
        return spans(row).stream().filter(Span.Code.class::isInstance).map(Span::text).filter(n -> !n.isBlank()).findFirst();
    }

    private static boolean isSum(List<Cell> row) {
        return !spans(row).isEmpty() && spans(row).stream().allMatch(Span.Strong.class::isInstance);
    }

    private static List<Span> spans(List<Cell> row) {
        return row.stream().findFirst().filter(Cell.Words.class::isInstance).map(c -> ((Cell.Words) c).text()).map(Text::spans)
                .orElse(List.of());
    }
}
