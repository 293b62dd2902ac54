package bsc.draw;

import java.util.List;

/** Something drawn in a panel. Where there is a hover text, the interactive figure shows it under the pointer. */
public sealed interface Mark {
    /** A filled polygon. */
    record Area(List<Spot> corners, Ink fill, Ink edge, String hover) implements Mark {
        public Area {
            corners = List.copyOf(corners);
        }
    }

    /** A line through spots. */
    record Path(List<Spot> spots, Ink ink, Sign sign) implements Mark {
        public Path {
            spots = List.copyOf(spots);
        }
    }

    /** A sign of fixed size at a spot. */
    record Dot(Spot at, Ink ink, Sign sign, String hover) implements Mark {
    }

    /** Words at a spot, in lines; they are moved as little as it takes to stay inside the panel. In print, lines give way to what is behind. */
    record Text(Spot at, String text, Ink ink, Anchor anchor, Ink behind) implements Mark {
        public Text(Spot at, String text, Ink ink, Anchor anchor) {
            this(at, text, ink, anchor, Ink.NONE);
        }
    }

    /** Which point of the words lies at their spot. */
    enum Anchor {
        CENTRE, LEFT, RIGHT, TOP, BOTTOM
    }
}
