package bsc.formula;

import bsc.model.Choice;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What may stand in a formula, in the terms of the parser. Only the syntax tree is taken from the parser; what
 * operators and functions compute is said by {@link Operator} and {@link Aggregate}.
 */
final class Grammar {
    static final ExpressionConfiguration OF_FORMULAS = ExpressionConfiguration.builder()
            .operatorDictionary(operators()).functionDictionary(functions()).defaultConstants(Map.of())
            .implicitMultiplicationAllowed(false).structuresAllowed(false).singleQuoteStringLiteralsAllowed(true)
            .locale(Locale.ROOT).zoneId(ZoneOffset.UTC).dateTimeFormatters(List.of()).build();

    private Grammar() {
    }

    private static OperatorDictionaryIfc operators() {
        OperatorDictionaryIfc operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new InfixPlusOperator());
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("*", new InfixMultiplicationOperator());
        operators.addOperator("/", new InfixDivisionOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        return operators;
    }

    private static FunctionDictionaryIfc functions() {
        FunctionDictionaryIfc functions = new MapBasedFunctionDictionary();
        Choice.words(Aggregate.class).forEach(name -> functions.addFunction(name, new SumFunction()));
        return functions;
    }
}
