package bsc.view;

import bsc.model.SurveyFigure;
import bsc.model.Verdict;
import bsc.say.Block;
import bsc.say.Block.Bullets;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Share;
import bsc.say.Block.Shares;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import bsc.survey.audit.Reach;
import bsc.survey.audit.RebuiltDeviation;
import bsc.survey.audit.SurveyAudit;
import bsc.survey.audit.SurveyConvention;
import bsc.survey.audit.SurveyFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The audit of a printed questionnaire: counts, what does not follow, every other figure, what the table gives away. */
public record SurveyAuditView(SurveyAudit audit, Words words) {
    private static final List<String> COLUMNS = List.of("what", "item", "answer", "where", "printed", "check", "low", "high", "verdict", "conventions");

    public Doc doc() {
        List<Block> blocks = new ArrayList<>(List.of(new Shares(Stream.of(Verdict.values()).map(v -> new Share(FindingWords.tone(v), words.of(v), audit.with(v).size(), ""))
                .toList())));
        blocks.addAll(blocks(true));
        return new Doc(words.language(), words.say("survey.audit-title", audit.printed().source()), blocks);
    }

    /** @param all whether what follows is listed too, and what the table gives away */
    List<Block> blocks(boolean all) {
        List<Block> blocks = new ArrayList<>();
        findings("broken", audit.with(Verdict.DOES_NOT_FOLLOW)).ifPresent(blocks::add);
        rTable().ifPresent(blocks::add);
        if (all) {
            conventions().ifPresent(blocks::add);
            findings("rest", audit.findings().stream().filter(f -> f.verdict() != Verdict.DOES_NOT_FOLLOW).toList()).ifPresent(blocks::add);
        }
        if (all && !audit.rebuilt().isEmpty()) {
            blocks.add(new Section("rebuilt", words.say("survey.rebuilt"), false, List.of(new Paragraph(Text.of(words.say("survey.rebuilt-how"))), rebuilt())));
        }
        return blocks;
    }

    private Optional<Section> findings(String id, List<SurveyFinding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        SurveyCells cells = new SurveyCells(words);
        boolean mixed = findings.stream().anyMatch(f -> f.verdict() != Verdict.DOES_NOT_FOLLOW);
        List<Column> columns = new ArrayList<>(List.of(cells.text("figure"), cells.number("printed"), cells.number("by_the_others"), cells.text("because"), cells.text("where")));
        if (mixed) {
            columns.add(3, cells.text("verdict"));
        }
        return Optional.of(new Section(id, words.say("survey." + id), false, List.of(new Table(id, "", columns, findings.stream().map(f -> row(f, mixed)).toList()))));
    }

    private List<Cell> row(SurveyFinding finding, boolean mixed) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(figure(finding.figure())), new Cell.AsPrinted(finding.figure().printed().text()),
                finding.reach().map(this::range).orElse(new Cell.Empty()), Cell.of(words.of(finding.check())), Cell.of(finding.figure().where())));
        if (mixed) {
            row.add(3, Cell.of(verdict(finding)));
        }
        return row;
    }

    static String figure(SurveyFigure figure) {
        return Stream.of(figure.kind().word(), figure.item(), figure.answer()).filter(t -> !t.isEmpty())
                .reduce((a, b) -> a + " " + b).orElseThrow();
    }

    private String verdict(SurveyFinding finding) {
        return finding.conventions().isEmpty() ? words.of(finding.verdict()) : words.of(finding.verdict()) + " (" + words.and(finding.conventions().stream()
                .map(SurveyConvention::word).toList()) + ")";
    }

    private Cell range(Reach reach) {
        BigDecimal low = decimal(reach.low());
        return reach.high() - reach.low() < 1e-9 ? new Cell.Number(low, Precision.SHORTEST, "") : new Cell.Range(low, decimal(reach.high()), Precision.SHORTEST, "");
    }

    static BigDecimal decimal(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    /** What the r table's value is, and whom it changes. */
    private Optional<Section> rTable() {
        return audit.textbook().filter(t -> audit.nearest().isPresent()).map(textbook -> {
            List<Block> told = new ArrayList<>(List.of(new Paragraph(Text.of(words.say("survey.r-table-is", words.numerals().fixed(BigDecimal.valueOf(textbook), 4),
                    audit.nearest().getAsInt())))));
            told.add(new Paragraph(Text.of(audit.changing().isEmpty() ? words.say("survey.no-item-changes") : words.say("survey.items-change", words.some(audit.changing())))));
            return new Section("r-table", words.say("survey.r-table"), false, told);
        });
    }

    private Optional<Section> conventions() {
        List<SurveyConvention> used = audit.findings().stream().flatMap(f -> f.conventions().stream()).distinct().sorted().toList();
        return used.isEmpty() ? Optional.empty() : Optional.of(new Section("conventions", words.say("survey.conventions"), false,
                List.of(new Bullets(used.stream().map(c -> Text.of(c.word() + ": " + words.of(c))).toList()))));
    }

    private Table rebuilt() {
        SurveyCells cells = new SurveyCells(words);
        List<List<Cell>> rows = new ArrayList<>();
        for (RebuiltDeviation item : audit.rebuilt()) {
            rows.add(List.of(Cell.of(item.item()), item.mean().map(this::range).orElse(new Cell.Missing()), range(item.deviation())));
        }
        return new Table("rebuilt", "", List.of(cells.text("item"), cells.number("mean"), cells.number("deviation")), rows);
    }

    /** For machines, always in English. */
    public Table rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SurveyFinding f : audit.findings()) {
            rows.add(List.of(Cell.of(f.figure().kind().word()), Cell.of(f.figure().item()), Cell.of(f.figure().answer()), Cell.of(f.figure().where()),
                    Cell.of(f.figure().printed().text()), Cell.of(f.check().word()), f.reach().map(r -> exact(r.low())).orElse(new Cell.Empty()),
                    f.reach().map(r -> exact(r.high())).orElse(new Cell.Empty()), Cell.of(f.verdict().word()), Cell.of(String.join(" ", f.conventions().stream()
                    .map(SurveyConvention::word).toList()))));
        }
        return new Table("verdicts", "", columns(), rows);
    }

    static List<Column> columns() {
        return COLUMNS.stream().map(c -> new Column(c, c, c.equals("low") || c.equals("high"))).toList();
    }

    private static Cell exact(double number) {
        return new Cell.Number(decimal(number), Precision.EXACT, "");
    }
}
