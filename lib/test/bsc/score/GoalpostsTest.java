package bsc.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.Repository;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where a value lies between two marks: spec/goalposts.csv, published answers with their source. */
class GoalpostsTest {
    private static final double PRINTED = 5e-5;

    @TestFactory
    Stream<DynamicTest> publishedAnswers() {
        return Repository.each("goalposts.csv", r -> r.getField("source") + ": " + r.getField("value"), row -> {
            Goalposts marks = new Goalposts(number(row.getField("low")), number(row.getField("high")));
            double x = number(row.getField("value"));
            double place = switch (row.getField("rule")) {
                case "open" -> marks.place(x);
                case "up to 1" -> marks.placeUpTo1(x);
                case "within" -> marks.placeWithin(x);
                case "thirds" -> Math.max(0, Math.min(10, (1 + marks.place(x)) * 10 / 3));
                default -> throw new IllegalArgumentException(row.getField("rule"));
            };
            assertEquals(number(row.getField("expected")), place, PRINTED);
        });
    }

    /** UNDP, Human Development Report, technical note: the income index, with logarithms of the goalposts. */
    @Test
    void incomeIndexOfTheUndp() {
        assertEquals(0.550627, new Goalposts(Math.log(100), Math.log(75000)).place(Math.log(3829)), 5e-7);
    }

    @Test
    void twoEqualMarksAreRefused() {
        assertEquals("both marks are 5.0", assertThrows(IllegalArgumentException.class, () -> new Goalposts(5, 5)).getMessage());
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
