package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object of datapackage.json whose properties are read by name. What is missing, of another type or unknown is
 * refused, with the line and column of the key.
 *
 * @param path how the object is reached, such as {@code resources[1].}; empty for the whole file
 */
record JsonObjectReader(Place place, String path, Json.Object object) {
    /** A property of one's own, which is passed over. */
    private static final String OWN = "x-";

    /** @throws BadData when the file is missing or is not a JSON object */
    static JsonObjectReader of(Path file) {
        Place place = new Place(TextFile.shown(file), 0);
        Json json = JsonText.parse(place.file(), TextFile.read(file));
        if (json instanceof Json.Object object) {
            return new JsonObjectReader(place, "", object);
        }
        throw BadData.at(new Place(place.file(), json.spot().line()), json.spot().column(),
                Sentence.of("is not a JSON object; write { \"name\": …, \"resources\": [ … ] }"));
    }

    boolean has(String property) {
        return object.members().containsKey(property);
    }

    Set<String> properties() {
        return object.members().keySet();
    }

    String text(String property) {
        String text = optionalText(property).orElseThrow(() -> missing(property, Sentence.of("a text")));
        if (text.isEmpty()) {
            throw fault(property, Sentence.of("property {0}{1} is blank", path, property));
        }
        return text;
    }

    Optional<String> optionalText(String property) {
        return value(property).map(v -> textOf(property, v, Sentence.of("a text")));
    }

    private String textOf(String property, Json value, Sentence what) {
        if (value instanceof Json.StringValue text) {
            return Visible.cell(text.value());
        }
        throw wrongType(property, value, what);
    }

    /** A text as it stands, blanks included. */
    String rawText(String property) {
        return value(property).filter(v -> v instanceof Json.StringValue).map(v -> ((Json.StringValue) v).value())
                .orElseThrow(() -> has(property) ? wrongType(property, value(property).orElseThrow(), Sentence.of("a text"))
                        : missing(property, Sentence.of("a text")));
    }

    /** The value of a property that is a text, a number or true or false, as written. */
    Optional<String> written(String property) {
        return value(property).map(v -> v instanceof Json.StringValue text ? Visible.cell(text.value())
                : v instanceof Json.Number number ? number.written() : v instanceof Json.Flag flag ? String.valueOf(flag.value())
                : textOf(property, v, Sentence.of("a text or a number")));
    }

    boolean flag(String property) {
        return value(property).map(v -> {
            if (v instanceof Json.Flag flag) {
                return flag.value();
            }
            throw wrongType(property, v, Sentence.of("true or false"));
        }).orElse(false);
    }

    Optional<JsonObjectReader> optionalObject(String property) {
        return value(property).map(v -> {
            if (v instanceof Json.Object inner) {
                return new JsonObjectReader(place, path + property + ".", inner);
            }
            throw wrongType(property, v, Sentence.of("an object"));
        });
    }

    List<JsonObjectReader> objects(String property) {
        List<JsonObjectReader> objects = new ArrayList<>();
        for (Json item : items(property)) {
            if (!(item instanceof Json.Object inner)) {
                throw wrongType(property, item, Sentence.of("a list of objects"));
            }
            objects.add(new JsonObjectReader(place, path + property + "[" + objects.size() + "].", inner));
        }
        return objects;
    }

    /** A list of objects in which one with a name alone may be written as that name. */
    List<JsonObjectReader> namedObjects(String property) {
        List<JsonObjectReader> objects = new ArrayList<>();
        for (Json item : items(property)) {
            Json.Object inner = item instanceof Json.StringValue name ? new Json.Object(Map.of("name", new Json.Member(name.spot(), name)), name.spot())
                    : item instanceof Json.Object object ? object : null;
            if (inner == null) {
                throw wrongType(property, item, Sentence.of("a list of texts or objects"));
            }
            objects.add(new JsonObjectReader(place, path + property + "[" + objects.size() + "].", inner));
        }
        return objects;
    }

    List<String> texts(String property) {
        return items(property).stream().map(item -> textOf(property, item, Sentence.of("a list of texts"))).toList();
    }

    /** A list of texts, or one text alone. */
    List<String> oneOrMoreTexts(String property) {
        return value(property).filter(v -> v instanceof Json.StringValue).map(v -> List.of(textOf(property, v, Sentence.of("a text"))))
                .orElseGet(() -> texts(property));
    }

    private List<Json> items(String property) {
        return value(property).map(v -> {
            if (v instanceof Json.List list) {
                return list.items();
            }
            throw wrongType(property, v, Sentence.of("a list"));
        }).orElse(List.of());
    }

    private Optional<Json> value(String property) {
        return Optional.ofNullable(object.members().get(property)).map(Json.Member::value);
    }

    /** Gathers every property that is not known here. */
    void checkKnown(Collection<String> known, Faults faults) {
        properties().stream().filter(p -> !known.contains(p) && !p.startsWith(OWN)).forEach(p -> faults.add(unknown(p, known)));
    }

    private BadData unknown(String property, Collection<String> known) {
        return fault(property, Sentence.of("property {0}{1} is unknown; {2}{3}", path, property, Nearest.advice(property, known),
                Nearest.to(property, known).isPresent() ? Sentence.NONE : Sentence.of("; one of your own starts with {0}", OWN)));
    }

    /** A property that is not there; when one that reads nearly so is, that one is told. */
    BadData missing(String property, Sentence what) {
        Optional<String> misspelt = Nearest.to(property, properties()).filter(p -> !p.equals(property));
        if (misspelt.isPresent() && !has(property)) {
            return unknown(misspelt.get(), List.of(property));
        }
        return fault(object.spot(), Sentence.of("property {0}{1} is missing or is not {2}", path, property, what));
    }

    private BadData wrongType(String property, Json value, Sentence what) {
        return fault(property, Sentence.of("property {0}{1} is {2}, not {3}", path, property, value.shown(), what));
    }

    BadData refuse(String property, String value, Sentence what) {
        Json.JsonPlace spot = object.members().get(property).key();
        return BadData.at(new Place(place.file(), spot.line()), Sentence.of("{0}: property {1}{2}", spot.column(), path, property),
                value, what);
    }

    /** A fault of a property that is there. */
    BadData fault(String property, Sentence what) {
        return fault(object.members().get(property).key(), what);
    }

    private BadData fault(Json.JsonPlace spot, Sentence what) {
        return BadData.at(new Place(place.file(), spot.line()), spot.column(), what);
    }
}
