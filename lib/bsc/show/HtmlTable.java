package bsc.show;

import java.util.ArrayList;
import java.util.List;

/** A table that stacks on a narrow screen: every cell carries the name of its column. */
record HtmlTable(List<String> columns, List<Html> rows) {
    HtmlTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static HtmlTable of(String... columns) {
        return new HtmlTable(List.of(columns), List.of());
    }

    /** The table with a row more; an empty cell stays empty and is left out where rows are stacked. */
    HtmlTable row(Html... cells) {
        return row("", cells);
    }

    /** @param css the class of the row, or empty */
    HtmlTable row(String css, Html... cells) {
        return with(tr(css, cells));
    }

    /** A row that can be linked to. */
    HtmlTable row(String id, String css, Html... cells) {
        return with(tr(css, cells).with("id", id));
    }

    /** The table with a heading over the rows that follow. */
    HtmlTable group(String title) {
        return with(Html.tag("tr", Html.tag("th", title).with("colspan", String.valueOf(columns.size())).with("scope", "rowgroup"))
                .css("group"));
    }

    private HtmlTable with(Html row) {
        List<Html> more = new ArrayList<>(rows);
        more.add(row);
        return new HtmlTable(columns, more);
    }

    private Html tr(String css, Html... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("a row has " + cells.length + " cells for " + columns.size() + " columns");
        }
        List<Html> tds = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Html td = Html.tag("td", Html.tag("div", cells[i])).with("data-column", columns.get(i));
            tds.add(cells[i].isEmpty() ? td.css("empty") : td);
        }
        Html row = Html.tag("tr", tds);
        return css.isEmpty() ? row : row.css(css);
    }

    Html html() {
        return html("plain");
    }

    /** @param css a class that sets the widths of the columns, so that tables of one kind below each other agree */
    Html html(String css) {
        Html head = Html.tag("thead", Html.tag("tr", columns.stream().map(c -> Html.tag("th", c).with("scope", "col")).toList()));
        return Html.tag("div", Html.tag("table", head, Html.tag("tbody", rows))).css("table " + css);
    }
}
