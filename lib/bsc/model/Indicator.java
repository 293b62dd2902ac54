package bsc.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A formula over measures, with unit, direction and the bands it is judged by. */
public record Indicator(String id, Perspective perspective, Naming naming, Computation computation, Judging judging, String where,
                        Place place) {
    public static final String PARTS = "parts";
    public static final String PREVIOUS = "previous";

    /**
     * What it is called.
     *
     * @param aspect the sub-aspect that it belongs to, or empty
     */
    public record Naming(String name, String nameId, String aspect) {
    }

    /**
     * What it is computed from.
     *
     * @param formula     over measures, in the indicator's own period and part
     * @param overPeriods how its value over a span follows from the periods
     * @param series      what its movement is read from: the word {@code parts}, the word {@code previous} (the period and
     *                    the one before it), or periods, oldest first; empty if none
     */
    public record Computation(String formula, Unit unit, OverPeriods overPeriods, List<String> series) {
        public Computation {
            series = List.copyOf(series);
        }
    }

    /**
     * What it is judged by.
     *
     * @param bands    the id of its table of bands
     * @param maximum  the stated maximum of its score, where the study states one
     * @param repaired the id of a table of bands that stands beside a printed one that cannot be used, or empty
     * @param targets  what it ought to reach, where that is said
     */
    public record Judging(Direction direction, String bands, Optional<BigDecimal> maximum, String repaired, Targets targets) {
        /** Without a target. */
        public Judging(Direction direction, String bands, Optional<BigDecimal> maximum, String repaired) {
            this(direction, bands, maximum, repaired, Targets.NONE);
        }
    }

    public String name() {
        return naming.name();
    }

    public String nameId() {
        return naming.nameId();
    }

    public String aspect() {
        return naming.aspect();
    }

    public String formula() {
        return computation.formula();
    }

    public Unit unit() {
        return computation.unit();
    }

    public OverPeriods overPeriods() {
        return computation.overPeriods();
    }

    public List<String> series() {
        return computation.series();
    }

    public Direction direction() {
        return judging.direction();
    }

    public String bands() {
        return judging.bands();
    }

    public Optional<BigDecimal> maximum() {
        return judging.maximum();
    }

    public String repaired() {
        return judging.repaired();
    }

    public Targets targets() {
        return judging.targets();
    }
}
