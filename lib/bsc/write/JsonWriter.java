package bsc.write;

import bsc.say.Block.Table;
import bsc.say.Cell;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;

/** A table as JSON: an array with an object a row, its keys the ids of the columns; numbers are numbers, what is not known is null. */
public final class JsonWriter {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private JsonWriter() {
    }

    public static String write(Table table) {
        JsonArray rows = new JsonArray();
        for (List<Cell> row : table.rows()) {
            JsonObject object = new JsonObject();
            for (int i = 0; i < row.size(); i++) {
                object.add(table.columns().get(i).id(), element(row.get(i)));
            }
            rows.add(object);
        }
        return GSON.toJson(rows) + "\n";
    }

    private static JsonElement element(Cell cell) {
        String text = cell.in(MachineCell.TEXT);
        return cell instanceof Cell.Number ? new JsonPrimitive(new BigDecimal(text))
                : cell instanceof Cell.Missing || cell instanceof Cell.Blank ? JsonNull.INSTANCE : new JsonPrimitive(text);
    }
}
