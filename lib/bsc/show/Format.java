package bsc.show;

/** How a command writes its result. */
public enum Format {
    TEXT, CSV, JSON
}
