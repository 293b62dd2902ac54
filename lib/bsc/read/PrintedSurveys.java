package bsc.read;

import bsc.model.Printed;
import bsc.model.PrintedSurvey;
import bsc.model.Sentence;
import bsc.model.SourceCell;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a study printed of its questionnaires: survey.csv, the lines of each questionnaire together. */
final class PrintedSurveys {
    private PrintedSurveys() {
    }

    static List<PrintedSurvey> of(List<CsvRow> rows, Map<String, NumberFormat> formats, Faults faults) {
        Map<String, List<CsvRow>> byName = rows.stream().collect(Collectors.groupingBy(r -> r.text("questionnaire"), LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream().map(e -> PrintedSurvey.of(e.getKey(), e.getValue().stream().flatMap(row -> faults.attempt(() -> cells(row, formats)).stream())
                .toList(), faults::add)).toList();
    }

    private static Map<String, SourceCell> cells(CsvRow row, Map<String, NumberFormat> formats) {
        NumberFormat format = StudyFolder.inputFormat(row, formats);
        return List.of("what", "item", "answer", "printed", "where").stream().collect(Collectors.toMap(c -> c, c -> new SourceCell(row.place(), c, row.text(c),
                c.equals("printed") ? number(row, format) : new SourceCell.NoNumber(Sentence.NONE))));
    }

    /** As in a file of its own: a percent sign makes hundredths. */
    private static SourceCell.Content number(CsvRow row, NumberFormat format) {
        String text = row.text("printed");
        return format.numeral(text).<SourceCell.Content>map(n -> {
            boolean percent = n.word().equals("%");
            if (n.scaled() || !n.word().isEmpty() && !percent) {
                return new SourceCell.NoNumber(Sentence.of("holds more than a number; write the number alone"));
            }
            BigDecimal value = withDecimals(row, n.value());
            return new SourceCell.Number(new Printed.Number(text, percent ? value.movePointLeft(2) : value, Unit.RATIO));
        }).orElseGet(() -> new SourceCell.NoNumber(format.refusal(text)));
    }

    /** Zeros that are not printed at the end. */
    private static BigDecimal withDecimals(CsvRow row, BigDecimal value) {
        return row.decimals("decimals").map(decimals -> {
            if (decimals < value.scale()) {
                throw row.refuse("printed", Sentence.of("has more decimals than the {0} declared for it", decimals));
            }
            return value.setScale(decimals);
        }).orElse(value);
    }
}
