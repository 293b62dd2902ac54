package bsc.read;

import java.util.List;

/**
 * One column of a CSV as datapackage.json declares it.
 *
 * @param required true when a blank cell breaks the contract
 * @param values   the only values allowed, or empty for any
 * @param format   how numbers in this column are written
 */
record Field(String name, boolean number, boolean required, List<String> values, NumberFormat format) {
}
