@rem Builds the program if it has changed and runs it: .\roadmap-site check
@dotnet run --project "%~dp0src\RoadmapSite" -c Release -- %*
