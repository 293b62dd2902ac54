package bsc.trust;

import bsc.model.Figure;
import bsc.model.Input;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Plants one slip of a kind in a made-up study, in a place drawn by lot among those where it can be made. */
final class Planter {
    private Planter() {
    }

    /** What was planted, if any place took it, and the reasons why places before it did not. */
    record Result(Optional<Planted> planted, List<Attempt.Reason> excluded) {
    }

    static Result plant(Slip slip, Made made, Random random) {
        List<Supplier<Optional<Attempt>>> places = places(slip, made, random);
        Collections.shuffle(places, random);
        List<Attempt.Reason> excluded = new ArrayList<>();
        for (Supplier<Optional<Attempt>> place : places) {
            Optional<Attempt> attempt = place.get();
            if (attempt.isPresent() && attempt.get() instanceof Attempt.Done done) {
                return new Result(Optional.of(done.planted()), excluded);
            }
            attempt.ifPresent(a -> excluded.add(((Attempt.Excluded) a).reason()));
        }
        return new Result(Optional.empty(), excluded);
    }

    private static List<Supplier<Optional<Attempt>>> places(Slip slip, Made made, Random random) {
        List<Supplier<Optional<Attempt>>> places = new ArrayList<>();
        NumberSlips numbers = new NumberSlips(made, random);
        WordSlips words = new WordSlips(made, random);
        ScoreSlips scores = new ScoreSlips(made, random);
        switch (slip) {
            case INPUT_MISPRINTED -> {
                for (Input input : made.study().inputs()) {
                    places.add(() -> numbers.plant(input));
                }
            }
            case LABEL_WRONG -> words.places(true).forEach(f -> places.add(() -> Optional.of(words.plant(f))));
            case LABELS_SWAPPED -> {
                List<Figure> labels = words.places(false);
                for (int i = 0; i < labels.size(); i++) {
                    for (int k = i + 1; k < labels.size(); k++) {
                        Figure one = labels.get(i);
                        Figure other = labels.get(k);
                        places.add(() -> words.swap(one, other));
                    }
                }
            }
            case CONCLUSION_WRONG -> scores.conclusions().forEach(f -> places.add(() -> Optional.of(scores.plantConclusion(f))));
            case SCORE_WRONG -> scores.scores().forEach(f -> places.add(() -> Optional.of(scores.plantScore(f))));
            default -> numbers.places().forEach(f -> places.add(() -> numbers.plant(slip, f)));
        }
        return places;
    }
}
