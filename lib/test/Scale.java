//DESCRIPTION The classes that invent studies of many figures: every source file
//SOURCES bsc/scale/Crowd.java
//SOURCES bsc/scale/ScaleBench.java
//SOURCES bsc/scale/Shape.java
//SOURCES bsc/scale/Step.java

/** Marks the studies of many figures for JBang; scripts/bench.java names this one file. */
class Scale {
}
