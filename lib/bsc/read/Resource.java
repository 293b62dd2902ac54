package bsc.read;

import java.nio.file.Path;
import java.util.List;

/** One CSV of a data package: where it lies, how its cells are separated, its columns, its key and what it refers to. */
record Resource(String name, Path file, char delimiter, List<Field> fields, List<String> key, List<ForeignKey> foreignKeys) {
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
