package bsc.audit;

import bsc.formula.Arithmetic;
import bsc.model.Indicator;
import bsc.model.Movement;
import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grounds of a verdict, as data; a clause is made of them where it is told. */
public sealed interface Reason {
    /** Something that the figure is recomputed from is not published. */
    sealed interface NotPublished extends Reason {
    }

    /** Numbers of measures, or formulas. */
    record NumbersNotPublished(List<Value.Lack> lacks) implements NotPublished {
        public NumbersNotPublished {
            lacks = List.copyOf(lacks);
        }
    }

    /** Values of a series that a movement is read from. */
    record SeriesNotPublished(Indicator indicator, List<Occasion> gaps) implements NotPublished {
        public SeriesNotPublished {
            gaps = List.copyOf(gaps);
        }
    }

    /** Neither the value nor the label that a score is awarded for. */
    record ValueNotPublished(Indicator indicator) implements NotPublished {
    }

    /** There is no number at all. */
    record Undefined(Value.Cause cause) implements Reason {
    }

    /** Quoted from another study, of which nothing is printed from which it could be recomputed. */
    record Quoted() implements Reason {
    }

    /** Given by judgement: for the indicator no rule is printed. */
    record NoRule(Indicator indicator) implements Reason {
    }

    /** Given by judgement: no scale is printed. */
    record NoScale() implements Reason {
    }

    /** No value before it is known with which one could compare. */
    record NothingBefore(Indicator indicator, Occasion occasion) implements Reason {
    }

    /** So many values in a row move in ways that no row of the table names. */
    record NoRuleForMovement(int values, List<Movement> movements, String bands) implements Reason {
        public NoRuleForMovement {
            movements = List.copyOf(movements);
        }
    }

    /** The score is awarded by judgement, for a label that is not published. */
    record NoLabelToScore(Indicator indicator) implements Reason {
    }

    /** A value lies in no band of its table, under any convention. */
    record NoBand(BigDecimal value, Optional<Unit> unit, String bands) implements Reason {
    }

    /** No indicator has a score on the occasion. */
    record NotAssessed(Occasion occasion) implements Reason {
    }

    /** No indicator of a perspective is scored on the occasion. */
    record NothingScored(Occasion occasion) implements Reason {
    }

    /** A total lacks the labels of some indicators. */
    record LabelsNotKnown(Occasion occasion, List<Indicator> indicators) implements Reason {
        public LabelsNotKnown {
            indicators = List.copyOf(indicators);
        }
    }

    /** A word is said to repeat what is a number, or nothing that is known. */
    record NoWordToRepeat(String formula) implements Reason {
    }

    /** A share of a number that is not said. */
    record NotSaidOfHowMany() implements Reason {
    }

    /** A share of something that is not counted in whole things. */
    record NotWhole(BigDecimal number) implements Reason {
    }

    /** So many things that every share with these digits is possible. */
    record EveryShare(BigDecimal of) implements Reason {
    }

    /** Not every label is printed, or says which of the counted labels is meant. */
    record LabelsOpen(int certain, int open, List<String> labels) implements Reason {
        public LabelsOpen {
            labels = List.copyOf(labels);
        }
    }

    /** A number comes out of the arithmetic: in its own unit, where that is not the printed one, then in the printed one. */
    record Calculated(Arithmetic arithmetic, Optional<Unit> in, Recomputed.Number number) implements Reason {
    }

    /** So many values in a row move in one of these ways, which have these labels. */
    record Moves(int values, List<Movement> movements, List<String> labels) implements Reason {
        public Moves {
            movements = List.copyOf(movements);
            labels = List.copyOf(labels);
        }
    }

    /** A value lies in the bands of these labels, any of which it may have; in none where there are none. */
    record InBands(BigDecimal value, Unit unit, List<String> labels) implements Reason {
        public InBands {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A value, else labels, are awarded scores; none where they lie in no band.
     *
     * @param repaired the scores by the repaired table, where one stands beside the printed one
     */
    record Awarded(Optional<BigDecimal> value, List<String> labels, Recomputed.Scores scores,
                   Optional<Recomputed.Scores> repaired) implements Reason {
        public Awarded {
            labels = List.copyOf(labels);
        }
    }

    /** The mean of the perspectives' averages as they are printed. */
    record MeanOfAverages(BigDecimal mean) implements Reason {
    }

    /**
     * The labels allow assignments of scores, of which some give the printed number.
     *
     * @param printed as it stands
     */
    record AmongAssignments(BigInteger assignments, Recomputed.Totals totals, BigInteger giving, String printed) implements Reason {
    }

    /** How many of the assignments lie in each class of the scale, in its order; in none where there is none. */
    record InClasses(Recomputed.Totals means, Map<String, BigInteger> classes, BigInteger assignments) implements Reason {
        public InClasses {
            classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        }
    }

    /** So many indicators are printed with one of the labels; with any label where none is named. */
    record Counted(int certain, int open, List<String> labels) implements Reason {
        public Counted {
            labels = List.copyOf(labels);
        }
    }

    /** No indicator is printed with one of the labels, and some are said to be. */
    record NoneCounted(List<String> labels) implements Reason {
        public NoneCounted {
            labels = List.copyOf(labels);
        }
    }

    /** The word as it was printed first. */
    record PrintedBefore(String where, String text) implements Reason {
    }

    /** A whole number of so many things gives the share, or none does. */
    record WholeNumber(boolean possible, BigDecimal of, Recomputed.Shares shares) implements Reason {
    }

    /** Both sides of a relation, as numbers. */
    sealed interface Compared extends Reason {
        BigDecimal left();

        BigDecimal right();
    }

    /** Both sides of a relation with the numbers put in, and what each comes to. */
    record Sides(Arithmetic.PutIn ofLeft, BigDecimal left, Arithmetic.PutIn ofRight, BigDecimal right) implements Compared {
    }

    /**
     * The sum or mean of printed parts against the whole that is printed.
     *
     * @param left  what the parts make
     * @param whole as printed
     */
    record PartsAndWhole(Parts how, int parts, BigDecimal left, Printed.Number whole) implements Compared {
        @Override
        public BigDecimal right() {
            return whole.value();
        }
    }

    /** Where nobody is discharged there is no ALOS and no TOI. */
    record NobodyDischarged(BigDecimal left, BigDecimal right) implements Compared {
    }

    /** Sides that do not agree, and why that may well be. */
    record MayDiffer(Doubt doubt, Compared sides) implements Compared {
        @Override
        public BigDecimal left() {
            return sides.left();
        }

        @Override
        public BigDecimal right() {
            return sides.right();
        }
    }

    /** Why an identity between bed indicators need not hold of what a study prints. */
    enum Doubt {
        /** The study does not say that ALOS counts days of care. */
        ALOS_MAY_COUNT_STAYS,
        /** The study's formulas do not count the same beds, days and patients throughout. */
        FORMULAS_COUNT_OTHERWISE,
        /** The study prints no days for a part, which may have been open for fewer. */
        MAY_HAVE_BEEN_OPEN_FOR_FEWER_DAYS
    }

    static Reason unknown(Value value) {
        return value instanceof Value.Missing missing ? new NumbersNotPublished(missing.lacks())
                : new Undefined(((Value.Undefined) value).cause());
    }
}
