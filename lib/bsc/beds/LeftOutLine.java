package bsc.beds;

/**
 * A line that was not counted.
 *
 * @param transfer true for a line of the transfers, false for one of the register
 * @param record   which one of the file, its first below the header being 1
 */
public record LeftOutLine(boolean transfer, long record, LeftOutReason reason) {
}
