package bsc.model;

import java.util.List;
import java.util.Optional;

/**
 * The publication that a study was transcribed from.
 *
 * @param citation as it is to be cited
 * @param authors  their names as printed, in the order of the publication; empty when the transcription lists none
 * @param link     the address that the publication prints for itself, as a rule its DOI
 */
public record Source(String citation, List<String> authors, Optional<String> link) {
    public Source {
        authors = List.copyOf(authors);
    }
}
