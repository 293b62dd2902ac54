package bsc.beds;

import bsc.model.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What count.sql counts in a register, in the order of wards, classes and periods.
 *
 * @param contradicted records of the register whose outcome the dates contradict: dead within 48 hours after three nights
 *                     or more, or after more than 48 hours and one night; they are counted as they stand
 * @param leftOut      how many lines were not counted, by the reason
 */
public record RegisterCount(CountAsked asked, List<BedCount> counts, List<LeftOutLine> listed, Map<LeftOutReason, Long> leftOut, List<Long> contradicted,
                            long contradictions, long read) {
    /** So many lines that were not counted are named for each reason. */
    public static final int NAMED = 10_000;

    private static final String SCRIPT = "/bsc/count.sql";

    public RegisterCount {
        counts = List.copyOf(counts);
        listed = List.copyOf(listed);
        leftOut = Map.copyOf(leftOut);
        contradicted = List.copyOf(contradicted);
    }

    /** The SQL that counts, for whoever runs it on a database of their own. */
    public static String script() {
        try (InputStream in = RegisterCount.class.getResourceAsStream(SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Counts the tables admissions, transfers and beds of a database.
     *
     * @param beds whether beds were given at all
     */
    public static RegisterCount of(Connection database, CountAsked asked, boolean beds) throws SQLException {
        try (Statement statement = database.createStatement()) {
            ask(statement, asked);
            statement.execute(script());
            return new RegisterCount(asked, counts(statement, beds), listed(statement), leftOut(statement), contradicted(statement),
                    number(statement, "SELECT count(*) FROM contradicted"), number(statement, "SELECT count(*) FROM admissions"));
        }
    }

    /** The tables asked and calendar. */
    private static void ask(Statement statement, CountAsked asked) throws SQLException {
        statement.execute("CREATE TEMPORARY TABLE asked (by_ward BOOLEAN, by_class BOOLEAN, first_day DATE, last_day DATE, as_of DATE)");
        statement.execute("INSERT INTO asked VALUES (" + asked.by().contains(CountBy.WARD) + ", " + asked.by().contains(CountBy.CLASS) + ", "
                + date(asked.first()) + ", " + date(asked.last()) + ", " + date(asked.asOf()) + ")");
        statement.execute("CREATE TEMPORARY TABLE calendar (day DATE, period VARCHAR(21), first_day DATE, last_day DATE)");
        String digits = "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 "
                + "UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
        CountPeriod whole = new CountPeriod("", asked.first(), asked.last());
        for (CountPeriod period = asked.daily() ? whole : asked.period(asked.first()); ; period = asked.period(period.last().plusDays(1))) {
            String day = date(period.first()) + " + n";
            String named = asked.daily() ? "CAST(" + day + " AS VARCHAR(21)), " + day + ", " + day
                    : "'" + period.name() + "', " + date(period.first()) + ", " + date(period.last());
            // counted up by digits: a row a day in the statement would take longer than the counting
            statement.execute("INSERT INTO calendar SELECT " + day + ", " + named + " FROM (SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n FROM "
                    + digits + " AS a CROSS JOIN " + digits + " AS b CROSS JOIN " + digits + " AS c CROSS JOIN " + (period.days() > 1000 ? digits : "(SELECT 0 AS d)")
                    + " AS e CROSS JOIN " + (period.days() > 1000 ? digits : "(SELECT 0 AS d)") + " AS f) AS numbers WHERE n < " + period.days());
            if (!period.last().isBefore(asked.last())) {
                return;
            }
        }
    }

    private static String date(LocalDate day) {
        return "DATE '" + day + "'";
    }

    private static List<BedCount> counts(Statement statement, boolean beds) throws SQLException {
        List<BedCount> counts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT * FROM counts ORDER BY ward, class, first_day")) {
            while (row.next()) {
                Optional<BedSupply> supply = Optional.of(new BedSupply(row.getLong("bed_days"), row.getLong("days_beds_changed"),
                        row.getLong("days_without_beds"), row.getLong("days_over_beds"))).filter(s -> beds);
                counts.add(new BedCount(row.getString("ward"), row.getString("class"),
                        new CountPeriod(row.getString("period"), row.getDate("first_day").toLocalDate(), row.getDate("last_day").toLocalDate()), supply,
                        new PatientFlow(row.getLong("at_start"), row.getLong("admitted"), row.getLong("moved_in"), row.getLong("moved_out"),
                                row.getLong("alive"), row.getLong("died_before"), row.getLong("died_after"), row.getLong("at_end")),
                        row.getLong("patient_days"), row.getLong("stay_days")));
            }
        }
        return counts;
    }

    private static List<LeftOutLine> listed(Statement statement) throws SQLException {
        List<LeftOutLine> listed = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT source, line, reason FROM (SELECT left_out.*, row_number() OVER (PARTITION BY reason ORDER BY line) "
                + "AS nth FROM left_out) AS numbered WHERE nth <= " + NAMED + " ORDER BY source, line")) {
            while (row.next()) {
                listed.add(new LeftOutLine(row.getString("source").equals("transfers"), row.getLong("line"), reason(row)));
            }
        }
        return listed;
    }

    private static Map<LeftOutReason, Long> leftOut(Statement statement) throws SQLException {
        Map<LeftOutReason, Long> counts = new EnumMap<>(LeftOutReason.class);
        try (ResultSet row = statement.executeQuery("SELECT reason, count(*) AS lines FROM left_out GROUP BY reason")) {
            while (row.next()) {
                counts.put(reason(row), row.getLong("lines"));
            }
        }
        return counts;
    }

    private static LeftOutReason reason(ResultSet row) throws SQLException {
        return Choice.of(LeftOutReason.class, row.getString("reason")).orElseThrow();
    }

    private static List<Long> contradicted(Statement statement) throws SQLException {
        List<Long> records = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT line FROM contradicted ORDER BY line LIMIT " + NAMED)) {
            while (row.next()) {
                records.add(row.getLong("line"));
            }
        }
        return records;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
