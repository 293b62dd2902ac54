package bsc.audit;

import bsc.audit.edits.Check;
import bsc.audit.edits.EditSearch;
import bsc.audit.edits.Localisation;
import bsc.audit.joint.Incompatible;
import bsc.audit.joint.Together;
import bsc.formula.Quantities;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Verdict;
import bsc.score.Scorecard;
import bsc.survey.audit.SurveyAudit;
import bsc.survey.audit.SurveyVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every printed figure of a study with its verdict, the relations that must hold, the faults of its tables of bands,
 * and the fate of each of its conclusions.
 *
 * @param relations those that the study's relations.csv declares, then those of printed wholes and their parts
 * @param identities those between bed indicators, which hold without being declared
 * @param localisations the smallest sets of edits that would repair what does not hold, for each group that shares numbers
 * @param incompatible relations that each hold and cannot hold together
 * @param contradictions what is printed in two ways: tables beside those that they cite, judgements beside each other
 * @param surveys    what is printed of questionnaires, judged
 * @param unchecked  what was not checked, and why
 * @param printed    the scorecard of the assessed period with the labels as printed
 * @param recomputed the same recomputed from the inputs
 * @param fates      one for each printed conclusion, in the order of the file; a single one when none is printed
 */
public record Audit(Quantities quantities, List<Finding> findings, List<RelationFinding> relations,
                    List<RelationFinding> identities, List<Localisation> localisations,
                    List<Incompatible> incompatible, List<BandDefect> bandDefects, List<Contradiction> contradictions,
                    List<SurveyAudit> surveys, List<Unchecked> unchecked,
                    Scorecard printed, Scorecard recomputed, List<Fate> fates) {
    public Audit {
        findings = List.copyOf(findings);
        relations = List.copyOf(relations);
        identities = List.copyOf(identities);
        localisations = List.copyOf(localisations);
        incompatible = List.copyOf(incompatible);
        bandDefects = List.copyOf(bandDefects);
        contradictions = List.copyOf(contradictions);
        surveys = List.copyOf(surveys);
        unchecked = List.copyOf(unchecked);
        fates = List.copyOf(fates);
    }

    /** @throws bsc.model.BadData when a formula of the study cannot be read */
    public static Audit of(Study study) {
        Quantities quantities = Quantities.of(study);
        Cards cards = new Cards(quantities);
        Occasion assessed = Occasion.of(study.assessed());
        RelationJudge judge = new RelationJudge(quantities);
        List<Finding> findings = findings(cards);
        List<RelationFinding> relations = study.relations().stream().flatMap(r -> judge.judge(r).stream()).toList();
        BedIdentities beds = new BedIdentities(quantities);
        Fates fates = new Fates(cards, findings);
        List<RelationFinding> identities = beds.findings();
        List<Check> checks = Checks.of(quantities, findings, Stream.concat(relations.stream(), identities.stream()).toList());
        boolean searched = EditSearch.bounded(checks);
        EditSearch edits = new EditSearch(searched ? checks : List.of());
        List<Localisation> localisations = edits.localisations();
        Diagnoses diagnoses = new Diagnoses(quantities, findings, edits, localisations);
        List<Finding> diagnosed = findings.stream().map(f -> f.with(diagnoses.of(f))).toList();
        List<Unchecked> unchecked = new ArrayList<>(beds.unchecked());
        unchecked.addAll(diagnoses.unchecked());
        if (!searched) {
            unchecked.add(new Unchecked(Unchecked.RelationCheck.CAUSES, assessed, new Unchecked.TooManyNumbers(checks.size())));
        }
        int notCompared = Remarks.notCompared(quantities);
        if (notCompared > 0) {
            unchecked.add(new Unchecked(Unchecked.RelationCheck.ALIKE, assessed, new Unchecked.TooManyIndicators(Remarks.MOST_COMPARED, notCompared)));
        }
        List<RelationFinding> ofParts = new PartsIdentities(study).findings();
        unchecked.addAll(Unused.of(quantities, ofParts));
        Together.Found together = Together.of(quantities, held(relations));
        together.beyond().forEach(size -> unchecked.add(new Unchecked(Unchecked.RelationCheck.TOGETHER, assessed, new Unchecked.TooManyRelations(size))));
        return new Audit(quantities, diagnosed,
                Stream.concat(relations.stream().map(r -> r.with(diagnoses.of(r))),
                        ofParts.stream()).toList(),
                identities.stream().map(r -> r.with(diagnoses.of(r))).toList(), localisations,
                together.incompatible(), BandsAudit.of(quantities, cards.printed(assessed)),
                Stream.<Contradiction>concat(CitedTables.of(study, cards.printed(assessed)).stream(),
                        PrintedJudgements.of(quantities, findings).stream()).toList(),
                study.surveys().stream().map(SurveyAudit::of).toList(), unchecked,
                cards.printed(assessed), fates.accepted(assessed), fates.all());
    }

    /** Those that hold without a convention, or with digits cut. */
    private static List<Together.Held> held(List<RelationFinding> relations) {
        return relations.stream().filter(r -> r.verdict() == Verdict.FOLLOWS || r.verdict() == Verdict.FOLLOWS_UNDER
                && r.convention().filter(Convention.CUT::equals).isPresent())
                .map(r -> new Together.Held(r.relation(), r.occasion())).toList();
    }

    private static List<Finding> findings(Cards cards) {
        Quantities quantities = cards.quantities();
        NumberJudge numbers = new NumberJudge(quantities);
        LabelJudge labels = new LabelJudge(quantities);
        ScoreJudge scores = new ScoreJudge(quantities);
        TotalJudge totals = new TotalJudge(cards);
        ShareJudge shares = new ShareJudge(quantities);
        CountJudge counts = new CountJudge(quantities);
        RestatementJudge words = new RestatementJudge(quantities);
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : quantities.study().figures()) {
            findings.add(figure.printed() instanceof Printed.Number number ? switch (figure.kind()) {
                case SCORE -> scores.judge(figure, number);
                case TOTAL -> totals.total(figure, number);
                case AVERAGE -> totals.average(figure, number);
                case SHARE -> shares.judge(figure, number);
                case COUNT -> counts.judge(figure, number);
                case QUOTED -> figure.formula().isEmpty() ? Finding.cannotBeJudged(figure, new Reason.Quoted()) : numbers.judge(figure, number);
                default -> numbers.judge(figure, number);
            } : switch (figure.kind()) {
                case LABEL -> labels.judge(figure);
                case PERSPECTIVE, CONCLUSION -> totals.conclusion(figure);
                default -> words.judge(figure);
            });
        }
        return findings;
    }

    public Study study() {
        return quantities.study();
    }

    /** What may be right and should be looked at. */
    public List<Remark> remarks() {
        return Remarks.of(quantities);
    }

    /** The fate of the conclusion on the assessed period, else of the first one. */
    public Fate fate() {
        return fates.stream().filter(f -> f.card().occasion().equals(printed.occasion())).findFirst().orElse(fates.get(0));
    }

    /** The figures of questionnaires, with a verdict each. */
    public List<SurveyVerdict> ofSurveys() {
        return surveys.stream().flatMap(s -> s.verdicts().stream()).toList();
    }

    public List<Finding> with(Verdict verdict) {
        return findings.stream().filter(f -> f.verdict() == verdict).toList();
    }
}
