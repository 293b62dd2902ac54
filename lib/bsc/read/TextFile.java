package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text file in UTF-8. A byte order mark at its start is passed over; bytes that are not UTF-8 are refused. */
final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
            throw BadData.at(new Place(shown(file), line), String.format(
                    "byte 0x%02X is not UTF-8; save the file with encoding UTF-8", bytes[in.position()]));
        }
        String text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw BadData.at(new Place(shown(file), 0), "no such file");
        } catch (IOException e) {
            throw BadData.at(new Place(shown(file), 0), "cannot be read (" + e.getMessage() + ")");
        }
    }

    /** The path as messages name it: relative to the current folder where the file lies below it, with slashes. */
    static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : whole).toString().replace('\\', '/');
    }
}
