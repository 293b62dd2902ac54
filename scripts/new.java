///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Begin a study or your own hospital: a folder that runs at once, ready to be filled in
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Core.java

class new_ {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.NewCommand(), args);
    }
}
