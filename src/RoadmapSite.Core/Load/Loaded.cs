using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load;

/// <summary>What became of a file: its content, or the finding because of which there is none.</summary>
/// <typeparam name="T">The content.</typeparam>
/// <param name="Value">The content; null when it could not be read.</param>
/// <param name="Failure">Why it could not be read. Findings about ids that the file would have declared follow from it.</param>
internal readonly record struct Loaded<T>(T? Value, Diagnostic? Failure)
    where T : class
{
    /// <summary>A file that was read.</summary>
    /// <param name="value">Its content.</param>
    public static implicit operator Loaded<T>(T value) => new(value, null);

    /// <summary>A file that could not be read.</summary>
    /// <param name="failure">The finding that says so.</param>
    public static implicit operator Loaded<T>(Diagnostic failure) => new(null, failure);
}
