package bsc.audit;

import bsc.formula.Quantities;
import bsc.model.Figure;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Verdict;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.util.ArrayList;
import java.util.List;

/**
 * Every printed figure of a study with its verdict, the relations that must hold, the faults of its tables of bands,
 * and the fate of the study's conclusion.
 *
 * @param relations those that the study's relations.csv declares
 * @param identities those between bed indicators, which hold without being declared
 * @param unchecked  what was not checked, and why
 */
public record Audit(Quantities quantities, List<Finding> findings, List<RelationFinding> relations,
                    List<RelationFinding> identities, List<BandDefect> bandDefects, List<Unchecked> unchecked,
                    Scorecard printed, Fate fate) {
    public Audit {
        findings = List.copyOf(findings);
        relations = List.copyOf(relations);
        identities = List.copyOf(identities);
        bandDefects = List.copyOf(bandDefects);
        unchecked = List.copyOf(unchecked);
    }

    /** @throws bsc.model.BadData when a formula of the study cannot be read */
    public static Audit of(Study study) {
        Quantities quantities = Quantities.of(study);
        Scorecard printed = Scorecards.printed(quantities, study.assessed());
        RelationJudge judge = new RelationJudge(quantities);
        List<Finding> findings = findings(quantities, printed);
        List<RelationFinding> relations = study.relations().stream().flatMap(r -> judge.judge(r).stream()).toList();
        Diagnoses diagnoses = new Diagnoses(quantities, findings, relations);
        return new Audit(quantities, findings.stream().map(f -> f.with(diagnoses.of(f))).toList(),
                relations.stream().map(r -> r.with(diagnoses.of(r))).toList(),
                new BedIdentities(quantities).findings(), BandsAudit.of(quantities, printed), List.of(),
                printed, Fates.of(quantities, printed, findings));
    }

    private static List<Finding> findings(Quantities quantities, Scorecard card) {
        NumberJudge numbers = new NumberJudge(quantities);
        LabelJudge labels = new LabelJudge(quantities);
        ScoreJudge scores = new ScoreJudge(quantities);
        TotalJudge totals = new TotalJudge(quantities, card);
        RestatementJudge words = new RestatementJudge(quantities);
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : quantities.study().figures()) {
            findings.add(figure.printed() instanceof Printed.Number number ? switch (figure.kind()) {
                case SCORE -> scores.judge(figure, number);
                case TOTAL -> totals.total(figure, number);
                case AVERAGE -> totals.average(figure, number);
                default -> numbers.judge(figure, number);
            } : switch (figure.kind()) {
                case LABEL -> labels.judge(figure);
                case PERSPECTIVE -> totals.perspective(figure);
                case CONCLUSION -> totals.conclusion(figure);
                default -> words.judge(figure);
            });
        }
        return findings;
    }

    public Study study() {
        return quantities.study();
    }

    public List<Finding> with(Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).toList();
    }
}
