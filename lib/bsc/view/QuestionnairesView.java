package bsc.view;

import bsc.audit.Audit;
import bsc.model.Choice;
import bsc.model.Verdict;
import bsc.say.Block;
import bsc.say.Block.Pair;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import bsc.survey.audit.Reach;
import bsc.survey.audit.SurveyAudit;
import bsc.survey.audit.SurveyVerdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a study printed of its questionnaires, beside everything else that it printed. */
final class QuestionnairesView {
    private QuestionnairesView() {
    }

    /** As in "follows: 40, does not follow: 2"; nothing where no questionnaire is printed. */
    static Optional<Pair> counts(Audit audit, Words words) {
        List<SurveyVerdict> verdicts = audit.ofSurveys();
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(new Pair(words.say("counts.questionnaires"), Text.of(Arrays.stream(Verdict.values())
                .filter(v -> v == Verdict.FOLLOWS || verdicts.stream().anyMatch(f -> f.verdict() == v)).map(v -> words.of(v) + ": " + verdicts.stream().filter(f -> f.verdict() == v).count()).collect(Collectors.joining(", ")))));
    }

    /** What does not follow in each; everything where all is asked for. */
    static List<Block> of(Audit audit, boolean all, Words words) {
        List<Block> each = new ArrayList<>();
        for (SurveyAudit survey : audit.surveys()) {
            List<Block> told = new SurveyAuditView(survey, words).blocks(all);
            if (!told.isEmpty()) {
                each.add(new Section("", name(survey, words), false, told));
            }
        }
        return each.isEmpty() ? List.of() : List.of(new Section("questionnaires", words.say("findings.questionnaires"), false, each));
    }

    private static String name(SurveyAudit survey, Words words) {
        return survey.printed().source().isEmpty() ? words.say("findings.questionnaire") : survey.printed().source();
    }

    /** A row a figure, as those of every other figure of the study. */
    static List<Supplier<List<Cell>>> rows(Audit audit) {
        List<Supplier<List<Cell>>> rows = new ArrayList<>();
        for (SurveyAudit survey : audit.surveys()) {
            survey.verdicts().forEach(v -> rows.add(() -> row(audit.study().id(), survey.printed().source(), v)));
        }
        return rows;
    }

    private static List<Cell> row(String study, String questionnaire, SurveyVerdict v) {
        Optional<Reach> reach = v.grounds().get(0).reach();
        String recomputed = reach.map(r -> r.high() - r.low() < 1e-9 ? plain(r.low()) : plain(r.low()) + " to " + plain(r.high())).orElse("");
        List<Cell> row = new ArrayList<>(AuditRows.texts(study, (questionnaire + " " + SurveyAuditView.figure(v.figure())).strip(), v.figure().where(), "", "", "",
                "questionnaire", v.figure().printed().text(), recomputed, v.verdict().word(), joined(v.conventions(), Choice::word), "", "", ""));
        row.add(reach.map(r -> exact(r.low())).orElse(new Cell.Missing()));
        row.add(reach.map(r -> exact(r.high())).orElse(new Cell.Missing()));
        row.addAll(AuditRows.texts("", v.grounds().stream().map(f -> AuditRows.WORDS.of(f.check())).distinct().collect(Collectors.joining("; ")), "", ""));
        return row;
    }

    private static <T> String joined(List<T> list, Function<T, String> word) {
        return list.stream().map(word).collect(Collectors.joining(" "));
    }

    private static String plain(double number) {
        return AuditRows.WORDS.numerals().of(SurveyAuditView.decimal(number), Precision.SHORTEST);
    }

    private static Cell exact(double number) {
        return new Cell.Number(SurveyAuditView.decimal(number), Precision.EXACT, "");
    }

    /** Every check of every figure. */
    static Table everyCheck(Audit audit) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Column> columns = new ArrayList<>(List.of(new Column("questionnaire", "questionnaire", false)));
        columns.addAll(SurveyAuditView.columns());
        for (SurveyAudit survey : audit.surveys()) {
            for (List<Cell> row : new SurveyAuditView(survey, AuditRows.WORDS).rows().rows()) {
                List<Cell> with = new ArrayList<>(List.of(AuditRows.text(survey.printed().source())));
                with.addAll(row);
                rows.add(with);
            }
        }
        return new Table("questionnaires", "", columns, rows);
    }
}
