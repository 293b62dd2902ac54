package bsc.say;

/** What writes: its name and version, as they stand in everything that it makes. */
public final class Program {
    public static final String VERSION = "Hospital Balanced Scorecard 0.1.0";

    private Program() {
    }
}
