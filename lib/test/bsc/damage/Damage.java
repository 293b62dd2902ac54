package bsc.damage;

import bsc.model.Choice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way in which a text file comes to harm. Each change is drawn from the numbers given, and from nothing else. */
enum Damage implements Choice {
    BYTE("a byte changed, dropped or added") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length == 0) {
                return new byte[] {(byte) random.nextInt(256)};
            }
            int at = random.nextInt(bytes.length);
            return switch (random.nextInt(3)) {
                case 0 -> changed(bytes, at, (byte) random.nextInt(256));
                case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + 1, bytes.length));
                default -> joined(joined(Arrays.copyOf(bytes, at), new byte[] {(byte) random.nextInt(256)}),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            };
        }
    },
    CUT("the file cut off") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
    },
    CELL("a cell exchanged for something odd") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            return inCells(text, random, (cells, at) -> cells.set(at, Odd.any(random)));
        }
    },
    CELLS("two cells of a row exchanged") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            return inCells(text, random, (cells, at) -> cells.set(at, cells.set(random.nextInt(cells.size()), cells.get(at))));
        }
    },
    COLUMN("a cell too few or too many") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            return inCells(text, random, (cells, at) -> {
                if (random.nextBoolean()) {
                    cells.remove(at);
                } else {
                    cells.add(at, random.nextBoolean() ? "" : Odd.any(random));
                }
            });
        }
    },
    ROW("a line dropped, doubled or moved") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            if (lines.isEmpty()) {
                return new byte[0];
            }
            int at = random.nextInt(lines.size());
            String line = lines.remove(at);
            int copies = random.nextInt(3);
            for (int i = 0; i < copies; i++) {
                lines.add(random.nextInt(lines.size() + 1), line);
            }
            return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    },
    NUMBER("a number exchanged") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            return atMatch(text, "[0-9][0-9.,]*", random, was -> random.nextInt(3) == 0 ? Odd.number(random)
                    : digitChanged(was, random));
        }
    },
    FORMULA("a name or sign exchanged") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            return atMatch(text, "[a-z_]{2,}|[-+*/()]", random, was -> random.nextInt(2) == 0 ? Odd.formula(random) : Odd.any(random));
        }
    },
    TEXT("a quoted text or word exchanged") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            return atMatch(text, "\"[^\"\\n]*\"|[\\p{L}0-9_]+", random, was -> was.startsWith("\"") && random.nextBoolean()
                    ? "\"" + Odd.any(random) + "\"" : Odd.any(random));
        }
    },
    SIGN("a comma, colon, quote or bracket dropped, doubled or exchanged") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            return atMatch(text, "[,;:\"{}\\[\\]]", random, was -> List.of("", was + was, ",", ";", ":", "\"", "'", "{", "]", "\n", "//")
                    .get(random.nextInt(11)));
        }
    },
    UNICODE("a sign that cannot be seen, or looks like another") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            int at = random.nextInt(text.length() + 1);
            return (text.substring(0, at) + Odd.unseen(random) + text.substring(at)).getBytes(StandardCharsets.UTF_8);
        }
    },
    EMPTY("an empty file") {
        @Override
        byte[] of(String text, SplittableRandom random) {
            return new byte[0];
        }
    };

    private final String word;

    Damage(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The bytes of the damaged file. */
    abstract byte[] of(String text, SplittableRandom random);

    private interface Change {
        void in(List<String> cells, int at);
    }

    private interface Instead {
        String of(String was);
    }

    private static byte[] changed(byte[] bytes, int at, byte to) {
        byte[] changed = bytes.clone();
        changed[at] = to;
        return changed;
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    private static byte[] inCells(String text, SplittableRandom random, Change change) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return Odd.any(random).getBytes(StandardCharsets.UTF_8);
        }
        int at = random.nextInt(lines.size());
        String separator = lines.get(at).indexOf(';') >= 0 && lines.get(at).indexOf(',') < 0 ? ";" : ",";
        List<String> cells = new ArrayList<>(List.of(lines.get(at).split(separator, -1)));
        change.in(cells, random.nextInt(cells.size()));
        lines.set(at, String.join(separator, cells));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] atMatch(String text, String pattern, SplittableRandom random, Instead instead) {
        List<MatchResult> found = Pattern.compile(pattern).matcher(text).results().toList();
        Optional<MatchResult> match = found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
        return match.map(m -> text.substring(0, m.start()) + instead.of(m.group()) + text.substring(m.end())).orElse(text + Odd.any(random))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String digitChanged(String was, SplittableRandom random) {
        StringBuilder digits = new StringBuilder(was);
        digits.setCharAt(random.nextInt(was.length()), (char) ('0' + random.nextInt(10)));
        return digits.toString();
    }
}
