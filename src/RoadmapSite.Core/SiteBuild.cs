using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Core;

/// <summary>How far a build is.</summary>
/// <param name="Done">Organisations finished.</param>
/// <param name="Total">Organisations in all.</param>
/// <param name="Pages">Pages rendered.</param>
internal readonly record struct BuildStep(int Done, int Total, int Pages);

/// <summary>The stages in their order: Load, Validate, Compute, Render, Export, Verify, Write. It holds no rule of its own. One organisation goes through all of them and is forgotten; schools come before their district, districts before the site.</summary>
internal static class SiteBuild
{
    /// <summary>Builds or checks a site.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="report">Told how far the build is; may be called from several threads.</param>
    /// <param name="cancellation">Stops the build; the last good output stays.</param>
    /// <returns>What was done. Content never throws.</returns>
    public static BuildResult Run(BuildRequest request, Action<BuildStep> report, CancellationToken cancellation)
    {
        var clock = new StageClock();
        var settings = SiteSettings.Load(request, clock);
        if (settings.Ready is not { } ready)
        {
            return Result(BuildOutcome.UnusableSettings, settings.Bag.Items, clock);
        }

        var bag = settings.Bag;
        using var output = request.OutputFolder is null ? null : OutputTransaction.Open(request.OutputFolder, request.Output, bag);
        if (output is null && request.OutputFolder is not null)
        {
            // Nothing that could be found in the content would help to write the site.
            var isWrongFolder = bag.Items.Any(finding => OutputGuard.IsWrongFolder(finding.Code));
            return Result(isWrongFolder ? BuildOutcome.WrongOutput : BuildOutcome.ContentErrors, bag.Items, clock);
        }

        using var run = new OrganisationRun(ready, request, output, clock, report);
        foreach (var layer in ready.Layers)
        {
            Parallel.ForEach(layer, new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = cancellation }, run.Build);
        }

        run.Finish(bag);
        var diagnostics = Sorted(bag.Items.Concat(run.Diagnostics));
        var outcome = Outcome(diagnostics);
        if (outcome == BuildOutcome.Success && output is not null)
        {
            var closing = new DiagnosticBag(ready.Severities);
            var changes = clock.Time("Write", () => output.Commit(closing));
            diagnostics = Sorted(diagnostics.Concat(closing.Items));
            return Result(Outcome(diagnostics), diagnostics, clock, ready.AsOf, run) with { Changes = changes };
        }

        return Result(outcome, diagnostics, clock, ready.AsOf, run);
    }

    private static BuildOutcome Outcome(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
        if (errors.Length == 0)
        {
            return BuildOutcome.Success;
        }

        return errors.All(d => d.Code.Id.StartsWith("RM6", StringComparison.Ordinal)) ? BuildOutcome.VerificationFailed : BuildOutcome.ContentErrors;
    }

    private static List<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(d => d.Span).ThenBy(d => d.Code.Id, StringComparer.Ordinal).ThenBy(d => d.Message("ru"), StringComparer.Ordinal)];

    private static BuildResult Result(BuildOutcome outcome, IReadOnlyList<Diagnostic> diagnostics, StageClock clock, DateOnly? asOf = null, OrganisationRun? run = null) => new()
    {
        Outcome = outcome,
        Diagnostics = diagnostics,
        AsOf = asOf,
        Schools = run?.Count(OrganisationKind.School) ?? 0,
        Districts = run?.Count(OrganisationKind.District) ?? 0,
        Pages = run?.Pages ?? 0,
        Timings = clock.Times,
    };
}
