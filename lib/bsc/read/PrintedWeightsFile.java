package bsc.read;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.JudgementScale;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.PrintedWeights;
import bsc.model.Sentence;
import bsc.model.Unit;
import bsc.model.Visible;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a publication printed about weights: a CSV with the columns what,row,column,printed,where, separated by
 * commas or by semicolons as its first line shows. Everything stays as printed; nothing is completed here.
 */
public final class PrintedWeightsFile {
    private static final List<String> COLUMNS = List.of("what", "row", "column", "printed", "where");
    private static final List<String> DECISIONS = List.of("accept", "reject");

    private final GivenNumber numbers;
    private final JudgementScale scale;

    private PrintedWeightsFile(GivenNumber numbers, JudgementScale scale) {
        this.numbers = numbers;
        this.scale = scale;
    }

    /** With judgements of the scale of Saaty. */
    public static PrintedWeights read(Path file, boolean decimalComma) {
        return read(file, decimalComma, JudgementScale.SAATY);
    }

    /**
     * @param decimalComma true when the numbers are written 0,33 instead of 0.33
     * @param scale        of the judgements
     * @throws BadData at the first line that breaks the contract
     */
    public static PrintedWeights read(Path file, boolean decimalComma, JudgementScale scale) {
        GivenNumber numbers = GivenNumber.withDecimal(decimalComma);
        PrintedWeightsFile reader = new PrintedWeightsFile(numbers, scale);
        String header = TextFile.read(file).lines().findFirst().orElse("");
        char delimiter = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        reader.checkHeader(header, delimiter, new Place(TextFile.shown(file), 1));
        List<Field> fields = COLUMNS.stream().map(c -> Field.text(c, Constraints.of(c.equals("what") || c.equals("printed"),
                c.equals("what") ? Choice.words(WeightKind.class) : List.of()), numbers.format())).toList();
        Resource resource = new Resource("printed_weights", file, delimiter, fields, List.of("what", "row", "column"), List.of());
        Faults faults = new Faults();
        PrintedWeights weights = reader.weights(resource, faults);
        faults.raiseFirst();
        return weights;
    }

    private PrintedWeights weights(Resource resource, Faults faults) {
        List<CsvRow> rows = new CsvTable(resource, faults, new ArrayList<>()).read().orElse(List.of());
        List<WeightFigure> figures = new ArrayList<>();
        List<CsvRow> read = new ArrayList<>();
        rows.forEach(row -> faults.attempt(() -> figure(row)).ifPresent(figure -> {
            figures.add(figure);
            read.add(row);
        }));
        String shown = TextFile.shown(resource.file());
        if (figures.isEmpty() && faults.none()) {
            throw BadData.at(new Place(shown, 0), Sentence.of("holds no printed number; write one a line: {0}", String.join(",", COLUMNS)));
        }
        faults.attempt(() -> checkNames(read, figures));
        return new PrintedWeights(shown, figures);
    }

    private void checkHeader(String header, char delimiter, Place place) {
        for (String column : header.split(String.valueOf(delimiter))) {
            String name = column.strip().replace("\"", "");
            if (!name.isEmpty() && !COLUMNS.contains(name)) {
                throw BadData.at(place, Sentence.of("column '{0}' is unknown; columns are: {1}", name, String.join(",", COLUMNS)));
            }
        }
    }

    private WeightFigure figure(CsvRow row) {
        WeightKind kind = row.choice("what", WeightKind.class);
        checkName(row, kind, "row", kind.ofRow());
        checkName(row, kind, "column", kind.ofColumn());
        return new WeightFigure(kind, row.text("row"), row.text("column"), printed(row, kind), row.text("where"), row.place());
    }

    private Printed printed(CsvRow row, WeightKind kind) {
        if (kind != WeightKind.DECISION) {
            return number(row, kind);
        }
        if (!DECISIONS.contains(row.text("printed"))) {
            throw row.refuse("printed", Sentence.of("is not one of: {0}; accept when the judgements were taken as consistent enough",
                    String.join(", ", DECISIONS)));
        }
        return new Printed.Word(row.text("printed"));
    }

    private Printed.Number number(CsvRow row, WeightKind kind) {
        String text = row.text("printed");
        Printed.Number number = numbers.read(text).orElseThrow(() -> row.refuse("printed", numbers.refusal(text)));
        if (kind == WeightKind.WEIGHT && (number.value().signum() < 0 || number.value().compareTo(BigDecimal.ONE) > 0)) {
            throw row.refuse("printed", Sentence.of("is not from 0 to 1; a weight printed in percent is written with its sign, such as "
                    + "40%"));
        }
        if (kind != WeightKind.JUDGEMENT) {
            return text.indexOf('/') >= 0 ? number : new Printed.Number(text, number.value(), Unit.RATIO);
        }
        scale.refusal(number).ifPresent(why -> {
            throw row.refuse("printed", why);
        });
        return number;
    }

    private static void checkName(CsvRow row, WeightKind kind, String column, boolean needed) {
        if (row.text(column).isEmpty() == needed) {
            throw row.refuse(column, needed ? Sentence.of("is blank; a {0} names the criterion of its {1}", kind.word(), column)
                    : Sentence.of("is not blank; a {0} has no {1}", kind.word(), column));
        }
        if (Visible.hides(row.text(column))) {
            throw row.refuse(column, Visible.HIDDEN);
        }
    }

    /** Where judgements are printed, they name the criteria; without them the weights do. A slip of the pen is refused. */
    private static void checkNames(List<CsvRow> rows, List<WeightFigure> figures) {
        for (WeightKind naming : List.of(WeightKind.JUDGEMENT, WeightKind.WEIGHT)) {
            Set<String> names = new LinkedHashSet<>();
            figures.stream().filter(f -> f.kind() == naming).forEach(f -> names.addAll(List.of(f.row(), f.column())));
            names.remove("");
            for (int i = 0; i < figures.size() && !names.isEmpty(); i++) {
                for (String column : List.of("row", "column")) {
                    String name = rows.get(i).text(column);
                    if (!name.isEmpty() && !names.contains(name)) {
                        throw rows.get(i).refuse(column, Sentence.of("is no criterion of the {0}s; they are: {1}", naming.word(),
                                String.join(", ", names)));
                    }
                }
            }
            if (!names.isEmpty()) {
                return;
            }
        }
    }
}
