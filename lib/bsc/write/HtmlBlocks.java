package bsc.write;

import bsc.say.Block;
import bsc.say.Block.Bullets;
import bsc.say.Block.Picture;
import bsc.say.Block.NumberLine;
import bsc.say.Block.Pairs;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Share;
import bsc.say.Block.Shares;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.CellText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Blocks as HTML.
 *
 * @param level of the headings of sections
 * @param ids   those that stand on the page already; one that comes again is left out
 */
record HtmlBlocks(CellText cells, int level, Set<String> ids) implements Block.Form<Markup> {
    private static final int LOWEST = 6;
    private static final Markup LINE_END = new Markup.Raw("\n");

    Markup all(List<Block> blocks) {
        return Markup.each(blocks, b -> Markup.of(LINE_END, b.in(this)));
    }

    @Override
    public Markup section(Section section) {
        Optional<String> id = claimed(section.id());
        Markup heading = Markup.tag("h" + Math.min(level, LOWEST), section.heading());
        Markup blocks = new HtmlBlocks(cells, level + 1, ids).all(section.blocks());
        return named(section.folded() ? Markup.tag("details", Markup.tag("summary", heading), blocks)
                : Markup.tag("section", heading, blocks), id);
    }

    @Override
    public Markup paragraph(Paragraph paragraph) {
        return Markup.tag("p", HtmlSpans.of(paragraph.text()));
    }

    @Override
    public Markup bullets(Bullets bullets) {
        return Markup.tag("ul", Markup.each(bullets.items(), i -> Markup.tag("li", HtmlSpans.of(i))));
    }

    @Override
    public Markup pairs(Pairs pairs) {
        return Markup.tag("dl", Markup.each(pairs.pairs(), p -> Markup.of(Markup.tag("dt", p.term()), Markup.tag("dd", HtmlSpans.of(p.text())))));
    }

    /** A bar for the eye and a list with the same counts in words. */
    @Override
    public Markup shares(Shares shares) {
        List<Share> some = shares.shares().stream().filter(s -> s.count() > 0).toList();
        Markup bar = Markup.tag("div", Markup.each(some, s -> Markup.tag("span").css(s.tone().word()).with("style", "flex-grow:" + s.count())
                .with("title", counted(s)))).css("bar").with("role", "img")
                .with("aria-label", shares.shares().stream().map(this::counted).collect(Collectors.joining(", ")));
        return Markup.of(some.isEmpty() ? Markup.NOTHING : bar, Markup.tag("ul", Markup.each(shares.shares(), this::said)).css("legend"));
    }

    private String counted(Share share) {
        return Cell.of(share.count()).in(cells).plain() + " " + share.word();
    }

    private Markup said(Share share) {
        return Markup.tag("li", Markup.tag("strong", Cell.of(share.count()).in(cells).plain()), Markup.text(" "),
                Markup.tag("span", share.word()).css("mark " + share.tone().word()),
                Markup.text(share.detail().isEmpty() ? "" : " " + share.detail()));
    }

    @Override
    public Markup table(Table table) {
        Optional<String> id = claimed(table.id());
        return named(Markup.tag("div", new HtmlTable(table, cells, ids).html()).css("table"), id);
    }

    @Override
    public Markup numberLine(NumberLine line) {
        return figure(line.id(), NumberLineSvg.of(line, cells), line.caption(), line.caption());
    }

    @Override
    public Markup drawing(Picture drawing) {
        return figure(drawing.id(), drawing.svg(), drawing.caption(), drawing.description());
    }

    /** An image runs no script and fetches nothing, whatever its drawing holds. */
    private Markup figure(String id, String svg, String caption, String description) {
        String image = "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        return named(Markup.tag("figure", Markup.empty("img").with("src", image).with("alt", description),
                Markup.tag("figcaption", caption)), claimed(id));
    }

    private Optional<String> claimed(String name) {
        return Optional.of(HtmlSpans.id(name)).filter(id -> !id.isEmpty() && ids.add(id));
    }

    private static Markup named(Markup.Tag tag, Optional<String> id) {
        return id.map(name -> tag.with("id", name)).orElse(tag);
    }
}
