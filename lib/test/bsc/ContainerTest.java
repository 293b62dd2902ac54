package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The container is made from the two commands of the README; its files are compared with it as text, without a container. */
class ContainerTest {
    private static final Pattern TWO = Pattern.compile("## Two commands\n.*?```sh\n(.*?)```", Pattern.DOTALL);

    private static String read(String file) throws IOException {
        return Files.readString(Repository.root().resolve(file));
    }

    private static List<String> twoCommands() throws IOException {
        Matcher block = TWO.matcher(read("README.md"));
        assertTrue(block.find());
        return block.group(1).lines().toList();
    }

    @Test
    void dockerfileRunsTheTwoCommands() throws IOException {
        List<String> lines = read("Dockerfile").lines().toList();
        List<String> two = twoCommands();
        assertEquals(2, two.size());
        assertTrue(lines.contains("RUN " + two.get(0)), two.get(0));
        assertEquals("CMD [\"" + two.get(1).replace(" ", "\", \"") + "\"]", lines.get(lines.size() - 1));
    }

    /** What stands in the README as needed is what is installed; what Jupyter and the tests need comes with it. */
    @Test
    void dockerfileInstallsWhatTheReadmeAsksFor() throws IOException {
        String dockerfile = read("Dockerfile");
        assertTrue(read("README.md").contains("You need a JDK 17 or newer, and Maven"));
        for (String needed : List.of("openjdk-17-jdk", "maven", "python3-venv", "git")) {
            assertTrue(dockerfile.matches("(?s).*apt-get install [^&]*\\b" + needed + "\\b.*"), needed);
        }
    }

    /** The Jupyter that ./jbang warm sets up is the one on the path. */
    @Test
    void dockerfileNamesTheJupyterThatIsSetUp() throws IOException {
        Matcher pinned = Pattern.compile("\"jupyterlab==([0-9.]+)\"").matcher(read("tool/bsc/tool/notebook/Jupyter.java"));
        assertTrue(pinned.find());
        assertTrue(read("Dockerfile").contains("/hospital-balanced-scorecard/jupyter-" + pinned.group(1) + "/bin"), pinned.group());
    }

    @Test
    void devcontainerIsTheSameFileAndTheSameCommands() throws IOException {
        JsonObject devcontainer = JsonParser.parseString(read(".devcontainer/devcontainer.json")).getAsJsonObject();
        assertEquals("../Dockerfile", devcontainer.getAsJsonObject("build").get("dockerfile").getAsString());
        assertTrue(devcontainer.get("postCreateCommand").getAsString().endsWith(String.join(" && ", twoCommands())));
    }
}
