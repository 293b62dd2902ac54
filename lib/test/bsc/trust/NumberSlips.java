package bsc.trust;

import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.PrintedKind;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Plants slips in printed numbers: figures and inputs. */
final class NumberSlips {
    private static final Set<Slip> OF_DIGITS =
            EnumSet.of(Slip.TRANSPOSED, Slip.DIGIT_CHANGED, Slip.DIGIT_DROPPED, Slip.DIGIT_ADDED);
    private static final Set<PrintedKind> SCORES = EnumSet.of(PrintedKind.SCORE, PrintedKind.TOTAL, PrintedKind.AVERAGE);
    /** What other inputs of the same unit add up to, so that a slip is seen without any figure. */
    private static final Set<String> IN_SUMS = Set.of("revenue", "cost", "profit", "visits", "new_patients", "returning_patients");

    private final Made made;
    private final Random random;

    NumberSlips(Made made, Random random) {
        this.made = made;
        this.random = random;
    }

    List<Figure> places() {
        return made.study().figures().stream()
                .filter(f -> f.printed() instanceof Printed.Number && !SCORES.contains(f.kind())).toList();
    }

    /** Empty where the slip cannot be made. */
    Optional<Attempt> plant(Slip slip, Figure figure) {
        Printed.Number printed = (Printed.Number) figure.printed();
        Optional<String> text = OF_DIGITS.contains(slip) ? slipped(slip, printed.text())
                : new Miscalculation(made, random).of(slip, figure).map(BigDecimal::toPlainString);
        return text.map(t -> attempt(t, printed, made.truths().get(figure.id()).bases(),
                number -> new Attempt.Done(Planted.of(made, Map.of(figure.id(), number)))));
    }

    private Optional<String> slipped(Slip slip, String text) {
        List<String> texts = Digits.slipped(slip, text);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(random.nextInt(texts.size())));
    }

    private static Attempt attempt(String text, Printed.Number printed, List<BigDecimal> bases,
                                   Function<Printed.Number, Attempt> plant) {
        if (!Digits.reads(text)) {
            return new Attempt.Excluded(Attempt.Reason.NO_NUMBER);
        }
        Printed.Number number = new Printed.Number(text, new BigDecimal(text), printed.unit());
        return number.value().compareTo(printed.value()) == 0 || isAllowed(number, bases)
                ? new Attempt.Excluded(Attempt.Reason.ALLOWED) : plant.apply(number);
    }

    private static boolean isAllowed(Printed.Number number, List<BigDecimal> bases) {
        return number.unit().exact() ? bases.stream().anyMatch(b -> b.compareTo(number.value()) == 0)
                : Allowed.number(number, bases);
    }

    /** A misprinted input: two digits exchanged or one changed. */
    Optional<Attempt> plant(Input input) {
        Printed.Number printed = input.printed();
        return slipped(random.nextBoolean() ? Slip.TRANSPOSED : Slip.DIGIT_CHANGED, printed.text()).map(t -> attempt(t, printed,
                Collections.singletonList(made.facts().numbers().get(input.measure()).get(input.occasion())),
                number -> leavesTrace(input, number.value()) ? new Attempt.Done(Planted.of(made, input, number))
                        : new Attempt.Excluded(Attempt.Reason.NO_TRACE)));
    }

    /** True when somebody who recalculates the study with the misprint would print another number somewhere. */
    private boolean leavesTrace(Input input, BigDecimal misprint) {
        return IN_SUMS.contains(input.measure()) || !texts(Author.study(made.style(),
                made.facts().with(input.measure(), input.occasion(), misprint))).equals(texts(made));
    }

    private static List<String> texts(Made made) {
        return made.study().figures().stream().map(f -> f.printed().text()).toList();
    }
}
