package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Unchecked;
import java.util.List;

/** What was not checked and why, in words. */
final class UncheckedText {
    private static final int MOST = 20;

    private UncheckedText() {
    }

    static Listing listing(Audit audit) {
        return new Listing(List.of("check", "period", "part", "because"), audit.unchecked().stream().map(u -> List.of(
                u.check().word(), u.occasion().period(), u.occasion().part(), because(u))).toList());
    }

    /** For readers: the occasion in one column. */
    static Listing of(Audit audit) {
        return new Listing(List.of("check", "of", "because"), audit.unchecked().stream().map(u -> List.of(
                u.check().word(), u.occasion().toString(), because(u))).toList());
    }

    private static String first(List<String> ids) {
        return String.join(", ", ids.subList(0, Math.min(ids.size(), MOST))) + (ids.size() > MOST ? " and " + (ids.size() - MOST) + " others" : "");
    }

    static String because(Unchecked unchecked) {
        Unchecked.Reason reason = unchecked.reason();
        if (reason instanceof Unchecked.NoYear) {
            return "the period is not a calendar year and its days are not printed";
        }
        if (reason instanceof Unchecked.NotPrinted missing) {
            return "not printed: " + String.join(", ", missing.ids());
        }
        if (reason instanceof Unchecked.SeveralNames several) {
            return "each may be " + several.wanted() + ": " + String.join(", ", several.names());
        }
        if (reason instanceof Unchecked.OfMeans means) {
            return "means, of which the identities need not hold: " + String.join(", ", means.ids());
        }
        if (reason instanceof Unchecked.TooManyFigures figures) {
            return "sought for the first " + figures.sought() + " figures that do not follow, not for the " + figures.beyond() + " others";
        }
        if (reason instanceof Unchecked.TooManyNumbers numbers) {
            return "no input was put otherwise, nor sets of numbers: the " + numbers.checks()
                    + " relations and figures, or the numbers behind them, are too many";
        }
        if (reason instanceof Unchecked.NotNamed unused) {
            return "named by no " + (unchecked.check() == Unchecked.Check.BANDS ? "indicator" : "formula, figure or relation") + ": "
                    + first(unused.ids());
        }
        if (reason instanceof Unchecked.TooManyIndicators many) {
            return "whether two are printed alike or add to 100 was asked of the first " + many.compared() + " only, not of the " + many.beyond() + " others";
        }
        if (reason instanceof Unchecked.TooManyRelations many) {
            return many.relations() + " relations that share rounded numbers, or those numbers, are too many: each was held on its own";
        }
        if (reason instanceof Unchecked.TooManyWays ways) {
            return ways.kind().word() + " was not tried for " + ways.figures() + (ways.figures() == 1 ? " figure" : " figures")
                    + ", where it has more than " + ways.most() + " ways and one would fit by chance";
        }
        return "no days are printed for " + String.join(", ", ((Unchecked.NoDays) reason).parts());
    }
}
