package bsc.model;

import java.util.List;

/**
 * A formula over measures, with unit, direction and the bands it is judged by.
 *
 * @param formula     over measures, in the indicator's own period and part
 * @param bands       the id of its table of bands
 * @param overPeriods how its value over a span follows from the periods
 * @param series      what its movement is read from: the word {@code parts}, or periods, oldest first; empty if none
 */
public record Indicator(String id, Perspective perspective, String name, String nameId, String formula, Unit unit,
                        Direction direction, String bands, OverPeriods overPeriods, List<String> series,
                        String where, Place place) {
    public static final String PARTS = "parts";

    public Indicator {
        series = List.copyOf(series);
    }
}
