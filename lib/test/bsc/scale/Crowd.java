package bsc.scale;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An invented study of any number of figures, as a folder: what its inputs give is known, and every figure is printed wrongly. */
final class Crowd {
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().create();
    private static final Map<String, String> HEADERS = headers();

    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();
    private final JsonArray periods = new JsonArray();
    private final Random random;
    private int figures;

    private Crowd(long seed) {
        random = new Random(seed);
        HEADERS.forEach((table, header) -> tables.put(table, new StringBuilder(header).append('\n')));
        add("bands", "crowd,low,,,50,closed,,1,Table 0");
        add("bands", "crowd,high,50,open,,,,0,Table 0");
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("measures", "measure,name,name_id,unit,parts");
        headers.put("inputs", "measure,period,part,printed,where");
        headers.put("indicators", "indicator,perspective,name,name_id,formula,unit,direction,bands,over_periods,series,where");
        headers.put("bands", "bands,label,low,low_end,high,high_end,movement,scores,where");
        headers.put("figures", "figure,where,perspective,indicator,period,part,kind,printed,format,unit,formula");
        headers.put("words", "printed,label,why");
        headers.put("actions", "indicator,finding,evidence,stage,action,owner,due");
        headers.put("notes", "item,where,note");
        headers.put("relations", "relation,where,period,part,expression,sign,other,why");
        return headers;
    }

    /**
     * Writes the study; the same for the same seed.
     *
     * @param template a datapackage.json whose declarations of tables are taken over
     */
    static void write(Path folder, Path template, List<Shape> shapes, int figures, long seed) {
        Crowd crowd = new Crowd(seed);
        for (Shape shape : shapes) {
            shape.add(crowd, figures / shapes.size());
        }
        try {
            JsonObject json = JsonParser.parseString(Files.readString(template)).getAsJsonObject();
            json.addProperty("name", "crowd");
            json.add("periods", crowd.periods);
            json.addProperty("assessed", crowd.periods.get(0).getAsJsonObject().get("name").getAsString());
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("datapackage.json"), JSON.toJson(json));
            for (Map.Entry<String, StringBuilder> table : crowd.tables.entrySet()) {
                try (Writer writer = Files.newBufferedWriter(folder.resolve(table.getKey() + ".csv"))) {
                    writer.append(table.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String table, String line) {
        tables.get(table).append(line).append('\n');
    }

    /** A whole number of so many digits. */
    int number(int digits) {
        int least = (int) Math.pow(10, digits - 1);
        return least + random.nextInt(9 * least);
    }

    void period(String name, String... of) {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).getAsJsonObject().get("name").getAsString().equals(name)) {
                return;
            }
        }
        periods.add(object(name, of));
    }

    /** Periods of which it is known that none of them was added before. */
    void newPeriod(String name) {
        periods.add(object(name));
    }

    private static JsonObject object(String name, String... of) {
        JsonObject period = new JsonObject();
        period.addProperty("name", name);
        if (of.length > 0) {
            JsonArray covered = new JsonArray();
            List.of(of).forEach(covered::add);
            period.add("of", covered);
        }
        return period;
    }

    void measure(String id, String unit, String parts) {
        add("measures", id + "," + id + ",," + unit + "," + parts);
    }

    int input(String measure, String period, String part, int number) {
        add("inputs", measure + "," + period + "," + part + "," + number + ",Table 1");
        return number;
    }

    void indicator(String id, String formula, String overPeriods) {
        indicator(id, formula, "percent", overPeriods);
    }

    void indicator(String id, String formula, String unit, String overPeriods) {
        add("indicators", id + ",internal_process," + id + ",," + formula + "," + unit + ",lower_is_better,crowd," + overPeriods + ",,Table 2");
    }

    void relation(String id, String period, String left, String sign, String right) {
        add("relations", id + ",Table 1," + period + ",," + left + "," + sign + "," + right + ",Made up.");
    }

    /** A number of two decimals, a good third larger than what it ought to be. */
    void percent(String indicator, String period, String part, String kind, double right, String formula) {
        figure(indicator, period, part, kind, BigDecimal.valueOf(Math.round(right * 137 + 100), 2).toPlainString(), "en", "percent", formula);
    }

    void rate(String indicator, String period, String part, String unit, double right) {
        figure(indicator, period, part, "value", BigDecimal.valueOf(Math.round(right * 137 + 100), 2).toPlainString(), "en", unit, "");
    }

    /** A count a good third larger than what it ought to be. */
    void count(String period, String part, String kind, long right, String formula) {
        figure("", period, part, kind, String.valueOf(Math.round(right * 1.37) + 100), "en", "count", formula);
    }

    void word(String indicator, String perspective, String period, String part, String kind, String word) {
        add("figures", id() + ",Table 3," + perspective + "," + indicator + "," + period + "," + part + "," + kind + "," + word + ",word,,");
    }

    void figure(String indicator, String period, String part, String kind, String printed, String format, String unit, String formula) {
        add("figures", id() + ",Table 3,," + indicator + "," + period + "," + part + "," + kind + "," + printed + "," + format + ","
                + unit + "," + formula);
    }

    private String id() {
        return "figure_" + figures++;
    }
}
