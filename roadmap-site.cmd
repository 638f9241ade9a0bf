@rem Builds the program if it has changed and runs it: .\roadmap-site check
@if exist "%~dp0src\RoadmapSite\bin\Release" goto run
@rem The console must read the next line as UTF-8.
@chcp 65001 >nul
@echo Первый запуск: собираю программу, это минута-две. Дальше она запускается сразу. 1>&2
:run
@dotnet run --project "%~dp0src\RoadmapSite" -c Release -- %*
