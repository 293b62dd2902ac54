///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Draw the figures of a study, for print and interactive, as SVG, PNG and HTML
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java

class plot {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.PlotCommand(), args);
    }
}
