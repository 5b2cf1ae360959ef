@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Finds Java 25 or newer and starts Citeprint with it: CITEPRINT_JAVA_HOME, runtime, JAVA_HOME, the usual places.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "CP_HOME=%%~fI"
set "CP_JAVA="
if defined CITEPRINT_JAVA_HOME call :take "%CITEPRINT_JAVA_HOME%"
if not defined CP_JAVA call :take "%CP_HOME%\runtime"
if not defined CP_JAVA if defined JAVA_HOME call :take "%JAVA_HOME%"
if not defined CP_JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%B in ("%%~dp$PATH:J..") do call :take "%%~fB"
if not defined CP_JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*") do if not defined CP_JAVA call :take "%%~fD"
if not defined CP_JAVA (
    echo citeprint: no Java 25 or newer is found: install one ^(for example Temurin 25^), or point CITEPRINT_JAVA_HOME to one 1>&2
    exit /b 2
)
set "CP_PACE=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="run" set "CP_PACE=-XX:+UseParallelGC -XX:MaxRAMPercentage=75 -XX:InitialHeapSize=128m -XX:GCTimeRatio=9 -XX:InlineSmallCode=900 -XX:FreqInlineSize=200"
if "%~1"=="run" if "%CITEPRINT_VECTORS%"=="1" set "CP_PACE=%CP_PACE% --add-modules jdk.incubator.vector"
"%CP_JAVA%" %CP_PACE% -Xlog:disable -Xlog:all=error,aot*=off,cds*=off:stderr -XX:+ExitOnOutOfMemoryError "-Djdk.serialFilter=!*" ^
    "-Djava.xml.config.file=%CP_HOME%\conf\jaxp-strict.properties" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 ^
    -Dstderr.encoding=UTF-8 -Dguice_bytecode_gen_option=DISABLED "-Dciteprint.home=%CP_HOME%" ^
    %CITEPRINT_JAVA_OPTS% -cp "%CP_HOME%\lib\citeprint-cli.jar" org.citeprint.cli.Main %*
exit /b %ERRORLEVEL%

:take
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "CP_MAJOR="
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "CP_MAJOR=%%~V"
set "CP_MAJOR=%CP_MAJOR:"=%"
if not defined CP_MAJOR exit /b 0
if %CP_MAJOR% GEQ 25 set "CP_JAVA=%~1\bin\java.exe"
exit /b 0
