package bsc.audit;

import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Something that may well be right and that a reader should look at. A remark is no verdict and counts against nothing. */
public sealed interface Remark {
    /** What the remark is about: an indicator's or a measure's id, or two. */
    String subject();

    /** The occasions that it rests on, in order. */
    List<Occasion> occasions();

    /** A number that was printed on an occasion. */
    record At(Occasion occasion, Printed.Number printed) {
    }

    /** From one period to the next a number becomes more than ten times as large, or as small. */
    record Jump(String subject, At from, At to) implements Remark {
        @Override
        public List<Occasion> occasions() {
            return List.of(from.occasion(), to.occasion());
        }
    }

    /** Numbers up to 1 in a series of percentages of which a hundredfold lies among the others. */
    record Fraction(String subject, List<At> fractions, List<At> others) implements Remark {
        public Fraction {
            fractions = List.copyOf(fractions);
            others = List.copyOf(others);
        }

        @Override
        public List<Occasion> occasions() {
            return fractions.stream().map(At::occasion).toList();
        }
    }

    /** Two indicators are printed alike, or come out alike, on every occasion that both are known for. */
    record Alike(Indicator one, Indicator other, List<At> printed) implements Remark {
        public Alike {
            printed = List.copyOf(printed);
        }

        /** False when one number at least is computed, and has no text. */
        public boolean isPrinted() {
            return printed.stream().noneMatch(a -> a.printed().text().isEmpty());
        }

        @Override
        public String subject() {
            return one.id() + ", " + other.id();
        }

        @Override
        public List<Occasion> occasions() {
            return printed.stream().map(At::occasion).toList();
        }
    }

    /**
     * Two percentages add to 100 throughout.
     *
     * @param cancel true when of both the same direction is better, so that what one gains in the score the other loses;
     *               false when one is better higher and the other lower, so that one thing counts twice
     */
    record Complements(Indicator one, Indicator other, List<Occasion> occasions, boolean cancel) implements Remark {
        public Complements {
            occasions = List.copyOf(occasions);
        }

        @Override
        public String subject() {
            return one.id() + ", " + other.id();
        }
    }

    /**
     * A bed turnover of less than a year is judged by a standard for a year.
     *
     * @param aYear the same turnover in 365 days, where the days of the occasion are printed
     */
    record PartOfAYear(Indicator turnover, At printed, Optional<BigDecimal> aYear) implements Remark {
        @Override
        public String subject() {
            return turnover.id();
        }

        @Override
        public List<Occasion> occasions() {
            return List.of(printed.occasion());
        }
    }
}
