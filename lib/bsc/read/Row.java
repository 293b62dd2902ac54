package bsc.read;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a CSV that already met its contract. A column that the file does not have reads as an empty text. */
record Row(Resource resource, Place place, Map<String, String> cells) {
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
                "is not one of: " + String.join(", ", Choice.words(type))));
    }

    BigDecimal number(String column) {
        return number(column, text(column), resource.field(column).format());
    }

    Printed.Number printed(String column, NumberFormat format, Unit unit) {
        return new Printed.Number(text(column), number(column, text(column), format), unit);
    }

    BigDecimal number(String column, String text, NumberFormat format) {
        return format.read(text).orElseThrow(() -> BadData.at(place, column, text, format.refusal(text)));
    }

    BadData refuse(String column, String what) {
        return BadData.at(place, column, text(column), what);
    }
}
