package bsc.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A formula that is part / whole * factor, in whatever order its factors are written: {@code a / b * 100},
 * {@code 100 * a / (a + c)}, {@code (a / b) * 100}.
 *
 * @param whole what the whole is the sum of; one name where it is no sum
 */
public record ShareOfWhole(Term.Name part, List<Term.Name> whole, BigDecimal factor) {
    public ShareOfWhole {
        whole = List.copyOf(whole);
    }

    /** Empty for every other formula. */
    public static Optional<ShareOfWhole> of(Term term) {
        List<Term> above = new ArrayList<>();
        List<Term> below = new ArrayList<>();
        BigDecimal factor = factor(term, above, below);
        List<Term.Name> whole = new ArrayList<>();
        return above.size() == 1 && above.get(0) instanceof Term.Name part && below.size() == 1 && isSum(below.get(0), whole)
                ? Optional.of(new ShareOfWhole(part, whole, factor)) : Optional.empty();
    }

    /** The product of the constants above the line; every other factor is put above or below it. */
    private static BigDecimal factor(Term term, List<Term> above, List<Term> below) {
        if (term instanceof Term.Constant constant) {
            return constant.number();
        }
        if (term instanceof Term.Operation o && o.operator() == Operator.TIMES) {
            return factor(o.left(), above, below).multiply(factor(o.right(), above, below));
        }
        if (term instanceof Term.Operation o && o.operator() == Operator.OVER) {
            below.add(o.right());
            return factor(o.left(), above, below);
        }
        above.add(term);
        return BigDecimal.ONE;
    }

    private static boolean isSum(Term term, List<Term.Name> of) {
        if (term instanceof Term.Operation o && o.operator() == Operator.PLUS) {
            return isSum(o.left(), of) && isSum(o.right(), of);
        }
        return term instanceof Term.Name name && of.add(name);
    }
}
