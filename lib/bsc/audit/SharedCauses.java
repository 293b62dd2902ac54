package bsc.audit;

import bsc.audit.edits.PrintedCell;
import bsc.audit.edits.Edit;
import bsc.audit.edits.Localisation;
import bsc.model.Printed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the smallest sets of edits say of one relation or figure: the number that is to be put otherwise for it to hold. */
final class SharedCauses {
    private final Map<List<Object>, List<Diagnosis>> ofRelations = new HashMap<>();
    private final Map<String, List<Diagnosis>> ofFigures = new HashMap<>();
    private final Map<String, List<Diagnosis>> inThemselves = new HashMap<>();

    SharedCauses(List<Localisation> localisations) {
        for (Localisation localisation : localisations) {
            localisation.telling().forEach(edit -> add(localisation, edit));
        }
    }

    private void add(Localisation localisation, Edit edit) {
        PrintedCell cell = edit.cell();
        List<Printed.Number> numbers = Stream.concat(Stream.of(edit.to()), edit.others().stream()).toList();
        int hold = localisation.repairsAll() ? localisation.broken().size() : edit.repairs().size();
        Diagnosis diagnosis = new Diagnosis(cell instanceof PrintedCell.OfInput ? DiagnosisKind.INPUT_MISPRINTED
                : DiagnosisKind.FIGURE_MISPRINTED, new Support.MendsShared(numbers, cell, Math.max(0, localisation.edits() - 1), hold));
        edit.repairs().forEach(check -> {
            if (check.relation()) {
                ofRelations.computeIfAbsent(List.of(check.id(), check.occasion()), c -> new ArrayList<>()).add(diagnosis);
            } else if (edit.repairs().size() > 1) {
                (cell.id().equals(check.id()) ? inThemselves : ofFigures).computeIfAbsent(check.id(), c -> new ArrayList<>()).add(diagnosis);
            }
        });
    }

    List<Diagnosis> of(RelationFinding finding) {
        return ofRelations.getOrDefault(List.of(finding.relation().id(), finding.occasion()), List.of());
    }

    /** Another number than the figure's own, that several relations and figures call for. */
    List<Diagnosis> elsewhere(Finding finding) {
        return ofFigures.getOrDefault(finding.figure().id(), List.of());
    }

    /** The figure's own number, as several relations and figures call for it. */
    List<Diagnosis> inItself(Finding finding) {
        return inThemselves.getOrDefault(finding.figure().id(), List.of());
    }
}
