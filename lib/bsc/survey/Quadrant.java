package bsc.survey;

import bsc.model.Choice;

/** A quarter of the importance-performance map (Martilla and James 1977, doi:10.1177/002224297704100112). */
public enum Quadrant implements Choice {
    /** Important, and done less well. */
    CONCENTRATE("concentrate here"),
    KEEP_UP("keep up the good work"),
    LOW_PRIORITY("low priority"),
    /** Done well, and less important. */
    OVERKILL("possible overkill");

    /** Means that are equal may differ so far in the last binary digit of their quotients. */
    private static final double EXACT = 1e-12;

    private final String word;

    Quadrant(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** A point on a line counts as above it. */
    public static Quadrant of(double performance, double importance, double performanceLine, double importanceLine) {
        boolean well = performance >= performanceLine - EXACT;
        return importance >= importanceLine - EXACT ? well ? KEEP_UP : CONCENTRATE : well ? OVERKILL : LOW_PRIORITY;
    }
}
