///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Measure speed; or plant errors (--trust), draw weightings (--robust), kill (--kill), damage data (--damage), launch side by side (--launch)
//JAVA 17+
//DEPS ../lib/Bsc.java
//DEPS org.duckdb:duckdb_jdbc:2.0.0.1
//SOURCES ../tool/Tool.java
//SOURCES ../lib/test/Bench.java
//SOURCES ../lib/test/Damage.java
//SOURCES ../lib/test/Scale.java
//SOURCES ../lib/test/Trust.java

import bsc.bench.JudgingBench;
import bsc.bench.KillBench;
import bsc.bench.LaunchBench;
import bsc.bench.WeightingsBench;
import bsc.cli.Cli;
import bsc.cli.StudyOptions;
import bsc.damage.DamageRun;
import bsc.model.Study;
import bsc.scale.ScaleBench;
import bsc.trust.Trust;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "jbang bench", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "Measures in one run, warm, and prints medians: reproduce of all studies against an empty script "
                + "with the same class path, and the judging alone as the studies are copied 1, 10 and 100 times. With "
                + "--trust: errors are planted in made-up studies, and counted are those found and diagnosed, and false alarms. With "
                + "--robust: weightings are drawn for the 67 indicators of rsud-makassar-2023, beside the same in NumPy. With "
                + "--kill: plot and the commands with --out are killed, and counted are the files and sets of files that are whole. With --damage: studies and weights files "
                + "are damaged, and counted is what every command makes of them. With --launch: a command is started several times at once with "
                + "empty caches, and counted are those that build, wait and fail. What these three found is in docs/robustness.md. With --scale: see docs/speed.md. With --survey: see docs/survey.md.",
        footer = {"", "Examples:", "  ./jbang bench", "  ./jbang bench --rounds 15", "  ./jbang bench --trust --planted 210", "  ./jbang bench --robust", "  ./jbang bench --kill --count 100",
            "  ./jbang bench --damage --seed 7", "  ./jbang bench --beds --rounds 5", "  ./jbang bench --survey", "  ./jbang bench --launch --count 10 --side-by-side 10", "  ./jbang bench --scale --shape values,mixed"})
class bench implements Callable<Integer> {
    @Option(names = "--rounds", defaultValue = "7", description = "Rounds of each measurement (default: ${DEFAULT-VALUE}).")
    int rounds;

    @Option(names = "--trust", description = "Plant errors instead of measuring speed.")
    boolean trust;

    @Option(names = "--robust", description = "Measure the drawing of weightings.")
    boolean robust;

    @Option(names = "--kill", description = "Kill the commands that write files.")
    boolean kill;

    @Option(names = "--damage", description = "Damage data and run every command on it.")
    boolean damage;

    @Option(names = "--launch", description = "Start commands side by side with empty caches.")
    boolean launch;

    @Option(names = "--beds", description = "Count registers of up to --count admissions, beside data.table and pandas (default: 10000000).")
    boolean beds;
    @Option(names = "--survey", description = "Bootstrap a questionnaire, beside NumPy, and read and analyse a million answers.")
    boolean survey;
    @Option(names = "--side-by-side", defaultValue = "2", description = "How many are started at once (default: ${DEFAULT-VALUE}).")
    int sideBySide;
    @Option(names = "--count", description = "How many kills of each command and form (default: 40), damaged files (default: 10000), or starts side by side (default: 30).")
    Optional<Integer> count;

    @Option(names = "--scale", description = "Judge invented studies of many figures, all wrong, each in a Java machine of 1 GB.")
    boolean scale;

    @Option(names = "--figures", defaultValue = "100000", description = "Of each invented study (default: ${DEFAULT-VALUE}).")
    int figures;
    @Option(names = "--shape", split = ",", paramLabel = "SHAPE", description = "What they have many of: values, labels ... or mixed (default: each).")
    List<String> shapes = List.of();

    @Option(names = "--planted", defaultValue = "2100", description = "How many errors are planted (default: ${DEFAULT-VALUE}).")
    int planted;

    @Option(names = "--seed", defaultValue = "1", description = "What is drawn, planted, killed and damaged follows from it (default: ${DEFAULT-VALUE}).")
    long seed;

    @Mixin
    StudyOptions options;

    @Override
    public Integer call() {
        return trust ? Trust.print(planted, seed) : survey ? bsc.bench.SurveyBench.print(seed, rounds) : beds ? bsc.bench.BedsBench.print(options.data().resolveSibling("lib/test/bench"), count.orElse(10_000_000), seed, rounds) : kill ? KillBench.print(count.orElse(40), seed)
                : damage ? DamageRun.print(options.data(), count.orElse(10_000), seed)
                : scale ? ScaleBench.print(options.data(), shapes, figures, seed)
                : launch ? LaunchBench.print(count.orElse(30), sideBySide) : robust ? weightings() : JudgingBench.print(options.studies(List.of()), rounds);
    }

    private int weightings() {
        Study study = options.study("rsud-makassar-2023");
        return WeightingsBench.print(study, options.scale(study, Optional.empty()), rounds);
    }

    public static void main(String... args) {
        Cli.main(new bench(), args);
    }
}
