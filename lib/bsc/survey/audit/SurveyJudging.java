package bsc.survey.audit;

import bsc.model.PrintedSurvey;
import bsc.model.SurveyFigure;
import bsc.model.SurveyFigureKind;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers the findings of one audit. */
final class SurveyJudging {
    final PrintedSurvey printed;
    private final List<SurveyFinding> findings = new ArrayList<>();

    SurveyJudging(PrintedSurvey printed) {
        this.printed = printed;
    }

    List<SurveyFinding> findings() {
        return findings;
    }

    void add(SurveyFigure figure, SurveyCheck check, Verdict verdict, Optional<Reach> reach, SurveyConvention... conventions) {
        findings.add(new SurveyFinding(figure, check, verdict, reach, List.of(conventions)));
    }

    /** A way to compute a figure: from numbers that are rounded, or (true) that may be cut; empty where it cannot be. */
    interface Way extends Function<Boolean, Optional<Reach>> {
    }

    /** A way with the convention it takes. */
    record Under(SurveyConvention convention, Way way) {
    }

    /** Against the plain way first, then cut, then each other way, rounded and cut. Nothing is added where no way can be gone. */
    void judge(SurveyFigure figure, SurveyCheck check, Way plain, Under... others) {
        Optional<Reach> reach = plain.apply(false).filter(Reach::bounded);
        if (reach.isPresent() && reach.get().meets(Reach.of(figure.number(), false))) {
            add(figure, check, Verdict.FOLLOWS, reach);
            return;
        }
        boolean any = reach.isPresent();
        for (Under other : others) {
            Optional<Reach> found = other.way.apply(false).filter(Reach::bounded);
            any |= found.isPresent();
            if (found.isPresent() && found.get().meets(Reach.of(figure.number(), false))) {
                add(figure, check, Verdict.FOLLOWS_UNDER, found, other.convention);
                return;
            }
        }
        Optional<Reach> cut = plain.apply(true).filter(Reach::bounded);
        if (cut.isPresent() && cut.get().meets(Reach.of(figure.number(), true))) {
            add(figure, check, Verdict.FOLLOWS_UNDER, cut, SurveyConvention.CUT);
            return;
        }
        for (Under other : others) {
            Optional<Reach> found = other.way.apply(true).filter(Reach::bounded);
            if (found.isPresent() && found.get().meets(Reach.of(figure.number(), true))) {
                add(figure, check, Verdict.FOLLOWS_UNDER, found, other.convention, SurveyConvention.CUT);
                return;
            }
        }
        if (any) {
            add(figure, check, Verdict.DOES_NOT_FOLLOW, reach.or(() -> others[0].way.apply(false).filter(Reach::bounded)));
        }
    }

    /** What a figure of the kind can be, where it is printed. */
    Optional<Reach> reach(SurveyFigureKind kind, String item, boolean cut) {
        return printed.of(kind, item).map(f -> Reach.of(f.number(), cut));
    }
}
