package bsc.weight.audit;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way in which a number may have come about, and what comes out of it.
 *
 * @param conventions what is not ordinary about it; empty for the ordinary way
 * @param set         holds every value that the printed digits allow: an outer enclosure
 * @param attained    values inside that set of which each is known to come about; where it is smaller than the set,
 *                    what lies between is neither proven nor excluded
 * @param face        what comes out when every printed number is taken at its face
 * @param arithmetic  how, with the numbers put in
 */
record Calculation(List<Choice> conventions, Interval set, Interval attained, BigDecimal face, Sentence arithmetic) {
    Calculation {
        conventions = List.copyOf(conventions);
    }

    static Calculation printed(Printed.Number number, DigitsReading digits) {
        return attained(digits.of(number), number.value(), Sentence.rounded(number.value()));
    }

    static Calculation exactly(BigDecimal number) {
        return attained(Interval.point(number), number, Sentence.of("{0}", number));
    }

    /** An ordinary way whose whole set is attained. */
    static Calculation attained(Interval set, BigDecimal face, Sentence arithmetic) {
        return new Calculation(List.of(), set, set, face, arithmetic);
    }

    /** An ordinary way of which only the face is known to come about. */
    static Calculation enclosed(Interval set, BigDecimal face, Sentence arithmetic) {
        return new Calculation(List.of(), set, Interval.point(face), face, arithmetic);
    }

    /**
     * Without what lies below the floor, which unrounded values do not reach; what comes out at the face stays, for
     * somebody may have computed with the printed digits themselves.
     */
    Calculation notBelow(BigDecimal floor) {
        boolean below = face.compareTo(floor.subtract(floor.abs().multiply(BigDecimal.valueOf(Enclosure.MARGIN)))) < 0;
        BigDecimal least = below ? face : floor;
        return new Calculation(conventions, above(set, least), above(attained, least), face, arithmetic);
    }

    private static Interval above(Interval set, BigDecimal least) {
        return set.low().compareTo(least) >= 0 ? set
                : new Interval(least.min(set.high()), true, set.high(), set.highClosed() || set.high().compareTo(least) <= 0);
    }

    Calculation under(Choice... more) {
        return under(List.of(more));
    }

    /** The same, each convention named once. */
    Calculation under(List<Choice> more) {
        return new Calculation(Stream.concat(conventions.stream(), more.stream()).distinct().toList(), set, attained, face, arithmetic);
    }

    static List<Calculation> each(List<Calculation> ways, Choice... more) {
        List<Calculation> under = new ArrayList<>();
        ways.forEach(w -> under.add(w.under(more)));
        return under;
    }
}
