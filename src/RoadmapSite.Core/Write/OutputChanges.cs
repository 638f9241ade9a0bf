namespace RoadmapSite.Core.Write;

/// <summary>What a run did to the output folder. Lists are in ordinal order and hold paths in the folder with forward slashes; <c>manifest.json</c> itself is not among them.</summary>
/// <param name="Added">Files that were not there.</param>
/// <param name="Changed">Files with other bytes than before.</param>
/// <param name="Removed">Files of the last run that the site no longer has.</param>
/// <param name="KeptForeign">Files that this program did not write and so keeps.</param>
/// <param name="Unchanged">How many files kept their bytes and their time.</param>
internal sealed record OutputChanges(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> KeptForeign,
    int Unchanged)
{
    /// <summary>Whether any file of the site differs from the last run.</summary>
    public bool Any => Added.Count + Changed.Count + Removed.Count > 0;
}
