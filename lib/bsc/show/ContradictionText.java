package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Contradiction;
import bsc.audit.Contradiction.JudgementsDiffer;
import bsc.audit.Contradiction.TablesDiffer;
import bsc.formula.Decimals;
import bsc.model.Bands;
import bsc.model.Choice;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Figure;
import bsc.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What is printed in two ways, in words: tables beside those that they cite, judgements beside each other. */
final class ContradictionText {
    private ContradictionText() {
    }

    static List<Contradiction> inOrder(Audit audit) {
        return audit.contradictions().stream().sorted(Comparator.comparing(c -> !c.touches())).toList();
    }

    static Listing of(Audit audit) {
        return new Listing(List.of("what", "where", "printed", "beside", "touches the value", "because"), inOrder(audit).stream()
                .map(c -> List.of(what(c), where(c), printed(c), beside(c), c.touches() ? "yes" : "no", because(c))).toList());
    }

    static String what(Contradiction contradiction) {
        if (contradiction instanceof TablesDiffer tables) {
            return tables.indicator().id();
        }
        Figure figure = ((JudgementsDiffer) contradiction).first();
        String whose = figure.indicator().isEmpty() ? figure.perspective().map(Choice::word).orElse("the whole") : figure.indicator();
        return whose + " " + figure.occasion();
    }

    static String where(Contradiction contradiction) {
        return contradiction instanceof TablesDiffer tables ? tables.row().where() : ((JudgementsDiffer) contradiction).first().where();
    }

    static String printed(Contradiction contradiction) {
        return contradiction instanceof TablesDiffer tables ? range(tables.printed(), unit(tables))
                : ((JudgementsDiffer) contradiction).first().printed().text();
    }

    static String beside(Contradiction contradiction) {
        if (contradiction instanceof TablesDiffer tables) {
            return range(tables.cited(), unit(tables)) + " (" + source(tables) + ")";
        }
        Figure second = ((JudgementsDiffer) contradiction).second();
        return second.printed().text() + " (" + second.where() + ")";
    }

    static String because(Contradiction contradiction) {
        if (contradiction instanceof JudgementsDiffer) {
            return "two words for one thing, and no label that both could stand for";
        }
        TablesDiffer tables = (TablesDiffer) contradiction;
        String differs = tables.what().stream().sorted().map(d -> d == Contradiction.Difference.UNIT
                ? "the same numbers in another unit" : d.word() + " differs").collect(Collectors.joining(", "));
        return differs + tables.value().map(v -> "; the value " + Decimals.shortest(v) + tables.indicator().unit().suffix()
                + (tables.touches() ? " lies in one and not in the other"
                : TablesDiffer.holds(tables.printed(), v) ? " lies in both" : " lies in neither")).orElse("");
    }

    private static Unit unit(TablesDiffer tables) {
        return tables.own().unit().orElse(tables.indicator().unit());
    }

    private static String source(TablesDiffer tables) {
        Bands other = tables.other();
        return tables.otherRow().where().isEmpty() ? other.id() : other.id() + ", " + tables.otherRow().where();
    }

    /** As in: at least 60 and at most 85%; below 2.5%; exactly 100%. */
    static String range(Range range, Unit unit) {
        if (range.isPoint()) {
            return "exactly " + number(range.low().get()) + unit.suffix();
        }
        String from = range.low().map(e -> (e.closed() ? "at least " : "above ") + number(e)).orElse("");
        String to = range.high().map(e -> (e.closed() ? "at most " : "below ") + number(e)).orElse("");
        return from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to + unit.suffix();
    }

    private static String number(End end) {
        return Decimals.shortest(end.at());
    }
}
