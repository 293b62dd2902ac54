///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Bed indicators counted from a register of admissions, with what was left out and why; hospitals or wards compared
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java
//DEPS org.duckdb:duckdb_jdbc:2.0.0.1

class beds {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.BedsCommand(), args);
    }
}
