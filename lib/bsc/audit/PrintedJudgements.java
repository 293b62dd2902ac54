package bsc.audit;

import bsc.audit.Contradiction.JudgementsDiffer;
import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Term;
import bsc.model.Figure;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that a study prints in several places for one indicator, one perspective or the whole, of one occasion, and that
 * cannot stand for the same label. A restated word that does not follow has its own verdict and is not told twice.
 */
final class PrintedJudgements {
    private PrintedJudgements() {
    }

    /** What a word is about. */
    private record Subject(String indicator, Optional<Perspective> perspective, Occasion occasion) {
        static Subject of(Figure figure) {
            return new Subject(figure.indicator(), figure.indicator().isEmpty() ? figure.perspective() : Optional.empty(),
                    figure.occasion());
        }
    }

    static List<JudgementsDiffer> of(Quantities quantities, List<Finding> findings) {
        Study study = quantities.study();
        Map<Subject, List<Figure>> words = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (isJudgement(quantities, finding)) {
                words.computeIfAbsent(Subject.of(finding.figure()), s -> new ArrayList<>()).add(finding.figure());
            }
        }
        return words.values().stream().flatMap(w -> differing(study, w).stream()).toList();
    }

    private static boolean isJudgement(Quantities quantities, Finding finding) {
        Figure figure = finding.figure();
        return isJudgement(figure.kind()) || figure.kind() == PrintedKind.RESTATED && figure.printed() instanceof Printed.Word
                && finding.verdict() == Verdict.FOLLOWS
                && restated(quantities, figure).filter(f -> Subject.of(f).equals(Subject.of(figure))
                && f.printed() instanceof Printed.Word).isPresent();
    }

    private static boolean isJudgement(PrintedKind kind) {
        return kind == PrintedKind.LABEL || kind == PrintedKind.PERSPECTIVE || kind == PrintedKind.CONCLUSION;
    }

    /** The figure that a word repeats: a word about something else is no judgement on this. */
    private static Optional<Figure> restated(Quantities quantities, Figure figure) {
        return quantities.formula(figure).map(Formula::term).filter(Term.Name.class::isInstance)
                .flatMap(n -> quantities.figure(((Term.Name) n).id()));
    }

    /** Each wording once, beside the first one with which it has no label in common. */
    private static List<JudgementsDiffer> differing(Study study, List<Figure> words) {
        List<JudgementsDiffer> found = new ArrayList<>();
        List<Figure> told = new ArrayList<>();
        for (Figure word : words) {
            Set<String> labels = labels(study, word);
            if (told.stream().noneMatch(t -> labels(study, t).equals(labels))) {
                told.stream().filter(t -> labels(study, t).stream().noneMatch(labels::contains)).findFirst()
                        .ifPresent(t -> found.add(new JudgementsDiffer(t, word)));
                told.add(word);
            }
        }
        return found;
    }

    private static Set<String> labels(Study study, Figure word) {
        return study.labelsOf(word.printed()).stream().map(l -> l.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
