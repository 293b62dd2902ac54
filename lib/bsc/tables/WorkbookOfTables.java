package bsc.tables;

import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.WindowsFile;
import bsc.say.Block;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Precision;
import bsc.write.FileForm;
import bsc.write.Staging;
import bsc.write.WriteFailure;
import bsc.write.XlsxWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/** Tables of Tablesaw as an Excel workbook: a sheet a table, numbers as numbers, an empty field where a cell is missing. */
public final class WorkbookOfTables {
    private WorkbookOfTables() {
    }

    /** Writes the file whole or not at all; one that is there is replaced. */
    public static void write(Path file, Table... tables) {
        if (FileForm.of(file).filter(f -> f == FileForm.WORKBOOK).isEmpty()) {
            throw new BadData(Sentence.of("{0}: the name of a workbook ends in .xlsx", file));
        }
        WindowsFile.refuseDevice(file);
        Path target = file.toAbsolutePath().normalize();
        try {
            Files.createDirectories(target.getParent());
            Staging.replace(target, XlsxWriter.write(new Doc(Language.ofReader(), file.getFileName().toString(),
                    Arrays.stream(tables).<Block>map(WorkbookOfTables::sheet).toList())));
        } catch (IOException e) {
            throw new BadData(Sentence.of("{0} cannot be written ({1}); nothing was changed", file, WriteFailure.why(e)));
        }
    }

    private static Block.Table sheet(Table table) {
        String name = table.name() == null ? "" : table.name();
        List<Column> columns = IntStream.range(0, table.columnCount()).mapToObj(i -> new Column("column_" + (i + 1),
                table.column(i).name(), table.column(i) instanceof NumericColumn)).toList();
        return new Block.Table(name, name, columns, IntStream.range(0, table.rowCount()).mapToObj(row ->
                table.columns().stream().map(c -> cell(c, row)).toList()).toList());
    }

    private static Cell cell(tech.tablesaw.columns.Column<?> column, int row) {
        if (column.isMissing(row)) {
            return new Cell.Empty();
        }
        return column instanceof NumericColumn<?> numbers && Double.isFinite(numbers.getDouble(row))
                ? new Cell.Number(BigDecimal.valueOf(numbers.getDouble(row)), Precision.SHORTEST, "") : Cell.of(column.getString(row));
    }
}
