package bsc.write;

import bsc.say.Tone;

/** The colours of marked words on white paper: told apart by readers who see no red or no green, and dark enough to be read. */
final class WordColour {
    private WordColour() {
    }

    /** Red, green and blue as six digits of base 16. */
    static String of(Tone tone) {
        return switch (tone) {
            case GOOD -> "124F86";
            case NEARLY -> "3A6A94";
            case BAD -> "8F2D00";
            case OPEN -> "4D4D4D";
        };
    }
}
