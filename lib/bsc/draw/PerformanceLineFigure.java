package bsc.draw;

import bsc.audit.Audit;
import bsc.model.Aggregation;
import bsc.model.Figure;
import bsc.model.PrintedKind;
import bsc.model.Point;
import bsc.model.Printed;
import bsc.score.Assignments;
import bsc.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The performance line: the classes of the scale, the total that was published and every total that the scores allow. */
final class PerformanceLineFigure {
    private static final int DECIMALS = 3;
    private final Classes classes;
    private final FigureWords words;
    private final List<String> rows = new ArrayList<>(List.of(""));
    private final List<Mark> marks = new ArrayList<>();

    private PerformanceLineFigure(Classes classes, FigureWords words) {
        this.classes = classes;
        this.words = words;
    }

    static DrawnOrNot of(Audit audit, FigureWords words) {
        Scorecard recomputed = audit.recomputed();
        Classes classes = Classes.of(recomputed, words);
        if (!classes.known()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.line.none"));
        }
        if (recomputed.total().isEmpty() && audit.printed().total().isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.no-total", words.words().some(recomputed.unscored())));
        }
        PerformanceLineFigure figure = new PerformanceLineFigure(classes, words);
        printedTotal(audit).ifPresent(figure::addPrinted);
        audit.printed().total().ifPresent(t -> figure.add(words.say("draw.line.from-labels"), t, Colour.PUBLISHED, MarkSign.DISC));
        recomputed.total().ifPresent(t -> figure.add(words.say("draw.recomputed"), t, Colour.RECOMPUTED, MarkSign.DIAMOND));
        return new DrawnOrNot.Drawn(figure.plot(audit));
    }

    private static Optional<Printed.Number> printedTotal(Audit audit) {
        return audit.study().aggregation() == Aggregation.SUM_OF_POINTS ? Optional.empty() : audit.study().figures().stream()
                .filter(f -> f.kind() == PrintedKind.AVERAGE && f.perspective().isEmpty() && f.printed() instanceof Printed.Number)
                .map(Figure::printed).map(Printed.Number.class::cast).findFirst();
    }

    private void addPrinted(Printed.Number total) {
        marks.add(new Mark.Dot(new Point(total.value().doubleValue(), rows.size()), Colour.BLACK, MarkSign.TRIANGLE,
                words.say("draw.line.published") + " " + total.text()));
        rows.add(words.say("draw.line.published") + "\n" + total.text());
    }

    private void add(String name, Assignments totals, Colour ink, MarkSign sign) {
        double row = rows.size();
        marks.add(new Mark.Path(List.of(new Point(totals.least().doubleValue(), row),
                new Point(totals.most().doubleValue(), row)), ink, MarkSign.LINE));
        totals.ways().forEach((total, ways) -> marks.add(new Mark.Dot(new Point(total.doubleValue(), row), ink, sign,
                words.say("draw.line.in", name, words.number(total, DECIMALS), ways, totals.count()))));
        rows.add(name + "\n" + range(totals));
    }

    private String range(Assignments totals) {
        String least = words.number(totals.least(), DECIMALS);
        return totals.ways().size() == 1 ? least : words.range(least, words.number(totals.most(), DECIMALS))
                + "\n(" + words.say("draw.line.assignments", totals.count()) + ")";
    }

    private Plot plot(Audit audit) {
        List<Mark> all = new ArrayList<>(classes.backgrounds(-0.5, rows.size() - 0.5, 0));
        all.addAll(marks);
        BigDecimal low = audit.recomputed().total().map(Assignments::least).orElse(BigDecimal.ZERO);
        BigDecimal high = audit.recomputed().total().map(Assignments::most).orElse(BigDecimal.ZERO);
        Axis x = classes.axis(words.say("draw.line.axis"), low.doubleValue(), high.doubleValue());
        Axis y = Axis.names("", rows);
        return new Plot("performance-line", words.title(words.say("draw.line.title"), audit.study(), audit.study().assessed()),
                List.of(new Plot.Panel("", "", x, y, 0.4, all)), List.of(), words.notes(audit.study(), words.say("draw.line.note",
                classes.inWords(), audit.study().scale().orElseThrow().rows().get(0).where(), words.of(audit.study().aggregation()))));
    }
}
