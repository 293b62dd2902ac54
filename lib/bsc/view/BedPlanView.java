package bsc.view;

import bsc.beds.BedPlan;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Beds for an expected number of discharges.
 *
 * @param source the register as messages name it
 */
public record BedPlanView(BedPlan plan, String source, Words words) {
    /** On how many days of a hundred there may be more patients than beds. */
    private static final List<Integer> RISKS = List.of(10, 5, 1);

    public Doc doc() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Text.of(words.say("plan.asked", plan.asked().discharges(), plan.asked().days(), number(plan.stays().mean()), plan.stays().count(),
                source))));
        if (plan.stays().moved() > 0) {
            blocks.add(new Paragraph(Text.of(words.counted("plan.moved", plan.stays().moved()))));
        }
        blocks.add(new Section("formula", words.say("plan.formula"), false, List.of(new Paragraph(Text.of(words.say("plan.by-formula", plan.asked().discharges(),
                number(plan.stays().mean()), plan.asked().days(), words.numerals().of(BigDecimal.valueOf(plan.asked().occupancy()).stripTrailingZeros(), Precision.SHORTEST), plan.beds()))))));
        blocks.add(new Section("simulation", words.say("plan.simulation"), false, List.of(table(false), new Paragraph(Text.of(words.say("plan.census",
                number((double) plan.patientDays() / plan.asked().days()), plan.quantile(0.5), plan.quantile(0.9), plan.quantile(0.99)))))));
        blocks.add(new Section("rules", words.say("plan.rules"), true, List.of(new Block.Bullets(List.of("arrivals", "stays", "beds", "seed").stream()
                .map(rule -> Text.of(words.say("plan.rule." + rule, plan.asked().years(), plan.asked().seed()))).toList()))));
        return new Doc(words.language(), words.say("plan.heading"), blocks);
    }

    /** For machines: a line a number of beds. */
    public Table rows() {
        return table(true);
    }

    private String number(double value) {
        return words.numerals().of(BigDecimal.valueOf(value), Precision.HUNDREDTHS);
    }

    private Table table(boolean exact) {
        List<Column> columns = List.of("why", "beds", "bor", "days_full", "days_over", "percent_over").stream().map(id -> new Column(id, exact ? id
                : words.say("plan." + id), !id.equals("why"))).toList();
        List<List<Cell>> rows = new ArrayList<>();
        plan.asked().beds().ifPresent(beds -> rows.add(row(exact ? "asked" : words.say("plan.why.asked"), beds, exact)));
        rows.add(row(exact ? "formula" : words.say("plan.why.formula"), plan.beds(), exact));
        RISKS.forEach(risk -> rows.add(row(exact ? "over-" + risk : words.say("plan.why.over", risk), plan.quantile(1 - risk / 100.0), exact)));
        return new Table("plan", exact ? "" : words.say("plan.table", plan.asked().days()), columns, rows);
    }

    private List<Cell> row(String why, int beds, boolean exact) {
        return List.of(Cell.of(why), Cell.of(beds), cell(plan.occupancy(beds), exact), cell(plan.full(beds) * plan.asked().days(), exact),
                cell(plan.over(beds) * plan.asked().days(), exact), cell(100 * plan.over(beds), exact));
    }

    private static Cell cell(double value, boolean exact) {
        return new Cell.Number(BigDecimal.valueOf(value), exact ? Precision.SHORTEST : Precision.TENTHS, "");
    }
}
