package bsc.weight.audit;

import bsc.model.Interval;
import bsc.model.Printed;

/** Which values a printed number stands for. */
enum DigitsReading {
    ROUNDED, CUT;

    Interval of(Printed.Number printed) {
        return this == ROUNDED ? printed.rounded() : printed.roundedOrCut();
    }
}
