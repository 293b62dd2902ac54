package bsc.beds;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * DuckDB in this Java machine, in memory up to a limit and on disk beyond it, with the three empty tables that count.sql
 * reads. What it wrote to disk is removed when it is closed.
 */
public final class BedDatabase implements AutoCloseable {
    /** What the database may take of the memory where nobody says otherwise. */
    public static final int MEGABYTES = 2048;

    private final Connection connection;
    private final Path spill;

    private BedDatabase(Connection connection, Path spill) {
        this.connection = connection;
        this.spill = spill;
    }

    /** @param megabytes what the database may take of the memory, outside the heap of the Java machine */
    public static BedDatabase open(int megabytes) throws SQLException, IOException {
        Path spill = Files.createTempDirectory("beds");
        Connection connection;
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            Files.delete(spill);
            throw new BadData(Sentence.of("the database DuckDB cannot be started; type ./jbang beds, which brings it ({0})", String.valueOf(e.getMessage())));
        }
        BedDatabase opened = new BedDatabase(connection, spill);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '" + megabytes + "MB'");
            statement.execute("SET temp_directory = '" + spill.toString().replace("'", "''") + "'");
            tables(statement);
        }
        return opened;
    }

    /** The tables that a register is read into, in the words of any SQL. */
    public static void tables(Statement statement) throws SQLException {
        statement.execute("CREATE TEMPORARY TABLE admissions (line BIGINT, admission VARCHAR(200), patient VARCHAR(200), bed VARCHAR(200), "
                + "ward VARCHAR(200), class VARCHAR(200), admitted DATE, discharged DATE, outcome VARCHAR(20))");
        statement.execute("CREATE TEMPORARY TABLE transfers (line BIGINT, admission VARCHAR(200), ward VARCHAR(200), class VARCHAR(200), moved DATE)");
        statement.execute("CREATE TEMPORARY TABLE beds (line BIGINT, ward VARCHAR(200), class VARCHAR(200), beds BIGINT, opened DATE, closed DATE)");
    }

    public Connection connection() {
        return connection;
    }

    /**
     * What is asked, with the period that the data name where none is: from the first admission, or from the first day with
     * beds if that is later, to the last day that the register names.
     */
    public CountAsked asked(Set<CountBy> by, Optional<LocalDate> first, Optional<LocalDate> last, LocalDate asOf) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT min(admitted), "
                + "max(CASE WHEN discharged > admitted THEN discharged ELSE admitted END), (SELECT min(opened) FROM beds) FROM admissions "
                + "WHERE admitted <= DATE '" + asOf + "' AND (discharged IS NULL OR discharged <= DATE '" + asOf + "')")) {
            row.next();
            if (row.getDate(1) == null) {
                throw new BadData(Sentence.of("the register has no admission up to {0}; nothing can be counted", asOf));
            }
            LocalDate admission = row.getDate(1).toLocalDate();
            LocalDate opened = row.getDate(3) == null ? admission : row.getDate(3).toLocalDate();
            LocalDate end = last.orElse(row.getDate(2).toLocalDate());
            return new CountAsked(by, first.orElse(opened.isAfter(admission) && !opened.isAfter(end) ? opened : admission), end, asOf);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        try (Stream<Path> left = Files.walk(spill)) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
