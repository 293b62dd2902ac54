package bsc.read;

import bsc.model.Place;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of content, by which anybody can see whether they hold the same one. */
public final class Checksum {
    private Checksum() {
    }

    /** @throws bsc.model.BadData when the file cannot be read */
    public static String sha256(Place file) {
        return sha256(TextFile.bytesOf(BundledData.path(file.file())));
    }

    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** For content that is not held whole. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }
}
