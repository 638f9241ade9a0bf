using System.Globalization;
using RoadmapSite.Commands;
using RoadmapSite.Core;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Terminal;

/// <summary>The closing lines of a build: what was built, what was found, what changed, how long it took.</summary>
/// <param name="settings">The options.</param>
/// <param name="output">Where to.</param>
internal sealed class Summary(Settings settings, TextWriter output)
{
    private const int ListedChanges = 50;

    private readonly TerminalWords words = settings.Words;

    public void Write(BuildResult result, bool publish, TimeSpan time)
    {
        if (result.AsOf is { } asOf)
        {
            Line(words.AsOf, asOf.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture));
            Line(words.Organisations, words.OrganisationCounts(result.Schools, result.Districts));
            Line(words.Pages, result.Pages.ToString(CultureInfo.InvariantCulture));
        }

        Line(words.Findings, Counts(result.Diagnostics));
        Line(words.Output, Written(result, publish));
        Line(words.Time, words.Seconds(time));
        if (settings.Verbose)
        {
            ListChanges(result);
        }

        if (settings.Timings || settings.Verbose)
        {
            foreach (var stage in result.Timings)
            {
                Line($"  {words.StageName(stage.Stage)}", words.Seconds(stage.Time));
            }
        }
    }

    private string Counts(IReadOnlyList<Diagnostic> diagnostics)
    {
        var open = diagnostics.Where(d => d.AcceptedBecause is null && d.FollowsFrom is null).ToArray();
        return words.FindingCounts(
            open.Count(d => d.Severity == Severity.Error),
            open.Count(d => d.Severity == Severity.Warning),
            open.Count(d => d.Severity == Severity.Note),
            diagnostics.Count(d => d.AcceptedBecause is not null));
    }

    private string Written(BuildResult result, bool publish)
    {
        if (result.Outcome != BuildOutcome.Success)
        {
            return words.NotWritten;
        }

        if (!publish)
        {
            return words.Checked;
        }

        return result.Changes is { } c && c.Added.Count + c.Changed.Count + c.Removed.Count > 0
            ? $"{settings.OutputFolder} — {words.Changes(c.Added.Count, c.Changed.Count, c.Removed.Count, c.Unchanged)}"
            : $"{settings.OutputFolder} — {words.NothingChanged}";
    }

    private void ListChanges(BuildResult result)
    {
        if (result.Changes is not { } changes)
        {
            return;
        }

        foreach (var (sign, paths) in new[] { ("+", changes.Added), ("~", changes.Changed), ("-", changes.Removed) })
        {
            foreach (var path in paths.Take(ListedChanges))
            {
                output.WriteLine($"  {sign} {path}");
            }

            if (paths.Count > ListedChanges)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sign} … {paths.Count - ListedChanges}"));
            }
        }
    }

    private void Line(string name, string value) => output.WriteLine($"{name + ":",-22} {value}");
}
