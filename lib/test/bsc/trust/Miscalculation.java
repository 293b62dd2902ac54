package bsc.trust;

import bsc.model.Figure;
import bsc.model.PrintedKind;
import bsc.model.Printed;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** The number that comes out when one thing is done otherwise, and how it would be printed. */
final class Miscalculation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Made made;
    private final Random random;
    private final Mixup mixup;

    Miscalculation(Made made, Random random) {
        this.made = made;
        this.random = random;
        this.mixup = new Mixup(made, random);
    }

    /** Empty where the slip cannot be made. */
    Optional<BigDecimal> of(Slip slip, Figure figure) {
        Printed.Number printed = (Printed.Number) figure.printed();
        Made.Truth truth = made.truths().get(figure.id());
        return switch (slip) {
            case POWER_OF_TEN -> power(printed).map(printed.value()::scaleByPowerOfTen)
                    .map(n -> n.scale() < 0 ? n.setScale(0) : n);
            case FRACTION -> on(printed.unit() == Unit.PERCENT, () -> made.style()
                    .print(truth.exact().movePointLeft(2), Math.max(2, truth.decimals())));
            case PER_MILLE -> printed(truth, on(printed.unit() == Unit.PERCENT || printed.unit() == Unit.PER_MILLE,
                    () -> truth.exact().movePointRight(printed.unit() == Unit.PERCENT ? 1 : -1)));
            case COMPLEMENT -> printed(truth, on(printed.unit() == Unit.PERCENT && truth.exact().signum() > 0
                    && truth.exact().compareTo(HUNDRED) < 0, () -> HUNDRED.subtract(truth.exact())));
            case ROUNDED_UP -> on(!printed.unit().exact(), () -> truth.exact().setScale(0, RoundingMode.CEILING));
            case INVERTED -> printed(truth, on(figure.kind() == PrintedKind.VALUE, () -> made.shape(figure.indicator()))
                    .flatMap(s -> s.inverted(made.atHand(), figure.occasion())));
            case OTHER_MONTH -> printed(truth, mixup.otherMonth(figure));
            case OTHER_YEAR -> printed(truth, mixup.otherYear(figure));
            case OTHER_MEASURE -> printed(truth, mixup.otherMeasure(figure));
            case OTHER_TOTAL -> printed(truth, mixup.otherTotal(figure));
            case LATEST -> printed(truth, mixup.latest(figure));
            case ONE_LEFT_OUT -> printed(truth, mixup.oneLeftOut(figure));
            default -> throw new IllegalArgumentException(slip.word());
        };
    }

    static <T> Optional<T> on(boolean applies, Supplier<T> number) {
        return applies ? Optional.of(number.get()) : Optional.empty();
    }

    private Optional<BigDecimal> printed(Made.Truth truth, Optional<BigDecimal> exact) {
        return exact.map(e -> made.style().print(e, truth.decimals()));
    }

    /** Those powers of ten that are no other slip as well: ten times a percentage is its number per mille. */
    private Optional<Integer> power(Printed.Number printed) {
        List<Integer> powers = new ArrayList<>(List.of(-2, -1, 1, 2));
        powers.removeAll(printed.unit() == Unit.PERCENT ? List.of(-2, 1)
                : printed.unit() == Unit.PER_MILLE ? List.of(-1, 1) : List.of());
        return on(!printed.unit().exact(), () -> powers.get(random.nextInt(powers.size())));
    }
}
