package bsc.tool.notebook;

import bsc.model.BadData;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A Jupyter that can execute notebooks: the installed one, else one in the user's cache, else one that is set up there.
 *
 * @param program the command {@code jupyter}
 */
public record Jupyter(Path program) {
    /** What a virtual environment gets; exact versions, so that every clone runs the same Jupyter. */
    private static final List<String> PINNED = List.of("jupyterlab==4.3.4", "nbconvert==7.16.6", "nbclient==0.10.2");
    private static final String[] PACKAGES = {"jupyter-notebook", "jupyter-nbconvert"};

    /** What a reader is told where Jupyter cannot be had. */
    public static final String ADVICE = "Jupyter is missing and cannot be set up here: install it (Debian, Ubuntu: apt "
            + "install jupyter-notebook jupyter-nbconvert; others: pip install jupyterlab) and type the command again.";

    /** The Jupyter that is there already. */
    static Optional<Jupyter> find() {
        return OtherProgram.onPath("jupyter").map(Jupyter::new).filter(Jupyter::executes)
                .or(() -> Optional.of(new Jupyter(inEnvironment("jupyter"))).filter(Jupyter::executes));
    }

    /** What may be set up where Jupyter is missing. */
    public enum SetUp {
        NOTHING,
        /** A virtual environment in the user's cache. */
        ENVIRONMENT,
        /** That, else the packages of the distribution. */
        PACKAGES
    }

    /**
     * The Jupyter that is there, else one that is set up.
     *
     * @param say is told what is being set up, before it is
     * @throws BadData with one sentence that says what to install
     */
    public static Jupyter ready(SetUp allowed, Consumer<String> say) {
        Optional<Jupyter> found = find();
        if (found.isEmpty() && allowed != SetUp.NOTHING && (environment(say) || allowed == SetUp.PACKAGES
                && Debian.install("Jupyter is missing", say, PACKAGES))) {
            found = find();
        }
        return found.orElseThrow(() -> new BadData(ADVICE));
    }

    private boolean executes() {
        return has("nbconvert");
    }

    private boolean has(String command) {
        return OtherProgram.run(program.toString(), command, "--version").succeeded();
    }

    private static Path inEnvironment(String program) {
        Path folder = Folders.cache().resolve("jupyter-" + PINNED.get(0).split("==")[1]);
        return Folders.windows() ? folder.resolve("Scripts").resolve(program + ".exe") : folder.resolve("bin").resolve(program);
    }

    /** Sets up a virtual environment in the cache; false where Python lacks what that needs or no package comes. */
    private static boolean environment(Consumer<String> say) {
        Optional<Path> python = OtherProgram.onPath("python3").or(() -> OtherProgram.onPath("python"));
        Path folder = inEnvironment("pip").getParent().getParent();
        if (python.isEmpty()) {
            return false;
        }
        say.accept("First use: setting up Jupyter in " + folder + ".");
        // without retries, a machine that reaches no package index is known within seconds
        List<String> install = new ArrayList<>(List.of(inEnvironment("pip").toString(), "install", "--quiet",
                "--disable-pip-version-check", "--retries", "0", "--timeout", "15"));
        install.addAll(PINNED);
        return OtherProgram.run(python.get().toString(), "-m", "venv", folder.toString()).succeeded()
                && OtherProgram.run(Path.of(""), Map.of(), "", install).succeeded();
    }

    /** Opens JupyterLab, or the Notebook where there is no Lab, on the notebooks; returns when it is closed. */
    public int open(Optional<Path> notebook, boolean browser) {
        List<String> command = new ArrayList<>(List.of(program.toString(), has("lab") ? "lab" : "notebook",
                "--notebook-dir=" + Folders.notebooks()));
        if (!browser) {
            command.add("--no-browser");
        }
        if (Debian.isRoot()) {
            command.add("--allow-root"); // Jupyter refuses root otherwise, and in a container there is no other user
        }
        notebook.ifPresent(n -> command.add(n.toString()));
        KernelSpec.build();
        return OtherProgram.onTerminal(environment(), command);
    }

    /** The environment in which Jupyter finds the kernel of this clone, before any other of that name. */
    static Map<String, String> environment() {
        String path = System.getenv("JUPYTER_PATH");
        String ours = KernelSpec.cached().toString();
        return Map.of("JUPYTER_PATH", path == null || path.isEmpty() ? ours : ours + File.pathSeparator + path,
                "PYTHONUTF8", "1");
    }
}
