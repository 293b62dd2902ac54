package bsc.view;

import bsc.model.Indicator;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Data;
import bsc.say.Doc;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import bsc.weight.IndicatorWeights;
import bsc.weight.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weights with what they come from.
 *
 * @param heading the method and the file
 * @param table   the weights with what they are made of
 * @param notes   method, sources and tolerances, a sentence each
 * @param changes what was done to the numbers given, such as dividing by their sum
 * @param source  the file that names the weights, as messages name it
 */
public record WeightsTold(String heading, Table table, List<String> notes, List<String> changes, String source, Weights weights) {
    public WeightsTold {
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /** @param study the study whose indicators they weigh, if one is named */
    public Doc doc(Optional<Study> study, Words words) {
        List<Block> blocks = new ArrayList<>(List.of(table));
        changes.forEach(line -> blocks.add(new Paragraph(Text.of(line))));
        notes.forEach(line -> blocks.add(new Paragraph(Text.of(line))));
        study.ifPresent(s -> blocks.add(new Block.Section("effective", IndicatorWeights.perPerspective(weights)
                ? words.say("weights.effective-shared", s.id(), words.of(s.aggregation())) : words.say("weights.effective", s.id()), false,
                List.of(effective(s, effective(s), words)))));
        return new Doc(words.language(), heading, blocks);
    }

    /** Name and weight alone, with every digit: a file of weights that {@code --weights} reads. */
    public Table file(Optional<Study> study) {
        List<List<Cell>> rows = new ArrayList<>();
        study.map(this::effective).orElse(weights).byName().forEach((name, weight) -> rows.add(List.of(Cell.of(name),
                exact(weight))));
        return new Table("weights", "", List.of(new Column("name", "name", false), new Column("weight", "weight", true)), rows);
    }

    /** All of it, for machines. */
    public Data data(Optional<Study> study) {
        Map<String, Data> fields = new LinkedHashMap<>();
        fields.put("heading", new Data.One(Cell.of(heading)));
        fields.put("weights", numbers(weights));
        fields.put("table", new Data.Rows(table));
        fields.put("changes", Data.Items.of(changes));
        fields.put("notes", Data.Items.of(notes));
        study.ifPresent(s -> {
            fields.put("study", new Data.One(Cell.of(s.id())));
            fields.put("effective", numbers(effective(s)));
        });
        return new Data.Fields(fields);
    }

    private static Data numbers(Weights weights) {
        Map<String, Data> numbers = new LinkedHashMap<>();
        weights.byName().forEach((name, weight) -> numbers.put(name, new Data.One(exact(weight))));
        return new Data.Fields(numbers);
    }

    private static Cell exact(double weight) {
        return new Cell.Number(new BigDecimal(Double.toString(weight)), Precision.EXACT, "");
    }

    /** @throws bsc.model.BadData when a name is neither an indicator nor a perspective of the study, or one has no weight */
    private Weights effective(Study study) {
        return IndicatorWeights.of(new Weights(source, weights.byName()), study.indicators(),
                IndicatorWeights.of(study.aggregation(), study.indicators()));
    }

    /** What weights amount to for each indicator of a study. */
    static Table effective(Study study, Weights effective, Words words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Indicator indicator : Arrays.stream(Perspective.values()).flatMap(p -> study.indicatorsOf(p).stream()).toList()) {
            rows.add(List.of(Cell.of(words.of(indicator.perspective())), Cell.of(indicator.id()),
                    Cell.of(new ScoreWords(words).name(indicator)), weight(effective.of(indicator.id()))));
        }
        return new Table("effective", "", List.of(new Column("perspective", words.say("column.perspective"), false),
                new Column("id", "id", false), new Column("indicator", words.say("column.indicator"), false),
                new Column("weight", words.say("column.weight"), true)), rows);
    }

    static Cell weight(double weight) {
        return new Cell.Number(BigDecimal.valueOf(weight), Precision.WEIGHT, "");
    }

    static String weightText(double weight, Words words) {
        return words.numerals().of(BigDecimal.valueOf(weight), Precision.WEIGHT);
    }

    /** Up to four decimals, none that is zero at the end: a preference such as 3 or 0.3333. */
    static String ratio(double number, Words words) {
        BigDecimal shown = BigDecimal.valueOf(number).setScale(4, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return words.numerals().of(shown.scale() < 0 ? shown.setScale(0) : shown, Precision.SHORTEST);
    }

    static String sum(Words words) {
        return words.say("weights.sum", new BigDecimal(Double.toString(Weights.TOLERANCE)).stripTrailingZeros().toPlainString()
                .replace('.', words.numerals().language() == bsc.say.Language.INDONESIAN ? ',' : '.'));
    }
}
