package bsc.read;

import java.util.List;

/**
 * The properties of datapackage.json that are known: those of the Frictionless standard, and ours. One of a user's own
 * starts with {@code x-}; every other is refused with the nearest known one. STUDY are those of a study that declares no
 * table itself: its tables are those of data/schemas.
 */
enum Keys {
    PACKAGE("$schema", "profile", "name", "id", "title", "description", "homepage", "version", "keywords", "contributors",
            "created", "image", "licenses", "sources", "resources", "hospital", "periods", "assessed", "scale", "aggregation",
            "numberFormats"),
    STUDY("$schema", "profile", "name", "id", "title", "description", "homepage", "version", "keywords", "contributors",
            "created", "image", "licenses", "sources", "kind", "hospital", "periods", "assessed", "scale", "aggregation",
            "decimalSign", "numberFormats"),
    SOURCE("title", "path", "email", "authors", "version"),
    LICENSE("name", "path", "title"),
    PERIOD("name", "of", "title", "description"),
    NUMBER_FORMAT("decimalChar", "groupChar"),
    RESOURCE("$schema", "profile", "type", "name", "path", "title", "description", "homepage", "format", "mediatype", "encoding",
            "dialect", "schema", "sources", "licenses"),
    SCHEMA("$schema", "fields", "primaryKey", "foreignKeys", "missingValues", "title", "description"),
    FOREIGN_KEY("fields", "reference"),
    REFERENCE("resource", "fields"),
    FIELD("name", "type", "title", "description", "format", "example", "constraints", "missingValues", "decimalChar", "groupChar",
            "bareNumber"),
    CONSTRAINTS("required", "unique", "enum", "minimum", "maximum", "pattern", "minLength", "maxLength"),
    DIALECT("$schema", "delimiter", "quoteChar", "doubleQuote", "header", "lineTerminator", "skipInitialSpace",
            "csvddfVersion");

    private final List<String> words;

    Keys(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }
}
