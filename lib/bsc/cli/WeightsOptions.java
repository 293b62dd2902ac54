package bsc.cli;

import bsc.model.Grid;
import bsc.model.Study;
import bsc.say.Words;
import bsc.view.WeightsTold;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every method of weighting has. */
final class WeightsOptions {
    @Option(names = "--study", paramLabel = "STUDY", description = "A study's id, or the path of its folder or workbook (.xlsx): the effective "
            + "weight of each of its indicators is shown. Names must then be its perspectives (financial, customer, "
            + "internal_process, learning_and_growth) or the ids of its indicators.")
    private String study;

    @Mixin
    private DecimalOption decimal;

    @Mixin
    private FileOption file;

    @Mixin
    private StudyOptions options;

    Optional<Study> study() {
        return Optional.ofNullable(study).map(options::study);
    }

    Words words() {
        return options.words();
    }

    /** Tells the weights; with csv, what was done to the numbers given goes to standard error. */
    int tell(WeightsTold told) {
        Optional<Study> weighed = study();
        if (file.isCsv(options.telling())) {
            told.changes().forEach(System.err::println);
        }
        file.tell(options.telling(), () -> told.doc(weighed, words()), () -> told.file(weighed), () -> told.data(weighed));
        return 0;
    }

    Grid grid(Path file) {
        return decimal.grid(file);
    }
}
