package bsc.robust;

import static bsc.robust.Scales.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.read.DataFolder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where totals lie on the performance line of RS Unhas 2019: kurang to 0, cukup 0 to 0.50, baik 0.51 to 1. */
class ScaleClassesTest {
    private final ScaleClasses classes = ScaleClasses.of(new DataFolder(Repository.data()).study("rs-unhas-2019").scale().orElseThrow());

    @Test
    void boundsGapsAndSharedEnds() {
        assertEquals(Set.of("kurang"), classes.between(at("-0.5"), at("-0.5")));
        assertEquals(Set.of("kurang", "cukup"), classes.between(at("0"), at("0")));
        assertEquals(Set.of("cukup"), classes.between(at("0.5"), at("0.5")));
        assertEquals(Set.of("cukup", "baik"), classes.between(at("0.505"), at("0.505")));
        assertEquals(Set.of("baik"), classes.between(at("0.51"), at("1")));
        assertEquals(Set.of(), classes.between(at("1.5"), at("1.5")));
        assertEquals(Set.of("kurang", "cukup", "baik"), classes.between(at("-1"), at("1")));
    }

    /** A total beside a bound by less than a double can show lies beside it. */
    @Test
    void besideABoundIsNotOnIt() {
        assertEquals(Set.of("kurang"), classes.between(at("-1e-30"), at("-1e-30")));
        assertEquals(Set.of("cukup", "baik"), classes.between(at("0.5000000000000001"), at("0.5000000000000001")));
        assertEquals(Set.of("cukup", "baik"), classes.between(at("0.509999999999999999"), at("0.509999999999999999")));
    }

    @Test
    void theNextClassUpAndDown() {
        assertEquals(Optional.of(new ScaleClasses.Neighbour(new BigDecimal("0.51"), true, Set.of("baik"))), classes.neighbour(at("0.2"), 1));
        assertEquals(Optional.of(new ScaleClasses.Neighbour(BigDecimal.ZERO, false, Set.of("kurang"))), classes.neighbour(at("0.2"), -1));
        assertEquals(Optional.empty(), classes.neighbour(at("0.8"), 1));
        assertEquals(List.of(true, true), List.of(classes.carrying(Set.of("cukup"))[classes.at(at("0"))],
                classes.carrying(Set.of("cukup"))[classes.at(at("0.505"))]));
    }
}
