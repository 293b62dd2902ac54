package bsc.draw;

import bsc.audit.Audit;
import bsc.audit.Finding;
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
 * by rounding; the axis is logarithmic beyond one unit, because misprints reach thousands of units.
 */
final class DifferencesFigure {
    private static final double HALF_UNIT = 0.5;
    private static final double SPREAD = 0.16;
    private static final double TALLEST = 0.74;
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
        NameRows rows = NameRows.of(audit.printed().lines().stream().filter(l -> findings.stream().anyMatch(f -> isOf(f, l))).toList(),
                ScoredIndicator::indicator, r -> figure.addGeneral(r, audit, findings),
                (r, line) -> figure.addRow(r, findings.stream().filter(f -> isOf(f, line)).toList()), words);
        return new DrawnOrNot.Drawn(figure.plot(audit, rows));
    }

    private static boolean isOf(Finding finding, ScoredIndicator line) {
        return finding.figure().indicator().equals(line.indicator().id());
    }

    private void addGeneral(NameRows rows, Audit audit, List<Finding> findings) {
        List<Finding> general = findings.stream().filter(f -> audit.printed().lines().stream().noneMatch(l -> isOf(f, l))).toList();
        if (!general.isEmpty()) {
            addRow(rows, general);
            rows.name(words.say("draw.differences.general"));
        }
    }

    /** Signs that would cover one another are spread upwards and downwards around the row. */
    private void addRow(NameRows rows, List<Finding> findings) {
        Map<Long, Integer> taken = new TreeMap<>();
        Map<Long, Long> all = findings.stream().collect(Collectors.groupingBy(f -> place(units(f)), Collectors.counting()));
        for (Finding finding : findings) {
            Printed.Number printed = (Printed.Number) finding.figure().printed();
            BigDecimal units = units(finding);
            double x = squeezed(units.doubleValue());
            widest = Math.max(widest, Math.abs(x));
            int before = taken.merge(place(units), 1, Integer::sum) - 1;
            double others = all.get(place(units)) - 1;
            double up = (before - others / 2) * Math.min(SPREAD, others == 0 ? 0 : TALLEST / others);
            counts.merge(finding.verdict(), 1L, Long::sum);
            rows.marks.add(new Mark.Dot(new Point(x, rows.next() + up), ink(finding.verdict()), sign(finding.verdict()),
                    words.say("draw.differences.at", finding.figure().where(), finding.figure().occasion(), printed.text(),
                    new AuditWords(words.words()).recomputed(finding.recomputed()), words.number(units, 2), words.of(finding.verdict()))));
        }
    }

    private static BigDecimal units(Finding finding) {
        Printed.Number printed = (Printed.Number) finding.figure().printed();
        return printed.value().subtract(finding.value().orElseThrow().centre()).divide(printed.lastDigit(), MathContext.DECIMAL64);
    }

    /** Signs with the same place would cover one another. */
    private static long place(BigDecimal units) {
        return Math.round(squeezed(units.doubleValue()) * 10);
    }

    private static double squeezed(double units) {
        return Math.abs(units) <= 1 ? units : Math.signum(units) * (1 + Math.log10(Math.abs(units)));
    }

    private static Colour ink(Verdict verdict) {
        return verdict == Verdict.DOES_NOT_FOLLOW ? Colour.POOR : verdict == Verdict.FOLLOWS_UNDER ? Colour.RECOMPUTED : Colour.PUBLISHED;
    }

    private static MarkSign sign(Verdict verdict) {
        return verdict == Verdict.DOES_NOT_FOLLOW ? MarkSign.DIAMOND : verdict == Verdict.FOLLOWS_UNDER ? MarkSign.TRIANGLE : MarkSign.RING;
    }

    private Axis axis() {
        int powers = (int) Math.ceil(widest - 1 + 1e-9);
        List<Axis.Tick> ticks = new ArrayList<>(List.of(new Axis.Tick(0, "0", false)));
        int every = powers > 6 ? 3 : powers > 3 ? 2 : 1;
        for (int p = 0; p <= powers; p += every) {
            String text = BigDecimal.TEN.pow(p).toPlainString();
            String shown = p >= 6 ? "10" + superscript(p) : text;
            ticks.add(new Axis.Tick(1 + p, shown, false));
            ticks.add(0, new Axis.Tick(-1 - p, "\u2212" + shown, false));
        }
        return new Axis(words.say("draw.differences.axis"), -1.4 - powers, 1.4 + powers, ticks, false);
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
