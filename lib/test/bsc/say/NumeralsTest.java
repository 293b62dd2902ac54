package bsc.say;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as readers of each language see them. */
class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SHORTEST|0.123456|0.1235|0,1235|0.1235|0,1235", "SHORTEST|0.00001234567|0.00001235|0,00001235|0.00001235|0,00001235",
        "SHORTEST|97.30|97.30|97,30|97.30|97,30", "SHORTEST|99845451196|99845451196|99845451196|99,845,451,196|99.845.451.196",
        "SHORTEST|-1234.5|-1234.5|-1234,5|-1,234.5|-1.234,5", "SHORTEST|-123|-123|-123|-123|-123",
        "VALUE|82.7612|82.76|82,76|82.76|82,76", "VALUE|75.00|75|75|75|75", "VALUE|0.00123|0.0012|0,0012|0.0012|0,0012",
        "SCORE|3|3|3|3|3", "SCORE|0.2352941|0.235|0,235|0.235|0,235", "SCORE|2.50|2.5|2,5|2.5|2,5",
        "PROBABILITY|0.03456|0.0346|0,0346|0.0346|0,0346", "PROBABILITY|0.0001|0.0001|0,0001|0.0001|0,0001",
        "PROBABILITY|0.00009999|< 0.0001|< 0,0001|< 0.0001|< 0,0001", "PROBABILITY|0|< 0.0001|< 0,0001|< 0.0001|< 0,0001"})
    void shown(Precision precision, BigDecimal number, String english, String indonesian, String grouped, String kelompok) {
        Numerals en = new Numerals(Language.ENGLISH);
        Numerals id = new Numerals(Language.INDONESIAN);
        assertEquals(english, en.of(number, precision));
        assertEquals(indonesian, id.of(number, precision));
        assertEquals(grouped, en.grouped(number, precision));
        assertEquals(kelompok, id.grouped(number, precision));
    }

    @ParameterizedTest
    @CsvSource({"0.12341, 0.12344, 0.12341, 0.12344", "1, 1, 1, 1", "2, 3, 2, 3"})
    void toldApart(BigDecimal one, BigDecimal other, String shown, String otherShown) {
        Numerals numerals = new Numerals(Language.ENGLISH);
        assertEquals(shown, numerals.apart(one, other));
        assertEquals(otherShown, numerals.apart(other, one));
    }
}
