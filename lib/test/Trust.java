//DESCRIPTION The classes that plant errors in made-up studies: every source file
//SOURCES bsc/trust/Accusation.java
//SOURCES bsc/trust/Allowed.java
//SOURCES bsc/trust/Attempt.java
//SOURCES bsc/trust/Author.java
//SOURCES bsc/trust/Conclusions.java
//SOURCES bsc/trust/Counting.java
//SOURCES bsc/trust/Dependence.java
//SOURCES bsc/trust/Digits.java
//SOURCES bsc/trust/Draft.java
//SOURCES bsc/trust/Facts.java
//SOURCES bsc/trust/Hospital.java
//SOURCES bsc/trust/Ledger.java
//SOURCES bsc/trust/Ledgers.java
//SOURCES bsc/trust/Made.java
//SOURCES bsc/trust/Miscalculation.java
//SOURCES bsc/trust/Mixup.java
//SOURCES bsc/trust/NumberSlips.java
//SOURCES bsc/trust/Numbers.java
//SOURCES bsc/trust/Planted.java
//SOURCES bsc/trust/Planter.java
//SOURCES bsc/trust/Rules.java
//SOURCES bsc/trust/ScoreSlips.java
//SOURCES bsc/trust/Shape.java
//SOURCES bsc/trust/Shapes.java
//SOURCES bsc/trust/Slip.java
//SOURCES bsc/trust/Standard.java
//SOURCES bsc/trust/Standards.java
//SOURCES bsc/trust/Style.java
//SOURCES bsc/trust/Surveys.java
//SOURCES bsc/trust/Tables.java
//SOURCES bsc/trust/Trial.java
//SOURCES bsc/trust/Trust.java
//SOURCES bsc/trust/TrustText.java
//SOURCES bsc/trust/WordSlips.java

/** Marks the planting of errors for JBang; scripts/bench.java names this one file. */
class Trust {
}
