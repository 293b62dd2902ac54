///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Does nothing, with the class path of the library: what the speed of reproduce is compared with
//JAVA 17+
//DEPS ../../Core.java

class empty {
    public static void main(String... args) {
    }
}
