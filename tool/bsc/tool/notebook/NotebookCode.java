package bsc.tool.notebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.VarSnippet;

/**
 * The rules for code in cells, held by JShell's own parser. In JShell a later import, a re-declared name or a
 * re-declared method silently sets earlier variables to null or 0; so imports stand in one cell, methods and types in
 * lib, and every variable is declared once.
 */
final class NotebookCode {
    private static final int LONGEST = 15;

    /** One for all notebooks: it is only asked to read code, and finding the class path takes longer than that. */
    private static final JShell SHELL = JShell.builder().executionEngine("local").build();

    private final Set<String> names = new HashSet<>();

    /** What is wrong with the code of one notebook, cell by cell. */
    static List<String> broken(NotebookFile notebook) {
        List<String> broken = new ArrayList<>();
        NotebookCode rules = new NotebookCode();
        for (NotebookCell cell : notebook.code()) {
            rules.check(cell.source(), "cell " + cell.number(), cell.number() == 2, broken);
        }
        notebook.solutions().forEach(s -> rules.check(s.code(), "the solution in cell " + s.cell(), false, broken));
        return broken;
    }

    private void check(String code, String where, boolean imports, List<String> broken) {
        long lines = code.strip().lines().count();
        if (lines > LONGEST && !imports) {
            broken.add(where + " has " + lines + " lines of code; at most " + LONGEST + ": move what is longer to lib");
        }
        if (code.lines().anyMatch(l -> l.startsWith("%"))) {
            broken.add(where + " has a command of the kernel (%); write Java alone");
            return;
        }
        List<Snippet> snippets;
        synchronized (SHELL) {
            snippets = snippets(code);
        }
        for (Snippet snippet : snippets) {
            if (imports != snippet instanceof ImportSnippet) {
                broken.add(where + (imports ? " holds more than imports" : " imports; all imports stand in cell 2"));
            } else if (snippet instanceof VarSnippet variable) {
                if (!names.add(variable.name())) {
                    broken.add(where + " declares " + variable.name() + " again; give it a name of its own");
                }
            } else if (snippet instanceof DeclarationSnippet declaration) {
                broken.add(where + " declares " + declaration.name() + "; methods and types stand in lib");
            }
        }
    }

    private static List<Snippet> snippets(String code) {
        List<Snippet> snippets = new ArrayList<>();
        SourceCodeAnalysis analysis = SHELL.sourceCodeAnalysis();
        for (String rest = code; !rest.isBlank();) {
            SourceCodeAnalysis.CompletionInfo info = analysis.analyzeCompletion(rest);
            String source = info.source() == null ? rest : info.source();
            snippets.addAll(analysis.sourceToSnippets(source));
            rest = info.source() == null ? "" : info.remaining();
        }
        return snippets;
    }
}
