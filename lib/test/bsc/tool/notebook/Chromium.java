package bsc.tool.notebook;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A browser without a window that reaches no network, and that notes every request of a page. */
final class Chromium {
    static final String ADVICE = "no Chromium: install it (Debian: apt install chromium) to run this test";

    private final Path program;
    private final Path folder;

    private Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * What a page left behind.
     *
     * @param dom      the page as it stands after its scripts have run
     * @param console  what it wrote to the console
     * @param requests the address of every request that left it
     */
    record Visit(String dom, List<String> console, List<String> requests) {
    }

    /** The installed Chromium, else the distribution's package where it may be installed without asking. */
    static Optional<Chromium> ready(Path folder, Consumer<String> say) {
        Optional<Path> found = find();
        if (found.isEmpty() && Debian.install("Chromium is missing", say, "chromium")) {
            found = find();
        }
        return found.map(p -> new Chromium(p, folder));
    }

    private static Optional<Path> find() {
        return List.of("chromium", "chromium-browser", "google-chrome").stream().flatMap(n -> OtherProgram.onPath(n).stream()).findFirst();
    }

    Visit visit(Path page) throws IOException {
        Path log = Files.createTempFile(folder, "requests", ".json");
        OtherProgram.Result result = OtherProgram.run(folder, Map.of("HOME", folder.toString()), "", List.of(program.toString(),
                "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"), "--enable-logging=stderr",
                "--log-net-log=" + log, "--proxy-server=http://127.0.0.1:9", "--virtual-time-budget=10000",
                "--window-size=1200,900", "--dump-dom", page.toUri().toString()));
        List<String> console = result.err().lines().filter(l -> l.contains(":CONSOLE")).toList();
        return new Visit(result.out(), console, requests(Files.readString(log)));
    }

    /** The addresses that a page asked for; what the browser asks for itself has no origin as its initiator. */
    private static List<String> requests(String log) {
        Set<String> requests = new TreeSet<>();
        for (JsonElement event : new Gson().fromJson(log, JsonObject.class).getAsJsonArray("events")) {
            JsonObject parameters = event.getAsJsonObject().getAsJsonObject("params");
            if (parameters != null && parameters.has("url") && parameters.has("initiator")
                    && !parameters.get("initiator").getAsString().equals("not an origin")) {
                requests.add(parameters.get("url").getAsString());
            }
        }
        return List.copyOf(requests);
    }
}
