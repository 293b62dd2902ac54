package bsc.robust;

import bsc.weight.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A class bound that alone would change the class if it moved past the total.
 *
 * @param to the total at which the bound would have to stand: the nearest one that open scores allow
 */
public record ClassMargin(double bound, double to, Set<String> beyond) {
    /** The nearest bound above and the nearest below, where another class lies there. */
    static List<ClassMargin> of(ScaleClasses classes, Placed least, Placed most) {
        List<ClassMargin> margins = new ArrayList<>();
        for (int direction : new int[] {1, -1}) {
            Placed total = direction > 0 ? most : least;
            classes.neighbour(total, direction).ifPresent(n -> margins.add(new ClassMargin(n.bound().doubleValue(), total.value(), n.labels())));
        }
        return margins;
    }
}
