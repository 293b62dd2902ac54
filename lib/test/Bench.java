//DESCRIPTION Measurements of speed, of kills and of launches side by side
//SOURCES bsc/bench/BedsBench.java
//SOURCES bsc/bench/JudgingBench.java
//SOURCES bsc/bench/KillBench.java
//SOURCES bsc/bench/LaunchBench.java
//SOURCES bsc/bench/NumPy.java
//SOURCES bsc/bench/SurveyBench.java
//SOURCES bsc/bench/WeightingsBench.java

/** Marks the measurements for JBang; scripts/bench.java names this one file. */
class Bench {
}
