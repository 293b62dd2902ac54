package bsc.draw;

/** Millimetres and the points of 1/72 inch that figures are laid out in. */
final class Millimetres {
    private static final double POINTS = 72 / 25.4;

    private Millimetres() {
    }

    static double of(double points) {
        return points / POINTS;
    }

    static double toPoints(double millimetres) {
        return millimetres * POINTS;
    }
}
