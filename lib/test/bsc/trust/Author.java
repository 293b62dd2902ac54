package bsc.trust;

import bsc.model.Indicator;
import bsc.model.PrintedKind;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a study as a careful author would: everything follows, by one rounding rule, from what was counted. */
final class Author {
    final Style style;
    final Facts facts;
    final Facts onPaper;
    final Draft draft;
    final Random random;
    private final List<Shape> shapes;
    private final Map<String, Integer> decimals = new HashMap<>();
    private final Map<String, Map<Occasion, Held>> values = new HashMap<>();
    private final int decimalsOfShares;

    /** An indicator's number, unrounded and as printed. */
    record Held(BigDecimal exact, BigDecimal printed) {
        BigDecimal basis(boolean fromPrinted) {
            return fromPrinted ? printed : exact;
        }
    }

    private Author(Style style, Facts facts) {
        this.style = style;
        this.facts = facts;
        random = new Random(style.seed());
        shapes = Shapes.of(style);
        decimalsOfShares = random.nextInt(3);
        onPaper = facts.printed(this::printed);
        draft = new Draft(style);
    }

    /** A made-up study: the same for the same numbers of the generator. */
    static Made study(Random random) {
        Style style = Style.of(random);
        return study(style, Hospital.facts(random, style));
    }

    /** Prints a study of these facts; another number among them changes only what is calculated from it. */
    static Made study(Style style, Facts facts) {
        Author author = new Author(style, facts);
        Map<String, Standard> standards = new LinkedHashMap<>();
        author.shapes.forEach(s -> standards.put(s.id(), Standards.of(s, style, facts)));
        standards.put(Standards.LINE, Standards.line(style));
        author.inputs();
        author.shapes.forEach(s -> author.indicator(s, standards.get(s.id())));
        new Tables(author).write();
        new Conclusions(author, standards).write(author.shapes);
        Rules.write(author.draft, style);
        return new Made(author.draft.study(facts, standards.get(Standards.LINE).bands(Standards.LINE)), style, facts,
                author.onPaper, author.shapes, standards, author.draft.truths);
    }

    private BigDecimal printed(Measure measure, BigDecimal exact) {
        return measure.unit().exact() ? exact : style.print(exact, decimalsOfShares);
    }

    private void inputs() {
        onPaper.numbers().forEach((name, of) -> of.forEach((occasion, number) ->
                draft.input(name, occasion, number, onPaper.measures().get(name).unit())));
    }

    int decimalsOfShares() {
        return decimalsOfShares;
    }

    /** The shape of an indicator by its id. */
    Shape shape(String id) {
        return shapes.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private void indicator(Shape shape, Standard standard) {
        int common = List.of(0, 1, 1, 2, 2, 2, 2).get(random.nextInt(7));
        int needed = shape.unit() == Unit.PERCENT && List.of("roa", "roe", "gdr", "ndr").contains(shape.id()) ? 2
                : shape.unit() == Unit.DAYS ? 1 : 0;
        decimals.put(shape.id(), shape.unit().exact() ? 0 : Math.max(common, needed));
        draft.indicator(shape, standard, !standard.byMovement() ? List.of()
                : shape.id().equals("training") ? style.years() : List.of(Indicator.PARTS));
    }

    int decimals(Shape shape) {
        return decimals.get(shape.id());
    }

    /** Prints an indicator's number of a period or a part of it. */
    void value(Shape shape, Occasion occasion) {
        BigDecimal exact = shape.of(facts, occasion);
        BigDecimal fromPaper = shape.of(onPaper, occasion);
        BigDecimal basis = style.fromPrinted() ? fromPaper : exact;
        keep(shape, occasion, new Held(basis, draft.number(id(shape, occasion), shape.id(), occasion, PrintedKind.VALUE, "",
                shape.unit(), decimals(shape), basis, style.fromPrinted() ? exact : fromPaper)));
    }

    static String id(Shape shape, Occasion occasion) {
        return shape.id() + "_" + occasion.toString().replaceAll("[^A-Za-z0-9]", "_");
    }

    void keep(Shape shape, Occasion occasion, Held held) {
        values.computeIfAbsent(shape.id(), i -> new LinkedHashMap<>()).put(occasion, held);
    }

    /** The number of an indicator that stands for the occasion: of a span, its mean, or its latest. */
    Held held(Shape shape, Occasion occasion) {
        Map<Occasion, Held> of = values.get(shape.id());
        return shape.overPeriods() == OverPeriods.LATEST && !of.containsKey(occasion)
                ? of.get(new Occasion(style.last(), occasion.part())) : of.get(occasion);
    }

    List<Held> series(Shape shape) {
        return values.get(shape.id()).entrySet().stream().filter(e -> shape.id().equals("training") || !e.getKey().whole())
                .map(Map.Entry::getValue).toList();
    }
}
