package bsc.tool;

import bsc.say.Language;
import bsc.say.Words;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the library in both languages: those that it tells results with, and the indicators of the shared standards. */
final class Glossary {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Words INDONESIAN = Words.in(Language.INDONESIAN);

    /** The keys of words.csv whose texts are terms, by what they belong to. */
    private static final Map<String, List<String>> TERMS = new LinkedHashMap<>();

    static {
        TERMS.put("Scorecard | Kartu skor", List.of("report.study", "column.perspective", "perspective.financial", "perspective.customer",
                "perspective.internal_process", "perspective.learning_and_growth", "column.indicator", "column.value", "improve.standard",
                "column.bands", "column.label", "column.score", "column.weight", "weighted.mean", "scorecard.total", "bands.performance-line",
                "column.class", "robust.open-scores"));
        TERMS.put("Verdicts | Putusan", List.of("counts.heading", "column.recomputed", "column.verdict", "verdict.follows", "verdict.follows-under",
                "verdict.does-not-follow", "verdict.cannot-be-judged", "report.convention", "column.relation", "printedkind.conclusion",
                "fate.survives", "reason.not-published", "reason.by-judgement"));
        TERMS.put("Beds | Tempat tidur", List.of("beds.column.patient-days", "beds.column.stay-days", "beds.column.bed-days", "beds.column.admitted",
                "beds.column.discharged", "beds.ward"));
        TERMS.put("Questionnaires | Kuesioner", List.of("survey.column.item", "survey.column.dimension", "survey.column.respondents", "survey.reliability",
                "survey.column.r_table", "survey.importance", "survey.column.gap"));
    }

    private static final List<String> COLUMNS = List.of("printed", "printed_value", "recomputed", "low", "high", "verdict", "convention",
            "label", "score", "score_low", "score_high", "assignments", "share");

    private Glossary() {
    }

    /** Tables in Markdown: terms, columns of tables, indicators of standards. */
    static String of(Path data) {
        String terms = TERMS.entrySet().stream().map(t -> "### " + t.getKey().replace("|", "/") + "\n\n" + table("English | Indonesia",
                t.getValue().stream().map(k -> List.of(ENGLISH.say(k), INDONESIAN.say(k))))).collect(Collectors.joining("\n"));
        return terms + "\n### Columns of tables / Kolom tabel\n\n" + table("column, kolom | what it holds | isinya", COLUMNS.stream().map(c -> List.of(
                "`" + c + "`", ENGLISH.say("tables.column." + c), INDONESIAN.say("tables.column." + c))))
                + "\n### Indicators of the shared standards / Indikator standar bersama\n\n" + table("English | Indonesia", indicators(data));
    }

    private static Stream<List<String>> indicators(Path data) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(data.resolve("standards/standards.csv"))) {
            return rows.stream().map(r -> List.of(r.getField("indicator"), r.getField("indicator_id"))).filter(r -> r.stream().noneMatch(String::isEmpty))
                    .distinct().sorted((a, b) -> a.get(0).compareTo(b.get(0))).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String table(String heading, Stream<List<String>> rows) {
        return "| " + heading + " |\n" + "|---".repeat(heading.split("\\|").length) + "|\n"
                + rows.map(r -> r.stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"))).collect(Collectors.joining());
    }
}
