package bsc.tool;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What jbang.cmd starts: the rules of the launcher jbang where there is no shell of Unix. The installed JBang is run if it is
 * recent enough, else the pinned jar, which Maven brings and whose SHA-256 is checked. Building is for one command at a time,
 * and what was built is checked; once built, and nothing changed, Java is started as JBang said. One file without libraries.
 */
public final class Launch {
    static final String VERSION = "0.132.1";
    static final String SHA256 = "f977075849cff866f45b27997f5671ab8a336a5dd3cf9e702b3479128338f3a7";
    private static final String COPIER = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
    private static final String AGAIN = "and type the command again.";
    private static final int ASKS_FOR_MORE = 255;

    private final Path home;
    private final Path cache;
    private final Map<String, String> environment;
    private final PrintStream err;

    private Launch(Path home, Path cache, Map<String, String> environment, PrintStream err) {
        this.home = home;
        this.cache = cache;
        this.environment = environment;
        this.err = err;
    }

    /** One sentence says what is wrong; nothing was run. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    /** @param arguments the repository's folder, the folder of the cache, and what was typed */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Map<String, String> environment = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        environment.putAll(System.getenv());
        Launch launch = new Launch(Path.of(arguments[0]).toAbsolutePath().normalize(), Path.of(arguments[1]), environment, System.err);
        try {
            System.exit(launch.run(List.of(arguments).subList(2, arguments.length)));
        } catch (Refused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private int run(List<String> typed) throws IOException, InterruptedException {
        environment.putIfAbsent("JBANG_DIR", Path.of(System.getProperty("user.home"), ".jbang").toString());
        environment.put("JBANG_NO_VERSION_CHECK", "true");
        environment.put("BSC_HOME", home.toString());
        // another encoding than that of the system, forced on every Java: paths beyond ASCII could not be compiled
        for (String options : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            environment.computeIfPresent(options, (name, forced) -> forced.replaceAll("-Dfile\\.encoding=\\S*", ""));
        }
        if (typed.isEmpty() || typed.get(0).equals("-h") || typed.get(0).equals("--help")) {
            return help();
        }
        Optional<Path> script = script(typed);
        if (script.isPresent()) {
            return command(script.get(), typed.subList(typed.get(0).equals("run") ? 2 : 1, typed.size()));
        }
        return jbang(typed);
    }

    /** A script of this repository by its name or, after run, by its path. */
    private Optional<Path> script(List<String> typed) {
        Path scripts = home.resolve("scripts");
        if (typed.get(0).equals("run") && typed.size() > 1 && typed.get(1).endsWith(".java")) {
            return Optional.of(Path.of(typed.get(1)).toAbsolutePath().normalize()).filter(f -> f.startsWith(home) && Files.isRegularFile(f));
        }
        return typed.get(0).matches("[a-z-]+") ? Optional.of(scripts.resolve(typed.get(0) + ".java")).filter(Files::isRegularFile) : Optional.empty();
    }

    /** The commands of the catalog with their descriptions. */
    private int help() throws IOException {
        StringBuilder help = new StringBuilder("Hospital Balanced Scorecard. Type .\\jbang COMMAND; each command knows --help. Commands:\n\n");
        Matcher alias = Pattern.compile("\"([a-z-]+)\": \\{\\s*\"script-ref\": \"[^\"]*\",\\s*\"description\": \"([^\"]*)\"")
                .matcher(Files.readString(home.resolve("jbang-catalog.json")));
        while (alias.find()) {
            String name = alias.group(1);
            for (String line : folded(alias.group(2), 76)) {
                help.append(String.format("  %-18s%s%n", name, line));
                name = "";
            }
        }
        help.append("\nExamples:\n  .\\jbang reproduce rs-unhas-2019\n  .\\jbang scorecard rsud-makassar-2020-2022 --period 2021\n\n"
                + "Every other word goes to JBang itself: .\\jbang version.\n");
        System.out.print(help);
        System.out.flush();
        if (System.out.checkError()) {
            throw new Refused("Standard output cannot be written: what was written is not whole.");
        }
        return 0;
    }

    /** Between words, a blank behind a word with it, as the tool fold does it. */
    private static List<String> folded(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<= )")) {
            if (line.length() + word.length() > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private int command(Path script, List<String> arguments) throws IOException, InterruptedException {
        String name = script.getFileName().toString().replaceFirst("\\.java$", "");
        Path stamp = cache.resolve("built").resolve(name + "-" + key(script));
        List<String> java = configured() ? List.of() : built(stamp, script);
        if (java.isEmpty()) {
            FileLock lock = locked();
            try (lock) {
                java = configured() ? List.of() : built(stamp, script);
                if (java.isEmpty()) {
                    java = build(name, script);
                    Files.createDirectories(stamp.getParent());
                    Path part = Files.createTempFile(stamp.getParent(), "part", "");
                    Files.write(part, concat(List.of(fingerprint(script, java)), java));
                    Files.move(part, stamp, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return started(concat(java, arguments)).waitFor();
    }

    private static List<String> concat(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private String key(Path script) {
        return sha256(Stream.concat(Stream.of(home.toString(), script.toString(), System.getProperty("java.home"), installed().map(Path::toString).orElse("")),
                Stream.of("JBANG_DIR", "JBANG_CACHE_DIR", "JBANG_REPO", "JBANG_DEFAULT_JAVA_VERSION", "JBANG_JDK_VENDOR")
                .map(v -> environment.getOrDefault(v, ""))).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** The words that start the command, as they were noted when it was built; none where something has changed since. */
    private List<String> built(Path stamp, Path script) throws IOException {
        if (!Files.isRegularFile(stamp)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(stamp);
        List<String> java = lines.subList(Math.min(1, lines.size()), lines.size());
        return !lines.isEmpty() && lines.get(0).equals(fingerprint(script, java)) ? java : List.of();
    }

    /** Of the names, sizes and times of all files that it was built from and runs with. */
    private String fingerprint(Path script, List<String> java) throws IOException {
        List<Path> files = new ArrayList<>(List.of(script, home.resolve("jbang-catalog.json")));
        for (String folder : List.of("lib", "tool")) {
            if (Files.isDirectory(home.resolve(folder))) {
                try (Stream<Path> all = Files.walk(home.resolve(folder))) {
                    files.addAll(all.filter(Files::isRegularFile).sorted().toList());
                }
            }
        }
        files.addAll(classPath(java));
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            try {
                all.append(file).append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
            } catch (NoSuchFileException e) {
                all.append(file).append(" is gone\n");
            }
        }
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> classPath(List<String> java) {
        int at = java.indexOf("-classpath");
        return at < 0 ? List.of() : Arrays.stream(java.get(at + 1).split(Pattern.quote(File.pathSeparator))).map(Path::of).toList();
    }

    /** Where JBang reads options from a file, it is asked each time. */
    private boolean configured() {
        if (environment.containsKey("JBANG_CONFIG") || Files.exists(Path.of(environment.get("JBANG_DIR"), "jbang.properties"))) {
            return true;
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("jbang.properties")) || Files.exists(folder.resolve(".jbang").resolve("jbang.properties"))) {
                return true;
            }
        }
        return false;
    }

    /** The system gives the lock back when its holder is gone, however it went. */
    private FileLock locked() throws IOException, InterruptedException {
        for (Path folder : List.of(cache, Path.of(environment.getOrDefault("JBANG_CACHE_DIR", environment.get("JBANG_DIR"))))) {
            try {
                Files.createDirectories(folder);
                Files.delete(Files.createTempFile(folder, "part", ""));
            } catch (IOException e) {
                throw new Refused(folder + " cannot be written: set XDG_CACHE_HOME and JBANG_DIR to folders that can " + AGAIN);
            }
        }
        FileChannel channel = FileChannel.open(cache.resolve("building.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            err.println("Another command is building; this one waits until it is done.");
            lock = channel.lock();
        }
        return lock;
    }

    /** Builds it and returns the words that start it, without its arguments. */
    private List<String> build(String name, Path script) throws IOException, InterruptedException {
        Path jar = jbangJar();
        if (Files.notExists(cache.resolve("built"))) {
            err.println("First use: JBang brings the libraries of others (30 MB; 80 MB for tables and interactive figures) and compiles.");
        }
        String told = buildAndTell(jar, script);
        Optional<Path> library = library(told);
        if (library.isPresent() && !isWhole(library.get())) {
            err.println("The library that was built is damaged; it is built again.");
            delete(library.get().getParent());
            told = buildAndTell(jar, script);
        }
        checkDependencies(name, told);
        List<String> java = new ArrayList<>();
        java.add(program(Path.of(value(told, "availableJdkPath").orElse(System.getProperty("java.home")))));
        java.addAll(values(told, "runtimeOptions"));
        java.add("-classpath");
        java.add(Stream.concat(value(told, "applicationJar").stream(), values(told, "resolvedDependencies").stream()).distinct()
                .collect(Collectors.joining(File.pathSeparator)));
        java.add(value(told, "mainClass").orElseThrow(() -> new Refused("JBang does not say how " + name + " is started; report it.")));
        return java;
    }

    private String buildAndTell(Path jar, Path script) throws IOException, InterruptedException {
        Process build = process(jbang(jar, "build", script.toString())).redirectErrorStream(true).start();
        build.getOutputStream().close();
        build.getInputStream().transferTo(err);
        if (build.waitFor() != 0) {
            throw new Refused("JBang could not build " + script.getFileName() + ": what it said stands above.");
        }
        return said(jbang(jar, "info", "tools", script.toString()));
    }

    private static String program(Path javaHome) {
        return javaHome.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java").toString();
    }

    private List<String> jbang(Path jar, String... words) {
        return concat(List.of(program(Path.of(System.getProperty("java.home"))), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8", "-classpath", jar.toString(), "dev.jbang.Main"), List.of(words));
    }

    private ProcessBuilder process(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private Process started(List<String> words) throws IOException {
        return process(words).inheritIO().start();
    }

    private String said(List<String> words) throws IOException, InterruptedException {
        Process process = process(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** The text of a property of a JSON object. */
    private static Optional<String> value(String json, String property) {
        return texts(json, "\"" + property + "\"\\s*:").stream().findFirst();
    }

    private static List<String> values(String json, String property) {
        return texts(json, "\"" + property + "\"\\s*:\\s*\\[");
    }

    /** The texts that follow what is named, with commas between them. */
    private static List<String> texts(String json, String after) {
        List<String> texts = new ArrayList<>();
        Matcher start = Pattern.compile(after).matcher(json);
        if (start.find()) {
            Matcher text = Pattern.compile("\\G\\s*,?\\s*\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"(?!\\s*:)").matcher(json);
            for (int at = start.end(); text.find(at); at = text.end()) {
                texts.add(unescaped(text.group(1)));
            }
        }
        return texts;
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)").matcher(text).replaceAll(escape -> Matcher.quoteReplacement(escape.group(1).length() == 5
                ? String.valueOf((char) Integer.parseInt(escape.group(1).substring(1), 16)) : escape.group(1)));
    }

    private static Optional<Path> library(String told) {
        return values(told, "resolvedDependencies").stream().filter(d -> d.matches(".*[/\\\\](Bsc|Core)\\.java\\..*[/\\\\]\\1\\.jar")).map(Path::of)
                .filter(Files::isRegularFile).findFirst();
    }

    /** Does the jar hold a class of every source of the library? */
    private boolean isWhole(Path library) throws IOException {
        List<String> classes = new ArrayList<>();
        for (String header : library.endsWith("Bsc.jar") ? List.of("lib/Core.java", "lib/Bsc.java") : List.of("lib/Core.java")) {
            if (Files.exists(home.resolve(header))) {
                Files.readAllLines(home.resolve(header)).stream().filter(l -> l.startsWith("//SOURCES "))
                        .map(l -> l.substring(10).replaceFirst("\\.java$", ".class")).forEach(classes::add);
            }
        }
        try (JarFile jar = new JarFile(library.toFile())) {
            return classes.stream().allMatch(c -> jar.getEntry(c) != null);
        } catch (IOException e) {
            return false;
        }
    }

    /** Nothing runs with a library that is not the pinned one; only the command that pins them does. */
    private void checkDependencies(String name, String told) throws IOException {
        Path pins = home.resolve("lib/dependencies.sha256");
        if (name.equals("dependencies") || !Files.exists(pins)) {
            return;
        }
        List<String> pinned = Files.readAllLines(pins);
        for (String dependency : values(told, "resolvedDependencies")) {
            Path jar = Path.of(dependency);
            if (library(told).filter(jar::equals).isEmpty() && !dependency.equals(value(told, "applicationJar").orElse(""))
                    && !pinned.contains(sha256(jar) + "  " + jar.getFileName())) {
                throw new Refused(jar.getFileName() + " does not have the SHA-256 that lib/dependencies.sha256 expects; nothing was run. "
                        + "Remove it from Maven's local repository " + AGAIN);
            }
        }
    }

    /** The jar of the JBang that is installed, if it is recent enough, else of the pinned one. */
    private Path jbangJar() throws IOException, InterruptedException {
        Optional<Path> installed = installed();
        if (installed.isPresent() && isRecent(said(jbang(installed.get(), "--version")))) {
            return installed.get();
        }
        return bring();
    }

    /** JBang is installed as a folder with jbang.cmd and jbang.jar. */
    private Optional<Path> installed() {
        return onPath("jbang.cmd", "jbang").map(found -> found.resolveSibling("jbang.jar")).filter(Files::isRegularFile);
    }

    private Optional<Path> onPath(String... names) {
        for (String folder : environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator))) {
            for (String name : names) {
                if (!folder.isBlank() && !folder.contains("\"")) {
                    Path found = Path.of(folder).resolve(name);
                    if (Files.isRegularFile(found) && !found.toAbsolutePath().normalize().startsWith(home)) {
                        return Optional.of(found);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The pinned JBang where a launcher keeps it; it need not be there. */
    public static Path jar(Map<String, String> environment) {
        return cache(environment).resolve("jbang-cli-" + VERSION + "-all.jar");
    }

    /** The folder that the launchers keep what they build in. */
    public static Path cache(Map<String, String> environment) {
        return cache(environment, File.separatorChar == '\\');
    }

    static Path cache(Map<String, String> environment, boolean windows) {
        String caches = environment.get("XDG_CACHE_HOME");
        String local = environment.get("LOCALAPPDATA");
        Path folder = caches != null && !caches.isEmpty() ? Path.of(caches) : local != null && windows ? Path.of(local)
                : Path.of(System.getProperty("user.home"), ".cache");
        return folder.resolve("hospital-balanced-scorecard");
    }

    /** What starts a command of the clone on this system. */
    public static Path launcher(Path home) {
        return launcher(home, File.separatorChar == '\\');
    }

    static Path launcher(Path home, boolean windows) {
        return home.resolve(windows ? "jbang.cmd" : "jbang");
    }

    static boolean isRecent(String version) {
        Matcher found = Pattern.compile("^\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}").matcher(version);
        return found.find() && Arrays.compare(numbers(found.group()), numbers(VERSION)) >= 0;
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private Path bring() throws IOException, InterruptedException {
        Path jar = cache.resolve("jbang-cli-" + VERSION + "-all.jar");
        if (Files.isRegularFile(jar) && sha256(jar).equals(SHA256)) {
            return jar;
        }
        Path mvn = onPath("mvn.cmd", "mvn").orElseThrow(() -> new Refused("Neither JBang " + VERSION + " (or newer) nor Maven found: install one of them "
                + "(winget install Apache.Maven; JBang: https://www.jbang.dev/download) " + AGAIN));
        err.println(Files.exists(jar) ? "JBang's jar is damaged: Maven brings JBang " + VERSION + " again." : "First use: Maven brings JBang " + VERSION + ".");
        Path part = Files.createTempDirectory(cache, "part");
        try {
            Process maven = process(List.of(mvn.toString(), "-q", "-B", COPIER, "-Dartifact=dev.jbang:jbang-cli:" + VERSION + ":jar:all",
                    "-DoutputDirectory=" + part, "-Dmdep.useBaseVersion=true")).redirectErrorStream(true).start();
            maven.getOutputStream().close();
            String log = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (maven.waitFor() != 0) {
                throw new Refused("Maven could not bring JBang " + VERSION + ": check the network (a proxy stands in ~/.m2/settings.xml) " + AGAIN
                        + " Maven said: " + log.lines().filter(l -> l.contains("ERROR")).findFirst().orElse(""));
            }
            Path brought = part.resolve(jar.getFileName());
            if (!Files.isRegularFile(brought) || !sha256(brought).equals(SHA256)) {
                throw new Refused("The JBang " + VERSION + " that Maven brought does not have the SHA-256 that is expected; nothing was run. "
                        + "Remove it from Maven's local repository " + AGAIN);
            }
            Files.move(brought, jar, StandardCopyOption.REPLACE_EXISTING);
            return jar;
        } finally {
            delete(part);
        }
    }

    /** Every other word is for JBang itself; with status 255 it says a command line to be run. */
    private int jbang(List<String> typed) throws IOException, InterruptedException {
        Path jar;
        FileLock lock = locked();
        try (lock) {
            jar = jbangJar();
        }
        environment.put("JBANG_RUNTIME_SHELL", File.separatorChar == '\\' ? "cmd" : "bash");
        environment.put("JBANG_LAUNCH_CMD", home.resolve("jbang.cmd").toString());
        Process process = process(jbang(jar, typed.toArray(String[]::new))).redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        byte[] said = process.getInputStream().readAllBytes();
        int status = process.waitFor();
        if (status != ASKS_FOR_MORE) {
            System.out.write(said);
            System.out.flush();
            return status;
        }
        String line = new String(said, StandardCharsets.UTF_8).strip();
        return started(File.separatorChar == '\\' ? List.of("cmd", "/d", "/c", line) : List.of("sh", "-c", line)).waitFor();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
