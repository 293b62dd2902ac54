package bsc.audit;

import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Linear inequalities a x + b y <= c, or < c, in two unknowns. Whether they have a solution is decided exactly, by
 * Fourier-Motzkin elimination without any division; ends of a range are rounded outwards at 40 digits.
 */
record Inequalities(List<Row> rows) {
    private static final MathContext DOWN = new MathContext(40, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(40, RoundingMode.CEILING);

    /** a x + b y <= c, or < c when it is strict. */
    record Row(BigDecimal a, BigDecimal b, BigDecimal c, boolean strict) {
        private Row turned() {
            return new Row(b, a, c, strict);
        }

        /** The sum of multiples of two rows in which the unknown whose factors have opposite signs is gone. */
        private Row without(BigDecimal mine, Row other, BigDecimal theirs) {
            BigDecimal p = theirs.abs();
            BigDecimal q = mine.abs();
            return new Row(a.multiply(p).add(other.a.multiply(q)), b.multiply(p).add(other.b.multiply(q)),
                    c.multiply(p).add(other.c.multiply(q)), strict || other.strict);
        }

        private boolean holdsNothing() {
            return c.signum() < 0 || strict && c.signum() == 0;
        }
    }

    Inequalities {
        rows = List.copyOf(rows);
    }

    /** None yet: everything solves them. */
    Inequalities() {
        this(List.of());
    }

    /** The linear form a x + b y + c. */
    record Form(BigDecimal a, BigDecimal b, BigDecimal c) {
        static Form of(long a, long b, long c) {
            return new Form(BigDecimal.valueOf(a), BigDecimal.valueOf(b), BigDecimal.valueOf(c));
        }

        Form times(BigDecimal factor) {
            return new Form(a.multiply(factor), b.multiply(factor), c.multiply(factor));
        }

        private Form minus(BigDecimal factor, Form other) {
            return new Form(a.subtract(factor.multiply(other.a)), b.subtract(factor.multiply(other.b)), c.subtract(factor.multiply(other.c)));
        }
    }

    /** This and {@code form <= 0}, or {@code < 0}. */
    private Inequalities with(Form form, boolean strict) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(form.a, form.b, form.c.negate(), strict));
        return new Inequalities(more);
    }

    /** This and: a quotient of two forms lies in the range. What it is divided by must be positive. */
    Inequalities within(Range range, Form form, Form dividedBy) {
        Inequalities with = this;
        if (range.low().isPresent()) {
            Form over = form.minus(range.low().get().at(), dividedBy);
            with = with.with(over.times(BigDecimal.ONE.negate()), !range.low().get().closed());
        }
        return range.high().isEmpty() ? with
                : with.with(form.minus(range.high().get().at(), dividedBy), !range.high().get().closed());
    }

    boolean haveSolution() {
        return withoutY().withoutX().rows.stream().noneMatch(Row::holdsNothing);
    }

    /** Every x for which some y solves all; empty when there is none. */
    Optional<Range> x() {
        if (!haveSolution()) {
            return Optional.empty();
        }
        Optional<End> low = Optional.empty();
        Optional<End> high = Optional.empty();
        for (Row row : withoutY().rows) {
            if (row.a.signum() > 0) {
                End end = new End(row.c.divide(row.a, UP), !row.strict);
                high = high.filter(h -> !isLooser(h, end, 1)).or(() -> Optional.of(end));
            } else if (row.a.signum() < 0) {
                End end = new End(row.c.divide(row.a, DOWN), !row.strict);
                low = low.filter(l -> !isLooser(l, end, -1)).or(() -> Optional.of(end));
            }
        }
        return Optional.of(new Range(low, high));
    }

    /** Every y for which some x solves all; empty when there is none. */
    Optional<Range> y() {
        return new Inequalities(rows.stream().map(Row::turned).toList()).x();
    }

    private static boolean isLooser(End end, End other, int side) {
        int order = end.at().compareTo(other.at()) * side;
        return order > 0 || order == 0 && end.closed() && !other.closed();
    }

    private Inequalities withoutX() {
        return new Inequalities(new Inequalities(rows.stream().map(Row::turned).toList()).withoutY().rows.stream()
                .map(Row::turned).toList());
    }

    private Inequalities withoutY() {
        List<Row> left = new ArrayList<>();
        for (Row row : rows) {
            if (row.b.signum() == 0) {
                left.add(row);
            } else if (row.b.signum() > 0) {
                rows.stream().filter(other -> other.b.signum() < 0).forEach(other -> left.add(row.without(row.b, other, other.b)));
            }
        }
        return new Inequalities(left);
    }
}
