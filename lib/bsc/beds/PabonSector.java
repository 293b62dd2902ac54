package bsc.beds;

import bsc.model.Choice;

/** The sectors of Pabon Lasso (1986), by bed occupancy and bed turnover against the lines. */
public enum PabonSector implements Choice {
    LOW_LOW("1"),
    LOW_HIGH("2"),
    HIGH_HIGH("3"),
    HIGH_LOW("4");

    private final String word;

    PabonSector(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    static PabonSector of(boolean occupied, boolean turned) {
        return occupied ? turned ? HIGH_HIGH : HIGH_LOW : turned ? LOW_HIGH : LOW_LOW;
    }
}
