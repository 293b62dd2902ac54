package bsc.cli;

import bsc.beds.BedDatabase;
import bsc.beds.BedPlan;
import bsc.beds.CountAsked;
import bsc.beds.ObservedStays;
import bsc.beds.PlanAsked;
import bsc.beds.RegisterCount;
import bsc.read.RegisterFiles;
import bsc.read.RegisterReader;
import bsc.view.BedPlanView;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beds plan}. */
@Command(name = "plan", mixinStandardHelpOptions = true,
        description = {"Beds for an expected number of discharges: by the formula at a target occupancy, and by simulation with the stays that a register "
            + "has, which also says on how many days the beds would not do.",
            "Everybody is given a bed in the simulation, and admissions do not depend on each other or on the season: where they do, crowded days are more."},
        footer = {"", "Examples:", "  jbang beds plan data/examples/register --discharges 2600 --occupancy 80",
            "  jbang beds plan data/examples/register --ward Melati --discharges 900 --for 12 --seed 7"})
public final class BedsPlanCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REGISTER", description = "A CSV or Parquet file with a line an admission, or a folder with register.csv: see jbang beds count --help.")
    private Path register;

    @Option(names = "--discharges", required = true, paramLabel = "N", description = "How many discharges are expected in the period.")
    private int discharges;

    @Option(names = "--days", paramLabel = "DAYS", defaultValue = "365", description = "The days of the period (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--occupancy", paramLabel = "PERCENT", defaultValue = "75", description = "The target for BOR (default: ${DEFAULT-VALUE}).")
    private double occupancy;

    @Option(names = "--for", paramLabel = "BEDS", description = "A number of beds to be looked at too.")
    private Optional<Integer> beds;

    @Option(names = "--ward", paramLabel = "WARD", description = "Stays of those who were admitted to this ward and not moved (default: all stays).")
    private Optional<String> ward;

    @Option(names = "--years", paramLabel = "N", defaultValue = "1000", description = "How many periods are simulated (default: ${DEFAULT-VALUE}).")
    private int years;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1", description = "What is drawn follows from it (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private FileOption file;

    @Mixin
    private Telling telling;

    @Override
    public Integer call() throws SQLException, IOException {
        PlanAsked asked = new PlanAsked(discharges, days, occupancy, beds, years, seed);
        RegisterFiles files = RegisterFiles.of(register, Optional.empty(), Optional.empty());
        ObservedStays stays;
        try (BedDatabase database = BedDatabase.open(BedDatabase.MEGABYTES)) {
            RegisterReader.read(files, database.connection());
            CountAsked whole = database.asked(Set.of(), Optional.empty(), Optional.empty(), LocalDate.now());
            RegisterCount.of(database.connection(), whole, files.beds().isPresent());
            stays = ObservedStays.of(database.connection(), ward);
        }
        BedPlanView view = new BedPlanView(BedPlan.of(stays, asked), files.shown(), telling.words());
        file.tell(telling, view::doc, view::rows);
        return 0;
    }
}
