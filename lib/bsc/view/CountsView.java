package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.model.Convention;
import bsc.model.Verdict;
import bsc.say.Block;
import bsc.say.Block.Pair;
import bsc.say.Block.Share;
import bsc.say.Text;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many figures have each verdict, with what stands behind the numbers, how many relations hold, and the figures of questionnaires. */
final class CountsView {
    private CountsView() {
    }

    static List<Block> of(Audit audit, Words words) {
        List<Block> blocks = new ArrayList<>();
        if (!audit.findings().isEmpty()) {
            blocks.add(new Block.Shares(Arrays.stream(Verdict.values()).map(v -> new Share(FindingWords.tone(v), words.of(v),
                    audit.with(v).size(), detail(v, audit.with(v), words))).toList()));
        }
        List<Pair> relations = new ArrayList<>();
        if (!audit.relations().isEmpty()) {
            relations.add(new Pair(words.say("counts.relations"), Text.of(relations(audit.relations(), words))));
        }
        if (!audit.identities().isEmpty()) {
            relations.add(new Pair(words.say("counts.identities"), Text.of(relations(audit.identities(), words))));
        }
        QuestionnairesView.counts(audit, words).ifPresent(relations::add);
        if (!relations.isEmpty()) {
            blocks.add(new Block.Pairs(relations));
        }
        return blocks;
    }

    /** The relations that the study declares, then the identities of its bed indicators. */
    static List<RelationFinding> all(Audit audit) {
        return Stream.concat(audit.relations().stream(), audit.identities().stream()).toList();
    }

    /** As in "40 hold, 3 do not hold": those that hold always, the others where there are any. */
    static String relations(List<RelationFinding> relations, Words words) {
        return Arrays.stream(Verdict.values()).filter(v -> v == Verdict.FOLLOWS || count(relations, v) > 0)
                .map(v -> words.counted("counts." + v.word(), count(relations, v))).collect(Collectors.joining(", "));
    }

    static long count(List<RelationFinding> relations, Verdict verdict) {
        return relations.stream().filter(r -> r.verdict() == verdict).count();
    }

    /** As in "follows: 169, does not follow: 9". */
    static String figures(Audit audit, Words words) {
        return Arrays.stream(Verdict.values()).map(v -> words.of(v) + ": " + audit.with(v).size()).collect(Collectors.joining(", "));
    }

    private static String detail(Verdict verdict, List<Finding> findings, Words words) {
        return switch (verdict) {
            case FOLLOWS -> weak(findings, words);
            case FOLLOWS_UNDER -> conventions(findings, words);
            case CANNOT_BE_JUDGED -> reasons(findings, words).entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("; "));
            case DOES_NOT_FOLLOW -> "";
        };
    }

    private static String weak(List<Finding> findings, Words words) {
        long weak = findings.stream().filter(Finding::weak).count();
        return weak == 0 ? "" : words.counted("counts.weak", weak);
    }

    private static String conventions(List<Finding> findings, Words words) {
        Map<Convention, Long> counts = findings.stream().collect(Collectors.groupingBy(f -> f.convention().orElseThrow(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(e -> words.say("counts.convention", e.getKey().word(), e.getValue(), words.of(e.getKey())))
                .collect(Collectors.joining("; "));
    }

    /** Why figures cannot be judged, by the kind of reason, each with its count. */
    private static Map<String, Integer> reasons(List<Finding> findings, Words words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.forEach(f -> counts.merge(new ReasonWords(words).kind(f.reason()), 1, Integer::sum));
        return counts;
    }
}
