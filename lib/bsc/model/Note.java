package bsc.model;

/** A decision of the transcription, or an oddity of the print that a reader should know. */
public record Note(String item, String where, String note) {
}
