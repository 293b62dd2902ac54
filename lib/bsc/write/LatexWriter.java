package bsc.write;

import bsc.say.CellText;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Doc as a LaTeX document that pdfLaTeX and LuaLaTeX set with the packages of every installation; tables as journals of
 * psychology and health want them (booktabs, number and title above). Drawings are told in words.
 */
public final class LatexWriter {
    private static final String PREAMBLE = """
            \\documentclass[11pt,a4paper]{article}
            \\usepackage{iftex}
            \\ifPDFTeX
              \\usepackage[utf8]{inputenc}
              \\usepackage{textcomp}
              \\IfFileExists{lmodern.sty}{\\usepackage[T1]{fontenc}\\usepackage{lmodern}}{}
              \\DeclareRobustCommand{\\unicodesign}[1]{[U+#1]}
            \\else
              \\usepackage{fontspec}
              \\DeclareRobustCommand{\\unicodesign}[1]{{\\char"#1\\relax}}
            \\fi
            \\usepackage[english]{babel}
            \\babelprovide[import,main]{%s}
            \\usepackage[margin=25mm]{geometry}
            \\usepackage{array,booktabs,longtable,lscape,float,xcolor}
            \\usepackage[labelfont=bf,textfont=it,labelsep=newline,justification=raggedright,singlelinecheck=false,position=top,hypcap=false]{caption}
            \\usepackage[hidelinks,unicode]{hyperref}
            \\hypersetup{pdftitle={%s},pdflang={%s}}
            \\setcounter{secnumdepth}{0}
            \\setlength{\\tabcolsep}{4pt}
            \\setlength{\\LTleft}{0pt}
            \\renewcommand{\\arraystretch}{1.15}
            \\setlength{\\emergencystretch}{3em}
            %s
            \\title{%s}
            \\author{}
            \\date{}

            \\begin{document}
            """;

    private LatexWriter() {
    }

    public static String write(Doc doc) {
        String title = LatexText.of(doc.title());
        String colours = Stream.of(Tone.values()).map(t -> "\\definecolor{" + t.word() + "}{HTML}{" + WordColour.of(t) + "}").collect(Collectors.joining("\n"));
        return PREAMBLE.replace("\r\n", "\n").formatted(babel(doc.language()), title, doc.language().word(), colours, title)
                + (title.isEmpty() ? "" : "\\maketitle\n\n")
                + new LatexBlocks(CellText.in(doc.language()), 0).all(doc.blocks()) + "\n\\end{document}\n";
    }

    private static String babel(Language language) {
        return switch (language) {
            case ENGLISH -> "british";
            case INDONESIAN -> "indonesian";
        };
    }
}
