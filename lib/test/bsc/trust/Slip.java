package bsc.trust;

import bsc.audit.DiagnosisKind;
import bsc.model.Choice;
import java.util.Optional;

/** The errors that are planted, and the diagnosis that would be right; a wrong word or score has none. */
enum Slip implements Choice {
    TRANSPOSED("digits transposed", DiagnosisKind.TRANSPOSED),
    DIGIT_CHANGED("digit changed", DiagnosisKind.DIGIT_CHANGED),
    DIGIT_DROPPED("digit dropped", DiagnosisKind.DIGIT_DROPPED),
    DIGIT_ADDED("digit added", DiagnosisKind.DIGIT_ADDED),
    POWER_OF_TEN("power of ten", DiagnosisKind.POWER_OF_TEN),
    FRACTION("fraction with a percent sign", DiagnosisKind.FRACTION),
    PER_MILLE("per mille against percent", DiagnosisKind.PER_MILLE),
    INVERTED("ratio inverted", DiagnosisKind.INVERTED),
    COMPLEMENT("complement to 100", DiagnosisKind.COMPLEMENT),
    OTHER_MONTH("another month's number", DiagnosisKind.OTHER_PART),
    OTHER_YEAR("another year's number", DiagnosisKind.OTHER_PERIOD),
    OTHER_MEASURE("another measure's number", DiagnosisKind.OTHER_QUANTITY),
    OTHER_TOTAL("total of the wrong column", DiagnosisKind.WRONG_TOTAL),
    ONE_LEFT_OUT("one value left out", DiagnosisKind.ONE_LEFT_OUT),
    LATEST("latest value instead of the mean", DiagnosisKind.LATEST),
    ROUNDED_UP("rounded up to whole units", DiagnosisKind.ROUNDED_UP),
    INPUT_MISPRINTED("input misprinted", DiagnosisKind.INPUT_MISPRINTED),
    LABEL_WRONG("label wrong", null),
    LABELS_SWAPPED("two labels swapped", DiagnosisKind.LABELS_SWAPPED),
    CONCLUSION_WRONG("conclusion wrong", null),
    SCORE_WRONG("score or total wrong", null);

    private final String word;
    private final DiagnosisKind diagnosis;

    Slip(String word, DiagnosisKind diagnosis) {
        this.word = word;
        this.diagnosis = diagnosis;
    }

    @Override
    public String word() {
        return word;
    }

    Optional<DiagnosisKind> diagnosis() {
        return Optional.ofNullable(diagnosis);
    }
}
