package bsc.cli;

import bsc.model.PrintedSurvey;
import bsc.survey.audit.SurveyAudit;
import bsc.view.SurveyAuditView;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code survey audit}. */
@Command(name = "audit", mixinStandardHelpOptions = true,
        description = {"Judges what somebody printed about a questionnaire, from print alone: a verdict for each number, with the range that the other "
                + "numbers leave it.", "FILE has the columns what,item,answer,printed,where (answer may be left out): a line a number, as printed, of one "
                + "questionnaire or one dimension. What stands in the column what: respondents, answered (the N of a statistic: without it, some "
                + "respondents may have left a question blank), items, lowest, highest, significance; mean, sd, sum, count, percent; scale_mean, "
                + "scale_variance, scale_sd, mean_if_deleted, variance_if_deleted, corrected_r, item_total_r, alpha_if_deleted, alpha, "
                + "standardised_alpha, mean_correlation; r_table, decision (valid or not_valid); least_total, greatest_total, total, "
                + "total_percent, classes, class_width, class_low, class_high; element, "
                + "index, index_class (A to D); perception, expectation, gap, mean_perception, mean_expectation, sum_gap, mean_gap; "
                + "performance, importance, performance_line, importance_line, quadrant (I to IV or A to D: concentrate here, keep up, low priority, overkill), csi."},
        footer = {"", "Examples:", "  jbang survey audit data/examples/printed-item-statistics.csv",
            "  jbang survey audit printed.csv --decimal-comma --lang id",
            "  jbang survey audit printed.csv --format csv > verdicts.csv"})
public final class SurveyAuditCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What was printed.")
    private Path file;

    @Mixin
    private DecimalOption decimal;

    @Mixin
    private Telling telling;

    @Mixin
    private FileOption out;

    @Override
    public Integer call() {
        SurveyAudit audit = SurveyAudit.of(PrintedSurvey.read(decimal.grid(file)));
        SurveyAuditView view = new SurveyAuditView(audit, telling.words());
        out.tell(telling, view::doc, view::rows);
        return 0;
    }
}
