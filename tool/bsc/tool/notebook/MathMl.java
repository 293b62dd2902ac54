package bsc.tool.notebook;

import bsc.model.BadData;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formulas of a text, written in TeX between dollar signs, as MathML, which browsers set without a network and without
 * scripts. It knows what the notebooks use; another command is refused, so that no page shows TeX.
 */
final class MathMl {
    private static final Pattern FORMULA = Pattern.compile("```.*?```|`[^`\n]*`|\\$\\$(.+?)\\$\\$|(?<![\\\\$\\w])\\$(?=\\S)([^$\n]+?)(?<=\\S)\\$(?![\\w$])", Pattern.DOTALL);
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("times", "×"), Map.entry("cdot", "·"), Map.entry("sum", "∑"),
            Map.entry("le", "≤"), Map.entry("ge", "≥"), Map.entry("ne", "≠"), Map.entry("approx", "≈"), Map.entry("dots", "…"), Map.entry("pm", "±"),
            Map.entry("prod", "∏"), Map.entry("max", "max"), Map.entry("min", "min"), Map.entry("lambda", "λ"), Map.entry("alpha", "α"));

    private final String tex;
    private int at;

    private MathMl(String tex) {
        this.tex = tex;
    }

    /** The Markdown text with MathML in place of its formulas; what stands between backquotes stays. */
    static String in(String markdown) {
        return FORMULA.matcher(markdown).replaceAll(m -> Matcher.quoteReplacement(m.group(1) != null ? of(m.group(1).strip(), true)
                : m.group(2) != null ? of(m.group(2), false) : m.group()));
    }

    static String of(String tex, boolean alone) {
        MathMl reader = new MathMl(tex);
        String row = reader.row('\0');
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"" + (alone ? " display=\"block\"" : "") + "><mrow>" + row + "</mrow></math>";
    }

    /** Everything up to the closing sign. */
    private String row(char close) {
        StringBuilder row = new StringBuilder();
        while (at < tex.length() && tex.charAt(at) != close) {
            row.append(scripted(atom()));
        }
        if (close != '\0') {
            if (at == tex.length()) {
                throw unknown("a brace that is not closed");
            }
            at++;
        }
        return row.toString();
    }

    private String scripted(String base) {
        String below = "";
        String above = "";
        while (at < tex.length() && (tex.charAt(at) == '_' || tex.charAt(at) == '^')) {
            boolean sub = tex.charAt(at++) == '_';
            String script = "<mrow>" + atom() + "</mrow>";
            below = sub ? script : below;
            above = sub ? above : script;
        }
        return below.isEmpty() && above.isEmpty() ? base : above.isEmpty() ? "<msub>" + base + below + "</msub>"
                : below.isEmpty() ? "<msup>" + base + above + "</msup>" : "<msubsup>" + base + below + above + "</msubsup>";
    }

    private String atom() {
        char sign = tex.charAt(at++);
        if (sign == '\\') {
            return command();
        }
        if (sign == '{') {
            return "<mrow>" + row('}') + "</mrow>";
        }
        if (Character.isWhitespace(sign)) {
            return "";
        }
        if (Character.isDigit(sign)) {
            int from = at - 1;
            while (at < tex.length() && (Character.isDigit(tex.charAt(at)) || ".,".indexOf(tex.charAt(at)) >= 0
                    && at + 1 < tex.length() && Character.isDigit(tex.charAt(at + 1)))) {
                at++;
            }
            return "<mn>" + tex.substring(from, at) + "</mn>";
        }
        return Character.isLetter(sign) ? "<mi>" + sign + "</mi>" : operator(sign == '-' ? "−" : String.valueOf(sign));
    }

    private String command() {
        int from = at;
        while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        String name = tex.substring(from, at);
        if (name.isEmpty()) {
            char sign = tex.charAt(at++);
            return ",;: ".indexOf(sign) >= 0 ? "<mspace width=\"0.2em\"></mspace>" : operator(String.valueOf(sign));
        }
        return switch (name) {
            case "frac" -> "<mfrac>" + group() + group() + "</mfrac>";
            case "sqrt" -> "<msqrt>" + group() + "</msqrt>";
            case "bar", "overline" -> "<mover>" + group() + "<mo>¯</mo></mover>";
            case "text", "mathrm", "operatorname" -> "<mtext>" + escaped(words()) + "</mtext>";
            case "left", "right" -> "";
            case "quad" -> "<mspace width=\"1em\"></mspace>";
            default -> {
                if (!SIGNS.containsKey(name)) {
                    throw unknown("\\" + name);
                }
                yield operator(SIGNS.get(name));
            }
        };
    }

    private String group() {
        open();
        return "<mrow>" + row('}') + "</mrow>";
    }

    private String words() {
        open();
        int from = at;
        at = tex.indexOf('}', at) + 1;
        return tex.substring(from, at - 1);
    }

    private void open() {
        while (at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
        if (at >= tex.length() || tex.charAt(at++) != '{' || tex.indexOf('}', at) < 0) {
            throw unknown("a command without braces");
        }
    }

    private static String operator(String sign) {
        return "<mo>" + escaped(sign) + "</mo>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private BadData unknown(String what) {
        return new BadData("the formula '" + tex + "' of a notebook has " + what + ", which pages cannot show");
    }
}
