package bsc.say;

import bsc.say.Block.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a machine is told under names: the names are the same in every language. */
public sealed interface Data {
    record One(Cell cell) implements Data {
    }

    record Items(List<Cell> cells) implements Data {
        public Items {
            cells = List.copyOf(cells);
        }

        /** A text an item. */
        public static Items of(List<String> texts) {
            return new Items(texts.stream().map(Cell::of).toList());
        }
    }

    record Each(List<Data> items) implements Data {
        public Each {
            items = List.copyOf(items);
        }
    }

    record Rows(Table table) implements Data {
    }

    record Fields(Map<String, Data> fields) implements Data {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }
}
