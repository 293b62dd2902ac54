package bsc.draw;

import bsc.model.Indicator;
import bsc.model.Perspective;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rows of names under headings, in the order of the perspectives; marks are added at the row that is next. */
final class NameRows {
    final List<Axis.Tick> ticks = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();

    /** The place of the row that is added next. */
    double next() {
        return ticks.size();
    }

    void heading(String text) {
        ticks.add(new Axis.Tick(next(), text, true));
    }

    void name(String text) {
        ticks.add(new Axis.Tick(next(), text, false));
    }

    /** A heading for each perspective that has items, and a row for each item after its marks were added. */
    static <T> NameRows of(List<T> items, Function<T, Indicator> indicator, Consumer<NameRows> first, RowMarks<T> add, FigureWords words) {
        NameRows rows = new NameRows();
        first.accept(rows);
        for (Perspective perspective : Perspective.values()) {
            List<T> own = items.stream().filter(i -> indicator.apply(i).perspective() == perspective).toList();
            if (!own.isEmpty()) {
                rows.heading(words.of(perspective));
            }
            for (T item : own) {
                add.accept(rows, item);
                rows.name(words.name(indicator.apply(item)));
            }
        }
        return rows;
    }

    /** Adds the marks of one item at the row that is next. */
    interface RowMarks<T> {
        void accept(NameRows rows, T item);
    }
}
