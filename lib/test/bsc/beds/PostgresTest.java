package bsc.beds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.beds.RegisterCountTest.Small;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The same SQL counts the same in PostgreSQL as in DuckDB. */
class PostgresTest {
    private static final int REGISTERS = 150;
    private static final List<Set<CountBy>> BY = List.of(Set.of(CountBy.WARD, CountBy.MONTH), Set.of(CountBy.WARD, CountBy.QUARTER), Set.of(CountBy.YEAR), Set.of(),
            Set.of(CountBy.WARD, CountBy.CLASS), Set.of(CountBy.WARD), Set.of(CountBy.WARD, CountBy.DAY));

    @Test
    void countsTheSame() throws SQLException, IOException, InterruptedException {
        Optional<Path> programs = PostgresServer.installed();
        Assumptions.assumeTrue(programs.isPresent(), "no PostgreSQL below /usr/lib/postgresql; install Debian's package postgresql to run this test");
        SplittableRandom random = new SplittableRandom(29);
        long leftOut = 0;
        int groups = 0;
        try (PostgresServer server = PostgresServer.started(programs.orElseThrow())) {
            for (Set<CountBy> by : BY) {
                LocalDate first = LocalDate.of(2023, 11, 20).plusDays(random.nextInt(120));
                int days = 20 + random.nextInt(60);
                List<Small> registers = RegisterCountTest.smalls(REGISTERS, first, days, random);
                CountAsked asked = new CountAsked(by, first, first.plusDays(days - 1L), first.plusDays(days + 5L));
                RegisterCount there;
                try (Connection postgres = server.connection()) {
                    there = counted(postgres, registers, asked, true);
                }
                RegisterCount here;
                try (BedDatabase duck = BedDatabase.open(500)) {
                    here = counted(duck.connection(), registers, asked, false);
                }
                assertEquals(here, there, by.toString());
                leftOut += here.leftOut().values().stream().mapToLong(Long::longValue).sum();
                groups += here.counts().size();
            }
        }
        assertTrue(leftOut > 500, leftOut + " lines left out");
        assertTrue(groups > 500, groups + " groups");
    }

    private static RegisterCount counted(Connection database, List<Small> registers, CountAsked asked, boolean tables) throws SQLException {
        if (tables) {
            try (Statement statement = database.createStatement()) {
                BedDatabase.tables(statement);
            }
        }
        insert(database, "admissions", 9, registers.stream().flatMap(r -> r.admissions().stream()).map(a -> row(a.line(), a.id(), a.patient(), a.bed(), a.ward(),
                "", a.admitted(), a.discharged(), a.outcome())).toList());
        insert(database, "transfers", 5, registers.stream().flatMap(r -> r.transfers().stream()).map(t -> row(t.line(), t.admission(), t.ward(), "", t.moved())).toList());
        insert(database, "beds", 6, registers.stream().flatMap(r -> r.beds().stream()).map(b -> row(1L, b.ward(), "", (long) b.beds(), b.opened(), b.closed())).toList());
        return RegisterCount.of(database, asked, true);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static void insert(Connection database, String table, int columns, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO " + table + " VALUES (" + "?, ".repeat(columns - 1) + "?)")) {
            for (Object[] row : rows) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
