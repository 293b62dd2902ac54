package bsc.say;

import java.util.List;

/** What is told, in one language, without how it looks: every writer writes it in its own form. */
public record Doc(Language language, String title, List<Block> blocks) {
    public Doc {
        blocks = List.copyOf(blocks);
    }
}
