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
import bsc.say.CellText;
import bsc.say.Span;
import bsc.say.Text;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blocks in LaTeX, below so many headings. */
record LatexBlocks(CellText cells, int depth) implements Block.Form<String> {
    private static final List<String> HEADINGS = List.of("section", "subsection", "subsubsection", "paragraph", "subparagraph");

    /** What follows stands on pages of its own, across. */
    static final String ACROSS = "\\begin{landscape}\n";
    private static final Pattern STARTS_ACROSS = Pattern.compile("^(\\\\hypertarget\\{[^{}]*}\\{})?" + Pattern.quote(ACROSS));
    private static final String TIGHT = "\\setlength{\\itemsep}{2pt}\\setlength{\\parskip}{0pt}\\setlength{\\parsep}{0pt}";

    String all(List<Block> blocks) {
        return blocks.stream().map(b -> b.in(this)).filter(b -> !b.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Override
    public String section(Section section) {
        String heading = target(section.id()) + "\\" + HEADINGS.get(Math.min(depth, HEADINGS.size() - 1)) + "{" + LatexText.of(section.heading())
                + "}\n\n";
        String blocks = new LatexBlocks(cells, depth + 1).all(section.blocks());
        // a heading stands on the page of its table
        return STARTS_ACROSS.matcher(blocks).find() ? ACROSS + heading + STARTS_ACROSS.matcher(blocks).replaceFirst(m -> java.util.regex.Matcher.quoteReplacement(m.group(1) == null ? "" : m.group(1))) : heading + blocks;
    }

    /** Where a link leads to; a little higher than what it names, so that it can be seen. */
    static String target(String id) {
        return "\\hypertarget{" + LatexText.name(id) + "}{}";
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return LatexText.of(paragraph.text()) + "\n";
    }

    @Override
    public String bullets(Bullets bullets) {
        return list("itemize", bullets.items(), item -> "\\item " + LatexText.of(item));
    }

    @Override
    public String pairs(Pairs pairs) {
        return list("description", pairs.pairs(), pair -> "\\item[" + LatexText.of(pair.term()) + "] " + LatexText.of(pair.text()));
    }

    @Override
    public String shares(Shares shares) {
        return list("itemize", shares.shares(), share -> "\\item " + LatexText.of(said(share, cells)));
    }

    /** A list without items is an error of LaTeX. */
    private static <T> String list(String kind, List<T> items, Function<T, String> item) {
        return items.isEmpty() ? "" : "\\begin{" + kind + "}" + TIGHT + "\n" + items.stream().map(item).collect(Collectors.joining("\n")) + "\n\\end{" + kind + "}\n";
    }

    /** A count, what it counts and what is said behind it. */
    static Text said(Share share, CellText cells) {
        Span count = new Span.Plain(Cell.of(share.count()).in(cells).plain() + " ");
        Span word = new Span.Marked(share.tone(), share.word());
        return share.detail().isEmpty() ? Text.of(count, word) : Text.of(count, word, new Span.Plain(": " + share.detail()));
    }

    @Override
    public String table(Table table) {
        return target(table.id()) + LatexTable.of(table, cells).text();
    }

    @Override
    public String numberLine(NumberLine line) {
        return target(line.id()) + "\\begin{center}\\begin{minipage}{\\linewidth}\\raggedright\\textit{" + LatexText.of(line.caption())
                + "}\\par\\footnotesize\\ttfamily\n" + TextNumberLine.of(line, cells, LatexTable.ROOM).stream()
                .map(l -> LatexText.of(l.stripTrailing()).replace(" ", "\\ ") + "\\par\n").collect(Collectors.joining()) + "\\end{minipage}\\end{center}\n";
    }

    @Override
    public String drawing(Picture drawing) {
        return target(drawing.id()) + "\\begin{quote}\\textit{" + LatexText.of(drawing.caption()) + "}\\par " + LatexText.of(drawing.description())
                + "\\end{quote}\n";
    }

    /** A row of a table that is too wide for paper: its first cell as a heading, the others below each other. */
    static String block(List<Pair> row) {
        return "\\noindent\\textbf{" + LatexText.of(row.get(0).text()) + "}\n"
                + list("description", row.subList(1, row.size()), pair -> "\\item[" + LatexText.of(pair.term()) + "] " + LatexText.of(pair.text()));
    }
}
