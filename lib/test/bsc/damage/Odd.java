package bsc.damage;

import java.util.List;
import java.util.SplittableRandom;

/** What people, spreadsheets and attackers put where something else was meant. */
final class Odd {
    private static final List<String> WORDS = List.of("", " ", "-", "x", "null", "true", "NaN", "Infinity", "Jumlah", "Total", "2019-2022",
            "n/a", "#DIV/0!", "#REF!", "=1+1", "\uFF1D1+1", "@SUM(A1)", "+cmd", "../up", "/etc/passwd", "C:\\x", "CON", "\"", "\"\"\"", "'", "a\nb",
            "</script><script>alert(1)</script>", "<b>", "\\u0000", "%s%n", "${x}", "baik; cukup", "each", "each period", "parts", "previous",
            "whole", "days", "bor", "sum", "jan", "Januari", "x".repeat(100_000), "a,b", "a;b");
    private static final List<String> NUMBERS = List.of("0", "-1", "-0", "00", "1e400", "1E-400", "0,5", "0.5", ".5", "5.", "1.234", "1,234",
            "1.234.567,89", "1'234", "1 234", "99999999999999999999", "9".repeat(200), "0." + "0".repeat(200) + "1", "12,5 miliar", "45 menit",
            "5 USD", "12,5\u2030", "52,93%", "(5,37)", "+28.64", "Rp 1.000,-", "45294", "1/3", "1/0", "2147483648", "0x10", "\u0663");
    private static final List<String> FORMULAS = List.of("sum()", "max(,)", "mean(", "1/0", "(".repeat(500), "1" + "+1".repeat(2000), "-".repeat(300) + "1",
            "x[2019]", "x['']", "2 ^ 3", "a b", "days", "bor", "1 / (1 - 1)", "mean(1, 2", "sum(sum(sum(1)))", "*", ")");
    private static final List<String> UNSEEN = List.of("\u200B", "\u00A0", "\u2009", "\uFEFF", "\u0000", "\u001B[31m", "\u001B]0;x\u0007", "\u0007", "\f",
            "\u202E", "e\u0301", "\u2212", "\u2013", "\uFF10", "\uD83D\uDE00", "\u00AD", "\u2028", "\r", "\t");

    private Odd() {
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    static String number(SplittableRandom random) {
        return one(NUMBERS, random);
    }

    static String formula(SplittableRandom random) {
        return one(FORMULAS, random);
    }

    static String unseen(SplittableRandom random) {
        return one(UNSEEN, random);
    }

    static String any(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> number(random);
            case 1 -> formula(random);
            case 2 -> unseen(random);
            default -> one(WORDS, random);
        };
    }
}
