package bsc.cli.report;

import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.WindowsFile;
import bsc.read.Checksum;
import bsc.write.Staging;
import bsc.write.WriteFailure;
import bsc.write.Staging.StagedFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a report whole or not at all: into a folder beside the one asked for, which then takes its place. Nothing is
 * overwritten but an earlier report of ours to which nobody has added anything and which nobody has changed.
 */
final class ReportFolder {
    /** What a file holds, written as it is made. */
    interface Content {
        void to(Writer out) throws IOException;
    }

    private ReportFolder() {
    }

    /**
     * @param codecheck what the configuration of the CODECHECK holds, of the checksum of each file
     * @param force whether a report of ours that somebody has changed is replaced too
     * @throws BadData when the folder is in use for something else, or cannot be written; then nothing has changed
     */
    static void write(Path folder, Map<String, Content> files, Function<Map<String, String>, String> codecheck, boolean force) {
        WindowsFile.refuseDevice(folder);
        try {
            Path target = (Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath()).normalize();
            if (target.getParent() != null) {
                sweep(target);
            }
            refuse(folder, target, force);
            Files.createDirectories(target.getParent());
            replace(target, files, codecheck);
        } catch (IOException e) {
            throw new BadData(Sentence.of("--out: {0} cannot be written ({1}); nothing was changed", folder, WriteFailure.why(e)));
        }
    }

    private static void refuse(Path asked, Path target, boolean force) throws IOException {
        if (target.getParent() == null || Path.of("").toRealPath().startsWith(target)) {
            throw new BadData(Sentence.of("--out: {0} is the current folder or holds it; name a folder of its own", asked));
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new BadData(Sentence.of("--out: {0} is no folder; nothing was changed", asked));
        }
        List<String> names = names(target);
        Path yml = target.resolve(Codecheck.FILE);
        String earlier = Files.isRegularFile(yml) ? Files.readString(yml) : "";
        if (!names.isEmpty() && !Codecheck.isOurs(earlier)) {
            throw new BadData(Sentence.of("--out: {0} is not empty and holds no earlier report; nothing was changed. Name a new or an empty folder", asked));
        }
        Set<String> ours = Codecheck.files(earlier);
        List<String> others = names.stream().filter(n -> !ours.contains(n)).toList();
        if (!others.isEmpty()) {
            throw new BadData(Sentence.of("--out: {0} holds an earlier report and files of others ({1}); nothing was changed. Name another folder", asked, String.join(", ", others)));
        }
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            if (!Codecheck.isAsWritten(earlier, name, Checksum.sha256(Files.readAllBytes(target.resolve(name))))) {
                changed.add(name);
            }
        }
        if (!changed.isEmpty() && !force) {
            throw new BadData(Sentence.of("--out: {0} holds an earlier report in which somebody has changed {1}; nothing was changed. Name another folder, or replace it with --force", asked, String.join(", ", changed)));
        }
    }

    /** What a killed process left: the earlier report comes back where no other took its place. */
    private static void sweep(Path target) throws IOException {
        for (Path old : Staging.leftBeside(target, StagedFile.OLD)) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Staging.delete(old);
            } else {
                Files.move(old, target);
            }
        }
        for (Path fresh : Staging.leftBeside(target, StagedFile.NEW)) {
            Staging.delete(fresh);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static void replace(Path target, Map<String, Content> files, Function<Map<String, String>, String> codecheck) throws IOException {
        Path fresh = Staging.beside(target, StagedFile.NEW);
        Path earlier = Staging.beside(target, StagedFile.OLD);
        try {
            Files.createDirectory(fresh);
            Map<String, String> hashes = new LinkedHashMap<>();
            for (Map.Entry<String, Content> file : files.entrySet()) {
                hashes.put(file.getKey(), write(fresh.resolve(file.getKey()), file.getValue()));
            }
            write(fresh.resolve(Codecheck.FILE), out -> out.write(codecheck.apply(hashes)));
            if (Files.exists(target)) {
                Files.move(target, earlier);
            }
            Files.move(fresh, target);
            Staging.delete(earlier);
        } catch (IOException e) {
            if (!Files.exists(target) && Files.exists(earlier)) {
                Files.move(earlier, target);
            }
            throw e;
        } finally {
            Staging.delete(fresh);
        }
    }

    /** Writes a new file and returns its checksum. */
    private static String write(Path file, Content content) throws IOException {
        MessageDigest sha256 = Checksum.sha256();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE), sha256), StandardCharsets.UTF_8))) {
            content.to(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
