package bsc.tool;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Registers that are made up: no patient, no ward and no hospital in them exists. */
public final class MadeRegister {
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final List<Ward> WARDS = List.of(new Ward("Melati", "III", 12, 4, 2), new Ward("Mawar", "II", 8, 5, 2),
            new Ward("Anggrek", "I", 6, 3, 1), new Ward("Dahlia", "III", 8, 3, 3), new Ward("ICU", "ICU", 4, 5, 1));
    private static final List<String> OUTCOMES = List.of("died-before-48h", "died-after-48h", "alive");

    private MadeRegister() {
    }

    /** @param stay mean nights of a stay  @param empty mean nights that a bed is empty behind it */
    private record Ward(String name, String roomClass, int beds, int stay, int empty) {
    }

    private record MadeStay(String patient, String bed, Ward ward, LocalDate admitted, LocalDate discharged, String outcome) {
        String line(int number) {
            boolean open = discharged.isAfter(END);
            return String.join(",", "A%04d".formatted(number), patient, bed, ward.name(), ward.roomClass(), admitted.toString(), open ? "" : discharged.toString(),
                    open ? "" : outcome);
        }
    }

    /** The files of data/examples/register by their names: a year of a small hospital, with a few lines that no register ought to have. */
    public static Map<String, String> example() {
        SplittableRandom random = new SplittableRandom(2025);
        List<MadeStay> stays = new ArrayList<>();
        for (Ward ward : WARDS) {
            for (int bed = 1; bed <= ward.beds(); bed++) {
                LocalDate day = BEGIN.minusDays(random.nextInt(4));
                while (!day.isAfter(END)) {
                    int nights = length(random, ward.stay());
                    String outcome = nights > 0 && random.nextInt(100) < (ward.name().equals("ICU") ? 25 : 3) ? nights < 2 ? OUTCOMES.get(0)
                            : nights > 2 ? OUTCOMES.get(1) : OUTCOMES.get(random.nextInt(2)) : OUTCOMES.get(2);
                    stays.add(new MadeStay("P%05d".formatted(random.nextInt(100_000)), "%s-%02d".formatted(ward.name(), bed), ward, day, day.plusDays(nights), outcome));
                    day = day.plusDays(nights + length(random, ward.empty()));
                }
            }
        }
        stays.sort(Comparator.comparing(MadeStay::admitted).thenComparing(MadeStay::bed));
        List<String> lines = new ArrayList<>(List.of("admission,patient,bed,ward,class,admitted,discharged,outcome"));
        List<String> moves = new ArrayList<>(List.of("admission,date,ward,class"));
        for (int i = 0; i < stays.size(); i++) {
            MadeStay stay = stays.get(i);
            lines.add(stay.line(i + 1));
            if (stay.ward().name().equals("ICU") && stay.outcome().equals("alive") && stay.admitted().plusDays(3).isBefore(stay.discharged())) {
                moves.add("A%04d,%s,Melati,III".formatted(i + 1, stay.admitted().plusDays(3)));
            }
        }
        lines.add(lines.get(100));
        lines.add("A9001,P90001,Mawar-03,Mawar,II,2025-05-20,2025-05-02,alive");
        lines.add("A9002,P90002,Mawar-03,Mawar,II,2025-06-10,2052-06-14,alive");
        lines.add(lines.get(200).replaceFirst("A[0-9]+", "A9003"));
        lines.add("A9004,P90004,Anggrek-01,Anggrek,I,2025-03-03,2025-03-28,alive");
        moves.add("A9999,2025-08-01,Mawar,II");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("register.csv", String.join("\n", lines) + "\n");
        files.put("beds.csv", """
                ward,class,beds,from,to
                Melati,III,12,2025-01-01,
                Melati,III,2,2025-07-01,
                Mawar,II,8,2025-01-01,
                Anggrek,I,6,2025-01-01,
                Dahlia,III,8,2025-01-01,2025-09-30
                Dahlia,III,6,2025-10-01,
                ICU,ICU,4,2025-01-01,
                """);
        files.put("transfers.csv", String.join("\n", moves) + "\n");
        files.put("README.md", """
                # An invented register

                Made by a small program (`tool/bsc/tool/MadeRegister.java`): no patient, no ward and no hospital in it exists. A
                year of a hospital of five wards, with beds that open and close, transfers from the intensive care unit, and a few
                lines that no register ought to have: a line twice, a discharge before the admission, a year mistyped, one patient
                in two stays, one bed taken twice, a transfer of nobody.
                """);
        return files;
    }

    /** data/examples/hospitals.csv: so many hospitals of a year, of which a few print what cannot be, or what others print. */
    public static String hospitals(int many, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder lines = new StringBuilder("hospital,beds,patient_days,discharges,bor,alos,toi,bto,cost\n");
        for (int i = 1; i <= many; i++) {
            int beds = 40 + random.nextInt(260);
            long bedDays = beds * (i % 12 == 4 ? 366L : 365L);
            long patientDays = Math.round(bedDays * (i % 12 == 7 ? 1.04 : 0.45 + 0.45 * random.nextDouble()));
            long discharges = Math.round(patientDays / (2.5 + 3 * random.nextDouble()));
            double bor = 100.0 * patientDays / bedDays + (i % 12 == 3 ? 6 : 0);
            double alos = (double) patientDays / discharges + (i % 12 == 5 ? 0.4 : 0);
            lines.append(String.format(Locale.ROOT, "Invented %02d,%d,%d,%d,%.2f,%.2f,%.2f,%.2f,%d\n", i, beds, patientDays, discharges, bor, alos,
                    (double) (bedDays - patientDays) / discharges, (double) discharges / beds, patientDays * (600 + random.nextInt(900)) * 1000L));
        }
        return lines.toString();
    }

    /** A register without numbers of patients, for measuring speed: so many admissions over five years in 40 wards. */
    public static void large(Path file, long admissions, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate begin = LocalDate.of(2020, 1, 1);
        List<String> days = begin.datesUntil(begin.plusYears(6)).map(LocalDate::toString).toList();
        List<String> classes = List.of("VIP", "I", "II", "III");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("ward,class,admitted,discharged,outcome\n");
            for (long i = 0; i < admissions; i++) {
                int day = random.nextInt(5 * 365);
                int drawn = random.nextInt(100);
                out.write("ward-" + (10 + random.nextInt(40)) + "," + classes.get(random.nextInt(classes.size())) + "," + days.get(day) + ","
                        + days.get(day + length(random, 4)) + "," + OUTCOMES.get(Math.min(drawn, 2)) + "\n");
            }
        }
    }

    /** A bed file for {@link #large}. */
    public static void largeBeds(Path file, int beds) throws IOException {
        StringBuilder lines = new StringBuilder("ward,beds,from,to\n");
        for (int ward = 10; ward < 50; ward++) {
            lines.append("ward-").append(ward).append(',').append(beds).append(",2020-01-01,\n");
        }
        Files.writeString(file, lines);
    }

    /** A number of nights, of which many are short and few long; at most 60. */
    private static int length(SplittableRandom random, int mean) {
        return (int) Math.min(60, Math.round(-mean * Math.log(1 - random.nextDouble())));
    }
}
