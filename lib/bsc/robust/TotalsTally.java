package bsc.robust;

import java.util.stream.Stream;

/** Counts totals as they are drawn: where they fall on the scale, in which bin, and whether the conclusion is kept. */
final class TotalsTally {
    private static final int BINS = 200;

    private final DrawnPlace[] placing;
    private final boolean[] conclusion;
    private final double low;
    private final double width;
    private final long[][] places;
    private final long[][] bins = new long[2][BINS];
    private long always;
    private long sometimes;

    private TotalsTally(DrawnPlace[] placing, boolean[] conclusion, double low, double width) {
        this.placing = placing;
        this.conclusion = conclusion;
        this.low = low;
        this.width = width;
        this.places = new long[2][conclusion.length];
    }

    /** The bins share the stretch from the least to the greatest total that any weights can give. */
    static TotalsTally empty(TotalParts weighed, ScaleClasses classes, boolean[] conclusion) {
        double low = weighed.items().stream().mapToDouble(TotalParts.WeighedPart::least).min().orElse(0);
        double high = weighed.items().stream().mapToDouble(TotalParts.WeighedPart::most).max().orElse(0);
        return new TotalsTally(Stream.of(OpenScoresAt.values()).map(e -> DrawnPlace.of(weighed, classes, e)).toArray(DrawnPlace[]::new),
                conclusion.clone(), low, (high - low) / BINS);
    }

    TotalsTally fresh() {
        return new TotalsTally(placing, conclusion, low, width);
    }

    void count(double[] shares, double least, double most) {
        int first = placing[0].of(shares, least);
        int last = most == least ? first : placing[1].of(shares, most);
        places[0][first]++;
        places[1][last]++;
        bins[0][bin(least)]++;
        bins[1][bin(most)]++;
        boolean all = true;
        boolean any = false;
        for (int place = first; place <= last; place++) {
            all &= conclusion[place];
            any |= conclusion[place];
        }
        always += all ? 1 : 0;
        sometimes += any ? 1 : 0;
    }

    private int bin(double total) {
        return width == 0 ? 0 : Math.max(0, Math.min(BINS - 1, (int) ((total - low) / width)));
    }

    void add(TotalsTally other) {
        for (int ending = 0; ending < 2; ending++) {
            for (int place = 0; place < places[ending].length; place++) {
                places[ending][place] += other.places[ending][place];
            }
            for (int bin = 0; bin < BINS; bin++) {
                bins[ending][bin] += other.bins[ending][bin];
            }
        }
        always += other.always;
        sometimes += other.sometimes;
    }

    DrawnTotals result(Drawing drawing) {
        return new DrawnTotals(drawing, always, sometimes, DrawnTotals.counts(places[0]), DrawnTotals.counts(places[1]),
                low, width, DrawnTotals.counts(bins[0]), DrawnTotals.counts(bins[1]));
    }
}
