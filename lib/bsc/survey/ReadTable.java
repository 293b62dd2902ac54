package bsc.survey;

import java.util.List;

/**
 * An entry of an r table, as one may read it, and which items do not reach it.
 *
 * @param failing   by the correlation with the sum of all items
 * @param corrected by the correlation with the sum of the others
 */
public record ReadTable(CriticalCorrelation critical, List<Item> failing, List<Item> corrected) {
    public ReadTable {
        failing = List.copyOf(failing);
        corrected = List.copyOf(corrected);
    }

    /** By the textbook (n - 2, two-sided) first; then one-sided, and as studies also read it: at n - 1 one-sided, and at n itself. */
    public static List<ReadTable> of(List<ItemValidity> items, int n, double significance) {
        return List.of(of(items, new CriticalCorrelation(n - 2, significance, Tails.TWO_SIDED)), of(items, new CriticalCorrelation(n - 2, significance, Tails.ONE_SIDED)),
                of(items, new CriticalCorrelation(n - 1, significance, Tails.ONE_SIDED)), of(items, new CriticalCorrelation(n, significance, Tails.TWO_SIDED)));
    }

    private static ReadTable of(List<ItemValidity> items, CriticalCorrelation critical) {
        double least = critical.value();
        return new ReadTable(critical, items.stream().filter(i -> i.itemTotal() < least).map(ItemValidity::item).toList(),
                items.stream().filter(i -> i.corrected().orElse(0) < least).map(ItemValidity::item).toList());
    }
}
