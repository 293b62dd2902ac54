//DESCRIPTION The tests of the library: pinned dependencies and every source file
//DEPS org.junit.jupiter:junit-jupiter:5.14.4
//DEPS org.junit.platform:junit-platform-launcher:1.14.4
//DEPS org.yaml:snakeyaml:2.5
//SOURCES bsc/Command.java
//SOURCES bsc/HouseTest.java
//SOURCES bsc/LauncherTest.java
//SOURCES bsc/ReadmeTest.java
//SOURCES bsc/Repository.java
//SOURCES bsc/TestRun.java
//SOURCES bsc/audit/BandsAuditTest.java
//SOURCES bsc/audit/BandsEnumerationTest.java
//SOURCES bsc/audit/FalseAlarmTest.java
//SOURCES bsc/audit/GridTables.java
//SOURCES bsc/audit/MadeUp.java
//SOURCES bsc/audit/RefereeTest.java
//SOURCES bsc/audit/StudiesTest.java
//SOURCES bsc/audit/Tables.java
//SOURCES bsc/formula/FormulaTest.java
//SOURCES bsc/model/IntervalTest.java
//SOURCES bsc/model/PrintedTest.java
//SOURCES bsc/read/BadInputTest.java
//SOURCES bsc/read/DataContractTest.java
//SOURCES bsc/read/NumberFormatTest.java
//SOURCES bsc/score/AssignmentsTest.java
//SOURCES bsc/score/LabellingTest.java
//SOURCES bsc/score/ScoreSpreadTest.java
//SOURCES bsc/score/ShortfallsTest.java
//SOURCES bsc/show/AuditTextTest.java
//SOURCES bsc/show/CodecheckTest.java
//SOURCES bsc/show/CsvCellTest.java
//SOURCES bsc/show/HtmlTest.java
//SOURCES bsc/show/ImproveTest.java
//SOURCES bsc/show/ReportFolderTest.java
//SOURCES bsc/show/ReportTest.java
//SOURCES bsc/show/ScriptsTest.java
//SOURCES bsc/show/ShowTest.java
//SOURCES bsc/show/figure/BedGeometryTest.java
//SOURCES bsc/show/figure/FiguresTest.java
//SOURCES bsc/show/figure/SvgWords.java
//SOURCES bsc/show/notebook/Chromium.java
//SOURCES bsc/show/notebook/JupyterTest.java
//SOURCES bsc/show/notebook/NotebookBrowserTest.java
//SOURCES bsc/show/notebook/NotebookExecutionTest.java
//SOURCES bsc/show/notebook/NotebookTest.java

/** Marks the tests for JBang; scripts/test.java names this one file. */
class Tests {
}
