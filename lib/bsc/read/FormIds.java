package bsc.read;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ids of a form's indicators: those given, and for the others one made of the name, different for each. */
final class FormIds {
    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();

    FormIds(List<CsvRow> rows) {
        rows.forEach(r -> r.optional("indicator").ifPresent(taken::add));
    }

    String of(CsvRow row) {
        if (row.optional("indicator").isPresent()) {
            return row.text("indicator");
        }
        String made = made(row.text("name"));
        String id = made;
        for (int n = 2; !taken.add(id); n++) {
            id = made + "_" + n;
        }
        return id;
    }

    /** Letters, digits and {@code _} of a text, a letter first, at most 40: {@code Angka kematian (GDR)} is angka_kematian_gdr. */
    static String made(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        String named = plain.matches("[a-z].*") ? plain : "i_" + plain;
        return named.substring(0, Math.min(LONGEST, named.length())).replaceAll("_+$", "");
    }
}
