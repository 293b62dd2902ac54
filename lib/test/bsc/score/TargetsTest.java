package bsc.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.Command;
import bsc.Repository;
import bsc.Told;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Direction;
import bsc.model.Study;
import bsc.model.Target;
import bsc.model.Verdict;
import bsc.read.StudyFolder;
import bsc.view.ScorecardView;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator with a target needs no table of bands: the target gives two labels, with a baseline three. */
class TargetsTest {
    private static final String HEADING = "indicator,perspective,name,name_id,formula,unit,direction,bands,over_periods,series,where,target,target_to,baseline\n";

    @TempDir
    Path folder;

    private void write(String indicators, String inputs, String figures, String targets) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "made-up", "title": "Made up", "hospital": "RS Contoh", "sources": [{"title": "Made up", "authors": ["A"]}],
                 "periods": ["2024", "2025"], "assessed": "2025", "decimalSign": "."}
                """);
        Files.writeString(folder.resolve("measures.csv"), "measure,name,name_id,unit,parts\na,A,,points,\nb,B,,points,\n");
        Files.writeString(folder.resolve("inputs.csv"), "measure,period,part,printed,where\n" + inputs);
        Files.writeString(folder.resolve("indicators.csv"), HEADING + indicators);
        Files.writeString(folder.resolve("figures.csv"), "figure,where,perspective,indicator,period,part,kind,printed,format,unit,formula\n" + figures);
        Files.writeString(folder.resolve("bands.csv"), "bands,label,low,low_end,high,high_end,movement,scores,where\nown,baik,,,,,,3,t\nown,cukup,,,,,,2,t\nown,buruk,,,,,,1,t\n");
        if (!targets.isEmpty()) {
            Files.writeString(folder.resolve("targets.csv"), "indicator,period,target,target_to,baseline\n" + targets);
        }
    }

    private Study study() {
        return StudyFolder.read(folder, Repository.standards());
    }

    private String fault() {
        return assertThrows(BadData.class, this::study).getMessage().replaceAll("(?m)^.*/", "");
    }

    private static String achieved(String actual, Direction direction, String at, String to) {
        return AgainstTarget.achievement(new BigDecimal(actual), new Target(new BigDecimal(at), Optional.of(to).filter(t -> !t.isEmpty()).map(BigDecimal::new),
                Optional.empty()), direction).map(a -> a.setScale(2, RoundingMode.HALF_UP).toPlainString()).orElse("none");
    }

    @Test
    void achievementInPercent() {
        assertEquals("90.00", achieved("72", Direction.HIGHER_IS_BETTER, "80", ""));
        assertEquals("125.00", achieved("100", Direction.HIGHER_IS_BETTER, "80", ""));
        assertEquals("120.00", achieved("4", Direction.LOWER_IS_BETTER, "5", ""));
        assertEquals("200.00", achieved("0", Direction.LOWER_IS_BETTER, "5", ""));
        // 6.5 months for a target of 7 are 107 % (PermenPANRB on Sistem Manajemen Kinerja, page 100)
        assertEquals("107.14", achieved("6.5", Direction.LOWER_IS_BETTER, "7", ""));
        assertEquals("-20.00", achieved("11", Direction.LOWER_IS_BETTER, "5", ""));
        assertEquals("100.00", achieved("60", Direction.TARGET_BAND, "60", "85"));
        assertEquals("50.00", achieved("30", Direction.TARGET_BAND, "60", "85"));
        assertEquals("90.00", achieved("93.5", Direction.TARGET_BAND, "60", "85"));
        assertEquals("none", achieved("3", Direction.LOWER_IS_BETTER, "0", ""));
        assertEquals("none", achieved("-3", Direction.HIGHER_IS_BETTER, "-5", ""));
    }

    /** Each target, baseline and direction with every printed value and each label that an author may have given it. */
    @Test
    void carefulLabelsAreNeverAccused() throws IOException {
        StringBuilder indicators = new StringBuilder();
        StringBuilder figures = new StringBuilder();
        StringBuilder wrong = new StringBuilder();
        int figure = 0;
        for (Direction direction : Direction.values()) {
            for (int bands = 2; bands <= (direction == Direction.TARGET_BAND ? 2 : 3); bands++) {
                for (int hundredths = 0; hundredths <= 300; hundredths += 5) {
                    BigDecimal exact = BigDecimal.valueOf(hundredths, 2);
                    String id = "i" + figure++;
                    boolean lower = direction == Direction.LOWER_IS_BETTER;
                    indicators.append(String.join(",", id, "financial", id, "", "", "percent", direction.word(), bands == 3 ? "target_three" : "", "", "", "t",
                            lower ? "1" : "1.5", direction == Direction.TARGET_BAND ? "2" : "", bands == 3 ? lower ? "2" : "0.5" : "")).append('\n');
                    String label = label(exact, direction, bands);
                    BigDecimal printed = exact.setScale(1, figure % 2 == 0 ? RoundingMode.HALF_UP : RoundingMode.HALF_DOWN);
                    figures.append("v").append(id).append(",t,,").append(id).append(",2025,,value,").append(printed).append(",en,percent,\n");
                    figures.append("l").append(id).append(",t,,").append(id).append(",2025,,label,").append(label).append(",word,,\n");
                    wrong.append("l").append(id).append(",t,,").append(id).append(",2025,,label,").append(label.equals("target met") ? bands == 3 ? "below the baseline" : "target not met" : "target met").append(",word,,\n");
                }
            }
        }
        write(indicators.toString(), "a,2025,,1,t\n", figures.toString(), "");
        Audit audit = Audit.of(study());
        assertEquals(List.of(), audit.with(Verdict.DOES_NOT_FOLLOW));
        assertEquals(figure, audit.with(Verdict.CANNOT_BE_JUDGED).size(), "the values, which nothing is printed behind");
        assertEquals(2 * figure, audit.findings().size());
        write(indicators.toString(), "a,2025,,1,t\n", wrong.toString() + figures.toString().replaceAll("(?m)^l.*\n", ""), "");
        Note.printf("    labels by target: %d figures, no false alarm; %d of %d wrong labels caught%n", 2 * figure,
                Audit.of(study()).with(Verdict.DOES_NOT_FOLLOW).size(), figure);
    }

    private static String label(BigDecimal exact, Direction direction, int bands) {
        boolean lower = direction == Direction.LOWER_IS_BETTER;
        BigDecimal target = new BigDecimal(lower ? "1" : "1.5");
        BigDecimal baseline = new BigDecimal(lower ? "2" : "0.5");
        boolean met = lower ? exact.compareTo(target) <= 0 : exact.compareTo(target) >= 0;
        if (direction == Direction.TARGET_BAND) {
            met &= exact.compareTo(new BigDecimal("2")) <= 0;
        }
        boolean worse = lower ? exact.compareTo(baseline) > 0 : exact.compareTo(baseline) < 0;
        return met ? "target met" : bands == 2 ? "target not met" : worse ? "below the baseline" : "between baseline and target";
    }

    @Test
    void aLabelBeyondTheRoundingDoesNotFollowAndATargetIsThatOfItsPeriod() throws IOException {
        write("i,financial,I,,a,points,higher_is_better,,,,t,2,,\n", "a,2024,,2.3,t\na,2025,,2.3,t\n",
                "l24,t,,i,2024,,label,target met,word,,\nl25,t,,i,2025,,label,target met,word,,\ns25,t,,i,2025,,score,-1,en,score,\n", "i,2025,3,,\n");
        Audit audit = Audit.of(study());
        assertEquals(List.of("l24 follows", "l25 does-not-follow", "s25 follows"),
                audit.findings().stream().map(f -> f.figure().id() + " " + f.verdict().word()).sorted().toList());
    }

    @Test
    void labelsOfOnesOwnAndWhatIsDecidedByTheRounding() throws IOException {
        write("i,financial,I,,a / b,points,higher_is_better,own,,,t,3,,2\n", "a,2025,,8.999,t\nb,2025,,3,t\n", "", "");
        String told = Told.text(ScorecardView.of(study(), "2025", Told.ENGLISH));
        assertTrue(told.contains("cukup"), told);
        assertTrue(told.contains("Decided by less than the rounding"), told);
        assertTrue(told.contains("100.0%"), told);
        assertFalse(Told.text(ScorecardView.of(StudyFolder.read(Repository.data().resolve("studies/rs-unhas-2019"), Repository.standards()), "2019", Told.ENGLISH))
                .contains("Held to their targets"));
    }

    /** Two indicators of one name, in two perspectives, have each their own target in the columns for machines. */
    @Test
    void aTargetStandsBesideItsOwnIndicator() throws IOException {
        write("i,financial,Efficiency,,a,points,higher_is_better,,,,t,2,,\nj,customer,Efficiency,,b,points,higher_is_better,,,,t,8,,\n",
                "a,2025,,4,t\nb,2025,,4,t\n", "", "");
        List<String> achieved = Command.of("scorecard", folder.toString(), "--format", "csv").out().lines().filter(l -> l.contains("Efficiency")).toList();
        assertEquals(2, achieved.size());
        assertTrue(achieved.get(0).contains(",2,,200"), achieved.toString());
        assertTrue(achieved.get(1).contains(",8,,50"), achieved.toString());
    }

    @Test
    void whatIsWrongWithATarget() throws IOException {
        String start = "i,financial,I,,a,points,";
        String input = "a,2025,,1,t\n";
        write(start + "higher_is_better,,,,t,,,\n", input, "", "");
        assertEquals("indicators.csv:2: column bands: '' is blank, and so is target; name a table of bands, or write a target", fault());
        write(start + "target_band,,,,t,60,,\n", input, "", "");
        assertEquals("indicators.csv:2: column target_to: '' is blank; the direction target_band has a target from one number to another", fault());
        write(start + "higher_is_better,,,,t,60,85,\n", input, "", "");
        assertEquals("indicators.csv:2: column target_to: '85' makes a range; its direction would be target_band", fault());
        write(start + "target_band,,,,t,85,60,\n", input, "", "");
        assertEquals("indicators.csv:2: column target_to: '60' is less than the target; a range is written from its lower to its upper end", fault());
        write(start + "higher_is_better,own,,,t,3,,\n", input, "", "");
        assertEquals("indicators.csv:2: column bands: 'own' has three labels, so that every target needs a baseline worse than itself; write it, or name a "
                + "table of two labels, such as target_two", fault());
        write(start + "higher_is_better,,,,t,3,,\n", input, "", "j,2025,3,,\n");
        assertEquals("targets.csv:2: column indicator: 'j' is not in indicators.csv", fault());
        write(start + "higher_is_better,,,,t,3,,\n", input, "", "i,2023,3,,\ni,2024,\"3,5\",,\n");
        assertEquals("""
                targets.csv:2: column period: '2023' is not a period of the study; periods in datapackage.json: 2024, 2025
                targets.csv:3: column target: '3,5' cannot be read with decimal point (datapackage.json declares no other); write 3.5""", fault());
    }
}
