package bsc.tables;

import bsc.model.Input;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Printed;
import bsc.model.Study;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/** Inputs with a column for each measure. */
public final class MeasureColumns {
    static final String ID = "sideBySide";
    static final TableShape<Occasion> OCCASIONS = occasions(o -> {
        throw new IllegalStateException("no study");
    });

    private MeasureColumns() {
    }

    private static TableShape<Occasion> occasions(Function<Occasion, Study> study) {
        return new TableShape<Occasion>(ID).occasion(study, Function.identity());
    }

    /** @throws bsc.model.BadData when the study has no such measure */
    public static Table of(Study study, String... measures) {
        List<String> known = study.measures().stream().map(Measure::id).toList();
        List<String> columns = measures.length == 0 ? known : List.of(measures);
        columns.forEach(m -> Ids.check("measure of " + study.id(), m, known));
        TableShape<Occasion> shape = occasions(o -> study);
        for (String measure : columns) {
            Map<Occasion, Printed.Number> printed = study.inputs().stream().filter(i -> i.measure().equals(measure))
                    .collect(Collectors.toMap(Input::occasion, Input::printed, (first, again) -> first));
            shape.number(measure, ColumnUnit.ROW, o -> Optional.ofNullable(printed.get(o)).map(Printed.Number::value));
        }
        List<String> periods = study.periods().stream().map(Period::name).toList();
        return shape.of(study.inputs().stream().filter(i -> columns.contains(i.measure())).map(Input::occasion).distinct()
                .sorted(Comparator.comparing((Occasion o) -> periods.indexOf(o.period())).thenComparing(o -> !o.whole())));
    }
}
