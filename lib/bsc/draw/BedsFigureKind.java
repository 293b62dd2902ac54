package bsc.draw;

import bsc.beds.BedTable;
import bsc.model.Choice;
import bsc.say.Words;
import java.util.List;
import java.util.function.BiFunction;

/** The figures that can be drawn of hospitals or wards, and of the beds counted in a register. */
public enum BedsFigureKind implements Choice {
    PABON_LASSO("pabon-lasso", PabonLassoFigure::of),
    BARBER_JOHNSON("barber-johnson", BarberJohnsonUnitsFigure::of),
    CENSUS("census", CensusFigure::of),
    OCCUPANCY("occupancy", OccupancyFigure::of);

    /** Those that need no periods. */
    public static final List<BedsFigureKind> OF_UNITS = List.of(PABON_LASSO, BARBER_JOHNSON);

    private final String word;
    private final BiFunction<BedTable, FigureWords, DrawnOrNot> draft;

    BedsFigureKind(String word, BiFunction<BedTable, FigureWords, DrawnOrNot> draft) {
        this.word = word;
        this.draft = draft;
    }

    @Override
    public String word() {
        return word;
    }

    /** The figure of this kind from a table. */
    public DrawnOrNot of(BedTable table, Words words) {
        return draft.apply(table, new FigureWords(words));
    }
}
