package bsc.weight;

import java.math.BigDecimal;

/** A total of which it is decided exactly on which side of a class bound it lies. */
public interface Placed {
    /** The total as a double. */
    double value();

    /** Below zero, zero or above zero as the total lies below the bound, on it or above it. */
    int compareTo(BigDecimal bound);
}
