package bsc.write;

import bsc.say.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
    @Test
    void tmp() throws Exception {
        Files.write(Path.of("/tmp/wdev/told.docx"), DocxWriter.write(Told.in(Language.ENGLISH)));
        Files.write(Path.of("/tmp/wdev/every.docx"), DocxWriter.write(EveryBlock.in(Language.INDONESIAN)));
    }
}
