package bsc.trust;

import bsc.model.Aggregation;
import bsc.model.Choice;
import bsc.model.Input;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.Period;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Source;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.model.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up table of money that adds up: a balance sheet, or a budget with totals of its rows and columns.
 *
 * @param sums for each total, what it is the sum of; two totals of the same are equal
 */
record Ledger(Map<String, BigDecimal> numbers, Map<String, List<List<String>>> sums) {
    private static final String YEAR = "2023";
    private static final Place PLACE = new Place("relations.csv", 2);

    enum Kind implements Choice {
        BALANCE("balance sheet"), BUDGET("budget table");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    static Ledger of(Kind kind, Random random) {
        return kind == Kind.BALANCE ? balance(random) : budget(random);
    }

    private static BigDecimal amount(Random random) {
        return BigDecimal.valueOf((long) Math.pow(10, 4 + 5 * random.nextDouble()));
    }

    private static Ledger balance(Random random) {
        Ledger ledger = new Ledger(new LinkedHashMap<>(), new LinkedHashMap<>());
        List.of("cash", "receivables", "inventory", "land", "buildings", "equipment").forEach(n -> ledger.numbers.put(n, amount(random)));
        ledger.total("current_assets", List.of("cash", "receivables", "inventory"));
        ledger.total("fixed_assets", List.of("land", "buildings", "equipment"));
        ledger.total("total_assets", List.of("current_assets", "fixed_assets"));
        BigDecimal debt = ledger.numbers.get("total_assets").multiply(BigDecimal.valueOf(10 + random.nextInt(80)))
                .divide(BigDecimal.valueOf(100), 0, java.math.RoundingMode.DOWN);
        BigDecimal payables = debt.divide(BigDecimal.valueOf(2 + random.nextInt(5)), 0, java.math.RoundingMode.DOWN);
        ledger.numbers.put("payables", payables);
        ledger.numbers.put("loans", debt.subtract(payables));
        ledger.total("debt", List.of("payables", "loans"));
        ledger.numbers.put("equity", ledger.numbers.get("total_assets").subtract(debt));
        ledger.total("total_liabilities", List.of("debt", "equity"));
        ledger.sums.get("total_assets").add(List.of("total_liabilities"));
        return ledger;
    }

    private static Ledger budget(Random random) {
        Ledger ledger = new Ledger(new LinkedHashMap<>(), new LinkedHashMap<>());
        int rows = 3 + random.nextInt(4);
        int columns = 3 + random.nextInt(3);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                ledger.numbers.put("cell_" + r + "_" + c, amount(random));
            }
        }
        for (int r = 0; r < rows; r++) {
            int row = r;
            ledger.total("row_" + r, IntStream.range(0, columns).mapToObj(c -> "cell_" + row + "_" + c).toList());
        }
        for (int c = 0; c < columns; c++) {
            int column = c;
            ledger.total("column_" + c, IntStream.range(0, rows).mapToObj(r -> "cell_" + r + "_" + column).toList());
        }
        ledger.total("all", IntStream.range(0, rows).mapToObj(r -> "row_" + r).toList());
        ledger.sums.get("all").add(IntStream.range(0, columns).mapToObj(c -> "column_" + c).toList());
        return ledger;
    }

    private void total(String name, List<String> parts) {
        numbers.put(name, parts.stream().map(numbers::get).reduce(BigDecimal.ZERO, BigDecimal::add));
        sums.put(name, new ArrayList<>(List.of(parts)));
    }

    /** So many numbers that are printed otherwise, each by one slip. */
    Map<String, String> slips(int count, Random random) {
        List<String> names = new ArrayList<>(numbers.keySet());
        Collections.shuffle(names, random);
        Map<String, String> slips = new LinkedHashMap<>();
        for (String name : names.subList(0, count)) {
            List<String> texts = new ArrayList<>();
            while (texts.isEmpty()) {
                String text = numbers.get(name).toPlainString();
                switch (random.nextInt(6)) {
                    case 0 -> texts.addAll(Digits.slipped(Slip.TRANSPOSED, text));
                    case 1 -> texts.addAll(Digits.slipped(Slip.DIGIT_CHANGED, text));
                    case 2 -> texts.addAll(Digits.slipped(Slip.DIGIT_DROPPED, text));
                    case 3 -> texts.addAll(Digits.slipped(Slip.DIGIT_ADDED, text));
                    case 4 -> texts.add("-" + text);
                    default -> texts.add(text + "0".repeat(1 + random.nextInt(3)));
                }
                texts.removeIf(t -> !Digits.reads(t.replace("-", "")));
            }
            slips.put(name, texts.get(random.nextInt(texts.size())));
        }
        return slips;
    }

    /** @param slips what is printed instead of some of the numbers */
    Study printed(Map<String, String> slips) {
        List<Measure> measures = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        numbers.forEach((name, number) -> {
            String text = slips.getOrDefault(name, number.toPlainString());
            measures.add(new Measure(name, name, "", Unit.IDR, Parts.NONE, PLACE));
            inputs.add(new Input(name, Occasion.of(YEAR), new Printed.Number(text, new BigDecimal(text), Unit.IDR), "Table 1",
                    new Place("inputs.csv", inputs.size() + 2)));
        });
        List<Relation> relations = new ArrayList<>();
        sums.forEach((total, all) -> all.forEach(parts -> relations.add(new Relation(total + "_" + relations.size(), "Table 1",
                Occasion.of(YEAR), parts.stream().collect(Collectors.joining(" + ")), Sign.EQUAL, total, new Why.Stated(""), PLACE))));
        return new Study(new Study.Publication("ledger", "", "", new Source("", List.of(), Optional.empty())),
                new Study.Assessment(List.of(new Period(YEAR, List.of())), YEAR, Optional.empty(), Aggregation.MEAN_OF_INDICATORS),
                new Study.Numbers(measures, inputs, List.of(), relations), new Study.Judging(List.of(), Map.of(), Map.of()), List.of(),
                Study.Transcription.at(PLACE));
    }
}
