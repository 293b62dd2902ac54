package bsc.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.model.Action;
import bsc.model.Aggregation;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Direction;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Period;
import bsc.model.Perspective;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Source;
import bsc.model.Stage;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.say.Language;
import bsc.say.Numerals;
import bsc.say.Precision;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * How far indicators fall short, and which is worst: spec/shortfalls.csv. Each case is a study of its own, in the order
 * of the lines; {@code poor (..5) -1 | good [5..) 1} is a table of bands, one row a label, its range and its scores.
 */
class ShortfallsTest {
    private static final Pattern ROW = Pattern.compile(
            "(.+?)(?: ([\\[(])([-\\d.]*?)\\.\\.([-\\d.]*)([\\])]))?(?: ([-\\d.;]+))?");
    private static final Place PLACE = new Place("made-up", 1);

    @TestFactory
    Stream<DynamicTest> shortfalls() {
        Map<String, List<NamedCsvRecord>> cases = Repository.table("shortfalls.csv").stream()
                .collect(Collectors.groupingBy(r -> r.getField("case"), LinkedHashMap::new, Collectors.toList()));
        return cases.entrySet().stream().flatMap(each -> {
            Shortfalls shortfalls = Shortfalls.of(study(each.getValue()), "2022");
            List<String> ranked = shortfalls.worstFirst().stream().map(s -> s.line().indicator().id()).toList();
            return each.getValue().stream().map(row -> DynamicTest.dynamicTest(
                    each.getKey() + ": " + row.getField("indicator"), () -> assertEquals(expected(row),
                            found(shortfalls, ranked, row.getField("indicator")), row.getField("why"))));
        });
    }

    private static String expected(NamedCsvRecord row) {
        return Stream.of("standing", "missing", "distance", "rank").map(row::getField).collect(Collectors.joining(" | "));
    }

    private static String found(Shortfalls shortfalls, List<String> ranked, String id) {
        Shortfall shortfall = shortfalls.all().stream()
                .filter(s -> s.line().indicator().id().equals(id)).findFirst().orElseThrow();
        return String.join(" | ", shortfall.standing().word(),
                shortfall.missing().map(m -> number(m.low()) + (m.isPoint() ? "" : " to " + number(m.high()))).orElse(""),
                shortfall.distance().flatMap(Distance::relative).map(ShortfallsTest::number).orElse(""),
                ranked.contains(id) ? String.valueOf(ranked.indexOf(id) + 1) : "");
    }

    private static String number(BigDecimal number) {
        return new Numerals(Language.ENGLISH).of(number.stripTrailingZeros(), Precision.SHORTEST);
    }

    private static Study study(List<NamedCsvRecord> rows) {
        List<Indicator> indicators = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        Map<String, Bands> bands = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            String id = row.getField("indicator");
            Optional<BigDecimal> maximum = Optional.of(row.getField("maximum")).filter(m -> !m.isEmpty()).map(BigDecimal::new);
            indicators.add(new Indicator(id, Perspective.FINANCIAL, new Indicator.Naming(id, "", ""),
                    new Indicator.Computation("", Unit.SCORE, OverPeriods.OWN_FORMULA, List.of()),
                    new Indicator.Judging(Direction.HIGHER_IS_BETTER, id, maximum, ""), "", PLACE));
            bands.put(id, new Bands(id,
                    Stream.of(row.getField("bands").split(" \\| ")).map(ShortfallsTest::band).toList(), ""));
            String value = row.getField("value");
            if (!value.isEmpty()) {
                figures.add(figure(id, PrintedKind.VALUE, new Printed.Number(value, new BigDecimal(value), Unit.SCORE)));
            }
            if (!row.getField("label").isEmpty()) {
                figures.add(figure(id, PrintedKind.LABEL, new Printed.Word(row.getField("label"))));
            }
            if (!row.getField("found").isEmpty()) {
                actions.add(new Action(id, "a finding", "", Stage.NONE, "", "", "", PLACE));
            }
        }
        return new Study(new Study.Publication("made-up", "", "", new Source("", List.of(), Optional.empty())),
                new Study.Assessment(List.of(new Period("2022", List.of())), "2022", Optional.empty(), Aggregation.MEAN_OF_INDICATORS),
                new Study.Numbers(List.of(), List.of(), figures, List.of()), new Study.Judging(indicators, bands, Map.of()), actions,
                Study.Transcription.at(PLACE));
    }

    private static Figure figure(String indicator, PrintedKind kind, Printed printed) {
        return new Figure(indicator + "_" + kind.word(), "", Optional.empty(), indicator, Occasion.of("2022"), kind,
                printed, "", PLACE);
    }

    private static Band band(String text) {
        Matcher row = ROW.matcher(text);
        assertEquals(true, row.matches(), text);
        SortedSet<BigDecimal> scores = new TreeSet<>();
        Stream.ofNullable(row.group(6)).flatMap(s -> Stream.of(s.split(";"))).map(BigDecimal::new).forEach(scores::add);
        Criterion criterion = row.group(2) == null ? new Criterion.Judgement() : new Criterion.Range(
                end(row.group(3), row.group(2).equals("[")), end(row.group(4), row.group(5).equals("]")));
        return new Band(row.group(1), criterion, scores, "", true, PLACE);
    }

    private static Optional<Criterion.End> end(String at, boolean closed) {
        return at.isEmpty() ? Optional.empty() : Optional.of(new Criterion.End(new BigDecimal(at), closed));
    }
}
