package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import bsc.model.WindowsFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A text file in UTF-8. A byte order mark at its start is passed over; bytes that are not UTF-8 are refused. */
final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_MEGABYTES = 50;

    private TextFile() {
    }

    /** @throws BadData when the file is missing or is not UTF-8, naming the line of the first wrong byte */
    static String read(Path file) {
        byte[] bytes = bytesOf(file);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (decoder.decode(in, out, true).isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw BadData.at(new Place(shown(file), line), Sentence.of(
                    "byte 0x{0} is not UTF-8; save the file with encoding UTF-8", String.format("%02X", bytes[in.position()])));
        }
        String text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** @throws BadData when the file is missing, is no regular file (a folder, a device, a pipe), or is too large */
    static byte[] bytesOf(Path file) {
        Place place = new Place(shown(file), 0);
        checkRegular(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((MOST_MEGABYTES << 20) + 1);
            if (bytes.length > MOST_MEGABYTES << 20) {
                throw BadData.at(place, Sentence.of("is larger than {0} MB", MOST_MEGABYTES));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw BadData.at(place, Sentence.of("no such file"));
        } catch (IOException e) {
            throw BadData.at(place, Sentence.of("cannot be read ({0})", why(e)));
        }
    }

    /** @throws BadData when there is something, and it is no regular file: a folder, a device, a pipe, a link that leads nowhere */
    static void checkRegular(Path file) {
        Place place = new Place(shown(file), 0);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw BadData.at(place, Sentence.of("is not a regular file"));
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw BadData.at(place, Sentence.of("is a link that leads nowhere"));
        }
        if (WindowsFile.isDevice(file)) {
            throw BadData.at(place, Sentence.of("is a name that Windows keeps for a device"));
        }
    }

    /** Why a file cannot be read, in words of our own. */
    static Sentence why(IOException e) {
        return WindowsFile.held(e).orElseGet(() -> e instanceof AccessDeniedException ? Sentence.of("access is denied")
                : Sentence.of("an error of the disk or of the file system"));
    }

    /** The path as messages name it: relative to the current folder where the file lies below it, with slashes; in the program's jar behind its name. */
    static String shown(Path file) {
        if (BundledData.holds(file)) {
            return BundledData.shown(file);
        }
        Optional<String> sheet = Workbook.shown(file);
        if (sheet.isPresent()) {
            return sheet.get();
        }
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : whole).toString().replace('\\', '/');
    }
}
