package bsc.read;

import bsc.model.Action;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Blank;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.Measure;
import bsc.model.Period;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Study;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one file of a study says about another must hold: periods, indicators and bands that are named exist. */
final class References {
    private final Study study;
    private final Set<String> periods = new HashSet<>();
    private final Map<String, String> bandsOf = new HashMap<>();

    private References(Study study) {
        this.study = study;
        study.periods().forEach(p -> periods.add(p.name()));
        study.indicators().forEach(i -> bandsOf.put(i.id(), i.bands()));
    }

    static void check(Study study) {
        References references = new References(study);
        references.checkPackage();
        references.checkNamesAreUnique();
        study.inputs().forEach(references::checkInput);
        study.blanks().forEach(references::checkBlank);
        study.indicators().forEach(references::checkIndicator);
        study.figures().forEach(references::checkFigure);
        study.relations().forEach(references::checkRelation);
        study.actions().forEach(references::checkAction);
    }

    private void checkPackage() {
        for (Period period : study.periods()) {
            period.of().forEach(p -> checkPeriod(study.place(), "periods", p));
        }
        checkPeriod(study.place(), "assessed", study.assessed());
    }

    private void checkNamesAreUnique() {
        Map<String, Place> seen = new HashMap<>();
        for (Measure m : study.measures()) {
            checkNew(seen, "measure", m.id(), m.place());
        }
        for (Indicator i : study.indicators()) {
            checkNew(seen, "indicator", i.id(), i.place());
        }
        for (Figure f : study.figures()) {
            checkNew(seen, "figure", f.id(), f.place());
        }
    }

    private static void checkNew(Map<String, Place> seen, String column, String id, Place place) {
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw BadData.at(place, column, id, "is not a name; write lower-case letters, digits and _, a letter first");
        }
        Place earlier = seen.putIfAbsent(id, place);
        if (earlier != null) {
            throw BadData.at(place, column, id, "names something else already (" + earlier
                    + "); measures, indicators and figures share one name space");
        }
    }

    private void checkInput(Input input) {
        checkPeriod(input.place(), "period", input.occasion().period());
    }

    private void checkBlank(Blank blank) {
        if (blank instanceof Blank.OfInput input) {
            checkPeriod(input.place(), "period", input.occasion().period());
        }
    }

    private void checkIndicator(Indicator indicator) {
        checkBands(indicator.place(), "bands", indicator.bands());
        if (!indicator.repaired().isEmpty()) {
            checkBands(indicator.place(), "repaired_bands", indicator.repaired());
        }
        List<String> series = indicator.series();
        if (!series.equals(List.of(Indicator.PARTS))) {
            series.forEach(p -> checkPeriod(indicator.place(), "series", p));
        }
        if (study.bandsOf(indicator.bands()).byMovement() && series.isEmpty()) {
            throw BadData.at(indicator.place(), "series", "", "is blank, but the bands " + indicator.bands()
                    + " are told apart by movement; write parts, or the periods, oldest first, separated by ;");
        }
    }

    private void checkRelation(Relation relation) {
        checkPeriod(relation.place(), "period", relation.occasion().period());
        if (relation.forEachPeriod() && !study.period(relation.occasion().period()).orElseThrow().span()) {
            throw BadData.at(relation.place(), "period", relation.occasion().period(), "is no span, but part is "
                    + Relation.EACH_PERIOD + "; name a span of datapackage.json, or leave part blank");
        }
    }

    private void checkAction(Action action) {
        if (!action.indicator().isEmpty() && !bandsOf.containsKey(action.indicator())) {
            throw BadData.at(action.place(), "indicator", action.indicator(), "is not in indicators.csv");
        }
        if (action.finding().isEmpty() && action.action().isEmpty()) {
            throw BadData.at(action.place(), "finding", "", "is blank, and so is action; a line records at least one of them");
        }
    }

    private void checkFigure(Figure figure) {
        checkPeriod(figure.place(), "period", figure.occasion().period());
        if (!figure.indicator().isEmpty() && !bandsOf.containsKey(figure.indicator())) {
            throw BadData.at(figure.place(), "indicator", figure.indicator(), "is not in indicators.csv");
        }
        switch (figure.kind()) {
            case VALUE, MEAN -> require(figure, !figure.indicator().isEmpty() || !figure.formula().isEmpty(),
                    "needs an indicator or a formula");
            case SUM, DIFFERENCE, WORKED, BOUND, RESTATED -> require(figure, !figure.formula().isEmpty(),
                    "needs a formula");
            case LABEL, SCORE -> require(figure, !figure.indicator().isEmpty(), "needs an indicator");
            case PERSPECTIVE -> require(figure, figure.perspective().isPresent(), "needs a perspective");
            case TOTAL, AVERAGE, CONCLUSION -> { }
        }
        checkForm(figure);
    }

    /** Labels and conclusions are words that the bands know, scores and values are numbers. */
    private void checkForm(Figure figure) {
        boolean word = figure.printed() instanceof Printed.Word;
        switch (figure.kind()) {
            case LABEL -> {
                require(figure, word, "is a word; its format is word");
                checkWording(figure, study.bandsOf(bandsOf.get(figure.indicator())));
            }
            case PERSPECTIVE, CONCLUSION -> {
                require(figure, word, "is a word; its format is word");
                study.scale().ifPresent(scale -> checkWording(figure, scale));
            }
            case RESTATED -> { }
            default -> require(figure, !word, "is a number; its format is not word");
        }
    }

    private void checkWording(Figure figure, Bands bands) {
        Set<String> labels = study.labelsOf(figure.printed());
        List<String> known = bands.rows().stream().map(Band::label).distinct().toList();
        if (known.stream().noneMatch(labels::contains)) {
            throw BadData.at(figure.place(), "printed", figure.printed().text(), "is no label of the bands " + bands.id()
                    + " and has no row in words.csv that names one; labels are: " + String.join(", ", known));
        }
    }

    private static void require(Figure figure, boolean holds, String what) {
        if (!holds) {
            throw BadData.at(figure.place(), "kind", figure.kind().word(), what);
        }
    }

    private void checkPeriod(Place place, String column, String period) {
        if (!periods.contains(period)) {
            throw BadData.at(place, column, period, "is not a period of the study; periods in datapackage.json: "
                    + String.join(", ", study.periods().stream().map(Period::name).toList()));
        }
    }

    private void checkBands(Place place, String column, String bands) {
        if (!study.bands().containsKey(bands)) {
            throw BadData.at(place, column, bands, "is neither in bands.csv nor in data/standards/bands.csv");
        }
    }
}
