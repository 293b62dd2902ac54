package bsc.view;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Sentence;
import bsc.model.Verdict;
import bsc.say.Block.Bullets;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Share;
import bsc.say.Block.Shares;
import bsc.say.Block.Table;
import bsc.say.Block;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Messages;
import bsc.say.Text;
import bsc.say.Words;
import bsc.weight.audit.WeightAudit;
import bsc.weight.audit.WeightFinding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The audit of printed weights: counts, what does not follow, weights and consistency, the decision.
 *
 * @param all whether every number is listed, also those that follow on the way to the weights
 */
public record WeightAuditView(WeightAudit audit, boolean all, Words words) {
    private static final Set<String> ON_THE_WAY = Set.of("diagonal", "reciprocity", "column_sum", "normalised",
            "normalised_column_sum", "row_sum", "geometric_mean", "row_product", "row_ratio");
    private static final List<String> COLUMNS = List.of("file", "what", "row", "column", "where", "printed", "recomputed", "low",
            "high", "verdict", "convention", "tried", "weak", "reason");

    public Doc doc() {
        List<WeightFinding> broken = audit.with(Verdict.DOES_NOT_FOLLOW);
        List<WeightFinding> rest = audit.findings().stream().filter(Predicate.not(broken::contains))
                .filter(f -> all || !ON_THE_WAY.contains(f.check())).toList();
        List<Block> blocks = new ArrayList<>();
        int completed = audit.completed();
        if (completed > 0) {
            blocks.add(paragraph(completed == 1
                    ? Sentence.of("1 judgement that is not printed taken as the reciprocal of the one across the diagonal")
                    : Sentence.of("{0} judgements that are not printed taken as the reciprocal of the one across the diagonal", completed)));
        }
        blocks.add(counts());
        conventions().ifPresent(blocks::add);
        findings("broken", Sentence.of("Does not follow"), broken, false).ifPresent(blocks::add);
        findings("rest", all ? Sentence.of("Everything else") : Sentence.of("Weights and consistency"), rest, true).ifPresent(blocks::add);
        onTheWay().ifPresent(blocks::add);
        blocks.add(new Section("decision", say(Sentence.of("Does the decision to accept or reject the judgements survive?")), false,
                List.of(new Bullets(WeightAuditFate.sentences(audit).stream().map(s -> Text.of(say(s))).toList()))));
        int criteria = audit.printed().names().size();
        String names = String.join(", ", audit.printed().names());
        return new Doc(words.language(), audit.printed().source() + ": " + say(criteria == 1 ? Sentence.of("1 criterion: {0}", names)
                : Sentence.of("{0} criteria: {1}", criteria, names)), blocks);
    }

    private String say(Sentence sentence) {
        return messages().of(sentence);
    }

    private Messages messages() {
        return Messages.in(words.language());
    }

    private Paragraph paragraph(Sentence sentence) {
        return new Paragraph(Text.of(say(sentence)));
    }

    private Shares counts() {
        return new Shares(Stream.of(Verdict.values()).map(verdict -> {
            List<WeightFinding> found = audit.with(verdict);
            long weak = found.stream().filter(WeightFinding::weak).count();
            return new Share(FindingWords.tone(verdict), words.of(verdict), found.size(), say(weak == 0 ? Sentence.NONE
                    : weak == 1 ? Sentence.of("of these 1 is a weak check") : Sentence.of("of these {0} are weak checks", weak)));
        }).toList());
    }

    /** The conventions that were needed, and what each means. */
    private Optional<Section> conventions() {
        Map<Choice, Long> used = audit.with(Verdict.FOLLOWS_UNDER).stream().flatMap(f -> f.conventions().stream())
                .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
        return used.isEmpty() ? Optional.empty() : Optional.of(new Section("conventions", say(Sentence.of("Conventions needed")), false,
                List.of(new Bullets(used.entrySet().stream().map(e -> Text.of(e.getKey().word() + ": "
                        + say(WeightAuditCells.meaning(e.getKey())) + " (" + e.getValue() + ")")).toList()))));
    }

    private Optional<Section> findings(String id, Sentence heading, List<WeightFinding> findings, boolean withVerdict) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(new Column("what", say(Sentence.of("what")), false),
                new Column("printed", say(Sentence.of("printed")), true), new Column("recomputed", say(Sentence.of("recomputed")), true),
                new Column("range", say(Sentence.of("from all that prints so")), true),
                withVerdict ? new Column("verdict", say(Sentence.of("verdict")), false) : new Column("where", say(Sentence.of("where")), false),
                new Column("why", say(Sentence.of("why")), false));
        List<List<Cell>> rows = findings.stream().map(f -> Stream.of(f.subject(), String.join(say(Sentence.of(" and ")), f.prints()),
                WeightAuditCells.face(f, messages()), WeightAuditCells.range(f, messages()),
                withVerdict ? WeightAuditCells.verdict(f, words) : f.where(), say(WeightAuditCells.why(f)))
                .map(t -> t.isEmpty() ? new Cell.Empty() : Cell.of(t)).toList()).toList();
        return Optional.of(new Section(id, say(heading), false, List.of(new Table(id, "", columns, rows))));
    }

    /** What else follows, counted by kind. */
    private Optional<Section> onTheWay() {
        Map<String, Long> counted = audit.findings().stream()
                .filter(f -> ON_THE_WAY.contains(f.check()) && f.verdict() != Verdict.DOES_NOT_FOLLOW)
                .collect(Collectors.groupingBy(f -> f.check() + " " + words.of(f.verdict()), LinkedHashMap::new, Collectors.counting()));
        return all || counted.isEmpty() ? Optional.empty() : Optional.of(new Section("on-the-way",
                say(Sentence.of("On the way to the weights (--all lists them)")), false, List.of(new Paragraph(Text.of(
                        counted.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("; ")))))));
    }

    /** The findings, a row each, for machines and always in English; the last row says what became of the decision. */
    public Table rows() {
        List<List<Cell>> rows = new ArrayList<>();
        audit.findings().forEach(f -> rows.add(cells(audit.printed().source(), f.check(), f.row(), f.column(), f.where(),
                f.printed(), WeightAuditCells.face(f), end(f.set().map(Interval::low), RoundingMode.FLOOR),
                end(f.set().map(Interval::high), RoundingMode.CEILING), f.verdict().word(), WeightAuditCells.conventions(f),
                String.valueOf(f.tried()), f.weak() ? "yes" : "no", WeightAuditCells.why(f).toString())));
        rows.add(cells(audit.printed().source(), "decision_survives", "", "", "", audit.fate().printed().map(d -> d.word()).orElse(""),
                audit.fate().decisions().map(d -> d.word()).orElse(""), "", "", "", "", "", "",
                WeightAuditFate.sentences(audit).stream().map(Sentence::toString).collect(Collectors.joining(" "))));
        return new Table("weights_audit", "", COLUMNS.stream().map(c -> new Column(c, c, false)).toList(), rows);
    }

    private static List<Cell> cells(String... texts) {
        return Stream.of(texts).map(t -> t.isEmpty() ? new Cell.Empty() : Cell.of(t)).toList();
    }

    /** Rounded outwards, so that what is written holds the whole set. */
    private static String end(Optional<BigDecimal> end, RoundingMode outwards) {
        return end.map(e -> e.setScale(9, outwards).toPlainString()).orElse("");
    }
}
