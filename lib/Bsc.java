//DESCRIPTION The library of Hospital Balanced Scorecard, whole: what Core.java names, and the tables of Tablesaw with what is made with them
//JAVA 17+
//JAVAC_OPTIONS -encoding UTF-8
//DEPS tech.tablesaw:tablesaw-jsplot:0.44.4
//DEPS org.slf4j:slf4j-nop:2.0.12
//SOURCES Core.java
//SOURCES bsc/draw/FigureFiles.java
//SOURCES bsc/draw/FigurePage.java
//SOURCES bsc/draw/InteractiveFigure.java
//SOURCES bsc/draw/OwnFigure.java
//SOURCES bsc/draw/OwnPlot.java
//SOURCES bsc/draw/PlotlyJson.java
//SOURCES bsc/draw/PlotlyTrace.java
//SOURCES bsc/Display.java
//SOURCES bsc/Tables.java
//SOURCES bsc/tables/AuditTables.java
//SOURCES bsc/tables/BedTables.java
//SOURCES bsc/tables/CardTables.java
//SOURCES bsc/tables/ColumnUnit.java
//SOURCES bsc/tables/Dictionary.java
//SOURCES bsc/tables/FirmnessTables.java
//SOURCES bsc/tables/Ids.java
//SOURCES bsc/tables/MeasureColumns.java
//SOURCES bsc/tables/RuleTables.java
//SOURCES bsc/tables/StudyTables.java
//SOURCES bsc/tables/SurveyTables.java
//SOURCES bsc/tables/TableShape.java
//SOURCES bsc/tables/WeightTables.java
//SOURCES bsc/tables/WorkbookOfTables.java
//SOURCES bsc/write/NotebookTable.java
//SOURCES bsc/write/TableWriter.java
//SOURCES bsc/cli/BedsCommand.java
//SOURCES bsc/cli/BedsCompareCommand.java
//SOURCES bsc/cli/PlotCommand.java
//SOURCES bsc/cli/RobustCommand.java
//SOURCES bsc/cli/RobustReport.java

/** Marks the whole library for JBang; scripts name this file, or Core.java where they do without tables. The code stands in the rooms below bsc. */
class Bsc {
}
