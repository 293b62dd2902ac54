package bsc.say;

/**
 * A column of a table.
 *
 * @param id      its name for machines: lower case, the same in every language; a new one has no blank
 * @param heading its name for readers
 * @param numbers true when it holds numbers, which are set to the right
 */
public record Column(String id, String heading, boolean numbers) {
    public Column {
        if (!id.matches("[a-z][a-z0-9_]*( [a-z0-9_]+)*")) {
            throw new IllegalArgumentException("column id '" + id + "'");
        }
    }
}
