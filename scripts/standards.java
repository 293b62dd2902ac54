///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The bands and standards that studies share, with ranges, unit, direction and citation; where they differ, side by side
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Core.java

class standards {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.StandardsCommand(), args);
    }
}
