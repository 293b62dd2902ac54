package bsc.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.say.Block;
import bsc.say.Cell;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Span;
import bsc.say.Tone;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Doc of the writers' tests holds every kind of thing that a Doc can hold. */
class EveryBlockTest {
    private static Set<String> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses()).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(Object thing, Class<?> kind, Set<String> found) throws IllegalAccessException, InvocationTargetException {
        if (kind.isInstance(thing)) {
            found.add(thing instanceof Tone tone ? tone.name() : thing.getClass().getSimpleName());
        }
        if (thing instanceof List<?> list) {
            for (Object item : list) {
                collect(item, kind, found);
            }
        } else if (thing instanceof Record) {
            for (RecordComponent part : thing.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                collect(part.getAccessor().invoke(thing), kind, found);
            }
        }
    }

    private static Set<String> held(Doc doc, Class<?> kind) throws IllegalAccessException, InvocationTargetException {
        Set<String> found = new TreeSet<>();
        collect(doc, kind, found);
        return found;
    }

    @Test
    void holdsEveryKind() throws IllegalAccessException, InvocationTargetException {
        for (Language language : Language.values()) {
            Doc doc = EveryBlock.in(language);
            assertEquals(kinds(Block.class), held(doc, Block.class));
            assertEquals(kinds(Span.class), held(doc, Span.class));
            assertEquals(kinds(Cell.class), held(doc, Cell.class));
            assertEquals(Stream.of(Tone.values()).map(Tone::name).collect(Collectors.toCollection(TreeSet::new)), held(doc, Tone.class));
        }
    }
}
