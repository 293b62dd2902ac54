package bsc.say;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The rows of a long table, each made when it is read and kept by nobody. */
final class LazyRows extends AbstractList<List<Cell>> implements RandomAccess {
    private final List<Supplier<List<Cell>>> rows;
    private final UnaryOperator<List<Cell>> check;

    LazyRows(List<Supplier<List<Cell>>> rows, UnaryOperator<List<Cell>> check) {
        this.rows = rows;
        this.check = check;
    }

    @Override
    public List<Cell> get(int row) {
        return check.apply(rows.get(row).get());
    }

    @Override
    public int size() {
        return rows.size();
    }
}
