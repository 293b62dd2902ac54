package bsc.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.read.DataFolder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where totals lie on the performance line of RS Unhas 2019: kurang to 0, cukup 0 to 0.50, baik 0.51 to 1. */
class ClassesTest {
    private final Classes classes = Classes.of(new DataFolder(Repository.data()).study("rs-unhas-2019").scale().orElseThrow());

    @Test
    void boundsGapsAndSharedEnds() {
        assertEquals(Set.of("kurang"), classes.between(-0.5, -0.5));
        assertEquals(Set.of("kurang", "cukup"), classes.between(0, 0));
        assertEquals(Set.of("cukup"), classes.between(0.5, 0.5));
        assertEquals(Set.of("cukup", "baik"), classes.between(0.505, 0.505));
        assertEquals(Set.of("baik"), classes.between(0.51, 1));
        assertEquals(Set.of(), classes.between(1.5, 1.5));
        assertEquals(Set.of("kurang", "cukup", "baik"), classes.between(-1, 1));
    }

    /** A total within the dust of binary fractions lies on the bound. */
    @Test
    void dustIsOnTheBound() {
        assertEquals(classes.at(0), classes.at(-1.5e-17));
        assertEquals(classes.at(0.5), classes.at(0.5 + 1e-13));
    }

    @Test
    void theNextClassUpAndDown() {
        assertEquals(Optional.of(new Classes.Neighbour(0.51, true, Set.of("baik"))), classes.neighbour(0.2, 1));
        assertEquals(Optional.of(new Classes.Neighbour(0, false, Set.of("kurang"))), classes.neighbour(0.2, -1));
        assertEquals(Optional.empty(), classes.neighbour(0.8, 1));
        assertEquals(List.of(true, true), List.of(classes.carrying(Set.of("cukup"))[classes.at(0)],
                classes.carrying(Set.of("cukup"))[classes.at(0.505)]));
    }
}
