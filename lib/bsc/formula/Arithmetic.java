package bsc.formula;

import bsc.model.OverPeriods;
import bsc.model.Parts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a number comes about. */
public sealed interface Arithmetic {
    /** A formula with numbers put in; a name that has none stands for itself. */
    record PutIn(Term term, Map<Term.Name, BigDecimal> numbers) implements Arithmetic {
        public PutIn {
            numbers = Map.copyOf(numbers);
        }
    }

    /** The number is printed already, so in another place. */
    record FirstPrinted(String text, String where) implements Arithmetic {
    }

    /** The sum or mean of so many printed parts. */
    record OfParts(Parts how, int parts) implements Arithmetic {
    }

    /** The mean of the values of periods, or the latest of them; a value that is not known is empty. */
    record OfPeriods(OverPeriods how, List<Optional<BigDecimal>> values) implements Arithmetic {
        public OfPeriods {
            values = List.copyOf(values);
        }
    }

    /** The formula of an indicator whose value is not printed. */
    record ByFormula(String formula) implements Arithmetic {
    }
}
