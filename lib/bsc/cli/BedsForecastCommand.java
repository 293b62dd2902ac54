package bsc.cli;

import bsc.beds.Forecast;
import bsc.beds.MonthlySeries;
import bsc.model.Grid;
import bsc.view.ForecastView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beds forecast}. */
@Command(name = "forecast", mixinStandardHelpOptions = true,
        description = {"Patient days of the months ahead by two simple methods, the month of the year before and Holt-Winters, always beside the back-test: how far "
            + "each would have missed the months of the last year.",
            "FILE has the columns period (2025-03) and patient_days, and may have ward, as jbang beds count --by month --format csv writes them; 36 months "
            + "without a gap at least."},
        footer = {"", "Examples:", "  jbang beds forecast data/examples/patient-days.csv", "  jbang beds forecast months.csv --ward Melati --months 6",
            "  jbang beds count register.csv --by ward,month --format csv > months.csv"})
public final class BedsForecastCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A CSV with a line a month.")
    private Path file;

    @Option(names = "--ward", paramLabel = "WARD", description = "The ward, where the file has several.")
    private Optional<String> ward;

    @Option(names = "--months", paramLabel = "N", defaultValue = "12", description = "How many months ahead, up to 24 (default: ${DEFAULT-VALUE}).")
    private int months;

    @Mixin
    private DecimalOption decimal;

    @Mixin
    private FileOption out;

    @Mixin
    private Telling telling;

    @Override
    public Integer call() {
        Grid grid = decimal.grid(file);
        ForecastView view = new ForecastView(Forecast.of(MonthlySeries.of(grid, ward), months), grid.place().file(), telling.words());
        out.tell(telling, view::doc, view::rows);
        return 0;
    }
}
