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
    private final List<String> rows = new ArrayList<>(List.of(""));
    private final List<Mark> marks = new ArrayList<>();

    private PerformanceLineFigure(Classes classes) {
        this.classes = classes;
    }

    static DrawnOrNot of(Audit audit) {
        Scorecard recomputed = audit.recomputed();
        Classes classes = Classes.of(recomputed);
        if (!classes.known()) {
            return new DrawnOrNot.NotDrawn("the study has no performance line with bounded classes");
        }
        if (recomputed.total().isEmpty() && audit.printed().total().isEmpty()) {
            return new DrawnOrNot.NotDrawn("there is no total: no score is known for " + String.join(", ", recomputed.unscored()));
        }
        PerformanceLineFigure figure = new PerformanceLineFigure(classes);
        printedTotal(audit).ifPresent(figure::addPrinted);
        audit.printed().total().ifPresent(t -> figure.add("from published labels", t, Colour.PUBLISHED, MarkSign.DISC));
        recomputed.total().ifPresent(t -> figure.add("recomputed", t, Colour.RECOMPUTED, MarkSign.DIAMOND));
        return new DrawnOrNot.Drawn(figure.plot(audit));
    }

    private static Optional<Printed.Number> printedTotal(Audit audit) {
        return audit.study().aggregation() == Aggregation.SUM_OF_POINTS ? Optional.empty() : audit.study().figures().stream()
                .filter(f -> f.kind() == PrintedKind.AVERAGE && f.perspective().isEmpty() && f.printed() instanceof Printed.Number)
                .map(Figure::printed).map(Printed.Number.class::cast).findFirst();
    }

    private void addPrinted(Printed.Number total) {
        marks.add(new Mark.Dot(new Point(total.value().doubleValue(), rows.size()), Colour.BLACK, MarkSign.TRIANGLE,
                "published total " + total.text()));
        rows.add("published total\n" + total.text());
    }

    private void add(String name, Assignments totals, Colour ink, MarkSign sign) {
        double row = rows.size();
        marks.add(new Mark.Path(List.of(new Point(totals.least().doubleValue(), row),
                new Point(totals.most().doubleValue(), row)), ink, MarkSign.LINE));
        totals.ways().forEach((total, ways) -> marks.add(new Mark.Dot(new Point(total.doubleValue(), row), ink, sign,
                name + ": " + Num.text(total, DECIMALS) + " in " + ways + " of " + totals.count() + " assignments")));
        rows.add(name + "\n" + range(totals));
    }

    private static String range(Assignments totals) {
        String least = Num.text(totals.least(), DECIMALS);
        return totals.ways().size() == 1 ? least : least + " to " + Num.text(totals.most(), DECIMALS)
                + "\n(" + totals.count() + " assignments)";
    }

    private Plot plot(Audit audit) {
        List<Mark> all = new ArrayList<>(classes.backgrounds(-0.5, rows.size() - 0.5, 0));
        all.addAll(marks);
        BigDecimal low = audit.recomputed().total().map(Assignments::least).orElse(BigDecimal.ZERO);
        BigDecimal high = audit.recomputed().total().map(Assignments::most).orElse(BigDecimal.ZERO);
        Axis x = classes.axis("total score (no unit)", low.doubleValue(), high.doubleValue());
        Axis y = Axis.names("", rows);
        return new Plot("performance-line", Captions.title("Performance line", audit.study(), audit.study().assessed()),
                List.of(new Plot.Panel("", "", x, y, 0.4, all)), List.of(), Captions.notes(audit.study(),
                "Classes: " + classes.inWords() + " (" + audit.study().scale().orElseThrow().rows().get(0).where() + "). Total: "
                + audit.study().aggregation().title() + ". "
                + "Each sign is a total that some assignment of scores gives, where labels leave scores open."));
    }
}
