package bsc.audit.weights;

import bsc.model.PrintedWeights;
import java.util.ArrayList;
import java.util.List;

/**
 * The readings of the printed digits: rounded, then cut off, with judgements below 1 as they are; and, where that gives
 * nothing, with those that are not printed in decimals typed in with two or three.
 */
final class Readings {
    private final PrintedWeights printed;
    private final List<Ways> ordinary = new ArrayList<>();
    private final List<Ways> inDecimals = new ArrayList<>();
    private boolean tried;

    Readings(PrintedWeights printed) {
        this.printed = printed;
        for (Digits digits : Digits.values()) {
            ordinary.add(new Ways(printed, digits, Reciprocals.EXACT));
        }
    }

    Ways rounded() {
        return ordinary.get(0);
    }

    List<Ways> ordinary() {
        return List.copyOf(ordinary);
    }

    /** Only those in which some judgement differs from the ordinary reading; made when they are first asked for. */
    List<Ways> inDecimals() {
        if (!tried) {
            for (Ways as : ordinary) {
                for (Reciprocals reciprocals : List.of(Reciprocals.TWO_DECIMALS, Reciprocals.THREE_DECIMALS)) {
                    Box box = Box.of(printed, as.digits(), reciprocals);
                    if (!box.entries().equals(as.matrix().box().entries())) {
                        inDecimals.add(new Ways(printed, as.digits(), reciprocals));
                    }
                }
            }
            tried = true;
        }
        return List.copyOf(inDecimals);
    }
}
