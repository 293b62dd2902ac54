package bsc.trust;

import java.util.ArrayList;
import java.util.List;

/** Slips of the pen in a printed number, as they look in the text: the decimal point stays where it is. */
final class Digits {
    private Digits() {
    }

    /** Every text that one slip of the kind makes of a number. */
    static List<String> slipped(Slip slip, String text) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) {
            String before = text.substring(0, i);
            String at = i < text.length() ? text.substring(i, i + 1) : "";
            String after = i < text.length() ? text.substring(i + 1) : "";
            boolean digit = !at.isEmpty() && Character.isDigit(at.charAt(0));
            switch (slip) {
                case TRANSPOSED -> {
                    if (digit && !after.isEmpty() && Character.isDigit(after.charAt(0)) && after.charAt(0) != at.charAt(0)) {
                        texts.add(before + after.charAt(0) + at + after.substring(1));
                    }
                }
                case DIGIT_CHANGED -> {
                    for (char other = '0'; digit && other <= '9'; other++) {
                        if (other != at.charAt(0)) {
                            texts.add(before + other + after);
                        }
                    }
                }
                case DIGIT_DROPPED -> {
                    if (digit && text.chars().filter(Character::isDigit).count() > 1) {
                        texts.add(before + after);
                    }
                }
                case DIGIT_ADDED -> {
                    for (char other = '0'; (digit || at.isEmpty()) && other <= '9'; other++) {
                        texts.add(before + other + at + after);
                    }
                }
                default -> throw new IllegalArgumentException(slip.word());
            }
        }
        return texts.stream().distinct().toList();
    }

    /** True when the text reads as a number that somebody would print: no zero, no needless zero in front, no bare point. */
    static boolean reads(String text) {
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?") && new java.math.BigDecimal(text).signum() != 0;
    }
}
