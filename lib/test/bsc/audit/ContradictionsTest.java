package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.Repository;
import bsc.audit.Contradiction.Difference;
import bsc.audit.Contradiction.JudgementsDiffer;
import bsc.audit.Contradiction.TablesDiffer;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Choice;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Indicator;
import bsc.model.Place;
import bsc.model.Unit;
import bsc.read.DataFolder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables beside those that they cite, and judgements beside each other: what differs is told, what agrees never. */
class ContradictionsTest {
    private static final Place PLACE = new Place("made-up", 1);
    private static final List<Unit> UNITS = List.of(Unit.PERCENT, Unit.PER_MILLE, Unit.RATIO);

    /** Pinned after each was checked by hand in the source. */
    @Test
    void thoseOfTheStudies() {
        String found = new DataFolder(Repository.data()).studies(List.of()).stream().map(Audit::of).flatMap(a ->
                a.contradictions().stream().map(c -> a.study().id() + " | " + shown(c))).collect(Collectors.joining("\n"));
        assertEquals("""
                rsud-makassar-2020-2022 | bor: high end, no
                rsud-makassar-2020-2022 | very high / quite good
                rsud-makassar-2023 | caesarean_response: whether an end belongs to it, no
                rsud-makassar-2023 | customer_satisfaction: low end, high end, yes
                rsud-makassar-2023 | doctor_visit_compliance: low end, no
                rsud-makassar-2023 | employee_satisfaction: low end, high end, no
                rsud-makassar-2023 | laboratory_waiting_time: high end, no
                rsud-makassar-2023 | patient_identification_compliance: whether an end belongs to it, no
                rsud-makassar-2023 | planning_consistency: low end, high end, yes
                rsud-makassar-2023 | record_completeness: whether an end belongs to it, no
                rsud-makassar-2023 | record_return: whether an end belongs to it, no
                rsud-makassar-2023 | service_fee_timeliness: low end, high end, no
                rsud-makassar-2023 | training_hours_per_employee: whether an end belongs to it, no
                soedarso-2021-2024 | gdr: unit, no
                soedarso-2021-2024 | ndr: unit, no""", found);
    }

    private static String shown(Contradiction contradiction) {
        if (contradiction instanceof JudgementsDiffer words) {
            return words.first().printed().text() + " / " + words.second().printed().text();
        }
        TablesDiffer tables = (TablesDiffer) contradiction;
        return tables.indicator().id() + ": " + tables.what().stream().sorted().map(Choice::word).collect(Collectors.joining(", "))
                + (tables.touches() ? ", yes" : ", no");
    }

    private static Bands table(String id, Unit unit, Optional<End> low, Optional<End> high) {
        return new Bands(id, List.of(new Band("good", new Range(low, high), new TreeSet<>(Set.of(BigDecimal.ONE)), "", true, PLACE)), "",
                Optional.of(unit));
    }

    private static Optional<End> end(int at, boolean closed) {
        return at < 0 ? Optional.empty() : Optional.of(new End(BigDecimal.valueOf(at), closed));
    }

    private static Indicator indicator() {
        return new MadeUp().target("t", BigDecimal.ZERO, BigDecimal.ONE).indicator("i", "", Unit.PERCENT, "t").audit().study().indicators().get(0);
    }

    /** Every table of one row with whole ends from 1 to 9, or open on a side, in each unit and said again in each unit. */
    @Test
    void aTableThatSaysTheSameInAnyUnitIsNeverToldAndOneThatDiffersAlwaysIs() {
        Indicator indicator = indicator();
        int same = 0;
        int other = 0;
        for (int low = -1; low <= 9; low += low < 0 ? 2 : 1) {
            for (int high = low < 0 ? 1 : low; high <= 10; high++) {
                for (int closed = 0; closed < 4; closed++) {
                    Optional<End> from = end(low, closed % 2 == 0);
                    Optional<End> to = end(high == 10 ? -1 : high, closed / 2 == 0);
                    for (Unit unit : UNITS) {
                        Bands cited = table("cited", unit, from, to);
                        for (Unit in : UNITS) {
                            Bands again = cited.in(in);
                            assertEquals(List.of(), CitedTables.of(again, cited, indicator, Optional.of(BigDecimal.ONE)));
                            same++;
                            for (Bands wrong : wrong(again)) {
                                assertEquals(1, CitedTables.of(wrong, cited, indicator, Optional.empty()).size(), wrong + " beside " + cited);
                                other++;
                            }
                            if (in != unit && (from.isPresent() || to.isPresent())) {
                                Bands unread = new Bands("own", cited.rows(), "", Optional.of(in));
                                assertEquals(Set.of(Difference.UNIT), CitedTables.of(unread, cited, indicator, Optional.empty()).get(0).what());
                                other++;
                            }
                        }
                    }
                }
            }
        }
        Note.printf("  false alarms: 0 in %d tables that repeat another; %d of %d that differ are told%n", same, other, other);
        assertTrue(same > 2_000, same + " tables");
    }

    /** The same table with one end moved, or one end no longer belonging to it. */
    private static List<Bands> wrong(Bands table) {
        Range range = (Range) table.rows().get(0).criterion();
        List<Bands> wrong = new ArrayList<>();
        Unit unit = table.unit().orElseThrow();
        range.low().ifPresent(e -> {
            wrong.add(table("own", unit, Optional.of(new End(e.at(), !e.closed())), range.high()));
            wrong.add(table("own", unit, Optional.of(new End(e.at().multiply(new BigDecimal("1.01")), e.closed())), range.high()));
        });
        range.high().ifPresent(e -> {
            wrong.add(table("own", unit, range.low(), Optional.of(new End(e.at(), !e.closed()))));
            wrong.add(table("own", unit, range.low(), Optional.of(new End(e.at().multiply(new BigDecimal("1.01")), e.closed()))));
        });
        return wrong;
    }

    /** Three classes of which one bound differs: the row that it ends and the row that it starts are one difference. */
    @Test
    void aBoundBetweenTwoRowsIsToldOnce() {
        Bands cited = classes("cited", 65, 85);
        assertEquals(List.of(), CitedTables.of(classes("own", 65, 85), cited, indicator(), Optional.empty()));
        assertEquals(1, CitedTables.of(classes("own", 65, 80), cited, indicator(), Optional.empty()).size());
        assertEquals(1, CitedTables.of(classes("own", 60, 85), cited, indicator(), Optional.empty()).size());
        assertEquals(2, CitedTables.of(classes("own", 60, 80), cited, indicator(), Optional.empty()).size());
    }

    private static Bands classes(String id, int low, int high) {
        List<Band> rows = new ArrayList<>(table(id, Unit.PERCENT, Optional.empty(), end(low, false)).rows());
        rows.addAll(table(id, Unit.PERCENT, end(low, true), end(high, true)).rows());
        rows.addAll(table(id, Unit.PERCENT, end(high, false), Optional.empty()).rows());
        return new Bands(id, rows, "", Optional.of(Unit.PERCENT));
    }

    /** Below 25 percent for below 25 per mille: 3 percent is good by one and not by the other, 1 percent by both. */
    @Test
    void theValueIsTouchedWhenItLiesBetweenThem() {
        Bands cited = table("cited", Unit.PER_MILLE, Optional.empty(), end(25, false));
        Bands own = table("own", Unit.PERCENT, Optional.empty(), end(25, false));
        assertTrue(CitedTables.of(own, cited, indicator(), Optional.of(new BigDecimal("3"))).get(0).touches());
        assertTrue(!CitedTables.of(own, cited, indicator(), Optional.of(new BigDecimal("1"))).get(0).touches());
        assertTrue(!CitedTables.of(own, cited, indicator(), Optional.empty()).get(0).touches());
    }

    /** Days and percent are not compared, and neither are tables of which no row is the best. */
    @Test
    void whatCannotBeComparedIsNotTold() {
        Bands percent = table("own", Unit.PERCENT, end(1, true), end(2, true));
        assertEquals(List.of(), CitedTables.of(percent, table("cited", Unit.DAYS, end(1, true), end(3, true)), indicator(), Optional.empty()));
        Band row = percent.rows().get(0);
        Bands two = new Bands("cited", List.of(row, row), "", Optional.of(Unit.PERCENT));
        assertEquals(List.of(), CitedTables.of(percent, two, indicator(), Optional.empty()));
    }

    /** All pairs and triples of words for one indicator: told when two of them differ in more than capitals. */
    @Test
    void wordsForOneIndicatorAreTheSameOrAreTold() {
        List<String> words = List.of("inside", "Inside", "outside");
        int cases = 0;
        for (String a : words) {
            for (String b : words) {
                for (String c : words) {
                    List<Contradiction> found = new MadeUp().target("t", BigDecimal.ZERO, BigDecimal.ONE).indicator("i", "", Unit.PERCENT, "t")
                            .label("i", "", a).label("i", "", b).label("i", "ward", c).audit().contradictions();
                    assertEquals(a.equalsIgnoreCase(b) ? 0 : 1, found.size(), a + ", " + b + ", and of a ward " + c);
                    cases++;
                }
            }
        }
        assertEquals(27, cases);
    }
}
