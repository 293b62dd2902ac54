package bsc.cli;

import bsc.model.Grid;
import bsc.read.GridFile;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How the numbers of a user's own table are written. */
final class DecimalOption {
    @Option(names = "--decimal-comma", description = "Numbers are written 0,25 and cells separated by semicolons.")
    private boolean comma;

    boolean comma() {
        return comma;
    }

    Grid grid(Path file) {
        return GridFile.read(file, comma);
    }
}
