///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION What to improve: the indicators below their standard, worst first, each with the findings and actions recorded
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Core.java

class improve {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.ImproveCommand(), args);
    }
}
