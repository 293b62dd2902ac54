package bsc.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One CSV of a data package: where it lies, how its cells are separated, its columns, its key and what it refers to.
 *
 * @param shared the table whose schema studies share, where the package does not declare the columns itself
 */
record Resource(String name, Path file, char delimiter, List<Field> fields, List<String> key, List<ForeignKey> foreignKeys,
                Optional<StudyTable> shared) {
    Resource(String name, Path file, char delimiter, List<Field> fields, List<String> key, List<ForeignKey> foreignKeys) {
        this(name, file, delimiter, fields, key, foreignKeys, Optional.empty());
    }

    /** Columns whose cells stand in the columns of another resource; the name is empty for the resource itself. */
    record ForeignKey(List<String> columns, String resource, List<String> there) {
    }

    Field field(String column) {
        return fields.stream().filter(f -> f.name().equals(column)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("resource " + name + " has no column " + column));
    }

    List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }
}
