package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a register.
 *
 * @param register  a line an admission
 * @param beds      the beds of each ward with the days from and to; nothing where it is not known
 * @param transfers who moved where on which day
 */
public record RegisterFiles(Path register, Optional<Path> beds, Optional<Path> transfers) {
    /** @param named a file, or a folder with register.csv or register.parquet, and beds.csv and transfers.csv where there are such */
    public static RegisterFiles of(Path named, Optional<Path> beds, Optional<Path> transfers) {
        if (!Files.isDirectory(named)) {
            return new RegisterFiles(named, beds, transfers);
        }
        Path register = Stream.of("register.csv", "register.parquet").map(named::resolve).filter(Files::exists).findFirst().orElseThrow(() ->
                BadData.at(new Place(TextFile.shown(named), 0), Sentence.of("the folder has no register.csv and no register.parquet")));
        return new RegisterFiles(register, beds.or(() -> Optional.of(named.resolve("beds.csv")).filter(Files::exists)),
                transfers.or(() -> Optional.of(named.resolve("transfers.csv")).filter(Files::exists)));
    }

    /** The register as messages name it. */
    public String shown() {
        return TextFile.shown(register);
    }

    public Optional<String> shownTransfers() {
        return transfers.map(TextFile::shown);
    }
}
