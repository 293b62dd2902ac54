package bsc.write;

import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Data;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Data as JSON; a table is an array with an object a row, its keys the ids of the columns. Numbers are numbers, what is not known is null. */
public final class JsonWriter {
    private JsonWriter() {
    }

    public static String write(Table table) {
        return write(new Data.Rows(table));
    }

    public static String write(Data data) {
        StringWriter text = new StringWriter();
        write(data, text);
        return text.toString();
    }

    /** The same as it is made, so that it is never held whole. */
    public static void write(Data data, Writer to) {
        try {
            com.google.gson.stream.JsonWriter json = new com.google.gson.stream.JsonWriter(to);
            json.setIndent("  ");
            write(data, json);
            json.flush();
            to.write("\n");
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Data data, com.google.gson.stream.JsonWriter json) throws IOException {
        if (data instanceof Data.One one) {
            write(one.cell(), json);
        } else if (data instanceof Data.Items items) {
            json.beginArray();
            for (Cell cell : items.cells()) {
                write(cell, json);
            }
            json.endArray();
        } else if (data instanceof Data.Each each) {
            json.beginArray();
            for (Data item : each.items()) {
                write(item, json);
            }
            json.endArray();
        } else if (data instanceof Data.Rows rows) {
            write(rows.table(), json);
        } else {
            json.beginObject();
            for (Map.Entry<String, Data> field : ((Data.Fields) data).fields().entrySet()) {
                json.name(field.getKey());
                write(field.getValue(), json);
            }
            json.endObject();
        }
    }

    private static void write(Table table, com.google.gson.stream.JsonWriter json) throws IOException {
        json.beginArray();
        for (List<Cell> row : table.rows()) {
            json.beginObject();
            for (int i = 0; i < row.size(); i++) {
                json.name(table.columns().get(i).id());
                write(row.get(i), json);
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void write(Cell cell, com.google.gson.stream.JsonWriter json) throws IOException {
        String text = cell.in(MachineCell.TEXT);
        if (cell instanceof Cell.Number) {
            json.value(new BigDecimal(text));
        } else if (cell instanceof Cell.Missing || cell instanceof Cell.Empty) {
            json.nullValue();
        } else {
            json.value(text);
        }
    }
}
