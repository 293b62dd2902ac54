package bsc.draw;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.model.Perspective;
import bsc.model.Point;
import bsc.model.Printed;
import bsc.model.Verdict;
import bsc.say.Language;
import bsc.say.Words;
import bsc.score.ScoredIndicator;
import bsc.view.AuditWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Published minus recomputed for every number, in units of its last printed digit. Within half a unit a number follows
 * by rounding; beyond one unit the steps are powers of ten, because misprints reach thousands of units.
 */
final class DifferencesFigure {
    private static final double HALF_UNIT = 0.5;
    /** A line of a row that has several. */
    private static final double LINE = 0.8;
    private static final int MOST_ROWS = 30;
    private final Map<Verdict, Long> counts = new TreeMap<>();
    private final FigureWords words;
    private double widest = 1;

    private DifferencesFigure(FigureWords words) {
        this.words = words;
    }

    static DrawnOrNot of(Audit audit, FigureWords words) {
        DifferencesFigure figure = new DifferencesFigure(words);
        List<Finding> findings = audit.findings().stream().filter(f -> f.value().isPresent()
                && f.figure().printed() instanceof Printed.Number).toList();
        if (findings.isEmpty()) {
            return new DrawnOrNot.NotDrawn(words.say("draw.differences.none"));
        }
        NameRows rows = new NameRows();
        List<Finding> general = findings.stream().filter(f -> audit.printed().lines().stream().noneMatch(l -> isOf(f, l))).toList();
        if (!general.isEmpty()) {
            figure.addRow(rows, words.say("draw.differences.general"), general);
        }
        for (Perspective perspective : Perspective.values()) {
            figure.addRows(rows, perspective, audit.printed().of(perspective), findings);
        }
        return new DrawnOrNot.Drawn(figure.plot(audit, rows));
    }

    /** A row an indicator; where they are many, those whose every number follows share one. */
    private void addRows(NameRows rows, Perspective perspective, List<ScoredIndicator> lines, List<Finding> findings) {
        List<Finding> following = new ArrayList<>();
        int shared = 0;
        boolean headed = false;
        boolean many = findings.stream().map(f -> f.figure().indicator()).distinct().count() > MOST_ROWS;
        for (ScoredIndicator line : lines) {
            List<Finding> own = findings.stream().filter(f -> isOf(f, line)).toList();
            if (!own.isEmpty() && !headed) {
                rows.heading(words.of(perspective));
                headed = true;
            }
            if (many && own.stream().allMatch(f -> f.verdict() == Verdict.FOLLOWS)) {
                shared += own.isEmpty() ? 0 : 1;
                following.addAll(own);
            } else if (!own.isEmpty()) {
                addRow(rows, words.name(line.indicator()), own);
            }
        }
        if (shared > 0) {
            addRow(rows, words.words().counted("draw.differences.others", shared), following);
        }
    }

    private static boolean isOf(Finding finding, ScoredIndicator line) {
        return finding.figure().indicator().equals(line.indicator().id());
    }

    /** Signs that would cover one another are one, with their number; where verdicts differ there, each has a line of the row. */
    private void addRow(NameRows rows, String name, List<Finding> findings) {
        Map<Integer, Map<Verdict, List<Finding>>> places = findings.stream().collect(Collectors.groupingBy(f -> step(Math.abs(units(f).doubleValue())) * units(f).signum(),
                TreeMap::new, Collectors.groupingBy(Finding::verdict, TreeMap::new, Collectors.toList())));
        int lines = places.values().stream().mapToInt(Map::size).max().orElse(1);
        places.forEach((place, verdicts) -> {
            double up = -(verdicts.size() - 1) / 2.0;
            for (Map.Entry<Verdict, List<Finding>> same : verdicts.entrySet()) {
                Point at = new Point(place, rows.next() + up * LINE);
                widest = Math.max(widest, Math.abs(at.x()));
                counts.merge(same.getKey(), (long) same.getValue().size(), Long::sum);
                rows.marks.add(new Mark.Dot(at, ink(same.getKey()), sign(same.getKey()), same.getValue().stream().map(this::hover).collect(Collectors.joining("\n"))));
                if (same.getValue().size() > 1) {
                    rows.marks.add(new Mark.Label(at, String.valueOf(same.getValue().size()), Colour.BLACK, Mark.Anchor.BESIDE));
                }
                up++;
            }
        });
        rows.name(name + "\n\u00a0".repeat(lines - 1));
    }

    private String hover(Finding finding) {
        Printed.Number printed = (Printed.Number) finding.figure().printed();
        return words.say("draw.differences.at", finding.figure().where(), finding.figure().occasion(), printed.text(),
                new AuditWords(words.words()).recomputed(finding.recomputed()), words.number(units(finding), 2), words.of(finding.verdict()));
    }

    private static BigDecimal units(Finding finding) {
        Printed.Number printed = (Printed.Number) finding.figure().printed();
        return printed.value().subtract(finding.value().orElseThrow().centre()).divide(printed.lastDigit(), MathContext.DECIMAL64);
    }

    /** Within half a unit, up to one, up to ten, up to a hundred and so on. */
    private static int step(double units) {
        return units <= HALF_UNIT ? 0 : units <= 1 ? 1 : 1 + (int) Math.ceil(Math.log10(units) - 1e-9);
    }

    private static Colour ink(Verdict verdict) {
        return verdict == Verdict.DOES_NOT_FOLLOW ? Colour.DOWN : verdict == Verdict.FOLLOWS_UNDER ? Colour.RECOMPUTED : Colour.PUBLISHED;
    }

    private static MarkSign sign(Verdict verdict) {
        return verdict == Verdict.DOES_NOT_FOLLOW ? MarkSign.DIAMOND : verdict == Verdict.FOLLOWS_UNDER ? MarkSign.TRIANGLE : MarkSign.RING;
    }

    private Axis axis() {
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int step = 0; step <= widest; step++) {
            String end = step == 0 ? "\u00bd" : step > 6 ? "10" + superscript(step - 1) : BigDecimal.TEN.pow(step - 1).toPlainString();
            ticks.add(new Axis.Tick(step + 0.5, end, false));
            ticks.add(0, new Axis.Tick(-step - 0.5, "\u2212" + end, false));
        }
        return new Axis(words.say("draw.differences.axis"), -widest - 0.7, widest + 0.7, ticks, false);
    }

    private static String superscript(int power) {
        return String.valueOf(power).chars().mapToObj(c -> String.valueOf("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(c - '0')))
                .reduce("", String::concat);
    }

    private Plot plot(Audit audit, NameRows rows) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Area(Point.rectangle(-HALF_UNIT, -0.5, HALF_UNIT, rows.next() - 0.5),
                Colour.BAND, Colour.NONE, words.say("draw.differences.rounding"))));
        marks.add(new Mark.Path(List.of(new Point(0, -0.5), new Point(0, rows.next() - 0.5)), Colour.GREY, MarkSign.THIN_LINE));
        marks.addAll(rows.marks);
        List<Plot.Key> keys = new ArrayList<>();
        counts.forEach((verdict, n) -> keys.add(new Plot.Key(words.of(verdict) + " (" + n + ")", ink(verdict), sign(verdict))));
        keys.add(new Plot.Key(words.say("draw.differences.rounding"), Colour.BAND, MarkSign.AREA));
        return new Plot("differences", words.title(words.say("draw.differences.title"), audit.study(), ""),
                List.of(new Plot.Panel("", "", axis(), Axis.rows("", rows.ticks), 1, marks)), keys, words.notes(audit.study(), words.say("draw.differences.note")));
    }
}
