package bsc.bench;

import bsc.beds.BedDatabase;
import bsc.beds.CountAsked;
import bsc.beds.CountBy;
import bsc.beds.RegisterCount;
import bsc.cli.BedsCommand;
import bsc.cli.Cli;
import bsc.read.RegisterReader;
import bsc.tool.MadeRegister;
import bsc.tool.Stopwatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Admissions to ward-months, whole commands beside each other: beds count, the same SQL in DuckDB alone, data.table, pandas. */
public final class BedsBench {
    private static final double[] SHARES = {0.1, 0.3, 1};
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private BedsBench() {
    }

    /** Prints the machine and medians in seconds; the exit status is 1 where two of them count differently. */
    public static int print(Path scripts, int admissions, long seed, int rounds) {
        try {
            Path folder = Files.createTempDirectory("registers");
            Path beds = folder.resolve("beds.csv");
            MadeRegister.largeBeds(beds, 500);
            Map<String, List<String>> peers = peers(scripts);
            System.out.printf(Locale.ROOT, "%d processors, %s %s, Java %s with -Xmx512m, DuckDB with %d MB. Medians of %d, seconds of whole commands; in brackets, times as long as beds count.%n%n",
                    Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"), System.getProperty("os.arch"), System.getProperty("java.version"), BedDatabase.MEGABYTES, rounds);
            boolean same = true;
            for (double share : SHARES) {
                long lines = Math.round(admissions * share);
                Path register = folder.resolve("register.csv");
                MadeRegister.large(register, lines, seed);
                same &= measured(peers, register, beds, lines, rounds);
                Files.delete(register);
            }
            Files.delete(beds);
            Files.delete(folder);
            return same ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> peers(Path scripts) {
        List<String> java = List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), BedsBench.class.getName());
        Map<String, List<String>> peers = new LinkedHashMap<>();
        peers.put("beds count", with(java, "ours"));
        peers.put("DuckDB alone", with(java, "alone"));
        for (List<String> peer : List.of(List.of("Rscript", scripts.resolve("register.R").toString()), List.of("/usr/bin/python3", scripts.resolve("register.py").toString()))) {
            Optional<String> version = output(peer);
            if (version.isEmpty()) {
                System.out.println(peer.get(1).endsWith("R") ? "data.table is skipped: it is not installed (Debian: r-cran-data.table)"
                        : "pandas is skipped: it is not installed (Debian: python3-pandas)");
            }
            version.ifPresent(v -> peers.put(v, peer));
        }
        return peers;
    }

    private static List<String> with(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    private static boolean measured(Map<String, List<String>> peers, Path register, Path beds, long lines, int rounds) {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            peers.forEach((name, command) -> {
                long start = System.nanoTime();
                String answer = output(with(command, register.toString(), beds.toString())).orElse("failed");
                seconds.computeIfAbsent(name, n -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
                answers.put(name, answer);
            });
        }
        double ours = Stopwatch.median(seconds.get("beds count"));
        seconds.forEach((name, each) -> System.out.printf(Locale.ROOT, "%,12d  %-20s  %7.2f  (%.2f)  %s patient days%n", lines, name, Stopwatch.median(each),
                Stopwatch.median(each) / ours, answers.get(name)));
        return answers.values().stream().distinct().count() == 1;
    }

    /** What a command prints, without blanks at its ends; empty where it is missing or fails. */
    private static Optional<String> output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(out) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** One of the two commands in Java: which, the register, the beds; prints the sum of all patient days. */
    public static void main(String... args) throws SQLException, IOException {
        System.out.println(args[0].equals("ours") ? ours(args[1], args[2]) : alone(args[1], args[2]));
    }

    private static long ours(String register, String beds) throws IOException {
        Path out = Files.createTempFile("counted", ".csv");
        Cli.run(new BedsCommand(), System.err, System.err, "count", register, "--beds", beds, "--by", "ward,month", "--as-of", AS_OF.toString(), "--memory",
                String.valueOf(BedDatabase.MEGABYTES), "--out", out.toString(), "--force");
        List<String> lines = Files.readAllLines(out);
        int column = Arrays.asList(lines.get(0).split(",")).indexOf("patient_days");
        Files.delete(out);
        return lines.stream().skip(1).mapToLong(l -> Long.parseLong(l.split(",")[column])).sum();
    }

    /** The same SQL on what DuckDB reads by itself, without a look at a single cell. */
    private static long alone(String register, String beds) throws SQLException, IOException {
        try (BedDatabase database = BedDatabase.open(BedDatabase.MEGABYTES); Statement statement = database.connection().createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE register AS SELECT CAST(NULL AS VARCHAR) AS admission, CAST(NULL AS VARCHAR) AS patient, CAST(NULL AS VARCHAR) AS bed, "
                    + "ward, class, admitted, discharged, outcome FROM read_csv('" + register + "', header = true)");
            RegisterReader.numbered(statement);
            statement.execute("INSERT INTO beds SELECT 1, ward, '', beds, \"from\", \"to\" FROM read_csv('" + beds + "', header = true, types = {'to': 'DATE'})");
            CountAsked asked = database.asked(Set.of(CountBy.WARD, CountBy.MONTH), Optional.empty(), Optional.empty(), AS_OF);
            return RegisterCount.of(database.connection(), asked, true).counts().stream().mapToLong(c -> c.patientDays()).sum();
        }
    }
}
