package bsc.view;

import bsc.beds.Forecast;
import bsc.beds.ForecastMethod;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Patient days of the months ahead, with how far the same methods missed the last year.
 *
 * @param source the file as messages name it
 */
public record ForecastView(Forecast forecast, String source, Words words) {
    public Doc doc() {
        int known = forecast.series().values().size();
        ForecastMethod better = forecast.better();
        return new Doc(words.language(), words.say("forecast.heading", source), List.of(
                new Paragraph(Text.of(words.say("forecast.read", known, forecast.series().first(), forecast.series().month(known - 1)))),
                new Section("back-test", words.say("forecast.back-test"), false, List.of(errors(), new Paragraph(Text.of(words.say("forecast.better",
                        words.of(better), words.numerals().of(BigDecimal.valueOf(forecast.meanError(better)), Precision.TENTHS)))), months(true, false))),
                new Section("ahead", words.say("forecast.ahead"), false, List.of(months(false, false))),
                new Section("rules", words.say("forecast.rules"), true, List.of(new Block.Bullets(List.of("last-year", "holt-winters", "back-test", "unseen").stream()
                        .map(rule -> Text.of(words.say("forecast.rule." + rule))).toList())))));
    }

    /** For machines: the months of the back-test, then those ahead, which have no number of their own. */
    public Table rows() {
        List<List<Cell>> rows = new ArrayList<>(months(true, true).rows());
        rows.addAll(months(false, true).rows());
        return new Table("forecast", "", months(true, true).columns(), rows);
    }

    private Table errors() {
        List<Column> columns = List.of(new Column("method", words.say("forecast.method"), false), new Column("mean_error", words.say("forecast.mean_error"), true),
                new Column("percent", words.say("forecast.percent"), true), new Column("worst", words.say("forecast.worst"), true));
        return new Table("errors", words.say("forecast.errors"), columns, Arrays.stream(ForecastMethod.values()).map(m -> List.of(Cell.of(words.of(m)),
                cell(forecast.meanError(m)), forecast.relativeError(m).map(ForecastView::cell).orElseGet(Cell.Missing::new), cell(forecast.worstError(m)))).toList());
    }

    private static Cell cell(double value) {
        return new Cell.Number(BigDecimal.valueOf(value), Precision.TENTHS, "");
    }

    private Table months(boolean past, boolean exact) {
        List<Column> columns = Stream.concat(Stream.of("period", "patient_days"), Arrays.stream(ForecastMethod.values()).map(m -> m.word().replace('-', '_')))
                .filter(id -> past || exact || !id.equals("patient_days")).map(id -> new Column(id, exact ? id : words.say("forecast." + id), !id.equals("period"))).toList();
        int first = forecast.series().values().size() - (past ? forecast.actual().size() : 0);
        int count = past ? forecast.actual().size() : forecast.ahead().get(ForecastMethod.LAST_YEAR).size();
        return new Table(past ? "tested" : "ahead", exact ? "" : words.say(past ? "forecast.tested" : "forecast.expected"), columns, IntStream.range(0, count).mapToObj(i -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(forecast.series().month(first + i).toString())));
            if (past) {
                row.add(whole(forecast.actual().get(i), exact));
            } else if (exact) {
                row.add(new Cell.Missing());
            }
            Arrays.stream(ForecastMethod.values()).forEach(m -> row.add(whole((past ? forecast.backTest() : forecast.ahead()).get(m).get(i), exact)));
            return row;
        }).toList());
    }

    private static Cell whole(double value, boolean exact) {
        return exact ? new Cell.Number(BigDecimal.valueOf(value), Precision.SHORTEST, "") : Cell.of(Math.round(value));
    }
}
