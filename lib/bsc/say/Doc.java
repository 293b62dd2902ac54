package bsc.say;

import java.util.ArrayList;
import java.util.List;

/** What is told, in one language, without how it looks: every writer writes it in its own form. */
public record Doc(Language language, String title, List<Block> blocks) {
    public Doc {
        blocks = List.copyOf(blocks);
    }

    /** The same for a reader who is in a hurry: without what is folded. */
    public Doc inShort() {
        return new Doc(language, title, inShort(blocks));
    }

    private static List<Block> inShort(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.Section section)) {
                kept.add(block);
            } else if (!section.folded()) {
                kept.add(new Block.Section(section.id(), section.heading(), false, inShort(section.blocks())));
            }
        }
        return kept;
    }
}
