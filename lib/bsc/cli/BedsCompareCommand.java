package bsc.cli;

import bsc.beds.BedTable;
import bsc.beds.BedUnit;
import bsc.beds.ComparedUnits;
import bsc.beds.LinesAt;
import bsc.draw.BedsFigureKind;
import bsc.draw.FigureFiles;
import bsc.model.BadData;
import bsc.model.Grid;
import bsc.model.Sentence;
import bsc.view.ComparedUnitsView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beds compare}. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = {"Hospitals or wards side by side: whether the figures of each can stand together, sectors of Pabon Lasso and those that hang on "
            + "rounding, values that look filled in, and units far from the others.",
            "FILE has a line a unit; its first column names the unit, and the others are those of beds, days, patient_days, stay_days, discharges, bor "
            + "(percent), alos, toi, bto and cost that are at hand. Ratios are taken as rounded to the decimals of their column."},
        footer = {"", "Examples:", "  jbang beds compare data/examples/hospitals.csv", "  jbang beds compare hospitals.csv --lines median --figures figures",
            "  jbang beds compare wards.csv --days 30 --format csv > judged.csv"})
public final class BedsCompareCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 3660;
    private static final double WIDTH = 170;

    @Parameters(paramLabel = "FILE", description = "A CSV with a line a unit.")
    private Path file;

    @Option(names = "--days", paramLabel = "DAYS", description = "The days of the period, where no column days gives them (default: 365, and 366 is tried).")
    private Optional<Integer> days;

    @Option(names = "--lines", paramLabel = "WHERE", defaultValue = "mean", converter = Lines.class, description = "The lines of Pabon Lasso stand at the mean or the "
            + "median (default: ${DEFAULT-VALUE}).")
    private LinesAt lines;

    @Option(names = "--figures", paramLabel = "DIR", description = "Draw the charts of Pabon Lasso and of Barber and Johnson into this folder too, as SVG, PNG and HTML.")
    private Path figures;

    @Mixin
    private DecimalOption decimal;

    @Mixin
    private FileOption out;

    @Mixin
    private Telling telling;

    /** Reads where the lines stand. */
    static final class Lines implements ITypeConverter<LinesAt> {
        @Override
        public LinesAt convert(String word) {
            return Mistyped.choice(LinesAt.class, word);
        }
    }

    @Override
    public Integer call() {
        days.filter(d -> d < 1 || d > MOST_DAYS).ifPresent(d -> {
            throw new BadData(Sentence.of("--days: {0} is no number of days; write 1 to {1}", d, MOST_DAYS));
        });
        Grid grid = decimal.grid(file);
        ComparedUnits compared = ComparedUnits.of(BedUnit.of(grid), days, lines);
        ComparedUnitsView view = new ComparedUnitsView(compared, grid.place().file(), telling.words());
        out.tell(telling, view::doc, view::rows);
        if (figures != null) {
            System.err.print(FigureFiles.write(new BedTable(grid.place().file(), compared, List.of(), days), "units", BedsFigureKind.OF_UNITS, figures, WIDTH, 0,
                    List.of(FigureFiles.Format.values()), telling.words()));
        }
        return 0;
    }
}
