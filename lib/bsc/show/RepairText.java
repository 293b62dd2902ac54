package bsc.show;

import bsc.audit.Audit;
import bsc.audit.edits.Cell;
import bsc.audit.edits.Check;
import bsc.audit.edits.Edit;
import bsc.audit.edits.Localisation;
import bsc.audit.edits.Repair;
import bsc.model.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The smallest sets of edits that would repair what does not hold, in words and for machines. */
final class RepairText {
    private static final int MOST_SETS = 10;

    private RepairText() {
    }

    /** The edits that say which number is wrong, a row each; what repairs one figure alone stands at that figure. */
    static Listing telling(Audit audit) {
        List<List<String>> rows = new ArrayList<>();
        for (Localisation l : audit.localisations()) {
            l.telling().stream().filter(e -> l.edits() > 1 || e.shared()).forEach(e -> rows.add(List.of(e.cell().where(), name(e.cell()), e.cell().printed().text(), to(e),
                    e.kind().word(), names(e.repairs()), sets(l))));
        }
        return new Listing(List.of("where", "number", "printed", "would be", "how", "repairs", "smallest set"), rows);
    }

    /** As in "1 number, the only set", "2 numbers, likeliest of 3 sets", "a part: 3 numbers do not repair all 4". */
    static String sets(Localisation l) {
        if (l.repairsAll()) {
            return FindingText.counted(l.edits(), "number") + ", " + (l.sets() == 1 ? "the only set"
                    : "likeliest of " + l.sets() + " sets");
        }
        return l.outcome() == Localisation.Outcome.SEARCH_ENDED ? "a part: the search was ended"
                : "a part: " + FindingText.counted(l.bound(), "number") + (l.bound() == 1 ? " does" : " do") + " not repair all "
                        + l.broken().size();
    }

    private static String name(Cell cell) {
        String id = cell.id();
        return cell.occasion().whole() && id.endsWith("_" + cell.occasion().period()) ? id : id + " " + cell.occasion();
    }

    private static String to(Edit edit) {
        return edit.to().text() + edit.others().stream().map(o -> " or " + o.text()).collect(Collectors.joining());
    }

    private static String names(List<Check> checks) {
        return checks.stream().map(c -> c.id() + " " + c.occasion()).collect(Collectors.joining(", "));
    }

    /** Every group of what is broken with its likeliest sets, an edit a row; a group without any has one row. */
    static Listing listing(Audit audit) {
        List<List<String>> rows = new ArrayList<>();
        for (int group = 0; group < audit.localisations().size(); group++) {
            Localisation l = audit.localisations().get(group);
            List<String> of = List.of(String.valueOf(group + 1), names(l.broken()), outcome(l), String.valueOf(l.bound()),
                    String.valueOf(l.sets()));
            for (int rank = 0; rank < Math.min(MOST_SETS, l.repairs().size()); rank++) {
                Repair repair = l.repairs().get(rank);
                for (Edit edit : repair.edits()) {
                    rows.add(row(of, String.valueOf(rank + 1), edit));
                }
            }
            if (l.repairs().isEmpty()) {
                rows.add(joined(of, List.of("", "", "", "", "", "", "", "", "", "", "", "", "")));
            }
        }
        return new Listing(List.of("group", "broken", "outcome", "most_edits", "sets", "rank", "what", "number", "where",
                "period", "part", "printed", "to", "or", "edit", "by_chance", "repairs", "arithmetic"), rows);
    }

    private static List<String> row(List<String> group, String rank, Edit edit) {
        Cell cell = edit.cell();
        return joined(group, List.of(rank, cell instanceof Cell.OfInput ? "input" : "figure", cell.id(), cell.where(),
                cell.occasion().period(), cell.occasion().part(), cell.printed().text(), edit.to().text(),
                edit.others().stream().map(Printed.Number::text).collect(Collectors.joining("; ")), edit.kind().word(),
                edit.firm() ? "seldom" : "often", names(edit.repairs()), edit.arithmetic().stream().map(ArithmeticText::of).collect(Collectors.joining("; "))));
    }

    private static String outcome(Localisation l) {
        return switch (l.outcome()) {
            case ALL_REPAIRED -> "all repaired";
            case MORE_THAN_BOUND -> "not within the most edits";
            case SEARCH_ENDED -> "search ended";
        };
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> row = new ArrayList<>(first);
        row.addAll(second);
        return row;
    }
}
