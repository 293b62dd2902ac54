package bsc.read;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Sentence;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a CSV that already met its contract. A column that the file does not have reads as an empty text.
 *
 * @param columns what messages call a column, where the file has it under another name
 */
record CsvRow(Resource resource, Place place, Map<String, String> cells, Map<String, String> columns) {
    private static final int MOST_DECIMALS = 20;

    CsvRow(Resource resource, Place place, Map<String, String> cells) {
        this(resource, place, cells, Map.of());
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(t -> !t.isEmpty());
    }

    /** The parts of a cell separated by semicolons. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split(";")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    <E extends Enum<E> & Choice> E choice(String column, Class<E> type) {
        return Choice.of(type, text(column)).orElseThrow(() -> refuse(column,
                Sentence.of("is not one of: {0}", String.join(", ", Choice.words(type)))));
    }

    BigDecimal number(String column) {
        Field field = resource.field(column);
        Numeral numeral = numeral(column, text(column), field.format());
        if (field.bare() && (numeral.scaled() || !numeral.word().isEmpty())) {
            throw refuse(column, Sentence.of("holds more than a number; write the number alone (or declare \"bareNumber\": false)"));
        }
        if (field.type() == ColumnType.INTEGER && numeral.value().stripTrailingZeros().scale() > 0) {
            throw refuse(column, Sentence.of("is not a whole number, as datapackage.json declares"));
        }
        return numeral.value();
    }

    /**
     * The number printed in a column.
     *
     * @param decimals the decimals to which its column stands, where they are declared: fewer than written are refused
     */
    Printed.Number printed(String column, NumberFormat format, Unit unit, Optional<Integer> decimals) {
        Numeral numeral = numeral(column, text(column), format);
        numeral.unit().filter(words -> !words.of(unit)).ifPresent(words -> {
            throw refuse(column, Sentence.of("holds '{0}', a word of {1}, and its unit is {2}; convert the number, or declare the unit "
                    + "that is printed", numeral.word(), words.units(), unit.word()));
        });
        if (numeral.scaled() && unit.isShareOfWhole()) {
            throw refuse(column, Sentence.of("holds a word of scale, and its unit is {0}, of which no study prints thousands", unit.word()));
        }
        BigDecimal lastDigit = decimals.map(BigDecimal.ONE::movePointLeft).orElse(numeral.lastDigit());
        if (lastDigit.compareTo(numeral.lastDigit()) > 0
                && (numeral.value().scale() > 0 || numeral.value().remainder(lastDigit).signum() != 0)) {
            throw refuse(column, Sentence.of("has more decimals than the {0} declared for it", decimals.orElseThrow()));
        }
        return new Printed.Number(text(column), numeral.value(), unit, lastDigit,
                unit.exact() && !numeral.scaled() && decimals.isEmpty());
    }

    /** Decimals declared in a cell: below zero for tens, hundreds, thousands. */
    Optional<Integer> decimals(String column) {
        return optional(column).map(text -> {
            if (!text.matches("-?[0-9]{1,2}") || Math.abs(Integer.parseInt(text)) > MOST_DECIMALS) {
                throw refuse(column, Sentence.of("is not a number of decimals; write a whole number such as 2, 0 or -6 for millions"));
            }
            return Integer.valueOf(text);
        });
    }

    private Numeral numeral(String column, String text, NumberFormat format) {
        return format.numeral(text).orElseThrow(() -> BadData.at(place, columns.getOrDefault(column, column), text, format.refusal(text)));
    }

    /** A number alone, without a word. */
    BigDecimal number(String column, String text, NumberFormat format) {
        Numeral numeral = numeral(column, text, format);
        if (numeral.scaled() || !numeral.word().isEmpty()) {
            throw BadData.at(place, column, text, Sentence.of("holds more than a number; write the number alone"));
        }
        return numeral.value();
    }

    BadData refuse(String column, Sentence what) {
        return BadData.at(place, columns.getOrDefault(column, column), text(column), what);
    }
}
