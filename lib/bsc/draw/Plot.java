package bsc.draw;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure as data: what stands where, in which colour, with which words. It is drawn twice from this one definition,
 * by {@link StaticFigure} and by {@link InteractiveFigure}; nothing in it depends on either.
 *
 * @param id    a name that is unique among the figures of a study, in lower case with hyphens
 * @param keys  what the colours and signs mean
 * @param notes how it is to be read, and the source, each a line of its own below the figure
 */
public record Plot(String id, String title, List<Panel> panels, List<Key> keys, List<String> notes) {
    public Plot {
        panels = List.copyOf(panels);
        keys = List.copyOf(keys);
        notes = List.copyOf(notes);
    }

    /** Under another id. */
    Plot named(String other) {
        return new Plot(other, title, panels, keys, notes);
    }

    /** What it shows, in lines for machines: title, and of each panel its axes and what the pointer would find. */
    public String text() {
        StringBuilder text = new StringBuilder(title);
        for (Panel panel : panels) {
            text.append('\n').append(Stream.of(panel.title(), panel.subtitle(), panel.x().title(), panel.y().title()).filter(t -> !t.isEmpty())
                    .collect(Collectors.joining("; ")));
            panel.marks().stream().map(Mark::hover).filter(h -> !h.isEmpty()).distinct().forEach(h -> text.append("\n  ").append(h.replace('\n', ' ')));
        }
        notes.forEach(note -> text.append('\n').append(note));
        return text.toString();
    }

    /**
     * One pair of axes with its marks, which are drawn in their order.
     *
     * @param title    what this panel shows where a figure has several; else empty
     * @param subtitle a smaller line below the title, or empty
     * @param ratio    height over width; 0 for a small multiple, which has the same height on every sheet; without effect
     *                 where the vertical axis holds names, which set the height
     */
    public record Panel(String title, String subtitle, Axis x, Axis y, double ratio, List<Mark> marks) {
        public Panel {
            marks = List.copyOf(marks);
        }

        /** True when both axes hold names, so that each mark fills a cell. */
        boolean isTable() {
            return x.names() && y.names();
        }

        /** With other rows. */
        Panel with(Axis rows, List<Mark> inRows) {
            return new Panel(title, subtitle, x, rows, ratio, inRows);
        }
    }

    /** One entry of the legend. */
    public record Key(String text, Colour ink, MarkSign sign) {
    }
}
