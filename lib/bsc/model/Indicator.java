package bsc.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A formula over measures, with unit, direction and the bands it is judged by.
 *
 * @param formula     over measures, in the indicator's own period and part
 * @param bands       the id of its table of bands
 * @param overPeriods how its value over a span follows from the periods
 * @param aspect      the sub-aspect that it belongs to, or empty
 * @param maximum     the stated maximum of its score, where the study states one
 * @param repaired    the id of a table of bands that stands beside a printed one that cannot be used, or empty
 * @param series      what its movement is read from: the word {@code parts}, the word {@code previous} (the period and
 *                    the one before it), or periods, oldest first; empty if none
 */
public record Indicator(String id, Perspective perspective, String name, String nameId, String formula, Unit unit,
                        Direction direction, String bands, OverPeriods overPeriods, List<String> series,
                        String aspect, Optional<BigDecimal> maximum, String repaired, String where, Place place) {
    public static final String PARTS = "parts";
    public static final String PREVIOUS = "previous";

    public Indicator {
        series = List.copyOf(series);
    }
}
