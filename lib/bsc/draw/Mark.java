package bsc.draw;

import bsc.model.Point;
import java.util.List;

/** Something drawn in a panel. Where there is a hover text, the interactive figure shows it under the pointer. */
public sealed interface Mark {
    /** What the pointer finds at it; empty for most lines and words. */
    default String hover() {
        return "";
    }

    /** A filled polygon. */
    record Area(List<Point> corners, Colour fill, Colour edge, String hover) implements Mark {
        public Area {
            corners = List.copyOf(corners);
        }
    }

    /** A line through spots. */
    record Path(List<Point> spots, Colour ink, MarkSign sign) implements Mark {
        public Path {
            spots = List.copyOf(spots);
        }
    }

    /** A sign of fixed size at a spot. */
    record Dot(Point at, Colour ink, MarkSign sign, String hover) implements Mark {
    }

    /**
     * Words at a spot, in lines; they are moved as little as it takes to stay inside the panel. Grey ones, which name lines, and
     * those on a ground of their own are left out where they would cover other words or a sign. In print, lines give way to what is behind.
     *
     * @param room what they may take of the axis across; where they take more they are left out. 0 for as much as they like
     */
    record Label(Point at, String text, Colour ink, Anchor anchor, Colour behind, double room) implements Mark {
        public Label(Point at, String text, Colour ink, Anchor anchor, Colour behind) {
            this(at, text, ink, anchor, behind, 0);
        }

        public Label(Point at, String text, Colour ink, Anchor anchor) {
            this(at, text, ink, anchor, Colour.NONE, 0);
        }

        /** True for words that are left out where they would cover others. */
        boolean givesWay() {
            return ink == Colour.GREY || behind != Colour.NONE;
        }
    }

    /** Which point of the words lies at their spot; beside it, on the first side that hides nothing, or nowhere. */
    enum Anchor {
        CENTRE, LEFT, RIGHT, TOP, BOTTOM, BESIDE
    }
}
