@echo off
rem Runs JBang on this repository from cmd.exe and PowerShell, by the rules of the file jbang, with its messages. This finds a JDK 17
rem or newer and starts tool\bsc\tool\Launch.java, compiled once; everything else is there.
setlocal DisableDelayedExpansion
set "home=%~dp0."
set "source=%~dp0tool\bsc\tool\Launch.java"
set "jdk=install a JDK 17 or newer (winget install EclipseAdoptium.Temurin.17.JDK; others: https://adoptium.net) and type the command again."

set "java="
if not defined JAVA_HOME goto path
if not exist "%JAVA_HOME%\bin\java.exe" goto path
if not exist "%JAVA_HOME%\bin\javac.exe" goto path
set "java=%JAVA_HOME%\bin\java.exe"
set "javac=%JAVA_HOME%\bin\javac.exe"
goto found
:path
for %%J in (javac.exe) do set "javac=%%~$PATH:J"
for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined javac goto nojava
if not defined java goto nojava
:found

set "cache=%LOCALAPPDATA%\hospital-balanced-scorecard"
if not defined LOCALAPPDATA set "cache=%USERPROFILE%\.cache\hospital-balanced-scorecard"
if defined XDG_CACHE_HOME set "cache=%XDG_CACHE_HOME%\hospital-balanced-scorecard"
rem compiled anew where the file or the JDK is another
for %%F in ("%source%") do set "key=%%~tF-%%~zF"
for %%F in ("%java%") do set "key=%key%-%%~tF-%%~zF"
set "key=%key:/=-%"
set "key=%key:\=-%"
set "key=%key::=-%"
set "key=%key: =-%"
set "classes=%cache%\launch\%key%"
if exist "%classes%\bsc\tool\Launch.class" goto start

set "part=%cache%\launch\part-%RANDOM%-%RANDOM%"
mkdir "%part%" 2>nul
if not exist "%part%\" goto nocache
set "major=8 or older"
"%java%" --version >"%part%\java" 2>nul
if errorlevel 1 goto old
for /f "usebackq tokens=2 delims= " %%V in ("%part%\java") do if "%major%"=="8 or older" set "major=%%V"
del "%part%\java"
if not "%major%"=="8 or older" for /f "delims=.-+" %%M in ("%major%") do set "major=%%M"
if "%major%"=="8 or older" goto old
if %major% LSS 17 goto old
"%javac%" -encoding UTF-8 -proc:none -d "%part%" "%source%"
if errorlevel 1 goto nocompile
move "%part%" "%classes%" >nul 2>nul
if exist "%part%\" rmdir /s /q "%part%"

:start
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "%classes%" bsc.tool.Launch "%home%" "%cache%" %*
exit /b %ERRORLEVEL%

:nojava
echo No JDK found: %jdk%>&2
exit /b 1
:old
rmdir /s /q "%part%"
echo Java %major% is too old: %jdk%>&2
exit /b 1
:nocache
echo %cache% cannot be written: set XDG_CACHE_HOME and JBANG_DIR to folders that can and type the command again.>&2
exit /b 1
:nocompile
rmdir /s /q "%part%"
exit /b 1
