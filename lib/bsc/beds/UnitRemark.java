package bsc.beds;

import java.util.List;

/** What a reader ought to look at before units are compared; it is no fault by itself. */
public sealed interface UnitRemark {
    /** The names of the units that it is about, in their order. */
    List<String> units();

    /** One number with at least four digits that count stands in several units, as a number does that was filled in. */
    record SameNumber(UnitColumn column, String text, List<String> units) implements UnitRemark {
        public SameNumber {
            units = List.copyOf(units);
        }
    }

    /** Several units have the same in every column. */
    record SameLine(List<String> units) implements UnitRemark {
        public SameLine {
            units = List.copyOf(units);
        }
    }

    /** More patients than beds. */
    record AboveHundred(List<String> units) implements UnitRemark {
        public AboveHundred {
            units = List.copyOf(units);
        }
    }

    /** Far from the others: more than 3.5 times 1.4826 median deviations from the median (Iglewicz and Hoaglin 1993). */
    record FarOff(UnitColumn column, double median, List<String> units) implements UnitRemark {
        public FarOff {
            units = List.copyOf(units);
        }
    }
}
