package bsc.beds;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long those stayed who were discharged in the period counted: days of stay (1 for who came and left on one day), each
 * with how many stayed so long.
 *
 * @param moved of a ward: how many were admitted there and moved to another, and are left out
 */
public record ObservedStays(SortedMap<Integer, Long> days, long moved) {
    public ObservedStays {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        if (days.isEmpty() || days.firstKey() < 1 || days.values().stream().anyMatch(n -> n < 1)) {
            throw new IllegalArgumentException("stays of one day or more, each at least once");
        }
    }

    /**
     * Reads them from a database in which a register was counted.
     *
     * @param ward those who were admitted to it and stayed in it; empty for all
     * @throws BadData when nobody was discharged
     */
    public static ObservedStays of(Connection database, Optional<String> ward) throws SQLException {
        String discharged = " FROM kept CROSS JOIN asked WHERE discharged BETWEEN first_day AND last_day" + (ward.isPresent() ? " AND ward = ?" : "");
        String moved = " admission IN (SELECT admission FROM moves)";
        SortedMap<Integer, Long> days = new TreeMap<>();
        try (PreparedStatement query = database.prepareStatement("SELECT CASE WHEN discharged = admitted THEN 1 ELSE discharged - admitted END AS days, count(*) AS n"
                + discharged + (ward.isPresent() ? " AND (admission IS NULL OR NOT" + moved + ")" : "") + " GROUP BY 1")) {
            set(query, ward);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    days.put(row.getInt(1), row.getLong(2));
                }
            }
        }
        if (days.isEmpty()) {
            throw new BadData(ward.isPresent() ? Sentence.of("nobody was discharged from the ward '{0}' in the period; name a ward of the register", ward.get())
                    : Sentence.of("nobody was discharged in the period, so that no stay is known"));
        }
        return new ObservedStays(days, ward.isPresent() ? number(database, "SELECT count(*)" + discharged + " AND" + moved, ward) : 0);
    }

    private static long number(Connection database, String text, Optional<String> ward) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(text)) {
            set(query, ward);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void set(PreparedStatement query, Optional<String> ward) throws SQLException {
        if (ward.isPresent()) {
            query.setString(1, ward.get());
        }
    }

    /** How many stays. */
    public long count() {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The mean stay in days. */
    public double mean() {
        double sum = 0;
        for (Map.Entry<Integer, Long> entry : days.entrySet()) {
            sum += (double) entry.getKey() * entry.getValue();
        }
        return sum / count();
    }

    /** Every stay once, the shortest first: drawn from with equal chance. */
    int[] each() {
        int[] each = new int[Math.toIntExact(count())];
        int at = 0;
        for (Map.Entry<Integer, Long> entry : days.entrySet()) {
            for (long n = 0; n < entry.getValue(); n++) {
                each[at++] = entry.getKey();
            }
        }
        return each;
    }
}
