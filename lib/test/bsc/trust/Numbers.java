package bsc.trust;

import bsc.model.Occasion;
import java.math.BigDecimal;

/** What names stand for in the hands of an author who calculates, rightly or with one thing taken for another. */
@FunctionalInterface
interface Numbers {
    BigDecimal at(String name, Occasion occasion);

    /** One measure taken for another. */
    default Numbers taking(String other, String insteadOf) {
        return (name, occasion) -> at(name.equals(insteadOf) ? other : name, occasion);
    }

    /** One measure taken from another period. */
    default Numbers takingFrom(String period, String measure) {
        return (name, occasion) -> at(name, name.equals(measure) ? new Occasion(period, occasion.part()) : occasion);
    }
}
