package bsc.read;

import bsc.model.Choice;

/** What a study's folder holds: what somebody published, or a hospital's own numbers, of which some may still be blank. */
public enum StudyKind implements Choice {
    PUBLICATION("publication"), HOSPITAL("hospital");

    private final String word;

    StudyKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
