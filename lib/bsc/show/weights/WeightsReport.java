package bsc.show.weights;

import bsc.model.Study;
import bsc.show.Format;
import bsc.show.Listing;
import bsc.weight.IndicatorWeights;
import bsc.weight.Weights;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weights with what they come from, ready to be written in any format. Text shows everything; CSV holds name and weight
 * alone, so that it can be kept as a file of weights; JSON holds all.
 *
 * @param heading the method and the file
 * @param table   the weights with what they are made of
 * @param notes   method, sources and tolerances, a sentence each
 * @param changes what was done to the numbers given, such as dividing by their sum; CSV leaves them to standard error
 * @param source  the file that names the weights, as messages name it
 * @param study   the study whose indicators they weigh, if one is named
 */
record WeightsReport(String heading, Listing table, List<String> notes, List<String> changes, String source,
                     Weights weights, Optional<Study> study) {
    WeightsReport {
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /** Prints to standard output, and with CSV the changes to standard error. */
    int print(Format format) {
        if (format == Format.CSV) {
            changes.forEach(System.err::println);
        }
        System.out.print(switch (format) {
            case TEXT -> text();
            case CSV -> weightsListing().in(format);
            case JSON -> Listing.JSON.toJson(json()) + "\n";
        });
        return 0;
    }

    String text() {
        StringBuilder text = new StringBuilder(heading).append("\n\n").append(table.text("  ")).append('\n');
        changes.forEach(line -> text.append(line).append('\n'));
        notes.forEach(line -> text.append(line).append('\n'));
        study.ifPresent(s -> text.append("\nEffective weights of the indicators of ").append(s.id())
                .append(inside(s)).append("\n\n").append(EffectiveWeights.listing(s, effective(s)).text("  ")));
        return text.toString();
    }

    private String inside(Study s) {
        return IndicatorWeights.perPerspective(weights)
                ? "; inside a perspective they share its weight as by the study's own " + s.aggregation().title() : "";
    }

    private Weights effective(Study s) {
        return EffectiveWeights.of(s, new Weights(source, weights.byName()));
    }

    private Listing weightsListing() {
        Weights shown = study.map(this::effective).orElse(weights);
        List<List<String>> rows = new ArrayList<>();
        shown.byName().forEach((name, weight) -> rows.add(List.of(name, Digits.full(weight))));
        return new Listing(List.of("name", "weight"), rows);
    }

    private JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("heading", heading);
        object.add("weights", numbers(weights));
        object.add("table", table.json());
        object.add("changes", strings(changes));
        object.add("notes", strings(notes));
        study.ifPresent(s -> {
            object.addProperty("study", s.id());
            object.add("effective", numbers(effective(s)));
        });
        return object;
    }

    private static JsonObject numbers(Weights weights) {
        JsonObject object = new JsonObject();
        weights.byName().forEach(object::addProperty);
        return object;
    }

    private static JsonArray strings(List<String> lines) {
        JsonArray array = new JsonArray();
        lines.forEach(array::add);
        return array;
    }
}
