package bsc.model;

import java.util.List;

/**
 * A table as a person wrote it, not yet understood: the header and the rows below it, each row with a cell for each
 * column. The columns after the first have different names, which are not blank. Immutable.
 *
 * @param place the header
 */
public record Grid(Place place, List<String> columns, List<List<SourceCell>> rows) {
    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells of a column, from top to bottom. @throws BadData when there is no such column */
    public List<SourceCell> column(String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw BadData.at(place, Sentence.of("column {0} is missing; columns are: {1}", name, String.join(", ", columns)));
        }
        return rows.stream().map(row -> row.get(at)).toList();
    }

    /**
     * The names in the first column, from top to bottom.
     *
     * @throws BadData when one is blank or stands twice
     */
    public List<String> names() {
        List<SourceCell> cells = rows.stream().map(row -> row.get(0)).toList();
        for (int i = 0; i < cells.size(); i++) {
            SourceCell cell = cells.get(i);
            if (cell.isBlank()) {
                throw cell.refuse(Sentence.of("is blank; the first column names the row"));
            }
            cells.subList(0, i).stream().filter(c -> c.text().equals(cell.text())).findFirst().ifPresent(earlier -> {
                throw cell.refuse(Sentence.of("stands already in line {0}; each name stands once", earlier.place().line()));
            });
        }
        return cells.stream().map(SourceCell::text).toList();
    }

    public BadData refuse(Sentence what) {
        return BadData.at(new Place(place.file(), 0), what);
    }
}
