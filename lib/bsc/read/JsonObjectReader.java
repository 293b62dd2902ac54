package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object of datapackage.json whose properties are read by name; what is missing or of another type is refused. */
record JsonObjectReader(Place place, String path, JsonObject object) {
    static JsonObjectReader of(Path file) {
        Place place = new Place(TextFile.shown(file), 0);
        try {
            // not JsonParser.parseString: a Jupyter kernel may bring a Gson that does not have it yet
            JsonElement root = new Gson().fromJson(TextFile.read(file), JsonElement.class);
            if (root != null && root.isJsonObject()) {
                return new JsonObjectReader(place, "", root.getAsJsonObject());
            }
        } catch (JsonParseException e) {
            throw BadData.at(place, "is not JSON: " + firstSentence(e));
        }
        throw BadData.at(place, "is not a JSON object; write { \"name\": …, \"resources\": [ … ] }");
    }

    private static String firstSentence(JsonParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("cannot be parsed");
    }

    String text(String property) {
        return optionalText(property).orElseThrow(() -> missing(property, "a text"));
    }

    Optional<String> optionalText(String property) {
        JsonElement e = object.get(property);
        if (e == null) {
            return Optional.empty();
        }
        if (!e.isJsonPrimitive()) {
            throw missing(property, "a text");
        }
        return Optional.of(e.getAsString());
    }

    boolean flag(String property) {
        return optionalText(property).map(Boolean::parseBoolean).orElse(false);
    }

    Optional<JsonObjectReader> optionalObject(String property) {
        JsonElement e = object.get(property);
        if (e != null && !e.isJsonObject()) {
            throw missing(property, "an object");
        }
        return Optional.ofNullable(e).map(o -> new JsonObjectReader(place, path + property + ".", o.getAsJsonObject()));
    }

    List<JsonObjectReader> objects(String property) {
        List<JsonObjectReader> objects = new ArrayList<>();
        for (JsonElement e : array(property)) {
            if (!e.isJsonObject()) {
                throw missing(property, "a list of objects");
            }
            objects.add(new JsonObjectReader(place, path + property + "[" + objects.size() + "].", e.getAsJsonObject()));
        }
        return objects;
    }

    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        for (JsonElement e : array(property)) {
            if (!e.isJsonPrimitive()) {
                throw missing(property, "a list of texts");
            }
            texts.add(e.getAsString());
        }
        return texts;
    }

    private JsonArray array(String property) {
        JsonElement e = object.get(property);
        if (e == null) {
            return new JsonArray();
        }
        if (!e.isJsonArray()) {
            throw missing(property, "a list");
        }
        return e.getAsJsonArray();
    }

    BadData missing(String property, String what) {
        return BadData.at(place, "property " + path + property + " is missing or is not " + what);
    }

    BadData refuse(String property, String value, String what) {
        return BadData.at(place, "property " + path + property + ": '" + value + "' " + what);
    }
}
