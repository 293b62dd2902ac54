package bsc.trust;

import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Printed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Plants wrong labels: one, or two that changed places. */
final class WordSlips {
    private final Made made;
    private final Random random;

    WordSlips(Made made, Random random) {
        this.made = made;
        this.random = random;
    }

    List<Figure> places(boolean repeatedToo) {
        return made.study().figures().stream().filter(f -> !f.indicator().isEmpty() && f.printed() instanceof Printed.Word
                && (f.kind() == PrintedKind.LABEL || repeatedToo)).toList();
    }

    /** Another label of the same table. */
    Attempt plant(Figure figure) {
        List<String> others = labels(figure).stream().filter(l -> !l.equals(figure.printed().text())).toList();
        String other = others.get(random.nextInt(others.size()));
        return figure.kind() == PrintedKind.LABEL && allowed(figure).contains(other)
                ? new Attempt.Excluded(Attempt.Reason.ALLOWED) : new Attempt.Done(Planted.of(made,
                Map.of(figure.id(), new Printed.Word(other))));
    }

    /** Empty where the labels are the same, or one has no sense in the other's place. */
    Optional<Attempt> swap(Figure one, Figure other) {
        String a = one.printed().text();
        String b = other.printed().text();
        if (a.equals(b) || !labels(one).contains(b) || !labels(other).contains(a)) {
            return Optional.empty();
        }
        Map<String, Printed> changed = new LinkedHashMap<>();
        changed.put(one.id(), other.printed());
        changed.put(other.id(), one.printed());
        return Optional.of(allowed(one).contains(b) || allowed(other).contains(a)
                ? new Attempt.Excluded(Attempt.Reason.ALLOWED) : new Attempt.Done(Planted.of(made, changed)));
    }

    private List<String> labels(Figure figure) {
        return made.standards().get(figure.indicator()).rows().stream().map(Standard.Row::label).distinct().toList();
    }

    private Set<String> allowed(Figure figure) {
        return allowed(made, figure.indicator(), figure.occasion());
    }

    /** The labels that a careful author may give to what is printed for an indicator. */
    static Set<String> allowed(Made made, String indicator, Occasion occasion) {
        Standard standard = made.standards().get(indicator);
        Shape shape = made.shape(indicator);
        if (!standard.byMovement()) {
            return Allowed.labels(standard, printed(made, shape.overPeriods() == OverPeriods.LATEST
                    ? Author.id(shape, Occasion.of(made.style().last())) : Author.id(shape, occasion)));
        }
        Indicator of = made.study().indicators().stream().filter(i -> i.id().equals(indicator)).findFirst().orElseThrow();
        List<Occasion> series = Allowed.isByParts(of) ? made.facts().parts("visits", made.style().last())
                : made.style().years().stream().map(Occasion::of).toList();
        return Allowed.labels(standard, series.stream().map(o -> printed(made, Author.id(shape, o))).toList());
    }

    private static Printed.Number printed(Made made, String id) {
        return (Printed.Number) made.study().figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow().printed();
    }
}
