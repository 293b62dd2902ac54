package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.formula.Quantities;
import bsc.model.Bands;
import bsc.model.Figure;
import bsc.model.PrintedKind;
import bsc.model.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every CSV of the data folder keeps its contract: that of data/schemas, or where a package declares its tables itself, that one. */
class DataContractTest {
    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.data())) {
            return files.filter(f -> f.getFileName().toString().equals("datapackage.json")).map(Path::getParent).sorted().toList();
        }
    }

    private static DataPackage read(Path folder) {
        return Faults.raised(faults -> DataPackage.ofStudy(folder, SharedSchemas.beside(Repository.standards()), faults));
    }

    @TestFactory
    Stream<DynamicTest> everyCsvKeepsItsContract() throws IOException {
        return packages().stream().flatMap(folder -> {
            DataPackage data = read(folder);
            return data.resources().keySet().stream().sorted().map(name -> DynamicTest.dynamicTest(
                    folder.getFileName() + " " + name, () -> {
                        assertFalse(data.rows(name).isEmpty() && name.equals("figures")
                                && folder.getParent().getFileName().toString().equals("studies"), "no line");
                        data.faults().raise();
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCsvIsDeclaredAndEveryColumnDescribed() throws IOException {
        return packages().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            DataPackage data = read(folder);
            try (Stream<Path> files = Files.list(folder)) {
                Set<String> csv = files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".csv"))
                        .collect(Collectors.toSet());
                assertEquals(csv, data.resources().values().stream().map(r -> r.file().getFileName().toString())
                        .collect(Collectors.toSet()));
            }
            for (JsonObjectReader resource : data.json().objects("resources")) {
                for (JsonObjectReader field : resource.optionalObject("schema").orElseThrow().objects("fields")) {
                    assertTrue(field.text("description").length() > 3, resource.text("name") + " " + field.text("name"));
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyStudyIsComplete() {
        DataFolder data = new DataFolder(Repository.data());
        return data.studyIds().stream().map(id -> DynamicTest.dynamicTest(id, () -> {
            Study study = data.study(id);
            assertEquals(id, study.id(), "the folder is named like the study");
            Quantities.of(study);
            assertTrue(study.figures().stream().allMatch(f -> !f.where().isEmpty()), "every figure says where it stands");
            assertTrue(study.inputs().stream().allMatch(i -> !i.where().isEmpty()), "every input says where it stands");
        }));
    }

    /** The template and the examples are study folders like any other, and no study is found where they lie. */
    @TestFactory
    Stream<DynamicTest> templateAndExamplesAreStudyFolders() throws IOException {
        List<Path> own = packages().stream().filter(f -> f.startsWith(Repository.data().resolve("template"))
                || f.startsWith(Repository.data().resolve("examples/own-hospital"))).toList();
        assertTrue(own.size() >= 2, own.toString());
        return own.stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            Study study = StudyFolder.read(folder, Repository.standards());
            Quantities.of(study);
            assertEquals(4, study.indicators().stream().map(i -> i.perspective()).distinct().count(), "perspectives");
            assertTrue(study.indicators().stream().allMatch(i -> i.bands().equals("employee_satisfaction_target")
                    || Standards.read(Repository.standards()).containsKey(i.bands())), "every table but the own target is a shared standard");
            assertFalse(new DataFolder(Repository.data()).studyIds().contains(study.id()));
        }));
    }

    /** The engine finds every verdict: no data file may store one. */
    @Test
    void noStudyStoresAVerdict() throws IOException {
        for (Path folder : packages()) {
            for (Resource resource : read(folder).resources().values()) {
                for (String column : List.of("verdict", "recomputed", "expected", "convention", "diagnosis")) {
                    assertFalse(resource.columns().contains(column), resource.file() + " has a column " + column);
                }
            }
        }
    }

    @Test
    void everyStandardHasItsCitation() {
        Map<String, Bands> standards = Standards.read(Repository.standards());
        assertTrue(standards.size() >= 10, "only " + standards.size() + " standards");
        standards.forEach((id, bands) -> assertTrue(bands.source().length() > 10, id + " has no citation"));
    }

    @TestFactory
    Stream<DynamicTest> everyWordingIsPrintedSomewhere() {
        DataFolder data = new DataFolder(Repository.data());
        return data.studyIds().stream().map(id -> DynamicTest.dynamicTest(id, () -> {
            Study study = data.study(id);
            Set<String> printed = study.figures().stream().map(f -> f.printed().text()).collect(Collectors.toSet());
            Set<String> unused = new HashSet<>(study.wordings().keySet());
            unused.removeAll(printed);
            assertEquals(Set.of(), unused);
        }));
    }

    /** A figure whose kind is restated repeats a name that stands somewhere else. */
    @TestFactory
    Stream<DynamicTest> noFigureRestatesItself() {
        DataFolder data = new DataFolder(Repository.data());
        return data.studyIds().stream().map(id -> DynamicTest.dynamicTest(id, () -> {
            for (Figure figure : data.study(id).figures()) {
                assertFalse(figure.kind() == PrintedKind.RESTATED && figure.formula().equals(figure.id()), figure.id());
            }
        }));
    }
}
