package bsc.read;

import bsc.model.Choice;

/** The types of Frictionless that a column may have here; the others are refused by name. */
enum ColumnType implements Choice {
    STRING("string"), NUMBER("number"), INTEGER("integer"), ANY("any");

    private final String word;

    ColumnType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    boolean number() {
        return this == NUMBER || this == INTEGER;
    }
}
