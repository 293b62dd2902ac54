package bsc.show;

import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Unit;
import bsc.model.Value;
import bsc.score.LabelBasis;
import bsc.score.Line;
import bsc.score.Shortfall;
import bsc.score.Spread;
import java.util.function.Function;

/** One indicator with its value, its standard, its score, and what is recorded about it. */
final class ShortfallText {
    private final StringBuilder text = new StringBuilder();

    private ShortfallText() {
    }

    /** @param rank what stands before the name: a number with its point, or nothing */
    static String of(String rank, Shortfall shortfall) {
        ShortfallText entry = new ShortfallText();
        Indicator indicator = shortfall.line().indicator();
        entry.text.append("\n  ").append(rank).append(indicator.name()).append(" (")
                .append(indicator.perspective().title()).append(")").append(open(shortfall)).append('\n');
        entry.add("value", value(shortfall));
        shortfall.parts().ifPresent(s -> entry.add("parts", spread(indicator.unit(), s, Occasion::part) + " parts"));
        shortfall.periods().ifPresent(s -> entry.add("periods", spread(indicator.unit(), s, Occasion::period) + " periods"));
        String standard = StandardText.standard(shortfall);
        entry.add("standard", (standard.isEmpty() ? "none printed" : standard)
                + StandardText.distance(shortfall).map(d -> "; " + d).orElse(""));
        entry.add("score", StandardText.score(shortfall));
        shortfall.actions().forEach(action -> Recorded.lines(action, entry::add));
        if (shortfall.actions().isEmpty()) {
            entry.add("recorded", Recorded.NOTHING.word());
        }
        return entry.text.toString();
    }

    private void add(String what, String is) {
        text.append(line(what, is));
    }

    /** A line below a name: what it says, and that. */
    static String line(String what, String is) {
        return "     " + what + " ".repeat(10 - what.length()) + is + "\n";
    }

    private static String open(Shortfall shortfall) {
        return shortfall.labelOpen() ? " – label open" : shortfall.line().scores().size() > 1 ? " – score open" : "";
    }

    private static String value(Shortfall shortfall) {
        Line line = shortfall.line();
        boolean known = line.value() instanceof Value.Known;
        String label = line.labels().isEmpty() ? line.basis() == LabelBasis.NO_BAND ? "in no band of its table" : line.basis().word()
                : String.join(shortfall.best().adds() ? " and " : " or ", line.labels()) + " (" + line.basis().word() + ")";
        return known ? ScoreText.value(line) + ": " + label : label;
    }

    private static String spread(Unit unit, Spread spread, Function<Occasion, String> where) {
        return "least " + at(unit, spread.least(), where) + ", greatest " + at(unit, spread.greatest(), where) + ", spread "
                + ScoreText.value(spread.size()) + (unit == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : unit).suffix()
                + " over " + spread.values().size();
    }

    private static String at(Unit unit, Spread.At at, Function<Occasion, String> where) {
        return ScoreText.value(at.value()) + unit.suffix() + " (" + where.apply(at.occasion()) + ")";
    }
}
