package bsc.weight.audit;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Sentence;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on one printed number of a set of weights, or on something that must hold between several of them.
 *
 * @param check       the kind of number, or what must hold
 * @param row         the criterion of the row, blank where there is none; {@code column} likewise
 * @param prints      the printed digits, of one number or of several
 * @param face        what comes out when every printed number is taken at its face; empty when nothing does
 * @param set         what comes out of everything that prints so
 * @param conventions the conventions under which it follows, or under which it was nearest to the ordinary
 * @param tried       how many ways other than the ordinary one could make a difference and were tried
 * @param units       the width of the set in units of the last printed digit
 * @param proven      false where the set is an outer enclosure that the printed number meets only outside what is known
 *                    to come about
 * @param reason      the arithmetic or the reason, one clause
 * @param note        what a reader ought to know besides
 */
public record WeightFinding(String check, String row, String column, List<String> prints, Verdict verdict, Optional<BigDecimal> face,
                            Optional<Interval> set, List<Choice> conventions, int tried, BigDecimal units, boolean proven,
                            String where, Sentence reason, Optional<Sentence> note) {
    private static final BigDecimal WEAK = BigDecimal.TEN;

    public WeightFinding {
        prints = List.copyOf(prints);
        conventions = List.copyOf(conventions);
    }

    /** The printed digits, several joined by "and". */
    public String printed() {
        return String.join(" and ", prints);
    }

    /** True when the check says little: more than ten units of the last digit would have passed, or no witness is known. */
    public boolean weak() {
        return (verdict == Verdict.FOLLOWS || verdict == Verdict.FOLLOWS_UNDER) && (!proven || units.compareTo(WEAK) > 0);
    }

    /** What is judged, as in "weight of finance" or "normalised finance, customer". */
    public String subject() {
        String of = column.isEmpty() ? row : row.isEmpty() ? column : row + ", " + column;
        return of.isEmpty() ? check : check + " " + of;
    }
}
