///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The scorecard of a study: four perspectives with values, labels and scores, and the total on its scale
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Core.java

class scorecard {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.ScorecardCommand(), args);
    }
}
