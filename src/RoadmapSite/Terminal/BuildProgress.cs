using RoadmapSite.Commands;
using RoadmapSite.Core;
using Spectre.Console;

namespace RoadmapSite.Terminal;

/// <summary>Progress of a build: one line that is redrawn on a terminal, nothing elsewhere (the summary has the plain lines).</summary>
internal sealed class BuildProgress : IDisposable
{
    private readonly Lock gate = new();
    private readonly IAnsiConsole? console;
    private readonly TerminalWords words;
    private long lastDrawn;

    private BuildProgress(IAnsiConsole? console, TerminalWords words)
    {
        this.console = console;
        this.words = words;
    }

    public static BuildProgress Start(Host host, Settings settings)
    {
        var draw = host.Interactive && !settings.Quiet && settings.DiagnosticFormat == "text";
        return new BuildProgress(draw ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) }) : null, settings.Words);
    }

    /// <summary>Draws how far the build is; at most some ten times a second.</summary>
    /// <param name="step">Where it is.</param>
    public void Report(BuildStep step)
    {
        if (console is null)
        {
            return;
        }

        lock (gate)
        {
            var now = Environment.TickCount64;
            if (now - lastDrawn < 100 && step.Done < step.Total)
            {
                return;
            }

            lastDrawn = now;
            console.Cursor.Hide();
            console.Write($"\r{words.Organisations}: {step.Done}/{step.Total}  {words.Pages}: {step.Pages}   ");
        }
    }

    public void Dispose()
    {
        if (console is not null && lastDrawn > 0)
        {
            console.Write("\r" + new string(' ', 60) + "\r");
            console.Cursor.Show();
        }
    }
}
