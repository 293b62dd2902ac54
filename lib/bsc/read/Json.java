package bsc.read;

import bsc.model.Sentence;
import java.util.Map;

/** A value of a JSON text, with the spot at which it starts. */
sealed interface Json {
    JsonPlace spot();

    /** A line and a column of a text, counted from 1. */
    record JsonPlace(int line, int column) {
    }

    record StringValue(String value, JsonPlace spot) implements Json {
    }

    /** A number, kept as written. */
    record Number(String written, JsonPlace spot) implements Json {
    }

    record Flag(boolean value, JsonPlace spot) implements Json {
    }

    record Null(JsonPlace spot) implements Json {
    }

    record List(java.util.List<Json> items, JsonPlace spot) implements Json {
    }

    /** An object; each key stands once, in the order written. */
    record Object(Map<String, Member> members, JsonPlace spot) implements Json {
    }

    /** A value and the spot of its key. */
    record Member(JsonPlace key, Json value) {
    }

    /** What the value is, in a message. */
    default Sentence shown() {
        if (this instanceof StringValue text) {
            return Sentence.of("'{0}'", text.value());
        }
        return this instanceof Number number ? Sentence.plain(number.written()) : this instanceof Flag flag
                ? Sentence.plain(String.valueOf(flag.value()))
                : this instanceof Null ? Sentence.plain("null") : this instanceof List ? Sentence.of("a list") : Sentence.of("an object");
    }
}
