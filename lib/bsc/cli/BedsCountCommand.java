package bsc.cli;

import bsc.beds.BedDatabase;
import bsc.beds.CountAsked;
import bsc.beds.CountBy;
import bsc.beds.LeftOutLine;
import bsc.beds.RegisterCount;
import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.read.RegisterFiles;
import bsc.read.RegisterReader;
import bsc.say.Data;
import bsc.view.BedCountView;
import bsc.write.CsvWriter;
import bsc.write.DocFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beds count}. */
@Command(name = "count", mixinStandardHelpOptions = true,
        description = {"Counts a register of admissions: patient days by the census of each day, lengths of stay, discharges, deaths, and the bed "
            + "indicators BOR, ALOS in both definitions, TOI, BTO, GDR and NDR. What is not counted is told with its reason.",
            "REGISTER has the columns admitted, discharged (blank for who is still in bed; days as 2025-03-07) and outcome (alive, "
            + "died-before-48h, died-after-48h), and may have admission (its number), patient, bed, ward and class. Others are passed over."},
        footer = {"", "Examples:", "  jbang beds count data/examples/register --by ward,month",
            "  jbang beds count register.csv --beds beds.csv --by quarter --from 2025-01-01 --to 2025-12-31",
            "  jbang beds count register.csv --beds beds.csv --by year --as-input"})
public final class BedsCountCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REGISTER", description = "A CSV or Parquet file with a line an admission, or a folder with register.csv, and beds.csv and "
            + "transfers.csv where there are such.")
    private Path register;

    @Option(names = "--beds", paramLabel = "FILE", description = "A CSV with the columns beds, from and to (both days included; to is blank for what is "
            + "still open), and ward and class where they are counted by. Without it, no BOR, TOI and BTO.")
    private Optional<Path> beds;

    @Option(names = "--transfers", paramLabel = "FILE", description = "A CSV with the columns admission, date, ward and class: from that day on the "
            + "patient is there.")
    private Optional<Path> transfers;

    @Option(names = "--by", paramLabel = "WHAT", split = ",", converter = CountByOption.class, description = "ward, class, and one of day (the daily census), month, quarter and "
            + "year, separated by commas; what is not named is counted together.")
    private List<CountBy> by = List.of();

    @Option(names = "--from", paramLabel = "DAY", converter = DayOption.class, description = "The first day that is counted (default: the first admission, "
            + "or the first day with beds if that is later).")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = DayOption.class, description = "The last day that is counted (default: the last day that the "
            + "register names).")
    private LocalDate to;

    @Option(names = "--as-of", paramLabel = "DAY", converter = DayOption.class, description = "The day on which the register was written; later dates cannot be "
            + "true (default: today).")
    private LocalDate asOf;

    @Option(names = "--as-input", description = "Print the rows of a study's inputs.csv instead: beds, days, care_days, discharges, deaths, deaths_after_48h.")
    private boolean asInput;

    @Option(names = "--left-out", paramLabel = "FILE", description = "Write the lines that are not counted to this CSV: file, line, record, reason; at most "
            + "10000 for each reason.")
    private Path leftOut;

    @Option(names = "--memory", paramLabel = "MB", defaultValue = "" + BedDatabase.MEGABYTES, description = "What the database may take of the memory beside the Java machine; "
            + "beyond it, it works on disk (default: ${DEFAULT-VALUE}).")
    private int memory;

    @Mixin
    private FileOption file;

    @Mixin
    private Telling telling;

    @Override
    public Integer call() throws SQLException, IOException {
        if (memory < 100) {
            throw new BadData(Sentence.of("--memory: {0} MB are too few; 100 at least", memory));
        }
        RegisterFiles files = RegisterFiles.of(register, beds, transfers);
        BedCountView view;
        try (BedDatabase database = BedDatabase.open(memory)) {
            RegisterReader.read(files, database.connection());
            CountAsked asked = database.asked(Set.copyOf(by), Optional.ofNullable(from), Optional.ofNullable(to), Optional.ofNullable(asOf).orElseGet(LocalDate::now));
            RegisterCount count = RegisterCount.of(database.connection(), asked, files.beds().isPresent());
            view = new BedCountView(count, files.shown(), files.shownTransfers(), lines(count, files, false), lines(count, files, true), telling.words());
        }
        if (leftOut != null) {
            DocFile.write(leftOut, file.force(), view::doc, view::leftOutRows, () -> new Data.Rows(view.leftOutRows()));
        }
        if (asInput) {
            System.out.print(CsvWriter.write(view.asInput()));
        } else {
            file.tell(telling, view::doc, view::rows);
        }
        return 0;
    }

    private static Map<Long, Integer> lines(RegisterCount count, RegisterFiles files, boolean ofTransfers) {
        TreeSet<Long> records = count.listed().stream().filter(l -> l.transfer() == ofTransfers).map(LeftOutLine::record).collect(Collectors.toCollection(TreeSet::new));
        if (!ofTransfers) {
            records.addAll(count.contradicted());
        }
        return records.isEmpty() ? Map.of() : RegisterReader.lines(ofTransfers ? files.transfers().orElseThrow() : files.register(), records);
    }
}
