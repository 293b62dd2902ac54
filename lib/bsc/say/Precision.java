package bsc.say;

/** With how many digits a number is shown. */
public enum Precision {
    /** Up to four decimals as they stand; longer numbers rounded to four decimals, or to four digits below one. */
    SHORTEST,
    /** None when it is whole, else two decimals, and more where two would look like zero. */
    VALUE,
    /** Three decimals, without zeros at their end. */
    SCORE,
    /** One decimal. */
    TENTHS,
    /** Two decimals. */
    HUNDREDTHS,
    /** Four decimals: weights. */
    WEIGHT,
    /** Four decimals, and what is smaller as less than 0.0001: probabilities. */
    PROBABILITY,
    /** Every digit as it stands: for machines. */
    EXACT
}
