package bsc.write;

import bsc.say.Block.Table;
import bsc.say.Column;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A table as CSV (RFC 4180, line feeds): the ids of its columns, then its rows; see {@link CsvCell} for what spreadsheets run. */
public final class CsvWriter {
    private CsvWriter() {
    }

    public static String write(Table table) {
        StringWriter text = new StringWriter();
        write(table, text);
        return text.toString();
    }

    /** The same as it is made, so that it is never held whole. */
    public static void write(Table table, Writer to) {
        try {
            de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
            csv.writeRecord(table.columns().stream().map(Column::id).toList());
            table.rows().forEach(row -> csv.writeRecord(row.stream().map(c -> CsvCell.of(c.in(MachineCell.TEXT))).toList()));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
