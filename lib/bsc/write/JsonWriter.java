package bsc.write;

import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Data;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;

/** Data as JSON; a table is an array with an object a row, its keys the ids of the columns. Numbers are numbers, what is not known is null. */
public final class JsonWriter {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private JsonWriter() {
    }

    public static String write(Table table) {
        return write(new Data.Rows(table));
    }

    public static String write(Data data) {
        return GSON.toJson(element(data)) + "\n";
    }

    private static JsonElement element(Data data) {
        if (data instanceof Data.One one) {
            return element(one.cell());
        }
        if (data instanceof Data.Items items) {
            JsonArray array = new JsonArray();
            items.cells().forEach(cell -> array.add(element(cell)));
            return array;
        }
        if (data instanceof Data.Rows rows) {
            return rows(rows.table());
        }
        JsonObject object = new JsonObject();
        ((Data.Fields) data).fields().forEach((name, value) -> object.add(name, element(value)));
        return object;
    }

    private static JsonArray rows(Table table) {
        JsonArray rows = new JsonArray();
        for (List<Cell> row : table.rows()) {
            JsonObject object = new JsonObject();
            for (int i = 0; i < row.size(); i++) {
                object.add(table.columns().get(i).id(), element(row.get(i)));
            }
            rows.add(object);
        }
        return rows;
    }

    private static JsonElement element(Cell cell) {
        String text = cell.in(MachineCell.TEXT);
        return cell instanceof Cell.Number ? new JsonPrimitive(new BigDecimal(text))
                : cell instanceof Cell.Missing || cell instanceof Cell.Blank ? JsonNull.INSTANCE : new JsonPrimitive(text);
    }
}
