package bsc.tables;

import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.read.Nearest;
import java.util.List;

/** Refuses a name that is none of the right ones. */
public final class Ids {
    private Ids() {
    }

    /** @param what as in "indicator of rs-unhas-2019" */
    public static void check(String what, String name, List<String> known) {
        if (!known.contains(name)) {
            throw new BadData(Sentence.of("no {0} is called '{1}'; {2}", what, name, Nearest.advice(name, known)));
        }
    }
}
