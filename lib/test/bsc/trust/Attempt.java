package bsc.trust;

import bsc.model.Choice;

/** One place where an error of a kind may be planted: planted, or left out and why. */
sealed interface Attempt {
    record Done(Planted planted) implements Attempt {
    }

    record Excluded(Reason reason) implements Attempt {
    }

    /** Why a place was left out. */
    enum Reason implements Choice {
        ALLOWED("a careful author may print that number, label or total there"),
        NO_NUMBER("what would be printed is zero or starts with a zero too many"),
        NO_TRACE("nothing that names the input would be printed otherwise");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
