package bsc.model;

/** A file that a study was read from. {@code name} is short and the same on every machine, {@code place} is where it lies. */
public record SourceFile(String name, Place place) {
}
