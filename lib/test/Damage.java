//DESCRIPTION The classes that damage studies and put them to every command: every source file
//SOURCES bsc/damage/Damage.java
//SOURCES bsc/damage/DamageRun.java
//SOURCES bsc/damage/Odd.java
//SOURCES bsc/damage/Outcome.java
//SOURCES bsc/damage/Scripts.java
//SOURCES bsc/damage/Subject.java
//SOURCES bsc/damage/Trial.java

/** Marks the trials with damaged data for JBang; scripts/bench.java names this one file. */
class Damage {
}
