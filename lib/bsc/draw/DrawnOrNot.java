package bsc.draw;

import bsc.say.Block;

/** A figure, or why a study's data cannot fill it. */
public sealed interface DrawnOrNot {
    record Drawn(Plot plot) implements DrawnOrNot {
        private static final double MILLIMETRES = 170;

        /** As it stands in a text: its title is the caption. */
        public Block.Picture picture() {
            Plot untitled = new Plot(plot.id(), "", plot.panels(), plot.keys(), plot.notes());
            return new Block.Picture("figure-" + plot.id(), new StaticFigure(untitled, MILLIMETRES, 0).svg(), plot.title(), String.join(" ", plot.notes()));
        }
    }

    /** @param why one clause, ready to be printed */
    record NotDrawn(String why) implements DrawnOrNot {
    }
}
