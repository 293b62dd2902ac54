package bsc.show.weights;

import bsc.audit.weights.WeightAudit;
import bsc.formula.Decimals;
import bsc.model.Interval;
import bsc.show.Listing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings on printed weights, a row each, for machines; the last row says what became of the decision. */
final class AuditListing {
    private static final List<String> COLUMNS = List.of("file", "what", "row", "column", "where", "printed", "recomputed", "low",
            "high", "verdict", "convention", "tried", "weak", "reason");

    private AuditListing() {
    }

    static Listing of(WeightAudit audit) {
        List<List<String>> rows = new ArrayList<>();
        audit.findings().forEach(f -> rows.add(List.of(audit.printed().source(), f.check(), f.row(), f.column(), f.where(),
                f.printed(), AuditCells.face(f), end(f.set().map(Interval::low)), end(f.set().map(Interval::high)),
                f.verdict().word(), AuditCells.conventions(f), String.valueOf(f.tried()), f.weak() ? "yes" : "no", AuditCells.why(f))));
        rows.add(List.of(audit.printed().source(), "decision_survives", "", "", "",
                audit.fate().printed().map(d -> d.word()).orElse(""), audit.fate().decisions(), "", "", "", "", "", "",
                String.join(" ", AuditFate.sentences(audit))));
        return new Listing(COLUMNS, rows);
    }

    private static String end(Optional<BigDecimal> end) {
        return end.map(e -> Decimals.fixed(e, 9)).orElse("");
    }
}
