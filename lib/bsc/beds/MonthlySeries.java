package bsc.beds;

import bsc.model.BadData;
import bsc.model.Grid;
import bsc.model.Sentence;
import bsc.model.SourceCell;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Patient days of months that follow one another without a gap.
 *
 * @param first the first month
 */
public record MonthlySeries(YearMonth first, List<Double> values) {
    public MonthlySeries {
        values = List.copyOf(values);
    }

    /**
     * Reads the columns period (2025-03) and patient_days, as {@code beds count --by month --format csv} writes them.
     *
     * @param ward the lines of this ward, where there is a column ward
     * @throws BadData when a month is missing, stands twice or is none, or when a number is below zero
     */
    public static MonthlySeries of(Grid grid, Optional<String> ward) {
        List<SourceCell> periods = grid.column("period");
        List<SourceCell> numbers = grid.column("patient_days");
        List<SourceCell> wards = grid.columns().contains("ward") ? grid.column("ward") : List.of();
        if (ward.isPresent() && !grid.columns().contains("ward")) {
            throw grid.refuse(Sentence.of("has no column ward; leave --ward out"));
        }
        List<Double> values = new ArrayList<>();
        Optional<YearMonth> first = Optional.empty();
        for (int i = 0; i < periods.size(); i++) {
            String of = wards.isEmpty() ? "" : wards.get(i).text();
            if (ward.isEmpty() && !of.isEmpty()) {
                throw wards.get(i).refuse(Sentence.of("is one ward of several; name the ward with --ward"));
            }
            if (!of.equals(ward.orElse(""))) {
                continue;
            }
            YearMonth month = month(periods.get(i));
            YearMonth expected = first.map(f -> f.plusMonths(values.size())).orElse(month);
            if (!month.equals(expected)) {
                throw periods.get(i).refuse(Sentence.of("stands where {0} is expected; months follow one another, each once", expected));
            }
            if (numbers.get(i).value() < 0) {
                throw numbers.get(i).refuse(Sentence.of("is below zero; patient days are counted"));
            }
            first = first.or(() -> Optional.of(month));
            values.add(numbers.get(i).value());
        }
        return new MonthlySeries(first.orElseThrow(() -> ward.isPresent() ? grid.refuse(Sentence.of("has no line of the ward '{0}'", ward.get()))
                : grid.refuse(Sentence.of("has no month"))), values);
    }

    private static YearMonth month(SourceCell cell) {
        try {
            return YearMonth.parse(cell.text());
        } catch (DateTimeException e) {
            throw cell.refuse(Sentence.of("is no month; write it as 2025-03"));
        }
    }

    /** The first so many months. */
    MonthlySeries until(int months) {
        return new MonthlySeries(first, values.subList(0, months));
    }

    public YearMonth month(int index) {
        return first.plusMonths(index);
    }
}
