package bsc.audit;

import bsc.audit.edits.EditKind;
import bsc.model.Choice;

/** A single cause for which a figure may not follow, in the order in which they are proposed. */
public enum DiagnosisKind implements Choice {
    TRANSPOSED("digits transposed"),
    FRACTION("fraction with a percent sign"),
    PER_MILLE("percent against per mille"),
    POWER_OF_TEN("power of ten"),
    ROUNDED_UP("rounded up"),
    COMPLEMENT("complement to 100"),
    INVERTED("ratio inverted"),
    LATEST("latest value instead of the mean"),
    ONE_LEFT_OUT("one value left out"),
    OTHER_PERIOD("another period's number"),
    OTHER_PART("another row's number"),
    WRONG_TOTAL("total of another column"),
    DIGIT_DROPPED("digit dropped"),
    DIGIT_ADDED("digit added"),
    DIGIT_CHANGED("digit changed"),
    CARRIED_ON("carried on from another figure"),
    OTHER_QUANTITY("another quantity's number"),
    INPUT_MISPRINTED("input misprinted"),
    FIGURE_MISPRINTED("figure misprinted"),
    LABELS_SWAPPED("labels swapped");

    private final String word;

    DiagnosisKind(String word) {
        this.word = word;
    }

    /** The cause of a figure that was printed with a slip. */
    static DiagnosisKind of(EditKind kind) {
        return switch (kind) {
            case TRANSPOSED -> TRANSPOSED;
            case POWER_OF_TEN -> POWER_OF_TEN;
            case DIGIT_DROPPED -> DIGIT_DROPPED;
            case DIGIT_ADDED -> DIGIT_ADDED;
            case DIGIT_CHANGED -> DIGIT_CHANGED;
            case SIGN, FREE -> throw new IllegalArgumentException(kind.word());
        };
    }

    @Override
    public String word() {
        return word;
    }
}
