package bsc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Standard output that remembers its first failure, which a print stream keeps to itself. */
final class WatchedOutput extends FilterOutputStream {
    private IOException failure;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    /** Why something could not be written; empty when all was. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether its reader has gone, as {@code head -1} does. The words of the system may be in any language. */
    boolean isUnread() {
        return failure != null && (String.valueOf(failure.getMessage()).toLowerCase(java.util.Locale.ROOT).contains("pipe") || isPipe());
    }

    private boolean isPipe() {
        try {
            if (!(out instanceof FileOutputStream file) || file.getFD() != FileDescriptor.out) {
                return false;
            }
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return false;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        failure = failure == null ? e : failure;
        return failure;
    }
}
