package bsc.read;

import bsc.model.Action;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Direction;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.PrintedKind;
import bsc.model.Period;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.model.Targets;
import bsc.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one file of a study says about another must hold: periods, indicators, measures and bands that are named exist. */
final class References {
    private static final String NAME = "[a-z][a-z0-9_]*";

    private final Study study;
    private final Map<String, List<CsvRow>> rows;
    private final DataPackage data;
    private final Faults faults;
    private final Set<String> periods = new HashSet<>();
    private final Map<String, String> bandsOf = new HashMap<>();
    private final Map<String, Unit> unitOf = new HashMap<>();
    private final Map<String, List<String>> labelsOf = new HashMap<>();

    /** @param rows the lines of each table, also those that could not be made a record: what they name is known */
    References(Study study, Map<String, List<CsvRow>> rows, DataPackage data) {
        this.study = study;
        this.rows = rows;
        this.data = data;
        this.faults = data.faults();
        study.periods().forEach(p -> periods.add(p.name()));
        rows.get("indicators").forEach(i -> bandsOf.put(i.text("indicator"), i.optional("bands").orElse(Targets.TWO_LABELS)));
        study.indicators().forEach(i -> unitOf.putIfAbsent(i.id(), i.unit()));
        study.bands().values().forEach(b -> labelsOf.put(b.id(), new ArrayList<>(b.rows().stream().map(Band::label).toList())));
        rows.get("bands").forEach(r -> labelsOf.computeIfAbsent(r.text("bands"), b -> new ArrayList<>()).add(r.text("label")));
    }

    /** Gathers every reference that leads nowhere. */
    void check() {
        checkAssessed();
        Map<String, Place> seen = new HashMap<>();
        for (String[] table : new String[][] {{"measures", "measure"}, {"indicators", "indicator"}, {"figures", "figure"}}) {
            rows.get(table[0]).forEach(row -> checkNew(seen, table[1], row));
        }
        rows.get("bands").forEach(row -> checkName(row, "bands", faults));
        rows.get("bands").forEach(row -> row.optional("cites").ifPresent(other -> attempt(() -> checkBands(row.place(), "cites", other))));
        rows.get("relations").forEach(row -> checkName(row, "relation", faults));
        rows.get("measures").forEach(row -> List.of("part_of", "same_as").forEach(column -> attempt(() -> checkNamed(row, column))));
        Set<String> measures = rows.get("measures").stream().map(m -> m.text("measure")).collect(Collectors.toSet());
        for (CsvRow input : rows.get("inputs")) {
            if (!measures.contains(input.text("measure")) && !data.broken().contains("measures")) {
                faults.add(input.refuse("measure", Sentence.of("is not in measures.csv")));
            }
            attempt(() -> checkPeriod(input.place(), "period", input.text("period")));
        }
        study.indicators().forEach(i -> attempt(() -> checkIndicator(i)));
        for (CsvRow target : rows.get("targets")) {
            attempt(() -> checkPeriod(target.place(), "period", target.text("period")));
            attempt(() -> checkIndicatorIsKnown(target.place(), target.text("indicator")));
        }
        study.figures().forEach(f -> attempt(() -> checkFigure(f)));
        study.relations().forEach(r -> attempt(() -> checkRelation(r)));
        study.actions().forEach(a -> attempt(() -> checkAction(a)));
        checkWords();
    }

    /** Another measure, in the same unit. */
    private void checkNamed(CsvRow row, String column) {
        row.optional(column).ifPresent(other -> {
            CsvRow named = rows.get("measures").stream().filter(m -> m.text("measure").equals(other) && m != row).findFirst()
                    .orElseThrow(() -> row.refuse(column, Sentence.of("is not another measure of measures.csv")));
            if (!named.text("unit").equals(row.text("unit"))) {
                throw row.refuse(column, Sentence.of("is in {0}, and {1} in {2}; a quantity and its part, or its other name, have one "
                        + "unit", named.text("unit"), row.text("measure"), row.text("unit")));
            }
        });
    }

    private void attempt(Runnable check) {
        faults.attempt(check);
    }

    private void checkAssessed() {
        if (!study.assessed().isEmpty()) {
            attempt(() -> {
                if (!periods.contains(study.assessed()) && !periods.isEmpty()) {
                    throw data.json().refuse("assessed", study.assessed(), Periods.notAPeriod(study.periods()));
                }
            });
        }
    }

    /** Ids have one alphabet in every table. */
    static boolean checkName(CsvRow row, String column, Faults faults) {
        boolean name = row.text(column).isEmpty() || row.text(column).matches(NAME);
        if (!name) {
            faults.add(row.refuse(column, Sentence.of("is not a name; write lower-case letters, digits and _, a letter first")));
        }
        return name;
    }

    private void checkNew(Map<String, Place> seen, String column, CsvRow row) {
        if (row.text(column).isEmpty() || !checkName(row, column, faults)) {
            return;
        }
        Place earlier = seen.putIfAbsent(row.text(column), row.place());
        if (earlier != null) {
            faults.add(row.refuse(column, Sentence.of("names something else already ({0}); measures, indicators and figures share one "
                    + "name space", earlier)));
        }
    }

    /** A wording stands for a label that some table has. */
    private void checkWords() {
        Set<String> labels = study.bands().values().stream().flatMap(b -> b.rows().stream()).map(Band::label)
                .collect(Collectors.toSet());
        rows.get("words").stream().filter(w -> !w.text("label").isEmpty() && !labels.contains(w.text("label"))
                && !data.broken().contains("bands")).forEach(w -> faults.add(w.refuse("label",
                Sentence.of("is no label of a table of bands, neither in bands.csv nor in data/standards/bands.csv"))));
    }

    private void checkIndicator(Indicator indicator) {
        if (indicator.bands().isEmpty()) {
            throw BadData.at(indicator.place(), "bands", "", Sentence.of("is blank, and so is target; name a table of bands, or write a target"));
        }
        checkTargets(indicator);
        checkBands(indicator.place(), "bands", indicator.bands());
        if (!indicator.repaired().isEmpty()) {
            checkBands(indicator.place(), "repaired_bands", indicator.repaired());
        }
        checkUnit(indicator, "bands", indicator.bands());
        checkUnit(indicator, "repaired_bands", indicator.repaired());
        List<String> series = indicator.series();
        if (!series.equals(List.of(Indicator.PARTS)) && !series.equals(List.of(Indicator.PREVIOUS))) {
            series.forEach(p -> checkPeriod(indicator.place(), "series", p));
        }
        if (study.bands().containsKey(indicator.bands()) && study.bandsOf(indicator.bands()).byMovement() && series.isEmpty()) {
            throw BadData.at(indicator.place(), "series", "", Sentence.of("is blank, but the bands {0} are told apart by movement; write "
                    + "previous, parts, or the periods, oldest first, separated by ;", indicator.bands()));
        }
    }

    /** Three labels told apart by a target also need a baseline. */
    private void checkTargets(Indicator indicator) {
        Optional<Bands> three = Optional.ofNullable(study.bands().get(indicator.bands())).filter(b -> b.takesTarget() && b.rows().size() == 3);
        Stream.concat(indicator.targets().usual().stream(), indicator.targets().byPeriod().values().stream())
                .filter(t -> three.isPresent() && !t.improvesOnBaseline(indicator.direction())).findFirst().ifPresent(t -> {
                    throw BadData.at(indicator.place(), "bands", indicator.bands(), indicator.direction() == Direction.TARGET_BAND
                            ? Sentence.of("has three labels, but a range is met or not; name a table of two labels, such as {0}", Targets.TWO_LABELS)
                            : Sentence.of("has three labels, so that every target needs a baseline worse than itself; write it, or name a table of two "
                                    + "labels, such as {0}", Targets.TWO_LABELS));
                });
    }

    /** A table judges what can be said in its unit. */
    private void checkUnit(Indicator indicator, String column, String bands) {
        Optional.ofNullable(study.bands().get(bands)).filter(b -> !b.judges(indicator.unit())).ifPresent(b -> {
            throw BadData.at(indicator.place(), column, bands, Sentence.of("is a table in {0}, which cannot judge an indicator in {1}; "
                    + "correct the unit of the one or the other", b.unit().orElseThrow().word(), indicator.unit().word()));
        });
    }

    /** A printed value can be said in the unit of its indicator: 5,20 percent of an indicator in per mille is 52. */
    private void checkUnit(Figure figure) {
        if (figure.kind().isIndicatorValue() && figure.printed() instanceof Printed.Number number) {
            Optional.ofNullable(unitOf.get(figure.indicator())).filter(unit -> !number.unit().comparesWith(unit)).ifPresent(unit -> {
                throw BadData.at(figure.place(), "unit", number.unit().word(),
                        Sentence.of("cannot be converted to {0}, the unit of {1} in indicators.csv", unit.word(), figure.indicator()));
            });
        }
    }

    private void checkRelation(Relation relation) {
        checkPeriod(relation.place(), "period", relation.occasion().period());
        if (relation.forEachPeriod() && study.period(relation.occasion().period()).filter(p -> !p.span()).isPresent()) {
            throw BadData.at(relation.place(), "period", relation.occasion().period(),
                    Sentence.of("is no span, but part is {0}; name a span of datapackage.json, or leave part blank", Relation.EACH_PERIOD));
        }
    }

    private void checkAction(Action action) {
        checkIndicatorIsKnown(action.place(), action.indicator());
        if (action.finding().isEmpty() && action.action().isEmpty()) {
            throw BadData.at(action.place(), "finding", "", Sentence.of("is blank, and so is action; a line records at least one of them"));
        }
    }

    private void checkIndicatorIsKnown(Place place, String indicator) {
        if (!indicator.isEmpty() && !bandsOf.containsKey(indicator) && !data.broken().contains("indicators")) {
            throw BadData.at(place, "indicator", indicator, Sentence.of("is not in indicators.csv"));
        }
    }

    private void checkFigure(Figure figure) {
        if (figure.kind() != PrintedKind.QUOTED) {
            checkPeriod(figure.place(), "period", figure.occasion().period());
        }
        checkIndicatorIsKnown(figure.place(), figure.indicator());
        switch (figure.kind()) {
            case VALUE, MEAN -> require(figure, !figure.indicator().isEmpty() || !figure.formula().isEmpty(),
                    Sentence.of("needs an indicator or a formula"));
            case SUM, DIFFERENCE, WORKED, BOUND, RESTATED -> require(figure, !figure.formula().isEmpty(),
                    Sentence.of("needs a formula"));
            case LABEL, SCORE -> require(figure, !figure.indicator().isEmpty(), Sentence.of("needs an indicator"));
            case PERSPECTIVE -> require(figure, figure.perspective().isPresent(), Sentence.of("needs a perspective"));
            case TOTAL, AVERAGE, CONCLUSION -> { }
            case QUOTED -> {
                require(figure, figure.indicator().isEmpty(), Sentence.of("belongs to another hospital; its indicator is blank"));
                require(figure, !figure.occasion().whole(), Sentence.of("needs the other hospital in part"));
            }
        }
        checkForm(figure);
        checkUnit(figure);
    }

    /** Labels and conclusions are words that the bands know, scores and values are numbers. */
    private void checkForm(Figure figure) {
        boolean word = figure.printed() instanceof Printed.Word;
        switch (figure.kind()) {
            case LABEL -> {
                require(figure, word, Sentence.of("is a word; its format is word"));
                Optional.ofNullable(bandsOf.get(figure.indicator())).map(study.bands()::get)
                        .ifPresent(bands -> checkWording(figure, bands));
            }
            case PERSPECTIVE, CONCLUSION -> {
                require(figure, word, Sentence.of("is a word; its format is word"));
                study.scale().ifPresent(scale -> checkWording(figure, scale));
            }
            case RESTATED -> { }
            default -> require(figure, !word, Sentence.of("is a number; its format is not word"));
        }
    }

    private void checkWording(Figure figure, Bands bands) {
        Set<String> labels = study.labelsOf(figure.printed());
        List<String> known = labelsOf.getOrDefault(bands.id(), List.of());
        if (known.stream().noneMatch(labels::contains)) {
            throw BadData.at(figure.place(), "printed", figure.printed().text(),
                    Sentence.of("is no label of the bands {0} and has no row in words.csv that names one; labels are: {1}", bands.id(),
                    known.stream().distinct().collect(Collectors.joining(", "))));
        }
    }

    private static void require(Figure figure, boolean holds, Sentence what) {
        if (!holds) {
            throw BadData.at(figure.place(), "kind", figure.kind().word(), what);
        }
    }

    private void checkPeriod(Place place, String column, String period) {
        if (!periods.contains(period) && !periods.isEmpty() && !period.isEmpty()) {
            throw BadData.at(place, column, period, Periods.notAPeriod(study.periods()));
        }
    }

    private void checkBands(Place place, String column, String bands) {
        if (!study.bands().containsKey(bands) && !data.broken().contains("bands")) {
            throw BadData.at(place, column, bands, Sentence.of("is neither in bands.csv nor in data/standards/bands.csv"));
        }
    }
}
