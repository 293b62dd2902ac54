///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION How firmly a study's conclusion stands when weights, scores, thresholds and rules are changed
//JAVA 17+
//JAVA_OPTIONS -Xmx256m
//DEPS ../lib/Bsc.java

class robust {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.RobustCommand(), args);
    }
}
