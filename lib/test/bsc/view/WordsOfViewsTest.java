package bsc.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.BandDefect;
import bsc.audit.BandFault;
import bsc.audit.DiagnosisKind;
import bsc.audit.Reason;
import bsc.audit.Remark;
import bsc.audit.Support;
import bsc.audit.Unchecked;
import bsc.audit.edits.EditKind;
import bsc.beds.ForecastMethod;
import bsc.beds.LeftOutReason;
import bsc.beds.LinesAt;
import bsc.beds.PabonSector;
import bsc.beds.UnitConvention;
import bsc.beds.UnitFormula;
import bsc.formula.Arithmetic;
import bsc.model.Aggregation;
import bsc.model.Choice;
import bsc.model.Convention;
import bsc.model.Direction;
import bsc.model.PrintedKind;
import bsc.model.Movement;
import bsc.model.Perspective;
import bsc.model.Stage;
import bsc.model.StandardStatus;
import bsc.model.Unit;
import bsc.model.Verdict;
import bsc.model.ZeroMeaning;
import bsc.robust.DrawnFrom;
import bsc.robust.OpenScoresAt;
import bsc.robust.ClassKept;
import bsc.robust.Level;
import bsc.robust.ScoringRule;
import bsc.robust.VarianceSource;
import bsc.say.Language;
import bsc.say.Words;
import bsc.score.LabelBasis;
import bsc.survey.CorrelationKind;
import bsc.survey.IndexRule;
import bsc.survey.Quadrant;
import bsc.survey.Tails;
import bsc.survey.audit.SurveyCheck;
import bsc.survey.audit.SurveyConvention;
import bsc.weight.Derivation;
import bsc.weight.Shared;
import bsc.weight.WeightedMean;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every choice and every reason is said in every language; every key of words.csv is used, and every key that is used is there. */
class WordsOfViewsTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9_'-]+)*\\.?)\"");
    private static final Pattern COUNTED = Pattern.compile("counted\\((?:[^\"()]*\\? )?\"([a-z][a-z0-9.-]*)\"(?:\\s*: \"([a-z][a-z0-9.-]*)\")?");
    private static final List<Class<? extends Enum<?>>> CHOICES = List.of(ForecastMethod.class, LeftOutReason.class, LinesAt.class, PabonSector.class, UnitConvention.class, UnitFormula.class, Verdict.class, Perspective.class, PrintedKind.class, Aggregation.class,
            LabelBasis.class, Movement.class, Convention.class, EditKind.class, DiagnosisKind.class, Unchecked.RelationCheck.class, Level.class,
            DrawnFrom.class, OpenScoresAt.class, ClassKept.class, ScoringRule.class, WeightedMean.class, Derivation.class, Shared.class, CorrelationKind.class, Tails.class, VarianceSource.class,
            Quadrant.class, IndexRule.class, SurveyCheck.class, SurveyConvention.class,
            Direction.class, StandardStatus.class, ZeroMeaning.class);

    @TestFactory
    Stream<DynamicTest> everyChoiceIsSaid() {
        return CHOICES.stream().map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
            for (Enum<?> choice : type.getEnumConstants()) {
                for (Language language : Language.values()) {
                    assertTrue(!said(choice, language).isBlank(), choice.name());
                }
            }
        }));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String said(Enum choice, Language language) {
        return Words.in(language).of((Enum & Choice) choice);
    }

    @Test
    void unitsThatAreWordsAndStagesAreSaid() {
        for (Language language : Language.values()) {
            ScoreWords scores = new ScoreWords(Words.in(language));
            Stream.of(Unit.values()).forEach(scores::suffix);
            Stream.of(Stage.values()).filter(s -> s != Stage.NONE).forEach(s -> Words.in(language).of(s));
            Stream.of(BandDefect.Kind.values()).forEach(k -> Words.in(language).say("banddefect." + k.word().replace(",", "").replace(' ', '-')));
        }
    }

    /** A new kind of reason, remark or arithmetic that no view tells would end in an error when it first comes up. */
    @TestFactory
    Stream<DynamicTest> everyKindOfReasonIsTold() throws IOException {
        String views = sources().stream().filter(f -> f.toString().contains("view")).map(WordsOfViewsTest::read).collect(Collectors.joining());
        List<Class<?>> kinds = new ArrayList<>();
        Stream.of(Reason.class, Unchecked.WhyUnchecked.class, Remark.class, Arithmetic.class, Support.class, BandFault.class).forEach(t -> records(t, kinds));
        return kinds.stream().map(kind -> DynamicTest.dynamicTest(kind.getSimpleName(), () ->
                assertTrue(Pattern.compile("\\b" + kind.getSimpleName() + "\\b").matcher(views).find(), kind + " is told by no view")));
    }

    /** In a word, which the tables of notebooks show. */
    @Test
    void everyKindOfReasonHasAWord() {
        List<Class<?>> kinds = new ArrayList<>();
        Stream.of(Reason.class, Unchecked.WhyUnchecked.class).forEach(t -> records(t, kinds));
        Set<String> keys = kinds.stream().map(k -> "because." + k.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), keys.stream().filter(k -> !Words.in(Language.ENGLISH).knows(k)).collect(Collectors.toSet()));
    }

    private static void records(Class<?> type, List<Class<?>> kinds) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(t -> records(t, kinds));
        } else {
            kinds.add(type);
        }
    }

    @Test
    void everyKeyIsUsedAndEveryKeyUsedIsThere() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Repository.root().resolve("lib/bsc/say/words.csv"))) {
            rows.forEach(r -> keys.add(r.getField("key")));
        }
        Set<String> named = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Path file : sources()) {
            String source = read(file);
            Matcher key = KEY.matcher(source);
            while (key.find()) {
                (key.group(1).endsWith(".") ? beginnings : named).add(key.group(1));
            }
            Matcher counted = COUNTED.matcher(source);
            while (counted.find()) {
                Stream.of(counted.group(1), counted.group(2)).filter(k -> k != null).forEach(k -> named.addAll(Set.of(k + ".one", k + ".many")));
            }
        }
        CHOICES.stream().map(Class::getSimpleName).map(n -> n.toLowerCase(java.util.Locale.ROOT) + ".").forEach(beginnings::add);
        beginnings.addAll(Set.of("unit.", "stage.", "columnunit."));
        Set<String> unused = keys.stream().filter(k -> !named.contains(k) && beginnings.stream().noneMatch(k::startsWith))
                .filter(k -> named.stream().noneMatch(n -> k.equals(n + ".one") || k.equals(n + ".many"))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused, "keys of words.csv that nobody uses");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root().resolve("lib/bsc"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
