package bsc.show;

import bsc.audit.Finding;
import bsc.audit.Reason;
import bsc.formula.Arithmetic;
import bsc.formula.Decimals;
import bsc.model.Indicator;
import bsc.model.Movement;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** The grounds of a verdict as a clause: what kind of reason it is and, behind a colon, the particulars. */
public final class ReasonText {
    private ReasonText() {
    }

    public static String of(Finding finding) {
        return of(finding.reason());
    }

    static String of(Reason reason) {
        String particulars = particulars(reason);
        return particulars.isEmpty() ? kind(reason) : kind(reason) + ": " + particulars;
    }

    /** Of what kind it is, in the words under which reasons are counted. */
    static String kind(Reason reason) {
        if (reason instanceof Reason.NotPublished) {
            return "not published";
        }
        if (reason instanceof Reason.Undefined || reason instanceof Reason.NobodyDischarged) {
            return "undefined";
        }
        if (reason instanceof Reason.Quoted) {
            return "quoted from another study";
        }
        if (reason instanceof Reason.NoRule || reason instanceof Reason.NoScale) {
            return "given by judgement";
        }
        if (reason instanceof Reason.NothingBefore) {
            return "nothing to compare with";
        }
        if (reason instanceof Reason.NoRuleForMovement || reason instanceof Reason.NoLabelToScore) {
            return "no rule";
        }
        if (reason instanceof Reason.NoBand) {
            return "no band";
        }
        if (reason instanceof Reason.NotAssessed) {
            return "not assessed";
        }
        if (reason instanceof Reason.NothingScored none) {
            return "no indicator is scored in " + none.occasion();
        }
        if (reason instanceof Reason.LabelsNotKnown unknown) {
            return "no label is known in " + unknown.occasion() + " for";
        }
        if (reason instanceof Reason.NoWordToRepeat) {
            return "a word is compared with a number";
        }
        if (reason instanceof Reason.NotSaidOfHowMany) {
            return "the formula does not say of how many";
        }
        if (reason instanceof Reason.NotWhole not) {
            return Decimals.shortest(not.number()) + " is no whole number of things";
        }
        if (reason instanceof Reason.EveryShare every) {
            return "of " + Decimals.shortest(every.of()) + " every number with these digits is possible";
        }
        if (reason instanceof Reason.LabelsOpen open) {
            return counted(open.certain(), open.open()) + " with " + label(open.labels());
        }
        return ofRecomputed(reason);
    }

    /** Of a figure that can be judged. */
    private static String ofRecomputed(Reason reason) {
        if (reason instanceof Reason.Calculated calculated) {
            String arithmetic = ArithmeticText.of(calculated.arithmetic());
            return calculated.arithmetic() instanceof Arithmetic.FirstPrinted ? arithmetic
                    : arithmetic + " = " + RecomputedText.of(calculated.number()) + calculated.number().printed().unit().suffix();
        }
        if (reason instanceof Reason.Moves moves) {
            return moves.values() + " values in a row are " + movements(moves.movements());
        }
        if (reason instanceof Reason.InBands in) {
            String value = Decimals.shortest(in.value()) + in.unit().suffix();
            return in.labels().isEmpty() ? value + " lies in no band" : value + " is " + String.join(" or ", in.labels());
        }
        if (reason instanceof Reason.Awarded awarded) {
            return awarded(awarded);
        }
        if (reason instanceof Reason.MeanOfAverages of) {
            return "the printed averages of the perspectives have the mean " + Decimals.shortest(of.mean());
        }
        if (reason instanceof Reason.AmongAssignments among) {
            return among(among);
        }
        if (reason instanceof Reason.InClasses in) {
            return "mean score " + RecomputedText.of(in.means()) + " is " + (in.classes().isEmpty() ? "in no class" : classes(in));
        }
        if (reason instanceof Reason.NoneCounted none) {
            return "no indicator is printed with " + label(none.labels());
        }
        if (reason instanceof Reason.Counted all) {
            return counted(all.certain(), all.open()) + (all.certain() + all.open() == 1 ? " indicator is" : " indicators are")
                    + " printed with " + label(all.labels());
        }
        if (reason instanceof Reason.Repeats repeats) {
            return repeats.where() + " prints " + repeats.text();
        }
        return reason instanceof Reason.WholeNumber whole ? whole(whole) : ofRelation((Reason.Compared) reason);
    }

    private static String whole(Reason.WholeNumber whole) {
        return whole.possible() ? "possible of " + Decimals.shortest(whole.of())
                : "no whole number of " + Decimals.shortest(whole.of()) + " gives it";
    }

    private static String ofRelation(Reason.Compared compared) {
        if (compared instanceof Reason.Sides sides) {
            return side(sides.ofLeft(), sides.left(), sides.right()) + " against " + side(sides.ofRight(), sides.right(), sides.left());
        }
        if (compared instanceof Reason.PartsAndWhole parts) {
            return parts.how().word() + " of " + parts.parts() + " parts = " + Decimals.shortest(parts.left()) + " against " + parts.whole().text();
        }
        Reason.MayDiffer may = (Reason.MayDiffer) compared;
        return doubt(may.doubt()) + "; " + ofRelation(may.sides());
    }

    private static String side(Arithmetic.PutIn putIn, BigDecimal value, BigDecimal other) {
        String written = ArithmeticText.of(putIn);
        String shown = Decimals.apart(value, other);
        return written.equals(shown) ? shown : written + " = " + shown;
    }

    private static String doubt(Reason.Doubt doubt) {
        return switch (doubt) {
            case ALOS_MAY_COUNT_STAYS -> "the study does not say that ALOS counts days of care";
            case FORMULAS_COUNT_OTHERWISE -> "the study's formulas do not count the same beds, days and patients throughout";
            case MAY_HAVE_BEEN_OPEN_FOR_FEWER_DAYS -> "the study prints no days for this part, which may have been open for fewer";
        };
    }

    private static String particulars(Reason reason) {
        if (reason instanceof Reason.NumbersNotPublished not) {
            return UnknownText.missing(not.lacks());
        }
        if (reason instanceof Reason.SeriesNotPublished not) {
            return not.indicator().name() + not.gaps().stream().map(g -> " " + g).collect(Collectors.joining(","));
        }
        if (reason instanceof Reason.ValueNotPublished not) {
            return "a value or label of " + not.indicator().name();
        }
        if (reason instanceof Reason.Undefined undefined) {
            return UnknownText.undefined(undefined.cause());
        }
        if (reason instanceof Reason.NobodyDischarged) {
            return "where nobody is discharged there is no ALOS and no TOI";
        }
        if (reason instanceof Reason.Quoted) {
            return "nothing is printed from which it could be recomputed";
        }
        if (reason instanceof Reason.NoRule no) {
            return "the study prints no rule for " + no.indicator().name();
        }
        if (reason instanceof Reason.NoScale) {
            return "no scale is printed";
        }
        if (reason instanceof Reason.NothingBefore nothing) {
            return "the series of " + nothing.indicator().name() + " has no value before " + nothing.occasion();
        }
        if (reason instanceof Reason.NoRuleForMovement no) {
            return no.values() + " values in a row are " + movements(no.movements()) + ", which no row of " + no.bands() + " names";
        }
        if (reason instanceof Reason.NoLabelToScore no) {
            return no.indicator().bands() + " is by judgement, and no label of " + no.indicator().name() + " is published";
        }
        if (reason instanceof Reason.NoBand no) {
            return Decimals.shortest(no.value()) + no.unit().map(Unit::suffix).orElse("") + " lies in no band of " + no.bands();
        }
        if (reason instanceof Reason.NotAssessed not) {
            return "no indicator has a score in " + not.occasion();
        }
        if (reason instanceof Reason.LabelsNotKnown unknown) {
            return unknown.indicators().stream().map(Indicator::name).collect(Collectors.joining(", "));
        }
        if (reason instanceof Reason.NoWordToRepeat no) {
            return no.formula();
        }
        if (reason instanceof Reason.LabelsOpen) {
            return "not every label is printed, or says which is meant";
        }
        if (reason instanceof Reason.Moves moves) {
            return String.join(" or ", moves.labels());
        }
        return reason instanceof Reason.WholeNumber whole ? RecomputedText.of(whole.shares()) : "";
    }

    private static String movements(List<Movement> movements) {
        return movements.stream().map(Movement::word).collect(Collectors.joining(" or "));
    }

    private static String awarded(Reason.Awarded awarded) {
        String of = awarded.value().map(Decimals::shortest).orElseGet(() -> String.join(" and ", awarded.labels()));
        boolean none = awarded.scores().scores().isEmpty();
        String given = none ? of + " lies in no band" : of + " gives " + RecomputedText.of(awarded.scores());
        return awarded.repaired().map(r -> given + (none ? " as printed, " : " by the bands as printed, ")
                + (r.scores().isEmpty() ? "no score" : RecomputedText.of(r)) + " by the repaired bands").orElse(given);
    }

    private static String among(Reason.AmongAssignments among) {
        return among.assignments().equals(BigInteger.ONE) ? "the labels give " + RecomputedText.of(among.totals())
                : "the labels allow " + among.assignments() + " assignments of scores, from " + Decimals.shortest(among.totals().least())
                + " to " + Decimals.shortest(among.totals().most()) + "; " + among.giving() + " of them give " + among.printed();
    }

    private static String classes(Reason.InClasses in) {
        return in.classes().entrySet().stream().map(e -> in.assignments().equals(BigInteger.ONE) ? e.getKey()
                : e.getKey() + " in " + e.getValue() + " of " + in.assignments()).collect(Collectors.joining(", "));
    }

    private static String counted(int certain, int open) {
        return certain + (open == 0 ? "" : " to " + (certain + open));
    }

    private static String label(List<String> labels) {
        return labels.isEmpty() ? "a label" : String.join(" or ", labels);
    }
}
