package bsc;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests and prints a line a class, every failure, the slowest classes, and the count as the last line. */
public final class TestRun implements TestExecutionListener {
    private static final int SLOWEST = 10;
    private final PrintStream out;
    private final Map<String, int[]> classes = new TreeMap<>();
    private final Map<String, Long> begun = new HashMap<>();
    private final Map<String, Double> seconds = new TreeMap<>();
    private TestPlan plan;
    private int passed;
    private int failed;
    private int skipped;

    private TestRun(PrintStream out) {
        this.out = out;
    }

    /** @param name part of the names of the classes to run; empty for all */
    public static TestRun of(String name, PrintStream out) {
        TestRun run = new TestRun(out);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectPackage("bsc"))
                .filters(ClassNameFilter.includeClassNamePatterns(".*Test"),
                        ClassNameFilter.includeClassNamePatterns(".*" + name + ".*"))
                .configurationParameter("junit.jupiter.testclass.order.default", "org.junit.jupiter.api.ClassOrderer$ClassName")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.classes.default", "concurrent").build();
        LauncherFactory.create().execute(request, run);
        if (run.passed + run.failed == 0) {
            out.println("No test was found" + (name.isEmpty() ? "" : " for " + name) + ": that is a failure.");
            run.failed++;
        }
        run.tellSlowest();
        out.println(run.passed + " passed, " + run.failed + " failed"
                + (run.skipped > 0 ? ", " + run.skipped + " skipped" : ""));
        out.flush();
        return run;
    }

    /** True when nothing failed; on a build server (CI=true) a skipped test is a failure too. */
    public boolean passed() {
        return failed == 0 && !(skipped > 0 && "true".equals(System.getenv("CI")));
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public synchronized void executionStarted(TestIdentifier test) {
        if (isClass(test)) {
            begun.put(test.getUniqueId(), System.nanoTime());
            Note.begin();
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        skip(test, reason);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> passed += test.isTest() ? 1 : 0;
            case ABORTED -> skip(test, result.getThrowable().map(Throwable::getMessage).orElse(""));
            case FAILED -> fail(test, result.getThrowable().orElse(null));
        }
        if (test.isTest()) {
            classes.computeIfAbsent(className(test), c -> new int[1])[0]++;
        } else if (isClass(test)) {
            seconds.put(className(test), (System.nanoTime() - begun.get(test.getUniqueId())) / 1e9);
            out.print(Note.end());
            out.println(className(test) + "  " + classes.getOrDefault(className(test), new int[1])[0]);
            out.flush();
        }
    }

    private void tellSlowest() {
        double all = seconds.values().stream().mapToDouble(s -> s).sum();
        out.printf(Locale.ROOT, "%nThe slowest of %d classes, of %.1f s:%n", seconds.size(), all);
        seconds.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(SLOWEST)
                .forEach(e -> out.printf(Locale.ROOT, "%8.1f s  %s%n", e.getValue(), e.getKey()));
    }

    private void skip(TestIdentifier test, String reason) {
        skipped++;
        out.println("  skipped: " + className(test) + ", " + test.getDisplayName() + ": " + reason);
    }

    private void fail(TestIdentifier test, Throwable cause) {
        failed++;
        out.println("  FAILED: " + className(test) + ", " + test.getDisplayName() + "\n    "
                + (cause instanceof AssertionError ? String.valueOf(cause.getMessage()) : String.valueOf(cause))
                .replace("\n", "\n    "));
        if (cause != null && !(cause instanceof AssertionError)) {
            cause.printStackTrace(out);
        }
    }

    private static boolean isClass(TestIdentifier test) {
        return test.getSource().filter(ClassSource.class::isInstance).isPresent();
    }

    private String className(TestIdentifier test) {
        TestIdentifier at = test;
        while (at.getSource().filter(ClassSource.class::isInstance).isEmpty()) {
            at = plan.getParent(at).orElse(null);
            if (at == null) {
                return test.getDisplayName();
            }
        }
        return ((ClassSource) at.getSource().get()).getClassName();
    }
}
