package bsc.beds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.beds.DaySimulator.Admission;
import bsc.beds.DaySimulator.Beds;
import bsc.beds.DaySimulator.Transfer;
import bsc.read.RegisterFiles;
import bsc.read.RegisterReader;
import bsc.tool.MadeRegister;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What count.sql counts is what a loop over days and patients counts. */
class RegisterCountTest {
    @TempDir
    Path folder;

    private static final int BATCHES = 17;
    private static final int REGISTERS = 850;
    private static final List<CountBy> PERIODS = List.of(CountBy.MONTH, CountBy.QUARTER, CountBy.YEAR);
    private static final List<String> OUTCOMES = List.of("alive", "alive", "alive", "died-before-48h", "died-after-48h");

    /** One small hospital: its wards have its number before their names, so that many are counted in one run. */
    record Small(List<Admission> admissions, List<Transfer> transfers, List<Beds> beds) {
        Set<String> wards() {
            return Stream.concat(admissions.stream().map(Admission::ward), Stream.concat(
                    transfers.stream().map(Transfer::ward), beds.stream().map(Beds::ward))).collect(Collectors.toSet());
        }
    }

    private static Small small(String hospital, long admissionsBefore, long transfersBefore, LocalDate first, int days, SplittableRandom random) {
        List<Admission> admissions = new ArrayList<>();
        List<Transfer> transfers = new ArrayList<>();
        List<Beds> beds = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            LocalDate admitted = first.plusDays(random.nextInt(days + 12) - 6);
            int nights = random.nextInt(12) == 0 ? -random.nextInt(4) : random.nextInt(3) == 0 ? random.nextInt(2) : random.nextInt(days);
            boolean open = random.nextInt(6) == 0;
            String id = hospital + "-" + random.nextInt(40);
            Admission a = new Admission(admissionsBefore + admissions.size() + 1, id, hospital + "-p" + random.nextInt(12), "b" + random.nextInt(4),
                    hospital + "/" + "AB".charAt(random.nextInt(2)), admitted, open ? null : admitted.plusDays(nights),
                    open ? null : OUTCOMES.get(random.nextInt(OUTCOMES.size())));
            admissions.add(a);
            for (int moves = Math.max(0, random.nextInt(6) - 3); moves > 0; moves--) {
                transfers.add(new Transfer(transfersBefore + transfers.size() + 1, random.nextInt(8) == 0 ? hospital + "-none" : id,
                        hospital + "/" + "AB".charAt(random.nextInt(2)), admitted.plusDays(random.nextInt(days / 2 + 3) - 1)));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate opened = first.plusDays(random.nextInt(days) - days / 2);
            beds.add(new Beds(hospital + "/" + "AB".charAt(random.nextInt(2)), random.nextInt(4), opened,
                    random.nextBoolean() ? null : opened.plusDays(random.nextInt(days))));
        }
        return new Small(admissions, transfers, beds);
    }

    static List<Small> smalls(int many, LocalDate first, int days, SplittableRandom random) {
        List<Small> all = new ArrayList<>();
        long admissions = 0;
        long transfers = 0;
        for (int i = 0; i < many; i++) {
            Small each = small("h" + i, admissions, transfers, first, days, random);
            all.add(each);
            admissions += each.admissions().size();
            transfers += each.transfers().size();
        }
        return all;
    }

    /** Periods of one day to fourteen months, over leap days and turns of the year; wards apart and together. */
    @Test
    void agreesWithTheLoopOnTenThousandRegisters() throws SQLException, IOException {
        SplittableRandom random = new SplittableRandom(17);
        int registers = 0;
        int groups = 0;
        Map<String, Integer> reasons = new TreeMap<>();
        for (int batch = 0; batch < BATCHES; batch++) {
            LocalDate first = batch % 3 == 0 ? LocalDate.of(2024, 2, 20).plusDays(random.nextInt(12)) : batch % 3 == 1
                    ? LocalDate.of(2023 + random.nextInt(2), 12, 15).plusDays(random.nextInt(20)) : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900));
            int days = batch % 7 == 6 ? 60 + random.nextInt(360) : 1 + random.nextInt(45);
            CountAsked asked = new CountAsked(batch % 4 == 3 ? Set.of(CountBy.WARD) : Set.of(CountBy.WARD, PERIODS.get(batch % 3)), first, first.plusDays(days - 1L),
                    first.plusDays(batch % 4 == 0 ? days + 1L : days * 2L + 20));
            int many = batch % 7 == 6 ? REGISTERS / 8 : batch % 4 == 0 ? REGISTERS / 2 : REGISTERS;
            List<Small> all = smalls(many, first, Math.max(days, 3), random);
            RegisterCount counted = counted(all, asked);
            Map<String, List<BedCount>> byWard = counted.counts().stream().collect(Collectors.groupingBy(BedCount::ward));
            Map<String, DaySimulator> simulated = new TreeMap<>();
            Map<Long, String> leftOut = new TreeMap<>();
            Map<Long, String> movesLeftOut = new TreeMap<>();
            for (Small each : all) {
                DaySimulator simulator = new DaySimulator(each.admissions(), each.transfers(), each.beds(), asked);
                leftOut.putAll(simulator.leftOut());
                movesLeftOut.putAll(simulator.movesLeftOut());
                each.wards().forEach(w -> simulated.put(w, simulator));
            }
            for (List<BedCount> ward : byWard.values()) {
                for (BedCount each : ward) {
                    assertEquals(simulated.get(each.ward()).count(each.ward(), each.period()), each, () -> "batch from " + asked.first());
                    groups++;
                }
            }
            assertEquals(leftOut, lines(counted, false));
            assertEquals(movesLeftOut, lines(counted, true));
            leftOut.values().forEach(r -> reasons.merge(r, 1, Integer::sum));
            movesLeftOut.values().forEach(r -> reasons.merge(r, 1, Integer::sum));
            registers += all.size();
        }
        assertTrue(registers >= 10_000, registers + " registers");
        assertTrue(groups >= 20_000, groups + " groups");
        assertEquals(LeftOutReason.values().length, reasons.size(), reasons.toString());
    }

    /** Wards counted together: a move from one to another is none then. */
    @Test
    void agreesWithTheLoopOnAllWardsTogether() throws SQLException, IOException {
        SplittableRandom random = new SplittableRandom(18);
        for (int i = 0; i < 12; i++) {
            LocalDate first = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(300));
            CountAsked asked = new CountAsked(i % 4 == 3 ? Set.of() : Set.of(PERIODS.get(i % 3)), first, first.plusDays(random.nextInt(80)), first.plusDays(90));
            Small each = small("h", 0, 0, first, 40, random);
            for (BedCount count : counted(List.of(each), asked).counts()) {
                assertEquals(new DaySimulator(each.admissions(), each.transfers(), each.beds(), asked).count("", count.period()), count);
            }
        }
    }

    /** The daily census: who lay there the evening before, came, moved, left, and lies there now, a line a ward and day, over a leap day. */
    @Test
    void agreesWithTheLoopOnEachDay() throws SQLException, IOException {
        LocalDate first = LocalDate.of(2024, 2, 20);
        List<Small> all = smalls(60, first, 25, new SplittableRandom(20));
        CountAsked asked = new CountAsked(Set.of(CountBy.WARD, CountBy.DAY), first, first.plusDays(24), first.plusDays(60));
        List<BedCount> counts = counted(all, asked).counts();
        for (BedCount each : counts) {
            Small of = all.get(Integer.parseInt(each.ward().substring(1, each.ward().indexOf('/'))));
            assertEquals(new DaySimulator(of.admissions(), of.transfers(), of.beds(), asked).count(each.ward(), each.period()), each);
            assertEquals(each.period().first().toString(), each.period().name());
        }
        assertEquals(25 * counts.stream().map(BedCount::ward).distinct().count(), counts.size());
    }

    /** With patient days, BOR = ALOS / (ALOS + TOI) and ALOS + TOI = t / BTO on everything that is counted. */
    @Test
    void theIdentitiesHoldOnWhatIsCounted() throws SQLException, IOException {
        SplittableRandom random = new SplittableRandom(19);
        List<Small> all = smalls(400, LocalDate.of(2024, 2, 1), 29, random);
        int held = 0;
        for (BedCount each : counted(all, new CountAsked(Set.of(CountBy.WARD), LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 5))).counts()) {
            if (each.bor().isPresent() && each.toi().isPresent()) {
                BigDecimal both = each.alosOfPatientDays().orElseThrow().add(each.toi().orElseThrow());
                near(each.bor().orElseThrow().multiply(both), each.alosOfPatientDays().orElseThrow().multiply(BigDecimal.valueOf(100)));
                near(both.multiply(each.bto().orElseThrow()), BigDecimal.valueOf(29));
                held++;
            }
        }
        assertTrue(held > 100, held + " groups");
    }

    private static void near(BigDecimal a, BigDecimal b) {
        assertTrue(a.subtract(b).abs().compareTo(new BigDecimal("1e-9")) < 0, a + " is not " + b);
    }

    /** 100 beds, 30 days, 2100 patient days, 465 discharges: BOR 70 %, LOS 4.516129, TOI 1.935484, BTO 4.65 (Barber and Johnson's identities by hand). */
    @Test
    void aMonthByHand() {
        BedCount month = new BedCount("", "", new CountPeriod("2025-06", LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30)),
                Optional.of(new BedSupply(3000, 0, 0, 0)), new PatientFlow(70, 465, 0, 0, 450, 5, 10, 70), 2100, 2050);
        assertEquals("70.00", shown(month.bor(), 2));
        assertEquals("4.516129", shown(month.alosOfPatientDays(), 6));
        assertEquals("1.935484", shown(month.toi(), 6));
        assertEquals("4.65", shown(month.bto(), 2));
        assertEquals("56.575", shown(month.btoOfYear(), 3));
        assertEquals("32.26", shown(month.gdr(), 2));
        assertEquals("21.51", shown(month.ndr(), 2));
    }

    /** Nothing is divided by zero, and what is not known is missing. */
    @Test
    void whatIsNotKnownIsMissing() {
        CountPeriod day = new CountPeriod("x", LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29));
        BedCount none = new BedCount("", "", day, Optional.empty(), new PatientFlow(0, 0, 0, 0, 0, 0, 0, 0), 0, 0);
        assertEquals(List.of(), Stream.of(none.bor(), none.alosOfStays(), none.alosOfPatientDays(), none.toi(), none.bto(), none.gdr(), none.ndr())
                .flatMap(Optional::stream).toList());
        BedCount closed = new BedCount("", "", day, Optional.of(new BedSupply(0, 0, 1, 0)), new PatientFlow(0, 1, 0, 0, 1, 0, 0, 0), 1, 1);
        assertEquals(Optional.empty(), closed.bor());
        assertEquals(366, day.yearLength());
    }

    private static String shown(Optional<BigDecimal> value, int decimals) {
        return value.orElseThrow().round(MathContext.DECIMAL64).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** The example is what the program makes that is named beside it. */
    @Test
    void theExampleIsTheOneThatIsMade() throws IOException {
        for (Map.Entry<String, String> file : MadeRegister.example().entrySet()) {
            assertEquals(file.getValue(), Files.readString(Repository.data().resolve("examples/register").resolve(file.getKey())), file.getKey());
        }
    }

    private static Map<Long, String> lines(RegisterCount counted, boolean transfers) {
        return counted.listed().stream().filter(l -> l.transfer() == transfers).collect(Collectors.toMap(LeftOutLine::record, l -> l.reason().word(), (a, b) -> a, TreeMap::new));
    }

    /** Written to files, read as a user's files are, and counted. */
    private RegisterCount counted(List<Small> all, CountAsked asked) throws SQLException, IOException {
        Files.writeString(folder.resolve("register.csv"), "outcome,discharged,admitted,ward,bed,patient,admission\n" + all.stream().flatMap(s -> s.admissions().stream())
                .map(a -> row(a.outcome(), a.discharged(), a.admitted(), a.ward(), a.bed(), a.patient(), a.id())).collect(Collectors.joining()));
        Files.writeString(folder.resolve("transfers.csv"), "date,ward,admission\n" + all.stream().flatMap(s -> s.transfers().stream())
                .map(t -> row(t.moved(), t.ward(), t.admission())).collect(Collectors.joining()));
        Files.writeString(folder.resolve("beds.csv"), "ward;beds;from;to\n" + all.stream().flatMap(s -> s.beds().stream())
                .map(b -> row(b.ward(), b.beds(), b.opened(), b.closed()).replace(',', ';')).collect(Collectors.joining()));
        try (BedDatabase database = BedDatabase.open(500)) {
            RegisterReader.read(RegisterFiles.of(folder, Optional.empty(), Optional.empty()), database.connection());
            return RegisterCount.of(database.connection(), asked, true);
        }
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(c -> c == null ? "" : c.toString()).collect(Collectors.joining(",")) + "\n";
    }
}
