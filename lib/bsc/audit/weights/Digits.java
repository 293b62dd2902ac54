package bsc.audit.weights;

import bsc.model.Interval;
import bsc.model.Printed;

/** Which values a printed number stands for. */
enum Digits {
    ROUNDED, CUT;

    Interval of(Printed.Number printed) {
        return this == ROUNDED ? printed.rounded() : printed.roundedOrCut();
    }
}
