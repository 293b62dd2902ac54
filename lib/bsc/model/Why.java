package bsc.model;

/** Why a relation must hold. */
public sealed interface Why {
    /** In a sentence of whoever stated the relation, which may be empty. */
    record Stated(String sentence) implements Why {
    }

    /** By a rule that nobody has to state, known by its word. */
    record Rule(String word) implements Why {
        /** A part is not above its whole. */
        public static final Rule PART = new Rule("part-of");
        /** One quantity has one number. */
        public static final Rule SAME = new Rule("same-as");

        /** A whole is made of its parts in this way. */
        public static Rule made(Parts parts) {
            return new Rule(parts.word() + "-of-parts");
        }
    }
}
