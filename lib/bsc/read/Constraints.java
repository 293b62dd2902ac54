package bsc.read;

import bsc.model.Sentence;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What datapackage.json says the cells of a column must be.
 *
 * @param required true when a blank cell breaks the contract
 * @param values   the only values allowed, or empty for any
 */
record Constraints(boolean required, boolean unique, List<String> values, Optional<BigDecimal> minimum,
                   Optional<BigDecimal> maximum, Optional<Pattern> pattern, Optional<Integer> minLength,
                   Optional<Integer> maxLength) {
    static final Constraints NONE = new Constraints(false, false, List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    /** A column of a fixed set of values, or of any when none are given. */
    static Constraints of(boolean required, List<String> values) {
        return new Constraints(required, false, values, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    static Constraints of(JsonObjectReader json, ColumnType type) {
        for (String bound : List.of("minimum", "maximum")) {
            if (json.has(bound) && !type.number()) {
                throw json.fault(bound, Sentence.of("property {0}{1} bounds numbers, and the column is a string", json.path(), bound));
            }
        }
        if (json.has("enum") && json.texts("enum").isEmpty()) {
            throw json.fault("enum", Sentence.of("property {0}enum allows no value at all", json.path()));
        }
        Optional<BigDecimal> minimum = number(json, "minimum");
        Optional<BigDecimal> maximum = number(json, "maximum");
        Optional<Integer> minLength = length(json, "minLength");
        Optional<Integer> maxLength = length(json, "maxLength");
        if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
            throw json.refuse("minimum", minimum.get().toPlainString(), Sentence.of("is above the maximum, so that no number is allowed"));
        }
        if (minLength.isPresent() && maxLength.isPresent() && minLength.get() > maxLength.get()) {
            throw json.refuse("minLength", minLength.get().toString(), Sentence.of("is above maxLength, so that no text is allowed"));
        }
        return new Constraints(json.flag("required"), json.flag("unique"), json.texts("enum"), minimum, maximum,
                json.optionalText("pattern").map(p -> pattern(json, p)), minLength, maxLength);
    }

    private static Optional<BigDecimal> number(JsonObjectReader json, String property) {
        return json.written(property).map(text -> NumberFormat.PLAIN.read(text)
                .orElseThrow(() -> json.refuse(property, text, Sentence.of("is not a number such as 0.5"))));
    }

    private static Optional<Integer> length(JsonObjectReader json, String property) {
        return json.written(property).map(text -> {
            if (!text.matches("[0-9]{1,6}")) {
                throw json.refuse(property, text, Sentence.of("is not a whole number"));
            }
            return Integer.valueOf(text);
        });
    }

    private static Pattern pattern(JsonObjectReader json, String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw json.refuse("pattern", text, Sentence.of("is not a regular expression"));
        }
    }

    /** Gathers what is wrong with a cell that is not blank. */
    void check(CsvRow row, Field field, Faults faults) {
        String name = field.name();
        String value = row.text(name);
        if (!values.isEmpty() && !values.contains(value)) {
            faults.add(row.refuse(name, Sentence.of("is not one of: {0}", String.join(", ", values))));
        }
        pattern.filter(p -> !p.matcher(value).matches()).ifPresent(p -> faults.add(row.refuse(name,
                Sentence.of("does not match the pattern {0} that datapackage.json declares", p))));
        int length = value.codePointCount(0, value.length());
        minLength.filter(least -> length < least).ifPresent(least -> faults.add(row.refuse(name,
                Sentence.of("has {0} characters; datapackage.json wants at least {1}", length, least))));
        maxLength.filter(most -> length > most).ifPresent(most -> faults.add(row.refuse(name,
                Sentence.of("has {0} characters; datapackage.json allows at most {1}", length, most))));
        if (minimum.isPresent() || maximum.isPresent()) {
            faults.attempt(() -> row.number(name)).ifPresent(number -> {
                minimum.filter(least -> number.compareTo(least) < 0).ifPresent(least -> faults.add(row.refuse(name,
                        Sentence.of("is below {0}, the minimum that datapackage.json declares", least.toPlainString()))));
                maximum.filter(most -> number.compareTo(most) > 0).ifPresent(most -> faults.add(row.refuse(name,
                        Sentence.of("is above {0}, the maximum that datapackage.json declares", most.toPlainString()))));
            });
        }
    }

    /** Gathers the cells that repeat an earlier one of a column in which each value stands once. */
    void checkUnique(Iterable<CsvRow> rows, String column, Faults faults) {
        Set<String> seen = new HashSet<>();
        if (unique) {
            rows.forEach(row -> row.optional(column).filter(value -> !seen.add(value)).ifPresent(value -> faults.add(
                    row.refuse(column, Sentence.of("stands already further up; datapackage.json declares the column unique")))));
        }
    }
}
