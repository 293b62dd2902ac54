package bsc.write;

import bsc.say.Block;
import bsc.say.Block.Bullets;
import bsc.say.Block.Picture;
import bsc.say.Block.NumberLine;
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
import java.util.List;

/** A Doc that holds every kind of block, span and cell once at least: what every writer is shown to write. */
final class EveryBlock {
    static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40mm\" height=\"10mm\" viewBox=\"0 0 40 10\">"
            + "<rect width=\"40\" height=\"10\" fill=\"#d5e4f1\"/></svg>";

    private EveryBlock() {
    }

    static Doc in(Language language) {
        return language == Language.ENGLISH ? english() : indonesian();
    }

    private static Doc english() {
        return new Doc(Language.ENGLISH, "Hospital A, 2020 to 2022", List.of(
                new Paragraph(new Text(List.of(new Span.Plain("The total "), new Span.Strong("69.189"), new Span.Plain(" was printed in "),
                        new Span.Link("Table 12", "#totals"), new Span.Plain("; "), new Span.Code("./jbang reproduce hospital-a"),
                        new Span.Plain(" shows how it comes about, and "), new Span.Link("the study", "https://example.org/a?b=1&c=2"),
                        new Span.Plain(" says more.")))),
                new Shares(List.of(new Share(Tone.GOOD, "follow", 1168, ""), new Share(Tone.NEARLY, "follow under a convention", 16,
                        "half even, rounded mean"), new Share(Tone.BAD, "do not follow", 8, ""), new Share(Tone.OPEN, "cannot be judged", 0, ""))),
                new Section("outcome", "Does the conclusion survive?", false, List.of(
                        new Paragraph(Text.of("It does, by every assignment of scores that the labels allow.")),
                        new Bullets(List.of(Text.of("Bed occupancy is the only figure that would flip it, and by far less than it moved "
                                + "between the two years."), Text.of("The total is firm."))),
                        new Section("details", "In detail", true, List.of(
                                new Pairs(List.of(new Pair("printed", Text.of(new Span.Plain("good, "), new Span.Marked(Tone.GOOD, "follows"))),
                                        new Pair("possible totals", Text.of("68.35 to 69.189 over 12 assignments of scores to labels"))))))) ),
                new Section("figures", "What does not follow", false, List.of(figures("Figures that do not follow",
                        List.of("Figure", "Printed", "Recomputed", "Can be", "Verdict", "How it comes about"),
                        "Bed occupancy, 2020", "Revenue growth, 2021", "Net death rate, 2022", "does not follow", "cannot be judged",
                        "follows under a convention", "patient days over beds times 366, with the beds of the whole year",
                        "revenue of 2020 is not published", " days"))),
                line("Classes: poor 0 to 40.5; enough 40.5 to 60; good 60 to 100 (v: the total)"),
                new Picture("line", SVG, "Performance line", "A line from 0 to 100; the total of 69.189 lies in good.")));
    }

    private static Doc indonesian() {
        return new Doc(Language.INDONESIAN, "Rumah Sakit A, 2020 sampai 2022", List.of(
                new Paragraph(new Text(List.of(new Span.Plain("Total "), new Span.Strong("69,189"), new Span.Plain(" tercetak di "),
                        new Span.Link("Tabel 12", "#totals"), new Span.Plain("; "), new Span.Code("./jbang reproduce hospital-a"),
                        new Span.Plain(" menunjukkan asalnya, dan "), new Span.Link("studi itu", "https://example.org/a?b=1&c=2"),
                        new Span.Plain(" memuat selengkapnya.")))),
                new Shares(List.of(new Share(Tone.GOOD, "sesuai", 1168, ""), new Share(Tone.NEARLY, "sesuai menurut suatu konvensi", 16,
                        "pembulatan ke genap, rata-rata dibulatkan"), new Share(Tone.BAD, "tidak sesuai", 8, ""),
                        new Share(Tone.OPEN, "tidak dapat dinilai", 0, ""))),
                new Section("outcome", "Apakah kesimpulannya bertahan?", false, List.of(
                        new Paragraph(Text.of("Ya, menurut setiap pembagian skor yang diizinkan label.")),
                        new Bullets(List.of(Text.of("Hanya BOR yang dapat membaliknya, dengan perubahan yang jauh lebih kecil daripada "
                                + "perubahannya di antara kedua tahun."), Text.of("Totalnya kukuh."))),
                        new Section("details", "Rincian", true, List.of(
                                new Pairs(List.of(new Pair("tercetak", Text.of(new Span.Plain("baik, "), new Span.Marked(Tone.GOOD, "sesuai"))),
                                        new Pair("total yang mungkin", Text.of("68,35 sampai 69,189 dari 12 pembagian skor"))))))) ),
                new Section("figures", "Yang tidak sesuai", false, List.of(figures("Angka yang tidak sesuai",
                        List.of("Angka", "Tercetak", "Dihitung ulang", "Mungkin", "Kesimpulan", "Asalnya"),
                        "BOR, 2020", "Pertumbuhan pendapatan, 2021", "NDR, 2022", "tidak sesuai", "tidak dapat dinilai",
                        "sesuai menurut suatu konvensi", "hari perawatan dibagi tempat tidur kali 366, dengan tempat tidur setahun penuh",
                        "pendapatan 2020 tidak diterbitkan", " hari"))),
                line("Kelas: kurang 0 sampai 40,5; cukup 40,5 sampai 60; baik 60 sampai 100 (v: total)"),
                new Picture("line", SVG, "Garis kinerja", "Garis dari 0 sampai 100; total 69,189 terletak pada baik.")));
    }

    private static Block line(String caption) {
        return new NumberLine("total", List.of(BigDecimal.ZERO, new BigDecimal("40.5"), new BigDecimal("60"), new BigDecimal("100")),
                List.of(new BigDecimal("68.35"), new BigDecimal("69.189")), caption);
    }

    private static Block figures(String caption, List<String> headings, String bor, String growth, String deaths, String bad,
                                 String open, String nearly, String how, String why, String days) {
        List<Column> columns = List.of(new Column("figure", headings.get(0), false), new Column("printed", headings.get(1), true),
                new Column("recomputed", headings.get(2), true), new Column("range", headings.get(3), true),
                new Column("verdict", headings.get(4), false), new Column("how", headings.get(5), false));
        return new Table("figures", caption, columns, List.of(
                List.of(Cell.of(bor), new Cell.AsPrinted("67,2"), number("77421.5", ""), new Cell.Range(new BigDecimal("66.14159"),
                        new BigDecimal("68.5"), Precision.VALUE, "%"), Cell.of(new Span.Marked(Tone.BAD, bad)), Cell.of(how)),
                List.of(Cell.of(growth), new Cell.AsPrinted("-6,19"), new Cell.Missing(), new Cell.Empty(),
                        Cell.of(new Span.Marked(Tone.OPEN, open)), Cell.of(why)),
                List.of(Cell.of(deaths), new Cell.AsPrinted("3,1"), number("3.0512", days), new Cell.Empty(),
                        Cell.of(new Span.Marked(Tone.NEARLY, nearly)), new Cell.Empty())));
    }

    private static Cell number(String value, String unit) {
        return new Cell.Number(new BigDecimal(value), Precision.VALUE, unit);
    }
}
