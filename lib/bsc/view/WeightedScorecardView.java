package bsc.view;

import bsc.formula.Quantities;
import bsc.model.Aggregation;
import bsc.model.Bands;
import bsc.model.Perspective;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.robust.Level;
import bsc.robust.ScaleClasses;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Table;
import bsc.say.Block;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Messages;
import bsc.say.Precision;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Words;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.score.ScoredIndicator;
import bsc.weight.IndicatorWeights;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A scorecard by other weights than its study's own, its total beside the study's own total. */
public final class WeightedScorecardView {
    /**
     * Weights that were chosen for a study.
     *
     * @param from   the file or the way that they were made
     * @param given  what the file weighs; empty for weights of no file
     * @param change what was done to the numbers given, such as dividing by their sum
     */
    public record Chosen(Weights weights, Sentence from, Optional<Level> given, Optional<Sentence> change) {
    }

    private final Study study;
    private final Scorecard card;
    private final Chosen chosen;
    private final Weights own;
    private final Optional<Bands> scale;
    private final Optional<Weighable> weighable;
    private final Words words;
    private final ScoreWords scores;

    private WeightedScorecardView(Study study, String period, Chosen chosen, Optional<Bands> scale, Words words) {
        this.study = study;
        this.card = Scorecards.repaired(Quantities.of(study), period);
        this.chosen = chosen;
        this.own = IndicatorWeights.of(study.aggregation(), study.indicators());
        this.scale = scale;
        this.weighable = card.lines().isEmpty() || !card.unscored().isEmpty() ? Optional.empty() : Optional.of(Weighable.of(card));
        this.words = words;
        this.scores = new ScoreWords(words);
    }

    /**
     * @param scale on which totals are placed, where there is one
     * @throws bsc.model.BadData when the weights do not fit the study
     */
    public static Doc of(Study study, String period, Chosen chosen, Optional<Bands> scale, Words words) {
        WeightedScorecardView view = new WeightedScorecardView(study, period, chosen, scale, words);
        return new Doc(words.language(), words.say("scorecard.title", study.id(), study.hospital(), period), view.blocks());
    }

    /** For machines, in English. */
    public static Table rows(Study study, String period, Chosen chosen, Optional<Bands> scale) {
        return new WeightedScorecardView(study, period, chosen, scale, Words.in(Language.ENGLISH)).table();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(paragraph(words.say("weighted.basis", from()))));
        chosen.change().ifPresent(line -> blocks.add(paragraph(Messages.in(words.language()).of(line))));
        scale.filter(s -> weighable.isPresent()).ifPresent(s -> blocks.add(paragraph(words.say("weighted.scale", study.scale().equals(scale)
                ? words.say("scale.own", s.id()) : words.say("scale.other", s.id(), s.source())))));
        blocks.add(table());
        blocks.addAll(weighable.map(this::totals).orElseGet(this::noTotal));
        return blocks;
    }

    private String from() {
        String source = scores.source(chosen.from());
        return chosen.given().map(level -> level == Level.INDICATORS ? words.say("weighted.per-indicator", source)
                : words.say("weighted.per-perspective", source, words.of(study.aggregation()))).orElse(source);
    }

    private static Paragraph paragraph(String sentence) {
        return new Paragraph(Text.of(sentence));
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            List<ScoredIndicator> lines = card.of(perspective);
            lines.forEach(line -> rows.add(row(line)));
            if (!lines.isEmpty()) {
                rows.add(summary(words.of(perspective), words.say("weighted.mean"), Optional.of(perspective), sum(lines, own),
                        sum(lines, chosen.weights())));
            }
        }
        rows.add(summary(words.say("scorecard.total"), words.say("weighted.total"), Optional.empty(), 1, 1));
        return new Table("weighted", "", List.of(new Column("perspective", words.say("column.perspective"), false),
                new Column("indicator", words.say("column.indicator"), false), new Column("label", words.say("column.label"), false),
                new Column(points() ? "points" : "score", words.say(points() ? "weighted.points" : "column.score"), true),
                new Column("own_weight", words.say("weighted.own-weight"), true), new Column("weight", words.say("column.weight"), true)), rows);
    }

    private boolean points() {
        return study.aggregation() == Aggregation.SUM_OF_POINTS;
    }

    private List<Cell> row(ScoredIndicator line) {
        Optional<BigDecimal> maximum = points() ? line.indicator().maximum() : Optional.empty();
        return List.of(Cell.of(words.of(line.indicator().perspective())), Cell.of(scores.name(line.indicator())),
                points() ? new Cell.Empty() : scores.labels(line.labels()),
                maximum.isEmpty() || line.scores().isEmpty() ? scores.scores(line.scores())
                : Cell.of(words.say("weighted.of", scores.scoresText(line.scores()), scores.scoreText(maximum.get()))),
                WeightsTold.weight(own.of(line.indicator().id())), WeightsTold.weight(chosen.weights().of(line.indicator().id())));
    }

    private static double sum(List<ScoredIndicator> lines, Weights weights) {
        return lines.stream().mapToDouble(l -> weights.of(l.indicator().id())).sum();
    }

    private List<Cell> summary(String title, String what, Optional<Perspective> perspective, double ownWeight, double weight) {
        double[] numbers = weighable.filter(w -> weight > 0).map(w -> w.totals(chosen.weights(), perspective)).orElse(new double[0]);
        // a scale that the study does not print itself is for totals
        boolean placed = numbers.length > 0 && (perspective.isEmpty() || study.scale().isPresent());
        return List.of(Cell.of(new Span.Strong(title)), Cell.of(new Span.Strong(what)), placed ? scores.labels(labels(chosen.weights(), perspective)) : new Cell.Missing(),
                numbers.length == 0 ? new Cell.Missing() : cell(numbers), WeightsTold.weight(ownWeight), WeightsTold.weight(weight));
    }

    private Set<String> labels(Weights weights, Optional<Perspective> perspective) {
        return scale.flatMap(s -> weighable.map(w -> w.placed(weights, perspective)).map(t -> ScaleClasses.of(s).between(t.get(0), t.get(1)))).orElse(Set.of());
    }

    /** A sum of points is in percent of its maximum unless the study's own scale is in points. */
    private String unit() {
        return points() && study.scale().isEmpty() ? "%" : "";
    }

    private Cell cell(double[] numbers) {
        BigDecimal low = BigDecimal.valueOf(numbers[0]);
        BigDecimal high = BigDecimal.valueOf(numbers[1]);
        return shown(low).equals(shown(high)) ? new Cell.Number(low, Precision.SCORE, unit()) : new Cell.Range(low, high, Precision.SCORE, unit());
    }

    private String shown(BigDecimal total) {
        return words.numerals().of(total, Precision.SCORE);
    }

    private List<Block> noTotal() {
        List<String> names = card.lines().stream().filter(l -> l.scores().isEmpty()).map(l -> scores.name(l.indicator())).toList();
        return List.of(paragraph(names.size() == card.lines().size() ? words.say("weighted.no-score", names.size())
                : words.say("scorecard.no-total", String.join(", ", names))));
    }

    private List<Block> totals(Weighable w) {
        Set<String> was = labels(own, Optional.empty());
        Set<String> is = labels(chosen.weights(), Optional.empty());
        List<Block> blocks = new ArrayList<>(List.of(paragraph(words.say("weighted.totals", placed(w.totals(chosen.weights()), is), words.of(study.aggregation()), placed(w.totals(own), was)))));
        if (!was.isEmpty() && !is.isEmpty()) {
            blocks.add(paragraph(words.say(was.equals(is) ? "weighted.same" : was.stream().anyMatch(is::contains) ? "weighted.may-change"
                    : "weighted.changes")));
        }
        return blocks;
    }

    private String placed(double[] numbers, Set<String> labels) {
        String low = shown(BigDecimal.valueOf(numbers[0]));
        String high = shown(BigDecimal.valueOf(numbers[1]));
        String total = (low.equals(high) ? low : words.say("range", low, high)) + unit();
        return labels.isEmpty() ? total : total + ", " + words.or(List.copyOf(labels));
    }
}
