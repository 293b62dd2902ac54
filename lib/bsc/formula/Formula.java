package bsc.formula;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Place;
import bsc.model.Value;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A formula over measures, indicators and figures: {@code + - * / ( )}, numbers with a decimal point, the functions
 * of {@link Aggregate}, and {@code name[period]} for another period. It is parsed once and evaluated over exact
 * numbers and over intervals at the same time.
 *
 * <p>Worked example: {@code deaths / discharges * 1000} with 157 deaths and 10255 discharges is 15.3096….
 */
public record Formula(String text, Term term) {
    /** A comma beside which nothing stands; the parser would pass over it. */
    private static final Pattern LOOSE_COMMA = Pattern.compile(",\\s*[,)]|\\(\\s*,");
    private static final int DEEPEST = 100;
    private static final int MOST_OPERATIONS = 1000;

    /**
     * @param place  where the formula stands, for the message
     * @param column the column that it stands in
     * @throws BadData when the text is not a formula
     */
    public static Formula parse(String text, Place place, String column) {
        try {
            if (LOOSE_COMMA.matcher(text).find()) {
                throw new NotAllowed("a number or name is missing beside a comma");
            }
            ASTNode tree = new Expression(text, Grammar.OF_FORMULAS).getAbstractSyntaxTree();
            Term term = term(tree, 0);
            if (isLong(tree)) {
                throw new NotAllowed("it has more than " + MOST_OPERATIONS + " numbers, names and signs");
            }
            return new Formula(text, term);
        } catch (ParseException e) {
            throw BadData.at(place, column, shortened(text), "is not a formula: " + e.getMessage()
                    + " at character " + e.getStartPosition());
        } catch (NotAllowed e) {
            throw BadData.at(place, column, shortened(text), "is not a formula: " + e.getMessage());
        }
    }

    public Value evaluate(Scope scope) {
        return term.evaluate(scope);
    }

    /** Known where {@link #evaluate} is, with the same number, and a set that may be wider. */
    public Value atFace(Scope scope) {
        return term.atFace(scope);
    }

    /** What is left of this formula when the other is taken away. */
    public Formula minus(Formula other) {
        return new Formula(text + " - (" + other.text + ")", new Term.Operation(Operator.MINUS, term, other.term));
    }

    public List<Term.Name> names() {
        return term.names().distinct().toList();
    }

    private static boolean isLong(ASTNode tree) {
        Deque<ASTNode> open = new ArrayDeque<>(List.of(tree));
        int seen = 0;
        while (!open.isEmpty() && seen <= MOST_OPERATIONS) {
            open.addAll(open.pop().getParameters());
            seen++;
        }
        return seen > MOST_OPERATIONS;
    }

    private static Term term(ASTNode node, int depth) {
        if (depth > DEEPEST) {
            throw new NotAllowed("it is nested deeper than " + DEEPEST + " levels");
        }
        List<ASTNode> parts = node.getParameters();
        String token = node.getToken().getValue();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> new Term.Constant(number(token));
            case VARIABLE_OR_CONSTANT -> new Term.Name(token, Optional.empty());
            case ARRAY_INDEX -> new Term.Name(name(parts.get(0)), Optional.of(period(parts.get(1))));
            case PREFIX_OPERATOR -> token.equals("-") ? new Term.Negative(term(parts.get(0), depth + 1))
                    : notAllowed(token);
            case INFIX_OPERATOR -> row(node, depth);
            case FUNCTION -> call(token, parts, depth);
            default -> notAllowed(token);
        };
    }

    /** What stands in a row is as deep as what it begins with, however long it is: a + b + c is (a + b) + c. */
    private static Term row(ASTNode node, int depth) {
        Deque<ASTNode> operations = new ArrayDeque<>();
        ASTNode first = node;
        while (first.getToken().getType() == Token.TokenType.INFIX_OPERATOR) {
            operations.push(first);
            first = first.getParameters().get(0);
        }
        Term term = term(first, depth);
        for (ASTNode operation : operations) {
            term = new Term.Operation(operator(operation.getToken().getValue()), term, term(operation.getParameters().get(1), depth + 1));
        }
        return term;
    }

    private static Term call(String name, List<ASTNode> arguments, int depth) {
        if (arguments.isEmpty()) {
            throw new NotAllowed(name + "() needs at least one number or name");
        }
        return new Term.Call(Choice.of(Aggregate.class, name).orElseThrow(() -> new NotAllowed(
                "function names are in lower case: " + String.join(", ", Choice.words(Aggregate.class)))),
                arguments.stream().map(a -> term(a, depth + 1)).collect(Collectors.toList()));
    }

    private static Operator operator(String token) {
        for (Operator operator : Operator.values()) {
            if (operator.symbol().equals(token)) {
                return operator;
            }
        }
        throw new NotAllowed("'" + token + "' is not allowed; use + - * / ( )");
    }

    private static BigDecimal number(String token) {
        if (!token.matches("[0-9]+(\\.[0-9]+)?")) {
            throw new NotAllowed("'" + token + "' is not a plain number; write digits with a decimal point");
        }
        return new BigDecimal(token);
    }

    private static String name(ASTNode node) {
        return node.getParameters().isEmpty() ? node.getToken().getValue()
                : ((Term.Name) notAllowed(node.getToken().getValue())).id();
    }

    private static String period(ASTNode node) {
        if (!node.getParameters().isEmpty()) {
            throw new NotAllowed("a period that is not one word stands in quotes: x['2020-2022']");
        }
        return node.getToken().getValue();
    }

    private static Term notAllowed(String token) {
        throw new NotAllowed("'" + token + "' is not allowed; use names, numbers, + - * / ( ), "
                + String.join(", ", Choice.words(Aggregate.class)));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }

    private static final class NotAllowed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String message) {
            super(message);
        }
    }
}
