package bsc.show;

import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.model.BadData;
import bsc.model.Indicator;
import bsc.model.Study;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the cells of notebooks call for tables of bands that cannot be used as printed: one word, one table. Never
 * returns null; a wrong id is refused with the right ones.
 */
public final class ShowBands {
    private ShowBands() {
    }

    /** The table of an indicator: each row as printed, how it reads as it stands, and how it reads repaired where it was. */
    public static Listing bands(Study study, String indicator) {
        Indicator judged = indicator(study, indicator);
        List<List<String>> printed = Show.bands(study, judged.bands()).rows();
        if (judged.repaired().isEmpty()) {
            return new Listing(List.of("row as printed", "says", "points"),
                    printed.stream().map(r -> List.of(r.get(0), exactly(r.get(1)), r.get(2))).toList());
        }
        List<List<String>> repaired = Show.bands(study, judged.repaired()).rows();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            String says = exactly(printed.get(i).get(1));
            String now = exactly(repaired.get(i).get(1));
            rows.add(List.of(printed.get(i).get(0), says, now.equals(says) ? "the same" : now, printed.get(i).get(2)));
        }
        return new Listing(List.of("row as printed", "says", "repaired", "points"), rows);
    }

    /** A range of one number said as such. */
    private static String exactly(String range) {
        return range.replaceAll("^>= (\\S+) and <= \\1$", "exactly $1");
    }

    /** The kinds of faults of the tables as printed: how many there are, and how many touch a value of the study. */
    public static Listing faults(Audit audit) {
        return new Listing(List.of("fault", "times", "touch the value"), Arrays.stream(BandDefect.Kind.values())
                .map(k -> audit.bandDefects().stream().filter(d -> d.kind() == k).toList()).filter(d -> !d.isEmpty())
                .map(d -> List.of(d.get(0).kind().word(), String.valueOf(d.size()),
                        String.valueOf(d.stream().filter(BandDefect::touches).count()))).toList());
    }

    /** The faults of the tables of the indicators named. */
    public static Listing faults(Audit audit, String... indicators) {
        check(audit.study(), "an indicator", audit.study().indicators().stream().map(Indicator::id).toList(), indicators);
        return new Listing(List.of("indicator", "fault", "touches the value", "what"), audit.bandDefects().stream()
                .filter(d -> List.of(indicators).contains(BandText.subject(d)))
                .map(d -> List.of(BandText.subject(d), d.kind().word(), BandText.touches(d), BandFaultText.of(d))).toList());
    }

    private static Indicator indicator(Study study, String id) {
        check(study, "an indicator", study.indicators().stream().map(Indicator::id).toList(), id);
        return study.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    /** Refuses a name that is none of the right ones. */
    static void check(Study study, String what, List<String> right, String... named) {
        Arrays.stream(named).filter(n -> !right.contains(n)).findFirst().ifPresent(n -> {
            throw new BadData("'" + n + "' is not " + what + " of " + study.id() + "; they are: " + String.join(", ", right));
        });
    }
}
