package bsc.survey.audit;

import java.util.Optional;

/**
 * What an item's deviation must have been by a table that does not print it.
 *
 * @param mean likewise, where it can be told
 */
public record RebuiltDeviation(String item, Reach deviation, Optional<Reach> mean) {
}
