package bsc.survey;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import java.util.List;
import java.util.OptionalDouble;

/** A number that a questionnaire comes to, as a scorecard takes it. */
public enum SurveyResult implements Choice {
    INDEX("index"),
    PERCENT("percent"),
    MEAN("mean"),
    TOP_TWO("top_two"),
    CSI("csi");

    private final String word;

    SurveyResult(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** @throws BadData when the questionnaire does not give it */
    public double of(Survey survey) {
        Questionnaire answers = survey.answers();
        OptionalDouble found = switch (this) {
            case INDEX -> SatisfactionIndex.of(answers, 0.95).map(i -> OptionalDouble.of(i.index())).orElse(OptionalDouble.empty());
            case PERCENT -> LikertTotal.of(answers).map(t -> OptionalDouble.of(t.percent())).orElse(OptionalDouble.empty());
            case MEAN -> OptionalDouble.of(Dimensions.of(answers).stream().mapToDouble(p -> Dimensions.mean(answers, p)).average().orElseThrow());
            case TOP_TWO -> topTwo(answers.items().stream().map(i -> AnswerShares.of(answers, i).topTwo()).toList());
            case CSI -> survey.importance().map(i -> ImportancePerformance.of(answers, i, 0, 0).index()).orElse(OptionalDouble.empty());
        };
        return found.orElseThrow(() -> new BadData(Sentence.of("{0} gives no {1}: {2}", survey.source(), word, why())));
    }

    /** The mean of the items' shares. */
    private static OptionalDouble topTwo(List<OptionalDouble> shares) {
        return shares.stream().allMatch(OptionalDouble::isPresent) ? shares.stream().mapToDouble(OptionalDouble::getAsDouble).average() : OptionalDouble.empty();
    }

    private Sentence why() {
        return switch (this) {
            case INDEX -> Sentence.of("an item has another scale than 1 to 4; take percent, mean or top_two");
            case PERCENT -> Sentence.of("its items have different scales");
            case TOP_TWO -> Sentence.of("an item has two answers alone");
            case MEAN, CSI -> Sentence.of("the folder has no importance.csv, or its items have different scales");
        };
    }
}
