package bsc.weight.audit;

import bsc.model.PrintedWeights;
import java.util.ArrayList;
import java.util.List;

/**
 * The readings of the printed digits: rounded, then cut off, with judgements below 1 as they are; and, where that gives
 * nothing, with those that are not printed in decimals typed in with two or three.
 */
final class Readings {
    private final PrintedWeights printed;
    private final List<Calculations> ordinary = new ArrayList<>();
    private final List<Calculations> inDecimals = new ArrayList<>();
    private boolean tried;

    Readings(PrintedWeights printed) {
        this.printed = printed;
        for (DigitsReading digits : DigitsReading.values()) {
            ordinary.add(new Calculations(printed, digits, Reciprocals.EXACT));
        }
    }

    Calculations rounded() {
        return ordinary.get(0);
    }

    List<Calculations> ordinary() {
        return List.copyOf(ordinary);
    }

    /** Only those in which some judgement differs from the ordinary reading; made when they are first asked for. */
    List<Calculations> inDecimals() {
        if (!tried) {
            for (Calculations as : ordinary) {
                for (Reciprocals reciprocals : List.of(Reciprocals.TWO_DECIMALS, Reciprocals.THREE_DECIMALS)) {
                    JudgementRanges box = JudgementRanges.of(printed, as.digits(), reciprocals);
                    if (!box.entries().equals(as.matrix().box().entries())) {
                        inDecimals.add(new Calculations(printed, as.digits(), reciprocals));
                    }
                }
            }
            tried = true;
        }
        return List.copyOf(inDecimals);
    }
}
