package bsc.show.weights;

import bsc.audit.weights.WeightAudit;
import bsc.model.Interval;
import bsc.model.Sentence;
import bsc.show.Listing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The findings on printed weights, a row each, for machines; the last row says what became of the decision. */
final class AuditListing {
    private static final List<String> COLUMNS = List.of("file", "what", "row", "column", "where", "printed", "recomputed", "low",
            "high", "verdict", "convention", "tried", "weak", "reason");

    private AuditListing() {
    }

    static Listing of(WeightAudit audit) {
        List<List<String>> rows = new ArrayList<>();
        audit.findings().forEach(f -> rows.add(List.of(audit.printed().source(), f.check(), f.row(), f.column(), f.where(),
                f.printed(), AuditCells.face(f), end(f.set().map(Interval::low), RoundingMode.FLOOR),
                end(f.set().map(Interval::high), RoundingMode.CEILING),
                f.verdict().word(), AuditCells.conventions(f), String.valueOf(f.tried()), f.weak() ? "yes" : "no", AuditCells.why(f).toString())));
        rows.add(List.of(audit.printed().source(), "decision_survives", "", "", "",
                audit.fate().printed().map(d -> d.word()).orElse(""), audit.fate().decisions().map(d -> d.word()).orElse(""), "", "", "", "", "", "",
                AuditFate.sentences(audit).stream().map(Sentence::toString).collect(Collectors.joining(" "))));
        return new Listing(COLUMNS, rows);
    }

    /** Rounded outwards, so that what is written holds the whole set. */
    private static String end(Optional<BigDecimal> end, RoundingMode outwards) {
        return end.map(e -> e.setScale(9, outwards).toPlainString()).orElse("");
    }
}
