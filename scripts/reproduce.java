///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Judge every printed figure of the studies named (all, if none) and say whether each conclusion survives
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Core.java

class reproduce {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.ReproduceCommand(), args);
    }
}
