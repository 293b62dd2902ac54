package bsc.tool.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** ./jbang notebook on machines that have a Jupyter, lack it, or can set it up; and ./jbang kernel install. */
@ResourceLock(Command.BUILDS)
class JupyterTest {
    private static final String LOGS = "echo \"$JUPYTER_PATH $@\" >> \"$LOG\"; ";

    @TempDir
    Path folder;
    private Path log;

    /** A machine with a shell and no more; the tests add tools that note how they are called. */
    @BeforeEach
    void emptyMachine() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        log = folder.resolve("log");
        for (String tool : List.of("mkdir", "cp", "dirname")) {
            tool("bin/" + tool, "exec " + OtherProgram.onPath(tool).orElseThrow() + " \"$@\"");
        }
    }

    private Path tool(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private Command.Result command(String script, String... arguments) {
        return Command.java(Map.of("PATH", folder.resolve("bin").toString(), "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                "LOG", log.toString(), "JUPYTER_DATA_DIR", folder.resolve("data").toString()), script, arguments);
    }

    @Test
    void saysHowToGetJupyter() throws IOException {
        Command.Result result = command("notebook", "--no-browser");
        assertEquals(Jupyter.ADVICE, result.message());
        assertEquals(2, result.status());
        // as root, Debian's packages are installed, which is said before; and nothing at all where that is not wanted
        tool("bin/apt-get", LOGS + "exit 1");
        Command.Result refused = command("notebook", "--check", "--no-install");
        assertEquals(Jupyter.ADVICE, refused.message());
        assertEquals(2, refused.status());
        assertTrue(Files.notExists(log));
        if (Debian.isRoot() && Files.exists(Path.of("/etc/debian_version"))) {
            assertEquals("Jupyter is missing, and you are root: Debian's packages jupyter-notebook, jupyter-nbconvert are installed on this "
                    + "machine.", command("notebook", "--check").err().lines().findFirst().orElse(""));
            assertTrue(Files.readString(log).contains("install -y"));
        }
        // a Python without a package index is no help either
        tool("bin/python3", "exit 1");
        assertEquals(Jupyter.ADVICE, command("notebook").err().lines().reduce((a, b) -> b).orElse(""));
    }

    /** An installed Jupyter is told where the kernel is, whichever of Lab and Notebook it has. */
    @Test
    void usesTheInstalledJupyter() throws IOException {
        tool("bin/jupyter", LOGS + "[ \"$1\" != lab ]");
        Command.Result result = command("notebook", "00-start-here", "--no-browser");
        assertEquals("", result.message());
        String called = Files.readAllLines(log).get(2);
        String kernels = called.substring(0, called.indexOf(' '));
        assertTrue(kernels.startsWith(folder.resolve("cache").toString()), called);
        assertEquals(KernelSpec.json(Repository.root()), Files.readString(Path.of(kernels, "kernels/bsc/kernel.json")));
        assertTrue(called.startsWith(kernels + " notebook --notebook-dir=" + Repository.root().resolve("notebooks")
                + " --no-browser "), called);
        assertTrue(called.endsWith("00-start-here.ipynb"), called);
        assertEquals(0, result.status());
    }

    /** Without a Jupyter, Python sets one up in the cache, once, with exact versions. */
    @Test
    void setsUpAnEnvironment() throws IOException {
        Path jupyter = tool("jupyter", LOGS + "exit 0");
        Path pip = tool("pip", LOGS + "cp '" + jupyter + "' \"$(dirname \"$0\")/jupyter\"");
        tool("bin/python3", "mkdir -p \"$3/bin\" && cp '" + pip + "' \"$3/bin/pip\"");
        assertTrue(command("notebook").err().startsWith("First use: setting up Jupyter in " + folder.resolve("cache")));
        String called = Files.readString(log);
        assertTrue(called.lines().findFirst().orElse("").matches(".* install .*jupyterlab==[0-9.]+ nbconvert==[0-9.]+ nbclient==[0-9.]+"), called);
        assertTrue(called.contains(" lab --notebook-dir="), called);
        assertEquals("", command("notebook").err());
    }

    @Test
    void registersTheKernel() throws IOException {
        Path file = folder.resolve("data/kernels/bsc/kernel.json");
        Command.Result result = command("kernel", "install");
        assertEquals("Registered the kernel 'Java (Hospital Balanced Scorecard)': " + file + "\n", result.out());
        assertEquals(KernelSpec.json(Repository.root()), Files.readString(file));
        assertEquals(0, command("kernel", "install", "--prefix", folder.resolve("p").toString(), "--name", "mine").status());
        assertTrue(Files.exists(folder.resolve("p/share/jupyter/kernels/mine/kernel.json")));
        assertEquals("--name: 'a b' is not a kernel's name; write letters, digits, '.', '-' and '_'",
                command("kernel", "install", "--name", "a b").message());
        assertEquals(2, command("kernel").status());
    }
}
