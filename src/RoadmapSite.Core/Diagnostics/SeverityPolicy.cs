namespace RoadmapSite.Core.Diagnostics;

/// <summary>Levels that the site or the command line gives to codes; the command line wins.</summary>
public sealed class SeverityPolicy
{
    private readonly Dictionary<string, Severity> levels = new(StringComparer.Ordinal);

    /// <summary>Makes a policy; later maps win.</summary>
    /// <param name="maps">Levels by code.</param>
    public SeverityPolicy(params ReadOnlySpan<IReadOnlyDictionary<string, Severity>> maps)
    {
        foreach (var map in maps)
        {
            foreach (var (code, level) in map)
            {
                levels[code] = level;
            }
        }
    }

    /// <summary>Every code at its own level.</summary>
    public static SeverityPolicy Default { get; } = new();

    /// <summary>The level of a code.</summary>
    /// <param name="code">The code.</param>
    public Severity LevelOf(DiagnosticCode code) => levels.GetValueOrDefault(code.Id, code.Severity);
}
