package bsc.view;

import bsc.audit.Reason;
import bsc.audit.Recomputed;
import bsc.formula.Arithmetic;
import bsc.model.Movement;
import bsc.model.Unit;
import bsc.say.Words;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** The grounds of a verdict as a clause: what kind of reason it is and, behind a colon, the particulars. */
record ReasonWords(Words words, NumberWords numbers, ScoreWords scores) {
    ReasonWords(Words words) {
        this(words, new NumberWords(words), new ScoreWords(words));
    }

    String of(Reason reason) {
        String particulars = particulars(reason);
        return particulars.isEmpty() ? kind(reason) : kind(reason) + ": " + particulars;
    }

    /** Of what kind it is, in the words under which reasons are counted. */
    String kind(Reason reason) {
        if (reason instanceof Reason.NotPublished) {
            return words.say("reason.not-published");
        }
        if (reason instanceof Reason.Undefined || reason instanceof Reason.NobodyDischarged) {
            return words.say("reason.undefined");
        }
        if (reason instanceof Reason.Quoted) {
            return words.say("reason.quoted");
        }
        if (reason instanceof Reason.NoRule || reason instanceof Reason.NoScale) {
            return words.say("reason.by-judgement");
        }
        if (reason instanceof Reason.NothingBefore) {
            return words.say("reason.nothing-before");
        }
        if (reason instanceof Reason.NoRuleForMovement || reason instanceof Reason.NoLabelToScore) {
            return words.say("reason.no-rule");
        }
        if (reason instanceof Reason.NoBand) {
            return words.say("reason.no-band");
        }
        if (reason instanceof Reason.NotAssessed) {
            return words.say("reason.not-assessed");
        }
        if (reason instanceof Reason.NothingScored none) {
            return words.say("reason.nothing-scored", none.occasion());
        }
        if (reason instanceof Reason.LabelsNotKnown unknown) {
            return words.say("reason.labels-not-known", unknown.occasion());
        }
        if (reason instanceof Reason.NoWordToRepeat) {
            return words.say("reason.no-word");
        }
        if (reason instanceof Reason.NotSaidOfHowMany) {
            return words.say("reason.not-said-of-how-many");
        }
        if (reason instanceof Reason.NotWhole not) {
            return words.say("reason.not-whole", numbers.of(not.number()));
        }
        if (reason instanceof Reason.EveryShare every) {
            return words.say("reason.every-share", numbers.of(every.of()));
        }
        return reason instanceof Reason.LabelsOpen open
                ? words.say("reason.labels-open", counted(open.certain(), open.open()), label(open.labels())) : ofRecomputed(reason);
    }

    /** What is recomputed in another unit than the printed one is told in both. */
    private String calculated(Reason.Calculated calculated) {
        String arithmetic = numbers.of(calculated.arithmetic());
        Recomputed.Number number = calculated.number();
        Unit unit = number.printed().unit();
        return calculated.arithmetic() instanceof Arithmetic.FirstPrinted ? arithmetic
                : arithmetic + calculated.in().map(own -> equal(new Recomputed.Number(unit.in(own, number.value()), number.printed(), number.asSet()), own))
                        .orElse("") + equal(number, unit);
    }

    private String equal(Recomputed.Number number, Unit unit) {
        return " = " + numbers.of(number) + scores.suffix(unit);
    }

    /** Of a figure that can be judged. */
    private String ofRecomputed(Reason reason) {
        if (reason instanceof Reason.Calculated calculated) {
            return calculated(calculated);
        }
        if (reason instanceof Reason.Moves moves) {
            return words.say("reason.moves", moves.values(), movements(moves.movements()));
        }
        if (reason instanceof Reason.InBands in) {
            String value = numbers.of(in.value()) + scores.suffix(in.unit());
            return in.labels().isEmpty() ? words.say("reason.in-no-band", value) : words.say("reason.is", value, words.or(in.labels()));
        }
        if (reason instanceof Reason.Awarded awarded) {
            return awarded(awarded);
        }
        if (reason instanceof Reason.MeanOfAverages of) {
            return words.say("reason.mean-of-averages", numbers.of(of.mean()));
        }
        if (reason instanceof Reason.AmongAssignments among) {
            return among(among);
        }
        if (reason instanceof Reason.InClasses in) {
            return in.classes().isEmpty() ? words.say("reason.mean-in-no-class", numbers.of(in.means()))
                    : words.say("reason.mean-is", numbers.of(in.means()), classes(in));
        }
        if (reason instanceof Reason.NoneCounted none) {
            return words.say("reason.none-counted", label(none.labels()));
        }
        if (reason instanceof Reason.Counted all) {
            return words.say(all.certain() + all.open() == 1 ? "reason.counted.one" : "reason.counted.many",
                    counted(all.certain(), all.open()), label(all.labels()));
        }
        if (reason instanceof Reason.PrintedBefore repeats) {
            return words.say("reason.repeats", repeats.where(), repeats.text());
        }
        return reason instanceof Reason.WholeNumber whole ? words.say(whole.possible() ? "reason.possible-of" : "reason.no-whole-number",
                numbers.of(whole.of())) : ofRelation((Reason.Compared) reason);
    }

    private String ofRelation(Reason.Compared compared) {
        if (compared instanceof Reason.Sides sides) {
            return words.say("reason.against", side(sides.ofLeft(), sides.left(), sides.right()), side(sides.ofRight(), sides.right(), sides.left()));
        }
        if (compared instanceof Reason.PartsAndWhole parts) {
            return words.say("reason.against", words.say("arithmetic." + parts.how().word() + "-of", parts.parts()) + " = " + numbers.of(parts.left()),
                    parts.whole().text());
        }
        Reason.MayDiffer may = (Reason.MayDiffer) compared;
        return words.say(switch (may.doubt()) {
            case ALOS_MAY_COUNT_STAYS -> "reason.alos-may-count-stays";
            case FORMULAS_COUNT_OTHERWISE -> "reason.formulas-count-otherwise";
            case MAY_HAVE_BEEN_OPEN_FOR_FEWER_DAYS -> "reason.open-for-fewer-days";
        }) + "; " + ofRelation(may.sides());
    }

    private String side(Arithmetic.PutIn putIn, BigDecimal value, BigDecimal other) {
        String written = numbers.of(putIn);
        String shown = words.numerals().apart(value, other);
        return written.equals(shown) ? shown : written + " = " + shown;
    }

    private String particulars(Reason reason) {
        if (reason instanceof Reason.NumbersNotPublished not) {
            return new UnknownWords(words).missing(not.lacks());
        }
        if (reason instanceof Reason.SeriesNotPublished not) {
            return scores.name(not.indicator()) + not.gaps().stream().map(g -> " " + g).collect(Collectors.joining(","));
        }
        if (reason instanceof Reason.ValueNotPublished not) {
            return words.say("reason.value-or-label", scores.name(not.indicator()));
        }
        if (reason instanceof Reason.Undefined undefined) {
            return new UnknownWords(words).undefined(undefined.cause());
        }
        if (reason instanceof Reason.NobodyDischarged) {
            return words.say("reason.nobody-discharged");
        }
        if (reason instanceof Reason.Quoted) {
            return words.say("reason.nothing-to-recompute");
        }
        if (reason instanceof Reason.NoRule no) {
            return words.say("reason.no-rule-printed", scores.name(no.indicator()));
        }
        if (reason instanceof Reason.NoScale) {
            return words.say("fate.no-scale");
        }
        if (reason instanceof Reason.NothingBefore nothing) {
            return words.say("reason.no-value-before", scores.name(nothing.indicator()), nothing.occasion());
        }
        if (reason instanceof Reason.NoRuleForMovement no) {
            return words.say("reason.no-row-for-movement", no.values(), movements(no.movements()), no.bands());
        }
        if (reason instanceof Reason.NoLabelToScore no) {
            return words.say("reason.no-label-published", no.indicator().bands(), scores.name(no.indicator()));
        }
        if (reason instanceof Reason.NoBand no) {
            return words.say("reason.in-no-band-of", numbers.of(no.value()) + no.unit().map(scores::suffix).orElse(""), no.bands());
        }
        if (reason instanceof Reason.NotAssessed not) {
            return words.say("fate.no-score", not.occasion());
        }
        if (reason instanceof Reason.LabelsNotKnown unknown) {
            return words.some(unknown.indicators().stream().map(scores::name).toList());
        }
        if (reason instanceof Reason.NoWordToRepeat no) {
            return no.formula();
        }
        if (reason instanceof Reason.LabelsOpen) {
            return words.say("reason.not-every-label");
        }
        if (reason instanceof Reason.Moves moves) {
            return words.or(moves.labels());
        }
        return reason instanceof Reason.WholeNumber whole ? numbers.of(whole.shares()) : "";
    }

    private String movements(List<Movement> movements) {
        return words.or(movements.stream().map(words::of).toList());
    }

    private String awarded(Reason.Awarded awarded) {
        String of = awarded.value().map(numbers::of).orElseGet(() -> words.and(awarded.labels()));
        boolean none = awarded.scores().scores().isEmpty();
        if (awarded.repaired().isEmpty()) {
            return none ? words.say("reason.in-no-band", of) : words.say("reason.gives", of, numbers.of(awarded.scores()));
        }
        String repaired = awarded.repaired().get().scores().isEmpty() ? words.say("reason.no-score") : numbers.of(awarded.repaired().get());
        return none ? words.say("reason.in-no-band-repaired", of, repaired) : words.say("reason.gives-repaired", of, numbers.of(awarded.scores()), repaired);
    }

    private String among(Reason.AmongAssignments among) {
        return among.assignments().equals(BigInteger.ONE) ? words.say("reason.labels-give", numbers.of(among.totals()))
                : words.say("reason.labels-allow", among.assignments(), numbers.of(among.totals().least()), numbers.of(among.totals().most()),
                among.giving(), among.printed());
    }

    private String classes(Reason.InClasses in) {
        return in.classes().entrySet().stream().map(e -> in.assignments().equals(BigInteger.ONE) ? e.getKey()
                : words.say("class.in", e.getKey(), e.getValue(), in.assignments())).collect(Collectors.joining(", "));
    }

    private String counted(int certain, int open) {
        return open == 0 ? String.valueOf(certain) : words.say("range", certain, certain + open);
    }

    private String label(List<String> labels) {
        return labels.isEmpty() ? words.say("reason.a-label") : words.or(labels);
    }
}
