package bsc.formula;

import bsc.model.Choice;
import bsc.model.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of a formula from left to right. {@code * /} bind closer than {@code + -}, a sign before a number or name
 * closer than both, and what stands in a row is taken from the left: a - b - c is (a - b) - c.
 */
final class FormulaReader {
    private static final int DEEPEST = 100;
    private static final int MOST_WORDS = 1000;
    private static final int MOST_DIGITS = 40;
    private static final String FUNCTIONS = String.join(", ", Choice.words(Aggregate.class));

    private final String text;
    private final List<Integer> calls = new ArrayList<>();
    private int at;
    private int words;
    private int depth;

    private FormulaReader(String text) {
        this.text = text;
    }

    /** Why a text is no formula. */
    static final class NotAllowed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Sentence what;

        NotAllowed(Sentence what) {
            super(what.toString());
            this.what = what;
        }

        Sentence what() {
            return what;
        }
    }

    /** @throws NotAllowed when the text is not a formula */
    static Term read(String text) {
        FormulaReader reader = new FormulaReader(text);
        Term term = reader.sum();
        if (reader.next() != 0) {
            throw reader.unexpected();
        }
        return term;
    }

    private Term sum() {
        Term term = product();
        while (next() == '+' || next() == '-') {
            term = new Term.Operation(operator(), term, product());
        }
        return term;
    }

    private Term product() {
        Term term = signed();
        while (next() == '*' || next() == '/') {
            term = new Term.Operation(operator(), term, signed());
        }
        return term;
    }

    private Operator operator() {
        word();
        return text.charAt(at++) == '+' ? Operator.PLUS : text.charAt(at - 1) == '-' ? Operator.MINUS
                : text.charAt(at - 1) == '*' ? Operator.TIMES : Operator.OVER;
    }

    private Term signed() {
        if (next() != '-') {
            return operand();
        }
        word();
        at++;
        deeper();
        Term of = signed();
        depth--;
        return new Term.Negative(of);
    }

    private Term operand() {
        int c = next();
        if (c == '(') {
            return inBrackets();
        }
        if (c == '.' || Character.isDigit(c)) {
            return new Term.Constant(number());
        }
        if (c == '_' || Character.isLetter(c)) {
            return named();
        }
        throw c == '\'' || c == '"' || isUnknown(c) ? unexpected() : missing(c);
    }

    private Term inBrackets() {
        int opened = at++;
        deeper();
        calls.add(-1);
        Term term = sum();
        close(opened);
        return term;
    }

    private BigDecimal number() {
        word();
        String number = run();
        if (!number.matches("[0-9]+(\\.[0-9]+)?")) {
            throw new NotAllowed(Sentence.of("'{0}' is not a plain number; write digits with a decimal point", number));
        }
        if (number.replace(".", "").length() > MOST_DIGITS) {
            throw new NotAllowed(Sentence.of("it has a number of more than {0} digits", MOST_DIGITS));
        }
        return new BigDecimal(number);
    }

    private Term named() {
        word();
        int start = at;
        String name = run();
        if (next() == '(') {
            return call(name);
        }
        if (name.indexOf('.') >= 0) {
            at = start + name.indexOf('.');
            throw unexpected();
        }
        return new Term.Name(name, next() == '[' ? Optional.of(period()) : Optional.empty());
    }

    private Term call(String name) {
        Aggregate function = Choice.of(Aggregate.class, name).orElseThrow(() -> new NotAllowed(
                Choice.of(Aggregate.class, name.toLowerCase(java.util.Locale.ROOT)).isPresent()
                        ? Sentence.of("function names are in lower case: {0}", FUNCTIONS)
                        : Sentence.of("'{0}' is no function; functions are {1}", name, FUNCTIONS)));
        int opened = at++;
        deeper();
        if (next() == ')') {
            throw new NotAllowed(Sentence.of("{0}() needs at least one number or name", name));
        }
        calls.add(opened);
        List<Term> arguments = new ArrayList<>(List.of(sum()));
        while (next() == ',') {
            at++;
            arguments.add(sum());
        }
        close(opened);
        return new Term.Call(function, arguments);
    }

    private void close(int opened) {
        if (next() == 0) {
            throw new NotAllowed(Sentence.of("the ( at character {0} is not closed", opened + 1));
        }
        if (next() != ')') {
            throw unexpected();
        }
        at++;
        depth--;
        calls.remove(calls.size() - 1);
    }

    /** One word, or anything in quotes. */
    private String period() {
        int opened = at++;
        int quote = next();
        int start = at;
        if (quote == '\'' || quote == '"') {
            int end = text.indexOf(quote, at + 1);
            at = end < 0 ? text.length() : end + 1;
        } else {
            run();
        }
        String period = quote == '\'' || quote == '"' ? text.substring(start + 1, Math.max(start + 1, at - 1)) : text.substring(start, at);
        if (next() == 0) {
            throw new NotAllowed(Sentence.of("the [ at character {0} is not closed", opened + 1));
        }
        if (period.isBlank()) {
            throw new NotAllowed(Sentence.of("the [ ] at character {0} names no period", opened + 1));
        }
        if (next() != ']') {
            throw new NotAllowed(Sentence.of("a period that is not one word stands in quotes: x['2020-2022']"));
        }
        at++;
        return period;
    }

    /** The letters, digits, points and _ from here on. */
    private String run() {
        int start = at;
        while (at < text.length() && (text.charAt(at) == '_' || text.charAt(at) == '.' || Character.isLetterOrDigit(text.charAt(at)))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The next character that is no blank; 0 at the end. */
    private int next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.codePointAt(at) : 0;
    }

    private void word() {
        if (++words > MOST_WORDS) {
            throw new NotAllowed(Sentence.of("it has more than {0} numbers, names and signs", MOST_WORDS));
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new NotAllowed(Sentence.of("it is nested deeper than {0} levels", DEEPEST));
        }
    }

    private static boolean isUnknown(int c) {
        return c != 0 && "+-*/(),[]".indexOf(c) < 0;
    }

    private NotAllowed missing(int c) {
        boolean comma = c == ',' || text.substring(0, at).stripTrailing().endsWith(",");
        return new NotAllowed(Sentence.of("a number or name is missing {0}", comma ? Sentence.of("beside a comma") : c == 0
                ? Sentence.of("at its end") : Sentence.of("before '{0}' at character {1}", Character.toString(c), at + 1)));
    }

    /** What stands where only a sign, or the end, may stand. */
    private NotAllowed unexpected() {
        int c = next();
        int start = at;
        if (c == '\'' || c == '"') {
            int end = text.indexOf(c, at + 1);
            return notAllowed(end < 0 ? text.substring(at + 1) : text.substring(at + 1, end));
        }
        if (isUnknown(c) && (c == '.' || c != '_' && !Character.isLetterOrDigit(c))) {
            return notAllowed(Character.toString(c));
        }
        if (c == ')' || c == ']') {
            return new NotAllowed(Sentence.of("the {0} at character {1} closes nothing", Character.toString(c), start + 1));
        }
        if (c == '[') {
            return notAllowed("[");
        }
        if (c == ',') {
            return new NotAllowed(Sentence.of("the comma at character {0} stands outside of {1}; decimals have a point", start + 1,
                    FUNCTIONS));
        }
        boolean inCall = !calls.isEmpty() && calls.get(calls.size() - 1) >= 0;
        String what = c == '(' ? "(" : run();
        return new NotAllowed(Sentence.of("a sign{0} is missing before '{1}' at character {2}", inCall ? Sentence.of(" or a comma")
                : Sentence.NONE, what, start + 1));
    }

    private static NotAllowed notAllowed(String what) {
        return new NotAllowed(Sentence.of("'{0}' is not allowed; use names, numbers, + - * / ( ), {1}", what, FUNCTIONS));
    }
}
