using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Core;

/// <summary>How a build ended.</summary>
internal enum BuildOutcome
{
    /// <summary>No error.</summary>
    Success,

    /// <summary>Errors in the content, or the output could not be written.</summary>
    ContentErrors,

    /// <summary>Site or theme settings unusable.</summary>
    UnusableSettings,

    /// <summary>The finished HTML failed verification.</summary>
    VerificationFailed,

    /// <summary>The output folder is not one for a site; nothing was built.</summary>
    WrongOutput,
}

/// <summary>What a build did.</summary>
internal sealed record BuildResult
{
    /// <summary>How it ended.</summary>
    public required BuildOutcome Outcome { get; init; }

    /// <summary>All findings, sorted by file, line, column, code; the same whatever the number of jobs.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The as-of date; null when the settings were unusable.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Schools built.</summary>
    public int Schools { get; init; }

    /// <summary>Districts built.</summary>
    public int Districts { get; init; }

    /// <summary>Pages rendered.</summary>
    public int Pages { get; init; }

    /// <summary>What changed on disk; null when nothing was to be written or nothing was.</summary>
    public OutputChanges? Changes { get; init; }

    /// <summary>Time per stage, in the order of the stages.</summary>
    public required IReadOnlyList<StageTime> Timings { get; init; }
}

/// <summary>Time that a stage took, summed over all organisations and threads.</summary>
/// <param name="Stage">Load, Validate, Compute, Render, Export, Verify or Write.</param>
/// <param name="Time">The time.</param>
internal sealed record StageTime(string Stage, TimeSpan Time);
