package bsc.draw;

import bsc.say.Block;
import java.util.List;
import java.util.stream.IntStream;

/** A figure, or why a study's data cannot fill it. */
public sealed interface DrawnOrNot {
    record Drawn(Plot plot) implements DrawnOrNot {
        private static final double MILLIMETRES = 170;

        /** As it stands in a text: its title is the caption. */
        public Block.Picture picture() {
            return new Block.Picture("figure-" + plot.id(), new StaticFigure(plot, MILLIMETRES, 0, false).svg(), plot.title(), String.join(" ", plot.notes()));
        }

        /** The same on as many sheets as it takes, each of which a page of print holds. */
        public List<Block.Picture> pictures() {
            List<Plot> sheets = Sheet.pages(plot, Millimetres.toPoints(MILLIMETRES));
            return sheets.size() == 1 ? List.of(picture())
                    : IntStream.range(0, sheets.size()).mapToObj(i -> new Drawn(sheets.get(i).named(plot.id() + "-" + (i + 1))).picture()).toList();
        }
    }

    /** @param why one clause, ready to be printed */
    record NotDrawn(String why) implements DrawnOrNot {
    }
}
