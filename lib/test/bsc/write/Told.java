package bsc.write;

import bsc.say.Block;
import bsc.say.Block.Bullets;
import bsc.say.Block.Picture;
import bsc.say.Block.Pair;
import bsc.say.Block.Pairs;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Share;
import bsc.say.Block.Shares;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Precision;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A Doc with every kind of block, span and cell, and with what could escape into markup or run as a formula. */
final class Told {
    static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100mm\" height=\"40mm\" viewBox=\"0 0 200 80\">"
            + "<rect x=\"10\" y=\"10\" width=\"120\" height=\"30\" fill=\"#124f86\"/><text x=\"10\" y=\"60\" font-family=\"'Liberation Sans', "
            + "Arial, sans-serif\" font-size=\"12\">BOR 82.7 % \u2264 85 %</text></svg>";
    static final List<String> HOSTILE = List.of("=1+1", "+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "a & b < c > d \"e\" 'f'",
            "100% $5 #1 x_1 y^2 {z} ~w \\begin{x}", "5 \u2030 \u2013 \u2264 \u2265 \u00d7 \u2212 \u2026", "tab\tnew\nline", "bell\u0007 esc\u001b null\u0000",
            "\u202edesrever", "_x0041_", "]]>", "--- ``quoted'' ,, << >>", "[x] *y*", "\u03b1\u03b2 \u4e2d\u6587 \ud83d\ude00", "# heading", "| a | b |",
            "<script>alert(1)</script>", "e\u0301\u00e9\u0144 \u00ae", "a\\", "\ud800 alone");

    private Told() {
    }

    static Doc in(Language language) {
        Text spans = Text.of(new Span.Plain("Plain, "), new Span.Strong("strong"), new Span.Plain(", "), new Span.Code("inputs.csv:7"),
                new Span.Plain(", "), new Span.Link("a link", "https://example.org/a_b%20c?d=1#e"), new Span.Plain(", "),
                new Span.Link("the values", "#values"), new Span.Plain(" and "), new Span.Marked(Tone.BAD, "does not follow"), new Span.Plain("."));
        return new Doc(language, "A title & more", List.of(new Paragraph(spans),
                new Section("first", "First & foremost", false, List.of(
                        new Bullets(List.of(Text.of("one"), spans)),
                        new Pairs(List.of(new Pair("term", Text.of("what is said")), new Pair("[other]", spans))),
                        new Shares(List.of(new Share(Tone.GOOD, "follows", 25, ""), new Share(Tone.NEARLY, "under a convention", 3, "mean of rounded"),
                                new Share(Tone.BAD, "does not follow", 2, ""), new Share(Tone.OPEN, "cannot be judged", 0, ""))),
                        values(), new Section("inner", "Inner", true, List.of(hostile(), new Section("third", "Third", false, List.of(
                                new Section("fourth", "Fourth", false, List.of(new Paragraph(Text.of("deep")))))))))),
                new Picture("drawing", SVG, "A drawing", "A bar and a line of words"),
                longOne(), wide(),
                new Table("empty", "Nothing in it", List.of(new Column("a", "A", false)), List.of())));
    }

    /** Every kind of cell. */
    static Table values() {
        return new Table("values", "Values of one year", List.of(new Column("indicator", "Indicator", false), new Column("printed", "Printed", true),
                new Column("recomputed", "Recomputed", true), new Column("within", "Within", true), new Column("days", "Days", true),
                new Column("verdict", "Verdict", false)), List.of(
                List.of(Cell.of("BOR"), new Cell.AsPrinted("82,70"), number("82.7049", Precision.VALUE, "%"), range("82.65", "82.7502"), Cell.of(365),
                        Cell.of(new Span.Marked(Tone.GOOD, "follows"))),
                List.of(Cell.of("ALOS, mean length of stay of all inpatients discharged"), new Cell.Missing(), number("4.1", Precision.SHORTEST, "days"),
                        number("4.1", Precision.SHORTEST, "%"), Cell.of(1_234_567),
                        new Cell.Wording(Text.of(new Span.Marked(Tone.BAD, "does not follow"), new Span.Plain(": recomputed otherwise")))),
                List.of(Cell.of("Revenue"), new Cell.AsPrinted("99.845.451.196"), number("99845451196", Precision.SHORTEST, ""), new Cell.Missing(),
                        new Cell.Missing(), Cell.of(new Span.Marked(Tone.OPEN, "cannot be judged"))),
                List.of(Cell.of("Score"), new Cell.Empty(), number("-0.2352941", Precision.SCORE, ""), new Cell.Empty(), new Cell.Empty(), new Cell.Empty())));
    }

    static Table hostile() {
        return new Table("hostile_text_with_an_id_longer_than_a_sheet_s_name", HOSTILE.get(5), List.of(new Column("text", "Text & <b>", false),
                new Column("printed", "=Printed", true)), HOSTILE.stream().map(t -> List.<Cell>of(Cell.of(t), new Cell.AsPrinted(t))).toList());
    }

    static Table longOne() {
        return new Table("long", "Many rows", List.of(new Column("row", "Row", true), new Column("word", "Word", false)),
                IntStream.rangeClosed(1, 120).mapToObj(i -> List.of(Cell.of(i), Cell.of("row number " + i))).toList());
    }

    static Table wide() {
        List<Column> columns = new ArrayList<>(List.of(new Column("indicator", "Indicator", false)));
        IntStream.rangeClosed(1, 14).forEach(i -> columns.add(new Column("period_" + i, "Period " + (2000 + i), true)));
        List<List<Cell>> rows = IntStream.rangeClosed(1, 3).mapToObj(r -> columns.stream().map(c -> c.numbers()
                ? number(r + "234567.25", Precision.VALUE, "") : Cell.of("Indicator number " + r)).toList()).toList();
        return new Table("wide", "Many columns", columns, rows);
    }

    static Cell number(String value, Precision precision, String unit) {
        return new Cell.Number(new BigDecimal(value), precision, unit);
    }

    static Cell range(String low, String high) {
        return new Cell.Range(new BigDecimal(low), new BigDecimal(high), Precision.SHORTEST, "%");
    }

    /** Every table by its id. */
    static Map<String, Table> tables() {
        return Map.of("values", values(), "long", longOne(), "wide", wide());
    }

    static Doc of(Block... blocks) {
        return new Doc(Language.ENGLISH, "T", List.of(blocks));
    }
}
