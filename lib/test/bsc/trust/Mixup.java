package bsc.trust;

import bsc.model.Figure;
import bsc.model.PrintedKind;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The number of another month, year, measure or column, or of all values but one. */
final class Mixup {
    private final Made made;
    private final Facts facts;
    private final Random random;

    Mixup(Made made, Random random) {
        this.made = made;
        this.facts = made.atHand();
        this.random = random;
    }

    private static <T> Optional<T> on(boolean applies, Supplier<T> number) {
        return Miscalculation.on(applies, number);
    }

    private Shape shape(Figure figure) {
        return made.shape(figure.indicator());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The last of the years instead of their mean. */
    Optional<BigDecimal> latest(Figure figure) {
        return on(isMeanOfYears(figure), () -> values(figure).get(2));
    }

    Optional<BigDecimal> otherMonth(Figure figure) {
        List<Occasion> others = facts.parts("visits", figure.occasion().period()).stream()
                .filter(o -> !o.equals(figure.occasion())).toList();
        return on(!figure.occasion().whole(), () -> one(others)).map(o -> figure.kind() == PrintedKind.RESTATED
                ? facts.at(figure.formula(), o) : shape(figure).of(facts, o));
    }

    /** The whole number of another year, or one measure of it. */
    Optional<BigDecimal> otherYear(Figure figure) {
        List<String> others = made.style().years().stream().filter(y -> !y.equals(figure.occasion().period())).toList();
        if (!isOfOneYear(figure)) {
            return Optional.empty();
        }
        String other = one(others);
        Numbers numbers = random.nextBoolean() ? (name, o) -> facts.at(name, Occasion.of(other))
                : facts.takingFrom(other, one(shape(figure).names()));
        return Optional.of(shape(figure).of(numbers, figure.occasion()));
    }

    private boolean isOfOneYear(Figure figure) {
        return figure.kind() == PrintedKind.VALUE && figure.occasion().whole() && (shape(figure).overPeriods() == OverPeriods.MEAN
                || figure.indicator().equals("training"));
    }

    Optional<BigDecimal> otherMeasure(Figure figure) {
        if (figure.kind() != PrintedKind.VALUE || shape(figure).under().isEmpty()) {
            return Optional.empty();
        }
        String measure = one(shape(figure).names());
        return other(measure, figure.occasion()).map(o -> shape(figure).of(facts.taking(o, measure), figure.occasion()));
    }

    /** Another measure of the same unit that is counted for the occasion. */
    private Optional<String> other(String measure, Occasion occasion) {
        Measure own = facts.measures().get(measure);
        List<String> others = facts.measures().values().stream().filter(m -> m.unit() == own.unit() && !m.equals(own)
                && made.style().years().stream().allMatch(y -> !facts.has(measure, Occasion.of(y))
                        || facts.has(m.id(), Occasion.of(y))) && facts.has(m.id(), occasion)
                && facts.at(m.id(), occasion).signum() != 0).map(Measure::id).toList();
        return on(!others.isEmpty(), () -> one(others));
    }

    private boolean isOfParts(Figure figure) {
        return figure.occasion().whole() && facts.numbers().containsKey(figure.formula())
                && !facts.parts(figure.formula(), figure.occasion().period()).isEmpty();
    }

    Optional<BigDecimal> otherTotal(Figure figure) {
        return on(isOfParts(figure), () -> facts.measures().get(figure.formula())).map(own -> one(facts.measures()
                .values().stream().filter(m -> m.unit() == own.unit() && !m.equals(own) && m.parts() == own.parts()).toList()))
                .map(m -> facts.at(m.id(), figure.occasion()));
    }

    private static boolean isMeanOfYears(Figure figure) {
        return figure.kind() == PrintedKind.MEAN && figure.formula().isEmpty();
    }

    /** What a mean of the years is made of, as its author had it. */
    private List<BigDecimal> values(Figure figure) {
        return made.style().years().stream().map(y -> Author.id(shape(figure), Occasion.of(y))).map(id -> {
            BigDecimal exact = made.truths().get(id).exact();
            return made.style().fromPrinted() ? made.style().print(exact, made.truths().get(id).decimals()) : exact;
        }).collect(Collectors.toList());
    }

    Optional<BigDecimal> oneLeftOut(Figure figure) {
        if (!isMeanOfYears(figure) && !isOfParts(figure)) {
            return Optional.empty();
        }
        List<BigDecimal> values = isMeanOfYears(figure) ? values(figure) : facts
                .parts(figure.formula(), figure.occasion().period()).stream()
                .map(o -> facts.at(figure.formula(), o)).collect(Collectors.toList());
        int out = random.nextInt(values.size());
        BigDecimal sum = IntStream.range(0, values.size()).filter(i -> i != out).mapToObj(values::get)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(figure.kind() == PrintedKind.SUM ? sum
                : sum.divide(BigDecimal.valueOf(values.size() - 1), Facts.EXACT));
    }
}
