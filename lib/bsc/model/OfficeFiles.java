package bsc.model;

/** What the library for files of an office suite needs before its first use. */
public final class OfficeFiles {
    private static final String PROVIDER = "log4j.provider";

    private OfficeFiles() {
    }

    /** Its door to loggers complains on standard error when nobody stands behind it. */
    public static void withoutLog() {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
        }
    }
}
