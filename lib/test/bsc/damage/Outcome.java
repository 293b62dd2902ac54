package bsc.damage;

import bsc.model.Choice;

/** What became of a command whose data was damaged. */
public enum Outcome implements Choice {
    SAME("accepted and the same", false),
    DIFFERENT("accepted and different", false),
    REFUSED_AT_LINE("refused with file and line", false),
    REFUSED_IN_FILE("refused with the file", false),
    REFUSED("refused without a place", false),
    TRACE("ended in a trace or in our own fault", true),
    HANG("not done after 10 seconds", true),
    MEMORY("out of memory", true);

    private final String word;
    private final boolean fault;

    Outcome(String word, boolean fault) {
        this.word = word;
        this.fault = fault;
    }

    @Override
    public String word() {
        return word;
    }

    /** True for what must never be. */
    public boolean isFault() {
        return fault;
    }
}
