package bsc.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * What a publication printed about one questionnaire or one dimension of it, as printed: rows of what, item, answer (may be
 * left out), printed, where.
 */
public final class PrintedSurvey {
    private static final List<String> COLUMNS = List.of("what", "item", "answer", "printed", "where");
    private static final List<String> DECISIONS = List.of("valid", "not_valid");
    /** As studies number them: concentrate here, keep up, low priority, possible overkill. */
    private static final List<String> QUADRANTS = List.of("I", "II", "III", "IV", "A", "B", "C", "D");
    private static final int MOST = 10_000_000;

    private record Key(SurveyFigureKind kind, String item, String answer) {
    }

    private final String source;
    private final Map<Key, SurveyFigure> figures = new LinkedHashMap<>();
    private final Map<SurveyFigureKind, List<SurveyFigure>> byKind = new EnumMap<>(SurveyFigureKind.class);

    private PrintedSurvey(String source) {
        this.source = source;
    }

    /** @throws BadData that names every fault */
    public static PrintedSurvey read(Grid grid) {
        for (String column : grid.columns()) {
            if (!COLUMNS.contains(column)) {
                throw BadData.at(grid.place(), Sentence.of("column {0} is not known; columns are: what, item, answer (may be left out), printed, where", column));
            }
        }
        for (String needed : List.of("what", "item", "printed", "where")) {
            if (!grid.columns().contains(needed)) {
                throw BadData.at(grid.place(), Sentence.of("column {0} is missing; columns are: {1}", needed, String.join(", ", COLUMNS)));
            }
        }
        List<Map<String, SourceCell>> rows = new ArrayList<>();
        for (List<SourceCell> row : grid.rows()) {
            Map<String, SourceCell> cells = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(grid.columns().get(i), row.get(i));
            }
            rows.add(cells);
        }
        List<BadData> faults = new ArrayList<>();
        PrintedSurvey printed = of(grid.place().file(), rows, faults::add);
        if (!faults.isEmpty()) {
            throw BadData.all(faults);
        }
        if (printed.figures.isEmpty()) {
            throw BadData.at(new Place(printed.source, 0), Sentence.of("holds no printed number; write one a line: {0}", String.join(",", COLUMNS)));
        }
        return printed;
    }

    /**
     * @param source of which questionnaire, or which file
     * @param rows   cells by their columns, those of {@code answer} where there is such a column
     * @param faults takes the fault of each row that has one
     */
    public static PrintedSurvey of(String source, List<Map<String, SourceCell>> rows, Consumer<BadData> faults) {
        PrintedSurvey printed = new PrintedSurvey(source);
        for (Map<String, SourceCell> cells : rows) {
            try {
                printed.add(cells);
            } catch (BadData fault) {
                faults.accept(fault);
            }
        }
        return printed;
    }

    private void add(Map<String, SourceCell> cells) {
        SourceCell what = cells.get("what");
        SurveyFigureKind kind = Choice.of(SurveyFigureKind.class, what.text()).orElseThrow(() -> what.refuse(Sentence.of("is not one of: {0}",
                String.join(", ", Choice.words(SurveyFigureKind.class)))));
        SourceCell item = cells.get("item");
        boolean needsItem = kind.of() == SurveyFigureKind.Of.ITEM || kind.of() == SurveyFigureKind.Of.ANSWER;
        if (item.isBlank() && needsItem) {
            throw item.refuse(Sentence.of("is blank; {0} belongs to an item", kind.word()));
        }
        if (!item.isBlank() && kind.of() == SurveyFigureKind.Of.WHOLE) {
            throw item.refuse(Sentence.of("is an item, and {0} belongs to the whole questionnaire; leave the cell blank", kind.word()));
        }
        String answer = cells.containsKey("answer") ? cells.get("answer").text() : "";
        if (!answer.isEmpty() && kind.of() != SurveyFigureKind.Of.ANSWER || !answer.matches("-?[0-9]{0,5}")) {
            throw cells.get("answer").refuse(Sentence.of("is no answer that {0} can be of; write a whole number for count and percent, else nothing", kind.word()));
        }
        SourceCell cell = cells.get("printed");
        SurveyFigure figure = new SurveyFigure(kind, item.text(), answer, printed(kind, cell), cells.get("where").text(), what.place());
        SurveyFigure earlier = figures.putIfAbsent(new Key(kind, item.text(), answer), figure);
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(figure);
        if (earlier != null) {
            throw what.refuse(Sentence.of("stands already in line {0} for the same item; each figure stands once", earlier.place().line()));
        }
    }

    private static Printed printed(SurveyFigureKind kind, SourceCell cell) {
        if (kind.form() == SurveyFigureKind.Form.WORD) {
            List<String> words = switch (kind) {
                case DECISION -> DECISIONS;
                case QUADRANT -> QUADRANTS;
                default -> List.of("A", "B", "C", "D");
            };
            if (!words.contains(cell.text())) {
                throw cell.refuse(Sentence.of("is not one of: {0}", String.join(", ", words)));
            }
            return new Printed.Word(cell.text());
        }
        Printed.Number read = cell.number();
        // a percent sign makes hundredths of a number; a share is told in percent here
        BigDecimal value = cell.text().contains("%") ? read.value().movePointRight(2) : read.value();
        if (kind.form() == SurveyFigureKind.Form.COUNT && (value.stripTrailingZeros().scale() > 0 || value.signum() < (kind == SurveyFigureKind.COUNT ? 0 : 1)
                || value.compareTo(BigDecimal.valueOf(MOST)) > 0)) {
            throw cell.refuse(Sentence.of("is not a whole number that counts something"));
        }
        return new Printed.Number(cell.text(), value, Unit.RATIO, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())),
                kind.form() != SurveyFigureKind.Form.RESULT || kind.ofWholeAnswers() && value.scale() <= 0);
    }

    public String source() {
        return source;
    }

    public List<SurveyFigure> figures() {
        return List.copyOf(figures.values());
    }

    public List<SurveyFigure> of(SurveyFigureKind kind) {
        return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
    }

    public Optional<SurveyFigure> of(SurveyFigureKind kind, String item) {
        return Optional.ofNullable(figures.get(new Key(kind, item, "")));
    }

    public Optional<SurveyFigure> whole(SurveyFigureKind kind) {
        return of(kind, "");
    }

    /** A whole number that is given. */
    public OptionalInt given(SurveyFigureKind kind, String item) {
        return of(kind, item).map(f -> OptionalInt.of(f.number().value().intValueExact())).orElse(OptionalInt.empty());
    }
}
