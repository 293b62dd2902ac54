package bsc.survey;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Grid;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.SourceCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a questionnaire from two tables: the items (item, text, dimension, direction, lowest, highest; text, dimension and
 * direction may be left out) and the answers (a line a respondent, whose name stands first, and a column an item).
 */
public final class QuestionnaireGrids {
    private static final String ITEM = "item";
    private static final String TEXT = "text";
    private static final String DIMENSION = "dimension";
    private static final String DIRECTION = "direction";
    private static final String LOWEST = "lowest";
    private static final String HIGHEST = "highest";
    private static final List<String> COLUMNS = List.of(ITEM, TEXT, DIMENSION, DIRECTION, LOWEST, HIGHEST);

    private final List<BadData> faults = new ArrayList<>();
    private final Map<Integer, OptionalInt> shared = new HashMap<>();

    private QuestionnaireGrids() {
    }

    /** @throws BadData that names every fault of the table */
    public static List<Item> items(Grid grid) {
        QuestionnaireGrids reading = new QuestionnaireGrids();
        List<Item> items = reading.allItems(grid);
        reading.raise();
        if (items.size() < 2) {
            throw grid.refuse(Sentence.of("has {0} items; a questionnaire has two at least", items.size()));
        }
        return items;
    }

    /** The answers to the items. @throws BadData that names every fault of the table */
    public static Questionnaire of(List<Item> items, Grid answers) {
        QuestionnaireGrids reading = new QuestionnaireGrids();
        reading.columns(items, answers);
        reading.raise();
        List<Response> responses = reading.responses(items, answers);
        reading.raise();
        if (responses.size() < Questionnaire.FEWEST) {
            throw answers.refuse(Sentence.of("has {0} respondents; correlations need {1} at least", responses.size(), Questionnaire.FEWEST));
        }
        Questionnaire read = new Questionnaire(new Place(answers.place().file(), 0), items, responses);
        reading.variation(read, answers);
        reading.raise();
        return read;
    }

    private void raise() {
        if (!faults.isEmpty()) {
            throw BadData.all(faults);
        }
    }

    private List<Item> allItems(Grid grid) {
        for (String needed : List.of(ITEM, LOWEST, HIGHEST)) {
            if (!grid.columns().contains(needed)) {
                throw BadData.at(grid.place(), Sentence.of("column {0} is missing; columns are: {1}", needed, String.join(", ", COLUMNS)));
            }
        }
        for (String column : grid.columns()) {
            if (!COLUMNS.contains(column)) {
                throw BadData.at(grid.place(), Sentence.of("column {0} is not known; columns of items are: {1}", column, String.join(", ", COLUMNS)));
            }
        }
        List<Item> items = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (List<SourceCell> row : grid.rows()) {
            Map<String, SourceCell> cells = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(grid.columns().get(i), row.get(i));
            }
            item(cells, lines).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Item> item(Map<String, SourceCell> cells, Map<String, Integer> lines) {
        SourceCell id = cells.get(ITEM);
        int before = faults.size();
        if (id.isBlank()) {
            faults.add(id.refuse(Sentence.of("is blank; each item has a name, which is its column's in the answers")));
        }
        Integer earlier = lines.putIfAbsent(id.text(), id.place().line());
        if (earlier != null) {
            faults.add(id.refuse(Sentence.of("stands already in line {0}; each name stands once", earlier)));
        }
        OptionalInt lowest = whole(cells.get(LOWEST));
        OptionalInt highest = whole(cells.get(HIGHEST));
        String written = text(cells, DIRECTION);
        Optional<ItemDirection> direction = written.isEmpty() ? Optional.of(ItemDirection.FORWARD) : Choice.of(ItemDirection.class, written);
        if (direction.isEmpty()) {
            faults.add(cells.get(DIRECTION).refuse(Sentence.of("is not one of: {0}", String.join(", ", Choice.words(ItemDirection.class)))));
        }
        if (lowest.isPresent() && highest.isPresent() && lowest.getAsInt() >= highest.getAsInt()) {
            faults.add(cells.get(HIGHEST).refuse(Sentence.of("is not above the lowest answer, {0}", lowest.getAsInt())));
        }
        return faults.size() > before ? Optional.empty() : Optional.of(new Item(id.text(), text(cells, TEXT), text(cells, DIMENSION),
                direction.orElseThrow(), lowest.getAsInt(), highest.getAsInt()));
    }

    private static String text(Map<String, SourceCell> cells, String column) {
        return cells.containsKey(column) ? cells.get(column).text() : "";
    }

    /** The end of a scale. */
    private OptionalInt whole(SourceCell cell) {
        try {
            BigDecimal value = cell.number().value();
            if (value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(BigDecimal.valueOf(Item.WIDEST)) <= 0) {
                return OptionalInt.of(value.intValueExact());
            }
            faults.add(cell.refuse(Sentence.of("is not a whole number from -{0} to {0}", Item.WIDEST)));
        } catch (BadData fault) {
            faults.add(fault);
        }
        return OptionalInt.empty();
    }

    private void columns(List<Item> items, Grid grid) {
        List<String> ids = items.stream().map(Item::id).toList();
        List<String> columns = grid.columns();
        if (ids.contains(columns.get(0))) {
            faults.add(BadData.at(grid.place(), Sentence.of("column {0}, the first, is an item; the first column names the respondent", columns.get(0))));
            return;
        }
        for (String column : columns.subList(1, columns.size())) {
            if (!ids.contains(column)) {
                faults.add(BadData.at(grid.place(), Sentence.of("column {0} is no item; items are: {1}", column, String.join(", ", ids))));
            }
        }
        for (String id : ids) {
            if (!columns.contains(id)) {
                faults.add(BadData.at(grid.place(), Sentence.of("item {0} has no column; every item of items.csv has one", id)));
            }
        }
    }

    private List<Response> responses(List<Item> items, Grid grid) {
        int[] at = items.stream().mapToInt(i -> grid.columns().indexOf(i.id())).toArray();
        List<Response> responses = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (List<SourceCell> row : grid.rows()) {
            SourceCell name = row.get(0);
            if (name.isBlank()) {
                faults.add(name.refuse(Sentence.of("is blank; the first column names the respondent, by a number or a code")));
            }
            Integer earlier = lines.putIfAbsent(name.text(), name.place().line());
            if (earlier != null && !name.isBlank()) {
                faults.add(name.refuse(Sentence.of("stands already in line {0}; each name stands once", earlier)));
            }
            List<OptionalInt> answers = new ArrayList<>(at.length);
            for (int i = 0; i < at.length; i++) {
                answers.add(answer(row.get(at[i]), items.get(i)));
            }
            responses.add(new Response(name.text(), name.place(), answers));
        }
        return responses;
    }

    private OptionalInt answer(SourceCell cell, Item item) {
        if (cell.isBlank()) {
            return OptionalInt.empty();
        }
        if (!(cell.content() instanceof SourceCell.Number number)) {
            faults.add(cell.text().matches("[-\u2212]?[0-9]+[.,][0-9]+") ? cell.refuse(((SourceCell.NoNumber) cell.content()).advice())
                    : cell.refuse(Sentence.of("is no number; answers are whole numbers from {0} to {1}, and a blank cell is no answer",
                    item.lowest(), item.highest())));
            return OptionalInt.empty();
        }
        BigDecimal value = number.number().value();
        if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(item.lowest())) < 0
                || value.compareTo(BigDecimal.valueOf(item.highest())) > 0) {
            faults.add(cell.refuse(Questionnaire.outside(item)));
            return OptionalInt.empty();
        }
        return shared.computeIfAbsent(value.intValueExact(), OptionalInt::of);
    }

    /** What does not vary has no correlation with anything. */
    private void variation(Questionnaire read, Grid grid) {
        Set<Integer> all = new HashSet<>();
        for (Item item : read.items()) {
            int[] answers = read.scored(item);
            Set<Integer> different = new HashSet<>();
            for (int answer : answers) {
                different.add(item.scored(answer));
            }
            all.addAll(different);
            if (answers.length == 0) {
                faults.add(BadData.at(grid.place(), Sentence.of("column {0}: nobody answered the item; leave it out, here and in items.csv", item.id())));
            } else if (different.size() == 1) {
                faults.add(BadData.at(grid.place(), Sentence.of("column {0}: every answer is {1}; an item that does not vary has no correlation; "
                        + "leave it out, here and in items.csv", item.id(), different.iterator().next())));
            }
        }
        if (all.size() == 1) {
            faults.clear();
            faults.add(BadData.at(grid.place(), Sentence.of("all answers are {0}; nothing can be said of how items hang together",
                    all.iterator().next())));
        }
    }
}
