///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION What the answers to a questionnaire give: validity, reliability, indices, importance and performance
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Core.java

class survey {
    public static void main(String... args) {
        bsc.cli.Cli.main(new bsc.cli.SurveyCommand(), args);
    }
}
