package bsc.write;

import bsc.model.Visible;
import bsc.say.Span;
import bsc.say.Span.Code;
import bsc.say.Span.Link;
import bsc.say.Span.Marked;
import bsc.say.Span.Plain;
import bsc.say.Span.Strong;
import bsc.say.Text;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Words as LaTeX sets them, letter by letter as they are told: no sign is a command, no two become another one. */
final class LatexText implements Span.Form<String> {
    private static final Map<Integer, String> SIGNS = Map.ofEntries(Map.entry((int) '\\', "\\textbackslash{}"), Map.entry((int) '{', "\\{"),
            Map.entry((int) '}', "\\}"), Map.entry((int) '$', "\\$"), Map.entry((int) '&', "\\&"), Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"), Map.entry((int) '_', "\\_\\allowbreak{}"), Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '~', "\\textasciitilde{}"), Map.entry((int) '<', "\\textless{}"), Map.entry((int) '>', "\\textgreater{}"),
            Map.entry((int) '|', "\\textbar{}"), Map.entry((int) '`', "\\textasciigrave{}"), Map.entry((int) '\'', "\\textquotesingle{}"),
            Map.entry((int) '"', "\\char34{}"), Map.entry((int) '[', "{[}"), Map.entry((int) ']', "{]}"), Map.entry((int) '*', "{*}"),
            Map.entry(0xA0, "~"), Map.entry(0x2011, "-"), Map.entry(0x2012, "--"), Map.entry(0x2013, "--"), Map.entry(0x2014, "---"),
            Map.entry(0x2018, "`"), Map.entry(0x2019, "'"), Map.entry(0x201C, "``"), Map.entry(0x201D, "''"), Map.entry(0x2026, "\\ldots{}"),
            Map.entry(0x2030, "\\textperthousand{}"), Map.entry(0x2022, "\\textbullet{}"), Map.entry(0x20AC, "\\texteuro{}"),
            Map.entry(0x2212, "\\ensuremath{-}"), Map.entry(0x2264, "\\ensuremath{\\leq}"), Map.entry(0x2265, "\\ensuremath{\\geq}"),
            Map.entry(0x2260, "\\ensuremath{\\neq}"), Map.entry(0x2248, "\\ensuremath{\\approx}"), Map.entry(0xD7, "\\ensuremath{\\times}"),
            Map.entry(0xF7, "\\ensuremath{\\div}"), Map.entry(0xB1, "\\ensuremath{\\pm}"), Map.entry(0x2192, "\\ensuremath{\\rightarrow}"),
            Map.entry(0x2190, "\\ensuremath{\\leftarrow}"), Map.entry(0x221E, "\\ensuremath{\\infty}"), Map.entry(0x2211, "\\ensuremath{\\Sigma}"),
            Map.entry(0x221A, "\\ensuremath{\\surd}"), Map.entry(0x2208, "\\ensuremath{\\in}"), Map.entry(0x394, "\\ensuremath{\\Delta}"),
            Map.entry(0x3A3, "\\ensuremath{\\Sigma}"), Map.entry(0x3B1, "\\ensuremath{\\alpha}"), Map.entry(0x3B2, "\\ensuremath{\\beta}"),
            Map.entry(0x3B3, "\\ensuremath{\\gamma}"), Map.entry(0x3B4, "\\ensuremath{\\delta}"), Map.entry(0x3B5, "\\ensuremath{\\varepsilon}"),
            Map.entry(0x3BB, "\\ensuremath{\\lambda}"), Map.entry(0x3BC, "\\ensuremath{\\mu}"), Map.entry(0x3C0, "\\ensuremath{\\pi}"),
            Map.entry(0x3C1, "\\ensuremath{\\rho}"), Map.entry(0x3C3, "\\ensuremath{\\sigma}"), Map.entry(0x3C7, "\\ensuremath{\\chi}"));
    /** Two of these in a row would become a dash or a quotation mark. */
    private static final String PAIRED = "-,";
    private static final String LAST_LETTER = "\u017F";

    static String of(Text text) {
        LatexText form = new LatexText();
        return text.spans().stream().map(s -> s.in(form)).collect(Collectors.joining());
    }

    static String of(String plain) {
        StringBuilder text = new StringBuilder();
        int[] last = {0};
        Visible.of(plain.replaceAll("[\\t\\r\\n]+", " ")).codePoints().forEach(c -> {
            if (c == last[0] && PAIRED.indexOf(c) >= 0) {
                text.append("{}");
            }
            text.append(sign(c));
            last[0] = c;
        });
        return text.toString();
    }

    /** Letters of Latin scripts as they are; what the fonts of LaTeX do not have, by its number. */
    private static String sign(int c) {
        if (SIGNS.containsKey(c)) {
            return SIGNS.get(c);
        }
        boolean letter = c >= 0xA1 && c <= LAST_LETTER.charAt(0) && Character.isLetter(c);
        return c < 0x7F || letter || "\u00a7\u00a9\u00ae\u00b0\u00ab\u00bb".indexOf(c) >= 0 ? Character.toString(c)
                : String.format("\\unicodesign{%04X}", c);
    }

    /** A name that a link can lead to. */
    static String name(String id) {
        return id.codePoints().mapToObj(c -> c < 0x7F && (Character.isLetterOrDigit(c) || c == '-') ? Character.toString(c)
                : "." + Integer.toHexString(c)).collect(Collectors.joining());
    }

    @Override
    public String plain(Plain span) {
        return of(span.text());
    }

    @Override
    public String strong(Strong span) {
        return "\\textbf{" + of(span.text()) + "}";
    }

    /** May be broken behind the signs that divide a name. */
    @Override
    public String code(Code span) {
        return "\\texttt{" + of(span.text()).replaceAll("(?<=[/.:=-])(?=[^\\s{}])", "\\\\allowbreak{}") + "}";
    }

    @Override
    public String link(Link span) {
        if (!HtmlSpans.isHarmless(span.target())) {
            return of(span.text());
        }
        return span.target().startsWith("#") ? "\\hyperlink{" + name(span.target().substring(1)) + "}{" + of(span.text()) + "}"
                : "\\href{" + address(span.target()) + "}{" + of(span.text()) + "}";
    }

    @Override
    public String mark(Marked span) {
        return "\\textcolor{" + span.tone().word() + "}{\\textbf{" + of(span.text()) + "}}";
    }

    /** An address whose every sign that LaTeX knows is written by its number, as addresses allow. */
    private static String address(String target) {
        StringBuilder address = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x7F && (Character.isLetterOrDigit(c) || "-.:/?=+,;@!()".indexOf(c) >= 0)) {
                address.append(c);
            } else if ("#%&_~".indexOf(c) >= 0) {
                address.append('\\').append(c);
            } else {
                address.append(String.format("\\%%%02X", b & 0xFF));
            }
        }
        return address.toString();
    }
}
