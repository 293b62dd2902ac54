package bsc.trust;

import bsc.model.Aggregation;
import bsc.model.PrintedKind;
import bsc.model.Movement;
import bsc.model.Occasion;
import bsc.model.Perspective;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labels, scores, totals and conclusions of a made-up study. */
final class Conclusions {
    private final Author author;
    private final Style style;
    private final Draft draft;
    private final Map<String, Standard> standards;

    Conclusions(Author author, Map<String, Standard> standards) {
        this.author = author;
        this.style = author.style;
        this.draft = author.draft;
        this.standards = standards;
    }

    void write(List<Shape> shapes) {
        Map<Perspective, List<Integer>> scores = new EnumMap<>(Perspective.class);
        for (Shape shape : shapes) {
            Standard.Row row = row(shape, style.assessed());
            label(shape, style.assessed(), row, shape.id() + "_label");
            draft.word(shape.id() + "_label_again", Optional.empty(), shape.id(), style.assessed(), PrintedKind.RESTATED, row.label(),
                    shape.id() + "_label");
            int score = row.scores().get(author.random.nextInt(6) % row.scores().size());
            scores.computeIfAbsent(shape.perspective(), p -> new ArrayList<>()).add(score);
            if (style.scored()) {
                draft.number(shape.id() + "_score", shape.id(), style.assessed(), PrintedKind.SCORE, "", Unit.POINTS, 0,
                        BigDecimal.valueOf(score));
            }
            if (style.yearlyLabels() && shape.perspective() == Perspective.INTERNAL_PROCESS) {
                style.years().stream().map(Occasion::of).filter(o -> !o.equals(style.assessed()))
                        .forEach(o -> label(shape, o, row(shape, o), Author.id(shape, o) + "_label"));
            }
        }
        conclude(scores);
    }

    private void label(Shape shape, Occasion occasion, Standard.Row row, String id) {
        draft.word(id, Optional.empty(), shape.id(), occasion, PrintedKind.LABEL, row.label(), "");
    }

    private Standard.Row row(Shape shape, Occasion occasion) {
        Standard standard = standards.get(shape.id());
        if (standard.byMovement()) {
            return standard.of(movement(author.series(shape).stream().map(h -> h.basis(style.fromPrinted())).toList()));
        }
        Author.Held held = author.held(shape, occasion);
        return standard.of(style.wholeUnits() ? held.printed().setScale(0, RoundingMode.HALF_UP)
                : held.basis(style.fromPrinted()));
    }

    static Movement movement(List<BigDecimal> series) {
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < series.size(); i++) {
            rises |= series.get(i).compareTo(series.get(i - 1)) > 0;
            falls |= series.get(i).compareTo(series.get(i - 1)) < 0;
        }
        return rises && falls ? Movement.FLUCTUATING : rises ? Movement.RISING : falls ? Movement.FALLING : Movement.CONSTANT;
    }

    private void conclude(Map<Perspective, List<Integer>> scores) {
        int sum = scores.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
        int count = scores.values().stream().mapToInt(List::size).sum();
        BigDecimal mean = over(sum, count);
        BigDecimal ofMeans = BigDecimal.ZERO;
        for (Map.Entry<Perspective, List<Integer>> of : scores.entrySet()) {
            BigDecimal own = over(of.getValue().stream().mapToInt(Integer::intValue).sum(), of.getValue().size());
            ofMeans = ofMeans.add(own.divide(BigDecimal.valueOf(scores.size()), Facts.EXACT));
            conclude(of.getKey().word(), Optional.of(of.getKey()), PrintedKind.PERSPECTIVE, own);
        }
        BigDecimal number = style.aggregation() == Aggregation.MEAN_OF_PERSPECTIVES ? ofMeans : mean;
        draft.number("total", "", style.assessed(), PrintedKind.TOTAL, "", Unit.POINTS, 0, BigDecimal.valueOf(sum));
        draft.number("average", "", style.assessed(), PrintedKind.AVERAGE, "", Unit.SCORE, 2, number);
        draft.number("average_again", "", style.assessed(), PrintedKind.RESTATED, "average", Unit.SCORE, 2, style.print(number, 2));
        conclude("hospital", Optional.empty(), PrintedKind.CONCLUSION, number);
    }

    private static BigDecimal over(int sum, int count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), Facts.EXACT);
    }

    private void conclude(String id, Optional<Perspective> perspective, PrintedKind kind, BigDecimal number) {
        // a mean of perspective means carries the dust of its division; a class bound has two decimals
        String word = standards.get(Standards.LINE).of(number.setScale(30, RoundingMode.HALF_EVEN)).label();
        draft.word(id + "_conclusion", perspective, "", style.assessed(), kind, word, "");
        draft.word(id + "_conclusion_again", perspective, "", style.assessed(), PrintedKind.RESTATED, word, id + "_conclusion");
    }
}
