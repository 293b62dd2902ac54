///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION How far a study of your own has come: what is wrong, what is blank, what is not checked and why, what to do next
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Core.java

class check {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.CheckCommand(), args);
    }
}
