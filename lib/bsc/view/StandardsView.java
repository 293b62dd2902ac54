package bsc.view;

import bsc.model.Standard;
import bsc.model.StandardsOf;
import bsc.say.Block;
import bsc.say.Block.Bullets;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Text;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The standards of each thing that is judged, side by side: ranges, unit, which way is better, and on whose authority. */
public record StandardsView(Words words, StandardWords standards) {
    public static Doc of(List<StandardsOf> groups, Words words) {
        StandardsView view = new StandardsView(words, new StandardWords(words));
        List<Block> blocks = new ArrayList<>();
        long tables = groups.stream().mapToLong(g -> g.standards().size()).sum();
        List<StandardsOf> differing = groups.stream().filter(StandardsOf::differ).toList();
        blocks.add(new Paragraph(Text.of(words.counted("standards.count", tables) + (differing.isEmpty() ? ""
                : " " + words.say("standards.differing", words.and(differing.stream().map(g -> view.name(g.standards().get(0))).toList()))))));
        groups.forEach(g -> blocks.add(view.section(g)));
        return new Doc(words.language(), words.say("standards.title"), blocks);
    }

    private Section section(StandardsOf group) {
        List<Block> blocks = new ArrayList<>();
        if (group.differ()) {
            blocks.add(new Paragraph(Text.of(words.say("standards.differ"))));
        }
        if (!group.otherwise().isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.say("standards.otherwise", words.and(group.otherwise().stream().map(s -> s.bands().id()).toList())))));
        }
        blocks.add(new Table(group.judges(), "", List.of(column("bands", "column.bands"), column("ranges", "standards.ranges"),
                column("unit", "standards.unit"), column("better", "standards.better"), column("year", "standards.year"), column("status", "standards.status")),
                group.standards().stream().map(this::row).toList()));
        blocks.add(new Bullets(group.standards().stream().map(s -> Text.of(said(s))).toList()));
        return new Section(group.judges(), name(group.standards().get(0)), false, blocks);
    }

    private Column column(String id, String key) {
        return new Column(id, words.say(key), false);
    }

    private List<Cell> row(Standard standard) {
        return List.of(Cell.of(standard.bands().id()), Cell.of(standard.bands().rows().stream()
                .map(b -> standards.described(b, standard.unit())).collect(Collectors.joining("; "))), Cell.of(standards.unit(standard.unit())),
                Cell.of(words.of(standard.direction())), Cell.of(standard.year()), Cell.of(words.of(standard.status())));
    }

    private String said(Standard standard) {
        String said = words.say("standards.source", standard.bands().id(), standard.bands().source());
        String zero = standard.zero().map(z -> " " + words.of(z)).orElse("");
        return said + zero + (standard.note().isEmpty() ? "" : " " + standard.note());
    }

    private String name(Standard standard) {
        return words.language() == Language.INDONESIAN ? standard.nameId() : standard.name();
    }
}
