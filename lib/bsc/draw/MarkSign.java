package bsc.draw;

/** Signs of points, lines and areas; they differ in form, so that no meaning hangs on a colour alone. A wide diamond shows around a disc at the same spot. */
public enum MarkSign {
    DISC, RING, DIAMOND, OPEN_DIAMOND, WIDE_DIAMOND, TRIANGLE, LINE, THIN_LINE, DASHED, AREA, STRIPES;

    boolean isLine() {
        return this == LINE || this == THIN_LINE || this == DASHED;
    }
}
