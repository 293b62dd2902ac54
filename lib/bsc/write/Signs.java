package bsc.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/**
 * The signs that a console can show. What its character set lacks is written in ASCII as it is read aloud or typed; a
 * letter loses its marks, and what has no such form is a question mark. Nothing is replaced that can be shown.
 */
record Signs(Charset charset) {
    static final Signs ALL = new Signs(StandardCharsets.UTF_8);

    private static final Map<Integer, String> ASCII = Map.ofEntries(
            Map.entry(0x2030, "per mille"), Map.entry(0x2264, "<="), Map.entry(0x2265, ">="), Map.entry(0x2260, "!="), Map.entry(0x2248, "~"),
            Map.entry(0xD7, "x"), Map.entry(0xF7, "/"), Map.entry(0xB1, "+/-"), Map.entry(0xB7, "*"), Map.entry(0x2212, "-"), Map.entry(0xB0, "deg"),
            Map.entry(0x2010, "-"), Map.entry(0x2011, "-"), Map.entry(0x2012, "-"), Map.entry(0x2013, "-"), Map.entry(0x2014, "-"), Map.entry(0xAD, "-"),
            Map.entry(0x2018, "'"), Map.entry(0x2019, "'"), Map.entry(0x201C, "\""), Map.entry(0x201D, "\""), Map.entry(0x201E, "\""),
            Map.entry(0xAB, "\""), Map.entry(0xBB, "\""), Map.entry(0x2022, "*"), Map.entry(0x2020, "+"), Map.entry(0x2021, "++"), Map.entry(0xA7, "section"),
            Map.entry(0xA9, "(c)"), Map.entry(0xAE, "(R)"), Map.entry(0x2190, "<-"), Map.entry(0x2192, "->"), Map.entry(0x221A, "root"),
            Map.entry(0x25B2, "^"), Map.entry(0x25C6, "#"), Map.entry(0x25C7, "#"), Map.entry(0x25CB, "o"), Map.entry(0x25CF, "o"),
            Map.entry(0x2500, "-"), Map.entry(0x2501, "="), Map.entry(0x2505, "-"), Map.entry(0x2502, "|"), Map.entry(0x2044, "/"),
            Map.entry(0x241F, "."), Map.entry(0x2421, "."), Map.entry(0x3B1, "alpha"), Map.entry(0x394, "delta"), Map.entry(0x3BB, "lambda"),
            Map.entry(0x3C3, "sigma"), Map.entry(0x3C7, "chi"), Map.entry(0x3A3, "sum"));

    /** The text as the console can show it. */
    String in(String text) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return text;
        }
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(encoder.canEncode(Character.toString(c)) ? Character.toString(c) : ascii(c)));
        return shown.toString();
    }

    private static String ascii(int c) {
        if (ASCII.containsKey(c)) {
            return ASCII.get(c);
        }
        if (c >= 0x2400 && c <= 0x241F) {
            return "^" + (char) (c - 0x2400 + '@'); // the picture of a control character, as terminals name it
        }
        StringBuilder parts = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).replaceAll("\\p{M}", "").codePoints()
                .forEach(p -> parts.append(p < 0x80 ? Character.toString(p) : ASCII.getOrDefault(p, "?")));
        return parts.toString();
    }

    /** A stream that is given UTF-8 and writes what the console can show. */
    OutputStream over(OutputStream console) {
        return charset.equals(StandardCharsets.UTF_8) ? console : new Shown(console, this);
    }

    /** Bytes that are no whole character yet wait for the rest. */
    private static final class Shown extends FilterOutputStream {
        private final Signs signs;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        private ByteBuffer rest = ByteBuffer.allocate(0);

        Shown(OutputStream console, Signs signs) {
            super(console);
            this.signs = signs;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer in = ByteBuffer.allocate(rest.remaining() + length).put(rest).put(bytes, offset, length).flip();
            CharBuffer text = CharBuffer.allocate(in.remaining());
            decoder.decode(in, text, false);
            rest = in;
            out.write(signs.in(text.flip().toString()).getBytes(signs.charset));
        }
    }
}
