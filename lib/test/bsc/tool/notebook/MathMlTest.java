package bsc.tool.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.model.BadData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas of a text as browsers set them without a network. */
class MathMlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a                     | <mi>a</mi>
            52.93                 | <mn>52.93</mn>
            2 \\times 3           | <mn>2</mn><mo>×</mo><mn>3</mn>
            w_i                   | <msub><mi>w</mi><mrow><mi>i</mi></mrow></msub>
            x^{12}                | <msup><mi>x</mi><mrow><mrow><mn>12</mn></mrow></mrow></msup>
            \\sum_i^n s           | <msubsup><mo>∑</mo><mrow><mi>i</mi></mrow><mrow><mi>n</mi></mrow></msubsup><mi>s</mi>
            \\frac{a}{b}          | <mfrac><mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow></mfrac>
            \\text{days & beds}   | <mtext>days &amp; beds</mtext>
            \\left( 1 - a \\right) | <mo>(</mo><mn>1</mn><mo>−</mo><mi>a</mi><mo>)</mo>
            """)
    void aFormulaIsSet(String tex, String mathMl) {
        assertEquals("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow>" + mathMl + "</mrow></math>", MathMl.of(tex, false));
    }

    @Test
    void onlyFormulasAreReplaced() {
        String code = "`a$b$` costs $5 or $6 and\n```java\n\"$x$\"\n```\n";
        assertEquals(code, MathMl.in(code));
        assertEquals("So <math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>n</mi></mrow></math>, and "
                + "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><mrow><mn>1</mn></mrow></math>", MathMl.in("So $n$, and $$ 1 $$"));
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertEquals("the formula '\\binom{a}{b}' of a notebook has \\binom, which pages cannot show",
                assertThrows(BadData.class, () -> MathMl.in("$$\\binom{a}{b}$$")).getMessage());
        assertEquals("the formula '\\frac{a' of a notebook has a command without braces, which pages cannot show",
                assertThrows(BadData.class, () -> MathMl.of("\\frac{a", true)).getMessage());
        NotebookFile.all().forEach(n -> n.cells().stream().filter(NotebookCell::isMarkdown).forEach(c -> MathMl.in(c.source())));
    }
}
