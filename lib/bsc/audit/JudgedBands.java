package bsc.audit;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Direction;
import bsc.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of bands as printed, with what was judged by it.
 *
 * @param indicator empty for the performance line
 * @param possible  the values that the indicator can have at all, see {@link PossibleRange}
 */
record JudgedBands(Optional<Indicator> indicator, Bands bands, TableUse atHand, Criterion.Range possible) {
    /** Nothing is known of what the value can be at all. */
    JudgedBands(Optional<Indicator> indicator, Bands bands, TableUse atHand) {
        this(indicator, bands, atHand, PossibleRange.ANY);
    }

    /** The rows with a range of numbers. */
    List<Band> ranged() {
        return bands.rows().stream().filter(b -> b.criterion() instanceof Criterion.Range).toList();
    }

    static Criterion.Range range(Band ranged) {
        return (Criterion.Range) ranged.criterion();
    }

    /** On the performance line higher is better. */
    Direction direction() {
        return indicator.map(Indicator::direction).orElse(Direction.HIGHER_IS_BETTER);
    }

    /**
     * True when only whole numbers are judged, so that a row to 1836 and a row from 1837 leave nothing out: the unit is
     * counted, every end is whole, and so is the number at hand.
     */
    boolean countsWhole() {
        Stream<BigDecimal> ends = ranged().stream().map(JudgedBands::range)
                .flatMap(r -> Stream.concat(r.low().stream(), r.high().stream())).map(Criterion.End::at);
        return atHand.unit().exact() && Stream.concat(ends, atHand.face().stream()).allMatch(JudgedBands::isWhole);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** A fault of a part of the number line. */
    BandDefect defect(BandDefect.Kind kind, BandFault fault, Criterion.Range where) {
        return defect(kind, fault, atHand.meets(where), atHand.in(where));
    }

    /** A fault of rows. */
    BandDefect defect(BandDefect.Kind kind, BandFault fault, List<Band> rows) {
        return defect(kind, fault, rows.stream().anyMatch(atHand::decidedBy), atHand.in(rows));
    }

    BandDefect defect(BandDefect.Kind kind, BandFault fault, boolean touches, Touch how) {
        return new BandDefect(indicator, bands, kind, fault, touches ? Optional.of(how) : Optional.empty());
    }
}
