//DESCRIPTION What keeps the repository itself: notebooks, README, dependencies, stopwatch; not in the jar of the library
//JAVAC_OPTIONS -encoding UTF-8
//SOURCES bsc/tool/AhpSample.java
//SOURCES bsc/tool/AuditSample.java
//SOURCES bsc/tool/Glossary.java
//SOURCES bsc/tool/Launch.java
//SOURCES bsc/tool/MadeRegister.java
//SOURCES bsc/tool/Readme.java
//SOURCES bsc/tool/Release.java
//SOURCES bsc/tool/Stopwatch.java
//SOURCES bsc/tool/Warm.java
//SOURCES bsc/tool/dependency/Dependency.java
//SOURCES bsc/tool/dependency/Notice.java
//SOURCES bsc/tool/dependency/Pom.java
//SOURCES bsc/tool/notebook/Crop.java
//SOURCES bsc/tool/notebook/Debian.java
//SOURCES bsc/tool/notebook/Folders.java
//SOURCES bsc/tool/notebook/HeadWords.java
//SOURCES bsc/tool/notebook/Jupyter.java
//SOURCES bsc/tool/notebook/KernelSpec.java
//SOURCES bsc/tool/notebook/MathMl.java
//SOURCES bsc/tool/notebook/NormalOutputs.java
//SOURCES bsc/tool/notebook/NotebookBody.java
//SOURCES bsc/tool/notebook/NotebookCell.java
//SOURCES bsc/tool/notebook/NotebookCheck.java
//SOURCES bsc/tool/notebook/NotebookCode.java
//SOURCES bsc/tool/notebook/NotebookComparison.java
//SOURCES bsc/tool/notebook/NotebookFile.java
//SOURCES bsc/tool/notebook/NotebookHead.java
//SOURCES bsc/tool/notebook/NotebookNormal.java
//SOURCES bsc/tool/notebook/NotebookOutputs.java
//SOURCES bsc/tool/notebook/NotebookRules.java
//SOURCES bsc/tool/notebook/NotebookRun.java
//SOURCES bsc/tool/notebook/NotebookSite.java
//SOURCES bsc/tool/notebook/OtherProgram.java
//SOURCES bsc/tool/notebook/SiteStyle.java
//SOURCES bsc/tool/notebook/Thumbnails.java
//SOURCES bsc/tool/notebook/TwoAtATime.java

/** Marks these files for JBang; the scripts that need them name this one. */
class Tool {
}
