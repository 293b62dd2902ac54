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
import java.util.ArrayList;
import java.util.List;

/** Blocks as lines of a terminal with so many columns. */
record TextBlocks(Flow flow, CellText cells, int room) implements Block.Form<List<TerminalLine>> {
    private static final int INDENT = 2;
    static final int GAP = 2;
    private static final TerminalLine BULLET = new TerminalLine("- ", 2);

    /** Blocks below each other, an empty line between them; a list follows at once on the paragraph that leads to it. */
    List<TerminalLine> all(List<Block> blocks) {
        List<TerminalLine> lines = new ArrayList<>();
        Block before = null;
        for (Block block : blocks) {
            if (before != null && !(before instanceof Paragraph && isList(block))) {
                lines.add(TerminalLine.EMPTY);
            }
            lines.addAll(block.in(this));
            before = block;
        }
        return lines;
    }

    private static boolean isList(Block block) {
        return block instanceof Bullets || block instanceof Pairs || block instanceof Shares;
    }

    @Override
    public List<TerminalLine> section(Section section) {
        List<TerminalLine> lines = heading(section.heading());
        lines.addAll(hung(TerminalLine.blanks(INDENT), within(INDENT).all(section.blocks())));
        return lines;
    }

    @Override
    public List<TerminalLine> paragraph(Paragraph paragraph) {
        return flow.lines(paragraph.text(), room);
    }

    @Override
    public List<TerminalLine> bullets(Bullets bullets) {
        List<TerminalLine> lines = new ArrayList<>();
        bullets.items().forEach(item -> lines.addAll(hung(BULLET, flow.lines(item, room - BULLET.width()))));
        return lines;
    }

    /** What is said stands beside its term; below it where the term takes more than half of the room. */
    @Override
    public List<TerminalLine> pairs(Pairs pairs) {
        return pairs(pairs.pairs(), field(pairs.pairs().stream().map(Pair::term).toList()));
    }

    /** How wide the terms are set, so that what is said of each begins in one column. */
    int field(List<String> terms) {
        return terms.stream().mapToInt(t -> flow.run(Text.of(t)).width()).filter(w -> w <= room / 2 - GAP).max().orElse(INDENT) + GAP;
    }

    List<TerminalLine> pairs(List<Pair> pairs, int field) {
        List<TerminalLine> lines = new ArrayList<>();
        for (Pair pair : pairs) {
            TerminalLine term = flow.line(Text.of(pair.term()));
            List<TerminalLine> text = flow.lines(pair.text(), room - field);
            if (term.width() + GAP <= field) {
                lines.addAll(hung(term.in(field, false), text));
            } else {
                lines.addAll(flow.lines(Text.of(pair.term()), room));
                lines.addAll(hung(TerminalLine.blanks(field), text));
            }
        }
        return lines;
    }

    @Override
    public List<TerminalLine> shares(Shares shares) {
        List<TerminalLine> counts = shares.shares().stream().map(s -> flow.line(Cell.of(s.count()).in(cells))).toList();
        int field = counts.stream().mapToInt(TerminalLine::width).max().orElse(0);
        List<TerminalLine> lines = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            lines.addAll(hung(counts.get(i).in(field, true).and(TerminalLine.blanks(GAP)),
                    flow.lines(said(shares.shares().get(i)), room - field - GAP)));
        }
        return lines;
    }

    private static Text said(Share share) {
        Span word = new Span.Marked(share.tone(), share.word());
        return share.detail().isEmpty() ? Text.of(word) : Text.of(word, new Span.Plain(": " + share.detail()));
    }

    @Override
    public List<TerminalLine> table(Table table) {
        return new TextTable(table, this).below(table.caption().isEmpty() ? List.of() : heading(table.caption()));
    }

    @Override
    public List<TerminalLine> numberLine(NumberLine line) {
        List<TerminalLine> lines = new ArrayList<>(TextNumberLine.of(line, cells, room).stream().map(l -> new TerminalLine(l, l.length())).toList());
        lines.addAll(flow.lines(Text.of(line.caption()), room));
        return lines;
    }

    /** A terminal shows what one would see in words. */
    @Override
    public List<TerminalLine> drawing(Picture drawing) {
        List<TerminalLine> lines = heading(drawing.caption());
        lines.addAll(hung(TerminalLine.blanks(INDENT), flow.lines(Text.of(drawing.description()), room - INDENT)));
        return lines;
    }

    List<TerminalLine> heading(String heading) {
        return new ArrayList<>(flow.lines(Text.of(new Span.Strong(heading)), room));
    }

    TextBlocks within(int indent) {
        return new TextBlocks(flow, cells, room - indent);
    }

    /** The lines behind a first word, the others below the first one. */
    static List<TerminalLine> hung(TerminalLine first, List<TerminalLine> lines) {
        List<TerminalLine> hung = new ArrayList<>();
        for (TerminalLine line : lines) {
            hung.add((hung.isEmpty() ? first : TerminalLine.blanks(first.width())).and(line));
        }
        return hung;
    }
}
