package bsc.trust;

import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;

/** The tables of a made-up study: values, means, differences, months, wards, classes, and numbers told again. */
final class Tables {
    private final Author author;
    private final Style style;
    private final Draft draft;

    Tables(Author author) {
        this.author = author;
        this.style = author.style;
        this.draft = author.draft;
    }

    void write() {
        for (Shape shape : Shapes.of(style)) {
            if (shape.overPeriods() == OverPeriods.MEAN || shape.id().equals("training")) {
                style.years().forEach(year -> author.value(shape, Occasion.of(year)));
            } else {
                author.value(shape, shape.overPeriods() == OverPeriods.OWN_FORMULA ? style.assessed() : Occasion.of(style.last()));
            }
            if (shape.overPeriods() == OverPeriods.MEAN) {
                mean(shape);
                difference(shape);
            }
        }
        months("retention", "returning_patients");
        months("acquisition", "new_patients");
        sum("visits");
        Surveys.ANSWERS.forEach(this::meanOfWards);
        classes("patient");
        classes("employee");
        Shapes.of(style).forEach(this::tellAgain);
        List.of("beds", "discharges", "revenue", "employees").forEach(measure -> draft.number(measure + "_again", "bto",
                Occasion.of(style.last()), PrintedKind.RESTATED, measure, author.facts.measures().get(measure).unit(), 0,
                author.facts.at(measure, Occasion.of(style.last()))));
    }

    private void mean(Shape shape) {
        Occasion span = Occasion.of(style.span());
        BigDecimal exact = mean(shape, false);
        BigDecimal ofPrinted = mean(shape, true);
        BigDecimal basis = style.fromPrinted() ? ofPrinted : exact;
        author.keep(shape, span, new Author.Held(basis, draft.number(Author.id(shape, span), shape.id(), span, PrintedKind.MEAN, "",
                shape.unit(), author.decimals(shape), basis, style.fromPrinted() ? exact : ofPrinted)));
    }

    private BigDecimal mean(Shape shape, boolean ofPrinted) {
        return style.years().stream().map(y -> author.held(shape, Occasion.of(y)).basis(ofPrinted))
                .reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(style.years().size()), Facts.EXACT);
    }

    private void difference(Shape shape) {
        Author.Held now = author.held(shape, Occasion.of(style.last()));
        Author.Held before = author.held(shape, Occasion.of(style.before()));
        boolean printed = style.fromPrinted();
        if (author.random.nextInt(3) == 0) {
            draft.number(shape.id() + "_change", shape.id(), Occasion.of(style.last()), PrintedKind.DIFFERENCE,
                    shape.id() + " - " + shape.id() + "[" + style.before() + "]",
                    shape.unit() == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : shape.unit(), author.decimals(shape),
                    now.basis(printed).subtract(before.basis(printed)), now.basis(!printed).subtract(before.basis(!printed)));
        }
    }

    private void months(String indicator, String measure) {
        Shape shape = author.shape(indicator);
        author.facts.parts(measure, style.last()).forEach(month -> {
            author.value(shape, month);
            draft.number("visits_" + month.part() + "_" + indicator, indicator, month, PrintedKind.RESTATED, "visits", Unit.COUNT, 0,
                    author.facts.at("visits", month));
        });
        sum(measure);
    }

    private void sum(String measure) {
        draft.number(measure + "_total", "retention", Occasion.of(style.last()), PrintedKind.SUM, measure, Unit.COUNT, 0,
                author.facts.at(measure, Occasion.of(style.last())));
    }

    private void meanOfWards(String answer) {
        Occasion year = Occasion.of(style.last());
        BigDecimal exact = author.facts.at(answer, year);
        BigDecimal ofPrinted = author.onPaper.at(answer, year);
        draft.number(answer + "_mean", "customer_satisfaction", year, PrintedKind.MEAN, answer, Unit.PERCENT,
                author.decimals(author.shape("customer_satisfaction")), style.fromPrinted() ? ofPrinted : exact,
                style.fromPrinted() ? exact : ofPrinted);
    }

    /** Least and greatest sum, class width, and the ends of the five classes. */
    private void classes(String who) {
        String base = who + "_items * " + who + "_respondents";
        String indicator = who + "_satisfaction";
        Occasion occasion = style.assessed();
        BigDecimal least = author.facts.at(who + "_items", occasion).multiply(author.facts.at(who + "_respondents", occasion));
        BigDecimal width = least.multiply(BigDecimal.valueOf(4)).divide(BigDecimal.valueOf(5));
        exactly(who + "_least", indicator, PrintedKind.WORKED, base + " * 1", least);
        exactly(who + "_most", indicator, PrintedKind.WORKED, base + " * 5", least.multiply(BigDecimal.valueOf(5)));
        exactly(who + "_width", indicator, PrintedKind.WORKED, "(" + who + "_most - " + who + "_least) / 5", width);
        for (int k = 0; k < 5; k++) {
            BigDecimal low = least.add(width.multiply(BigDecimal.valueOf(k))).add(BigDecimal.valueOf(k));
            exactly(who + "_class" + (k + 1) + "_low", indicator, PrintedKind.BOUND, who + "_least + " + k + " * " + who + "_width + " + k, low);
            exactly(who + "_class" + (k + 1) + "_high", indicator, PrintedKind.BOUND, who + "_least + " + (k + 1) + " * " + who
                    + "_width + " + k, low.add(width));
        }
    }

    private void exactly(String id, String indicator, PrintedKind kind, String formula, BigDecimal number) {
        draft.number(id, indicator, style.assessed(), kind, formula, Unit.POINTS, 0, number);
    }

    /** In the text the number of the assessed period is told again, as it was or in fewer digits. */
    private void tellAgain(Shape shape) {
        Occasion occasion = shape.overPeriods() == OverPeriods.LATEST ? Occasion.of(style.last()) : style.assessed();
        Author.Held held = author.held(shape, occasion);
        int digits = author.decimals(shape);
        draft.number(shape.id() + "_again", shape.id(), occasion, PrintedKind.RESTATED, shape.id(), shape.unit(), digits, held.printed());
        int fewer = author.random.nextInt(2);
        if (digits > fewer) {
            draft.number(shape.id() + "_about", shape.id(), occasion, PrintedKind.RESTATED, shape.id(), shape.unit(), fewer,
                    held.basis(style.fromPrinted()), held.basis(!style.fromPrinted()));
        }
    }
}
