package bsc.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** An office file without the time at which it was made, so that the same content is the same bytes. */
final class FixedZip {
    /** The first day that a zip can tell. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MADE = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private FixedZip() {
    }

    static byte[] of(byte[] file) throws IOException {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        // read by its directory: what stands before each entry of a workbook lacks the sizes
        try (ZipFile in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(FIRST);
                out.putNextEntry(same);
                out.write(entry.getName().equals(PROPERTIES) ? undated(bytes) : bytes);
                out.closeEntry();
            }
        }
        return fixed.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        return MADE.matcher(new String(properties, StandardCharsets.UTF_8)).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
