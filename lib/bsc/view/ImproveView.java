package bsc.view;

import bsc.model.Action;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Stage;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.model.Value;
import bsc.say.Block;
import bsc.say.Block.Pair;
import bsc.say.Block.Pairs;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Doc;
import bsc.say.Text;
import bsc.say.Words;
import bsc.score.LabelBasis;
import bsc.score.ScoredIndicator;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import bsc.score.Spread;
import bsc.score.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which indicators are below their standard, worst first, and what is recorded to be done about each. */
public final class ImproveView {
    private final Words words;
    private final ScoreWords scores;
    private final StandardWords standards;
    private final RecordWords records;

    private ImproveView(Words words) {
        this.words = words;
        this.scores = new ScoreWords(words);
        this.standards = new StandardWords(words);
        this.records = new RecordWords(words);
    }

    /** @throws bsc.model.BadData when a formula of the study cannot be read */
    public static Doc of(Study study, String period, Words words) {
        return new ImproveView(words).doc(Shortfalls.of(study, period));
    }

    private Doc doc(Shortfalls shortfalls) {
        Study study = shortfalls.study();
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Text.of(counts(shortfalls)))));
        blocks.addAll(BlanksView.inShort(study, words));
        if (!shortfalls.card().period().equals(study.assessed())) {
            blocks.add(new Paragraph(Text.of(words.say("improve.recorded-for", study.assessed()))));
        }
        blocks.add(PerspectiveScoresView.of(shortfalls, words));
        section(blocks, "below", shortfalls.worstFirst(), true);
        section(blocks, "found", shortfalls.with(Standing.FOUND), false);
        section(blocks, "met", shortfalls.metWithRecords(), false);
        section(blocks, "unknown", shortfalls.with(Standing.UNKNOWN), false);
        whole(blocks, shortfalls.whole());
        return new Doc(words.language(), words.say("scorecard.title", study.id(), study.hospital(), shortfalls.card().period()), blocks);
    }

    private String counts(Shortfalls shortfalls) {
        int all = shortfalls.all().size();
        int below = shortfalls.with(Standing.BELOW).size();
        boolean none = all == shortfalls.with(Standing.FOUND).size() + shortfalls.with(Standing.UNKNOWN).size();
        List<String> sentences = new ArrayList<>(List.of(none ? words.counted("improve.none", all) : words.counted("improve.below", below, all)));
        for (Standing standing : List.of(Standing.OPEN, Standing.FOUND, Standing.UNKNOWN)) {
            int number = shortfalls.with(standing).size();
            if (number > 0) {
                sentences.add(words.say("improve.more." + standing.name().toLowerCase(java.util.Locale.ROOT), number));
            }
        }
        return String.join(" ", sentences);
    }

    private void section(List<Block> blocks, String id, List<Shortfall> shortfalls, boolean ranked) {
        if (!shortfalls.isEmpty()) {
            List<Block> parts = new ArrayList<>();
            for (int i = 0; i < shortfalls.size(); i++) {
                parts.add(entry(ranked ? i + 1 + ". " : "", shortfalls.get(i)));
            }
            blocks.add(new Section(id, words.say("improve.section." + id), false, parts));
        }
    }

    private Section entry(String rank, Shortfall shortfall) {
        Indicator indicator = shortfall.line().indicator();
        List<Pair> pairs = new ArrayList<>(List.of(pair("value", value(shortfall))));
        shortfall.parts().ifPresent(s -> pairs.add(pair("parts", spread("improve.spread.parts", indicator.unit(), s, Occasion::part))));
        shortfall.periods().ifPresent(s -> pairs.add(pair("periods", spread("improve.spread.periods", indicator.unit(), s, Occasion::period))));
        String standard = standards.standard(shortfall);
        pairs.add(pair("standard", (standard.isEmpty() ? words.say("standard.none") : standard)
                + standards.distance(shortfall).map(d -> "; " + d).orElse("")));
        pairs.add(pair("score", standards.score(shortfall)));
        shortfall.actions().forEach(action -> pairs.addAll(records.of(action)));
        if (shortfall.actions().isEmpty()) {
            pairs.add(pair("recorded", words.say("recorded.nothing")));
        }
        String open = shortfall.labelOpen() ? words.say("improve.label-open") : shortfall.line().scores().size() > 1
                ? words.say("improve.score-open") : "";
        return new Section(indicator.id(), rank + scores.name(indicator) + " (" + words.of(indicator.perspective()) + ")"
                + (open.isEmpty() ? "" : " \u2013 " + open), false, List.of(new Pairs(pairs)));
    }

    private Pair pair(String what, String is) {
        return new Pair(words.say("improve." + what), Text.of(is));
    }

    private String value(Shortfall shortfall) {
        ScoredIndicator line = shortfall.line();
        String label = line.labels().isEmpty() ? line.basis() == LabelBasis.NO_BAND ? words.say("improve.in-no-band") : words.of(line.basis())
                : (shortfall.best().adds() ? words.and(List.copyOf(line.labels())) : words.or(List.copyOf(line.labels())))
                + " (" + words.of(line.basis()) + ")";
        return line.value() instanceof Value.Known known
                ? scores.valueText(known.centre(), line.indicator().unit()) + ": " + label : label;
    }

    private String spread(String key, Unit unit, Spread spread, Function<Occasion, String> where) {
        Unit between = unit == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : unit;
        return words.say(key, scores.valueText(spread.least().value(), unit), where.apply(spread.least().occasion()),
                scores.valueText(spread.greatest().value(), unit), where.apply(spread.greatest().occasion()),
                scores.valueText(spread.size(), between), spread.values().size());
    }

    private void whole(List<Block> blocks, List<Action> actions) {
        Map<Stage, List<Action>> byStage = actions.stream().collect(Collectors.groupingBy(Action::stage,
                () -> new EnumMap<>(Stage.class), Collectors.toList()));
        List<Block> parts = new ArrayList<>();
        for (Stage stage : actions.stream().map(Action::stage).distinct().toList()) {
            parts.add(new Section("stage-" + stage.name().toLowerCase(java.util.Locale.ROOT), stage == Stage.NONE
                    ? words.say("improve.no-stage") : words.of(stage), false,
                    List.of(new Pairs(byStage.get(stage).stream().flatMap(a -> records.of(a).stream()).toList()))));
        }
        if (!parts.isEmpty()) {
            blocks.add(new Section("whole", words.say("improve.section.whole"), false, parts));
        }
    }
}
