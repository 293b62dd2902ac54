///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The customer perspective of a study: values, labels and scores per period
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Core.java

class customer {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.CustomerCommand(), args);
    }
}
