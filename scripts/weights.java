///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Weights for perspectives or indicators: equal, by hand, AHP, best-worst, entropy, CRITIC, MEREC, each with its guards
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Core.java

class weights {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.WeightsCommand(), args);
    }
}
