package bsc.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a study: the columns that each must have, and those that it may have. */
enum StudyTable {
    MEASURES("measures", true, "measure name name_id unit parts", "decimals whole part_of same_as"),
    INPUTS("inputs", true, "measure period part printed where", "format decimals"),
    INDICATORS("indicators", true, "indicator perspective name name_id formula unit direction bands over_periods series where",
            "aspect maximum repaired_bands target target_to baseline"),
    BANDS("bands", true, "bands label low low_end high high_end movement scores where", "adds unit cites"),
    FIGURES("figures", true, "figure where perspective indicator period part kind printed format unit formula", "decimals"),
    WORDS("words", true, "printed label", "why"),
    NOTES("notes", true, "item where note", ""),
    RELATIONS("relations", false, "relation where period part expression sign other why", ""),
    TARGETS("targets", false, "indicator period target", "target_to baseline"),
    ACTIONS("actions", false, "indicator finding evidence stage action owner due", ""),
    SURVEY("survey", false, "what item printed where", "questionnaire answer format decimals"),
    /** One line an indicator, with a column for each period: it stands for lines of the others. */
    FORM("form", false, "perspective name better target standard unit where", "label score indicator name_id over_periods format");

    private final String resource;
    private final boolean needed;
    private final List<String> must;
    private final List<String> may;

    StudyTable(String resource, boolean needed, String must, String may) {
        this.resource = resource;
        this.needed = needed;
        this.must = List.of(must.split(" "));
        this.may = may.isEmpty() ? List.of() : List.of(may.split(" "));
    }

    String resource() {
        return resource;
    }

    boolean needed() {
        return needed;
    }

    /** The columns that it must have. */
    List<String> must() {
        return must;
    }

    List<String> columns() {
        return Stream.concat(must.stream(), may.stream()).toList();
    }

    /** The tables that hold a study line by line; the form is another way of writing them. */
    static List<StudyTable> stored() {
        return Arrays.stream(values()).filter(t -> t != FORM).toList();
    }

    static List<String> resources() {
        return Arrays.stream(values()).map(StudyTable::resource).toList();
    }

    static Optional<StudyTable> of(String resource) {
        return Arrays.stream(values()).filter(t -> t.resource.equals(resource)).findFirst();
    }
}
