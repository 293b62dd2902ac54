package bsc.write;

import bsc.say.Block;
import bsc.say.Block.Bullets;
import bsc.say.Block.Picture;
import bsc.say.Block.NumberLine;
import bsc.say.Block.Pairs;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Shares;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.CellText;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Span;
import bsc.say.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A Doc as Markdown with the tables of GitHub. What is folded lies open; a drawing is told in words. */
public final class MarkdownWriter implements Block.Form<String> {
    private static final int LOWEST = 6;

    private final CellText cells;
    private final int level;

    private MarkdownWriter(CellText cells, int level) {
        this.cells = cells;
        this.level = level;
    }

    public static String write(Doc doc) {
        String title = doc.title().isEmpty() ? "" : "# " + MarkdownSpans.text(doc.title()) + "\n";
        String blocks = new MarkdownWriter(CellText.in(doc.language()), 2).all(doc.blocks());
        return title + (title.isEmpty() || blocks.isEmpty() ? "" : "\n") + blocks;
    }

    private String all(List<Block> blocks) {
        return blocks.stream().map(b -> b.in(this)).filter(b -> !b.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Override
    public String section(Section section) {
        String blocks = new MarkdownWriter(cells, level + 1).all(section.blocks());
        return "#".repeat(Math.min(level, LOWEST)) + " " + MarkdownSpans.text(section.heading()) + "\n" + (blocks.isEmpty() ? "" : "\n" + blocks);
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return MarkdownSpans.of(paragraph.text()) + "\n";
    }

    @Override
    public String bullets(Bullets bullets) {
        return bullets.items().stream().map(this::item).collect(Collectors.joining());
    }

    private String item(Text text) {
        return "- " + MarkdownSpans.of(text) + "\n";
    }

    @Override
    public String pairs(Pairs pairs) {
        return pairs.pairs().stream().map(p -> item(Text.of(new Span.Strong(p.term())).and(Text.of(": ")).and(p.text()))).collect(Collectors.joining());
    }

    @Override
    public String shares(Shares shares) {
        return shares.shares().stream().map(s -> item(Cell.of(s.count()).in(cells).and(Text.of(" ")).and(Text.of(new Span.Marked(s.tone(), s.word())))
                .and(Text.of(s.detail().isEmpty() ? "" : ": " + s.detail())))).collect(Collectors.joining());
    }

    @Override
    public String table(Table table) {
        if (table.columns().isEmpty()) {
            return "";
        }
        String caption = table.caption().isEmpty() ? "" : "**" + MarkdownSpans.text(table.caption()) + "**\n\n";
        return caption + row(table.columns().stream().map(c -> MarkdownSpans.text(c.heading())).toList())
                + row(table.columns().stream().map(MarkdownWriter::rule).toList())
                + table.rows().stream().map(r -> row(r.stream().map(c -> MarkdownSpans.of(c.in(cells))).toList())).collect(Collectors.joining());
    }

    private static String rule(Column column) {
        return column.numbers() ? "---:" : "---";
    }

    private static String row(List<String> fields) {
        return "| " + String.join(" | ", fields) + " |\n";
    }

    @Override
    public String numberLine(NumberLine line) {
        return "```text\n" + TextNumberLine.of(line, cells, 80).stream().map(l -> l.stripTrailing() + "\n").collect(Collectors.joining()) + "```\n\n"
                + MarkdownSpans.text(line.caption()) + "\n";
    }

    @Override
    public String drawing(Picture drawing) {
        return "**" + MarkdownSpans.text(drawing.caption()) + "**: " + MarkdownSpans.text(drawing.description()) + "\n";
    }
}
