package bsc.write;

import bsc.say.CellText;
import bsc.say.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Doc as text for a terminal or a file.
 *
 * @param width  the columns of the terminal; only a word that is wider goes beyond them
 * @param colour whether marks and strong words have colour and weight, by escape sequences
 * @param signs  what the terminal can show
 */
public record TextWriter(int width, boolean colour, Signs signs) {
    public TextWriter(int width, boolean colour) {
        this(width, colour, Signs.ALL);
    }

    /** Empty where the Doc is; else each line ends with a line feed. */
    public String write(Doc doc) {
        TextBlocks page = new TextBlocks(new Flow(colour, signs), CellText.in(doc.language()), width);
        List<TerminalLine> lines = new ArrayList<>(doc.title().isEmpty() ? List.of() : page.heading(doc.title()));
        if (!lines.isEmpty() && !doc.blocks().isEmpty()) {
            lines.add(TerminalLine.EMPTY);
        }
        lines.addAll(page.all(doc.blocks()));
        return lines.stream().map(l -> l.shown().stripTrailing() + "\n").collect(Collectors.joining());
    }
}
