package bsc.draw;

import bsc.model.Point;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A user's figure with the marks of our own: points, lines, bars beside or above each other, histograms, boxes (quartiles
 * of type 7 in Hyndman and Fan 1996; whiskers to the last value within 1.5 interquartile ranges) and pies.
 */
final class OwnPlot {
    private static final List<Colour> INKS = List.of(Colour.PUBLISHED, Colour.RECOMPUTED, Colour.BAR, Colour.DOWN, Colour.OPEN, Colour.GREY, Colour.FEW);
    private static final List<MarkSign> DOTS = List.of(MarkSign.DISC, MarkSign.TRIANGLE, MarkSign.DIAMOND, MarkSign.RING, MarkSign.OPEN_DIAMOND);
    private static final int MOST_VALUES = 5000;
    private static final double BARS = 0.8;
    private static final double RATIO = 0.55;
    private static final int DATES = 5;

    private final PlotlyJson json;
    private final FigureWords words = FigureWords.ofReader();
    private final List<Mark> marks = new ArrayList<>();

    private OwnPlot(PlotlyJson json) {
        this.json = json;
    }

    /** Empty for a kind that is not drawn, and where there is nothing to draw or too much for a page. */
    static Optional<Plot> of(PlotlyJson json) {
        List<String> types = json.traces().stream().map(t -> PlotlyJson.text(t, "type")).distinct().toList();
        int values = json.traces().stream().mapToInt(t -> Math.max(PlotlyJson.values(t, "x").size(), PlotlyJson.values(t, "y").size())).sum();
        if (types.size() != 1 || values > MOST_VALUES) {
            return Optional.empty();
        }
        OwnPlot plot = new OwnPlot(json);
        Optional<Plot.Panel> panel = switch (types.get(0)) {
            case "scatter" -> plot.scatter();
            case "bar" -> plot.bars();
            case "histogram" -> plot.histogram();
            case "box" -> plot.boxes();
            case "pie" -> plot.pie();
            default -> Optional.empty();
        };
        return panel.map(p -> new Plot("own-" + types.get(0), json.title(), List.of(p), plot.keys(types.get(0)), List.of()));
    }

    private List<Plot.Key> keys(String type) {
        boolean lines = type.equals("scatter");
        return json.traces().size() < 2 || type.equals("pie") ? List.of() : IntStream.range(0, json.traces().size()).mapToObj(i ->
                new Plot.Key(name(i), ink(i), !lines ? MarkSign.AREA : has(i, "markers") ? dot(i) : MarkSign.LINE)).toList();
    }

    private String name(int trace) {
        String name = PlotlyJson.text(json.traces().get(trace), "name");
        return name.isEmpty() ? String.valueOf(trace + 1) : name;
    }

    private static Colour ink(int trace) {
        return INKS.get(trace % INKS.size());
    }

    private static MarkSign dot(int trace) {
        return DOTS.get(trace % DOTS.size());
    }

    private boolean has(int trace, String mode) {
        return PlotlyJson.text(json.traces().get(trace), "mode").contains(mode);
    }

    private List<String> all(String name) {
        return json.traces().stream().flatMap(t -> PlotlyJson.values(t, name).stream()).filter(v -> !v.isEmpty()).toList();
    }

    /** Where values of a side lie: numbers as they are, dates by their days, words one after another. */
    private record Side(List<String> names, boolean dates) {
        static Side of(Collection<String> values, boolean named) {
            boolean dates = !values.isEmpty() && values.stream().allMatch(v -> day(v).isPresent());
            boolean numbers = values.stream().allMatch(v -> number(v).isPresent());
            return new Side(named || !dates && !numbers ? List.copyOf(new LinkedHashSet<>(values)) : List.of(), dates && !named);
        }

        OptionalDouble at(String value) {
            if (value.isEmpty()) {
                return OptionalDouble.empty();
            }
            return !names.isEmpty() ? OptionalDouble.of(names.indexOf(value)) : dates ? day(value) : number(value);
        }

        Axis axis(String title, DoubleStream values, boolean withZero, FigureWords words) {
            if (!names.isEmpty()) {
                return Axis.names(title, names.stream().map(n -> number(n).isPresent() ? words.number(number(n).getAsDouble()) : n).toList());
            }
            double[] all = withZero ? DoubleStream.concat(values, DoubleStream.of(0)).toArray() : values.toArray();
            double low = Arrays.stream(all).min().orElse(0);
            double high = Arrays.stream(all).max().orElse(1);
            if (!dates) {
                Axis round = Axis.around(title, low, high, words);
                double room = withZero ? 0 : (round.high() - round.low()) / 40;
                return new Axis(title, round.low() - (low < round.low() + room ? room : 0), round.high() + (high > round.high() - room ? room : 0),
                        round.ticks(), false);
            }
            double room = Math.max(1, (high - low) / 20);
            List<Axis.Tick> ticks = IntStream.rangeClosed(0, DATES).mapToLong(i -> Math.round(low + (high - low) * i / DATES)).distinct()
                    .mapToObj(d -> new Axis.Tick(d, LocalDate.ofEpochDay(d).toString(), false)).toList();
            return new Axis(title, low - room, high + room, ticks, false);
        }

        private static OptionalDouble number(String value) {
            try {
                double number = Double.parseDouble(value);
                return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
            } catch (NumberFormatException e) {
                return OptionalDouble.empty();
            }
        }

        private static OptionalDouble day(String value) {
            try {
                return OptionalDouble.of(value.contains("T") ? LocalDateTime.parse(value).toLocalDate().toEpochDay() : LocalDate.parse(value).toEpochDay());
            } catch (DateTimeParseException e) {
                return OptionalDouble.empty();
            }
        }
    }

    private Optional<Plot.Panel> panel(Axis x, Axis y) {
        return marks.isEmpty() ? Optional.empty() : Optional.of(new Plot.Panel("", "", x, y, RATIO, marks));
    }

    private Optional<Plot.Panel> scatter() {
        Side x = Side.of(all("x"), false);
        Side y = Side.of(all("y"), false);
        List<Point> spots = new ArrayList<>();
        for (int i = 0; i < json.traces().size(); i++) {
            JsonObject trace = json.traces().get(i);
            List<String> xs = PlotlyJson.values(trace, "x");
            List<String> ys = PlotlyJson.values(trace, "y");
            List<Mark.Dot> line = new ArrayList<>();
            for (int j = 0; j < Math.min(xs.size(), ys.size()); j++) {
                OptionalDouble across = x.at(xs.get(j));
                OptionalDouble up = y.at(ys.get(j));
                if (across.isEmpty() || up.isEmpty()) {
                    path(i, line);
                } else {
                    Point spot = new Point(across.getAsDouble(), up.getAsDouble());
                    spots.add(spot);
                    line.add(new Mark.Dot(spot, ink(i), dot(i), (json.traces().size() > 1 ? name(i) + ": " : "") + xs.get(j) + ", " + ys.get(j)));
                }
            }
            path(i, line);
        }
        return panel(x.axis(json.axisTitle("xaxis"), spots.stream().mapToDouble(Point::x), false, words),
                y.axis(json.axisTitle("yaxis"), spots.stream().mapToDouble(Point::y), false, words));
    }

    /** Draws the line so far, where lines are asked for, and its points; a value that is missing ends it. */
    private void path(int trace, List<Mark.Dot> line) {
        boolean drawn = has(trace, "lines") && line.size() > 1;
        if (drawn) {
            marks.add(new Mark.Path(line.stream().map(Mark.Dot::at).toList(), ink(trace), MarkSign.LINE));
        }
        if (!drawn || has(trace, "markers")) {
            marks.addAll(line);
        }
        line.clear();
    }

    private Optional<Plot.Panel> bars() {
        boolean across = json.traces().stream().anyMatch(t -> PlotlyJson.text(t, "orientation").equals("h"));
        boolean stacked = PlotlyJson.text(json.layout(), "barmode").equals("stack");
        Side names = Side.of(all(across ? "y" : "x"), true);
        List<Double> ends = new ArrayList<>();
        Map<String, double[]> tops = new LinkedHashMap<>();
        int n = json.traces().size();
        for (int i = 0; i < n; i++) {
            List<String> places = PlotlyJson.values(json.traces().get(i), across ? "y" : "x");
            List<String> lengths = PlotlyJson.values(json.traces().get(i), across ? "x" : "y");
            for (int j = 0; j < Math.min(places.size(), lengths.size()); j++) {
                OptionalDouble length = Side.number(lengths.get(j));
                if (!places.get(j).isEmpty() && length.isPresent()) {
                    double[] top = tops.computeIfAbsent(places.get(j), p -> new double[2]);
                    int side = length.getAsDouble() < 0 ? 0 : 1;
                    double from = stacked ? top[side] : 0;
                    double to = from + length.getAsDouble();
                    top[side] = to;
                    double width = stacked ? BARS : BARS / n;
                    double left = names.at(places.get(j)).getAsDouble() - BARS / 2 + (stacked ? 0 : i * width);
                    ends.addAll(List.of(from, to));
                    marks.add(new Mark.Area(across ? Point.rectangle(from, left, to, left + width) : Point.rectangle(left, from, left + width, to), ink(i),
                            Colour.NONE, (n > 1 ? name(i) + ", " : "") + places.get(j) + ": " + words.number(length.getAsDouble())));
                }
            }
        }
        Axis place = names.axis(json.axisTitle(across ? "yaxis" : "xaxis"), DoubleStream.empty(), false, words);
        Axis length = Side.of(List.of(), false).axis(json.axisTitle(across ? "xaxis" : "yaxis"), ends.stream().mapToDouble(d -> d), true, words);
        return panel(across ? length : place, across ? place : length);
    }

    private Optional<Plot.Panel> histogram() {
        double[] all = all("x").stream().map(Side::number).flatMapToDouble(OptionalDouble::stream).sorted().toArray();
        if (all.length == 0) {
            return Optional.empty();
        }
        // Sturges 1926
        Axis bins = Axis.around("", all[0], all[all.length - 1], words);
        double step = (bins.high() - bins.low()) / Math.max(1, Math.ceil(Math.log(all.length) / Math.log(2) + 1));
        double most = 0;
        for (int i = 0; i < json.traces().size(); i++) {
            Map<Integer, Integer> counts = new LinkedHashMap<>();
            PlotlyJson.values(json.traces().get(i), "x").stream().map(Side::number).flatMapToDouble(OptionalDouble::stream)
                    .forEach(v -> counts.merge((int) Math.min(Math.floor((v - bins.low()) / step), Math.round((bins.high() - bins.low()) / step) - 1), 1, Integer::sum));
            for (Map.Entry<Integer, Integer> bin : counts.entrySet()) {
                double from = bins.low() + bin.getKey() * step;
                most = Math.max(most, bin.getValue());
                marks.add(new Mark.Area(Point.rectangle(from, 0, from + step, bin.getValue()), json.traces().size() == 1 ? Colour.BAR : Colour.NONE, ink(i),
                        "[" + words.rounded(from) + ", " + words.rounded(from + step) + "): " + bin.getValue()));
            }
        }
        return panel(Axis.between(json.axisTitle("xaxis"), bins.low(), bins.high(), words), Axis.around(json.axisTitle("yaxis"), 0, most, words));
    }

    private Optional<Plot.Panel> boxes() {
        List<String> names = all("x").isEmpty() ? IntStream.range(0, json.traces().size()).mapToObj(this::name).toList()
                : List.copyOf(new LinkedHashSet<>(all("x")));
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double[] values = values(i, names.get(i)).sorted().toArray();
            Arrays.stream(values).forEach(all::add);
            if (values.length > 0) {
                box(i, names.get(i), values);
            }
        }
        return panel(Axis.names(json.axisTitle("xaxis"), names), Side.of(List.of(), false).axis(json.axisTitle("yaxis"), all.stream().mapToDouble(d -> d), false, words));
    }

    /** The values of a box: those beside its name, or a trace of its own. */
    private DoubleStream values(int box, String name) {
        Stream<JsonObject> traces = all("x").isEmpty() ? Stream.of(json.traces().get(box)) : json.traces().stream();
        return traces.flatMap(t -> {
            List<String> xs = PlotlyJson.values(t, "x");
            List<String> ys = PlotlyJson.values(t, "y");
            return IntStream.range(0, ys.size()).filter(j -> xs.isEmpty() || xs.get(j).equals(name)).mapToObj(ys::get);
        }).map(Side::number).flatMapToDouble(OptionalDouble::stream);
    }

    private void box(int at, String name, double[] sorted) {
        double low = quantile(sorted, 0.25);
        double middle = quantile(sorted, 0.5);
        double high = quantile(sorted, 0.75);
        double reach = 1.5 * (high - low);
        double least = Arrays.stream(sorted).filter(v -> v >= low - reach).min().orElse(low);
        double most = Arrays.stream(sorted).filter(v -> v <= high + reach).max().orElse(high);
        double half = BARS / 4;
        marks.add(new Mark.Path(List.of(new Point(at, least), new Point(at, low)), Colour.BLACK, MarkSign.THIN_LINE));
        marks.add(new Mark.Path(List.of(new Point(at, high), new Point(at, most)), Colour.BLACK, MarkSign.THIN_LINE));
        marks.add(new Mark.Area(Point.rectangle(at - half, low, at + half, high), Colour.OPEN, Colour.PUBLISHED, name + ": " + words.rounded(least) + ", "
                + words.rounded(low) + ", " + words.rounded(middle) + ", " + words.rounded(high) + ", " + words.rounded(most)));
        marks.add(new Mark.Path(List.of(new Point(at - half, middle), new Point(at + half, middle)), Colour.PUBLISHED, MarkSign.LINE));
        Arrays.stream(sorted).filter(v -> v < least || v > most).forEach(v ->
                marks.add(new Mark.Dot(new Point(at, v), Colour.PUBLISHED, MarkSign.RING, name + ": " + words.rounded(v))));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        return below + 1 == sorted.length ? sorted[below] : sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]);
    }

    private Optional<Plot.Panel> pie() {
        JsonObject trace = json.traces().get(0);
        List<String> labels = PlotlyJson.values(trace, "labels");
        Map<String, Double> shares = new LinkedHashMap<>();
        List<String> values = PlotlyJson.values(trace, "values");
        for (int i = 0; i < Math.min(labels.size(), values.size()); i++) {
            double value = Side.number(values.get(i)).orElse(0);
            if (value > 0) {
                shares.merge(labels.get(i), value, Double::sum);
            }
        }
        double sum = shares.values().stream().mapToDouble(d -> d).sum();
        double from = 0;
        int i = 0;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            double to = from + share.getValue() / sum;
            double middle = (from + to) * Math.PI;
            List<Point> corners = new ArrayList<>(List.of(new Point(0, 0)));
            int steps = Math.max(2, (int) Math.ceil((to - from) * 120));
            for (int s = 0; s <= steps; s++) {
                double turn = 2 * Math.PI * (from + (to - from) * s / steps);
                corners.add(new Point(Math.sin(turn), Math.cos(turn)));
            }
            String text = share.getKey() + " " + words.number(BigDecimal.valueOf(100 * share.getValue() / sum), 1) + " %";
            marks.add(new Mark.Area(corners, ink(i++), Colour.WHITE, text));
            marks.add(new Mark.Label(new Point(1.08 * Math.sin(middle), 1.08 * Math.cos(middle)), text, Colour.BLACK,
                    Math.sin(middle) < 0 ? Mark.Anchor.RIGHT : Mark.Anchor.LEFT));
            from = to;
        }
        return panel(Axis.bare(-1.25 / RATIO, 1.25 / RATIO), Axis.bare(-1.25, 1.25));
    }
}
