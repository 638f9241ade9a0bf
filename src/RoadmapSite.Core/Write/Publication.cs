namespace RoadmapSite.Core.Write;

/// <summary>Everything that is needed to let the new tree take the place of the old.</summary>
/// <param name="Register">The files of the new site.</param>
/// <param name="Stale">Files of the last manifest that the site no longer has.</param>
/// <param name="Foreign">What is not ours and stays.</param>
/// <param name="Manifest">The bytes of the new manifest.</param>
internal sealed record Publication(
    PathRegister Register,
    IReadOnlyList<string> Stale,
    ForeignContent Foreign,
    ReadOnlyMemory<byte> Manifest);
