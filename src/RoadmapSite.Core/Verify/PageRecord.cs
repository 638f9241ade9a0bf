namespace RoadmapSite.Core.Verify;

/// <summary>Where a link leads.</summary>
/// <param name="Path">Path in the output folder, percent-encoding resolved; begins with <c>../</c> when it leaves the folder.</param>
/// <param name="Fragment">The anchor in that file, percent-encoding resolved; empty for the file itself.</param>
internal readonly record struct LinkTarget(string Path, string Fragment);

/// <summary>A link of a page to another file, at its first place in the page.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Line">Line of the attribute, from 1.</param>
/// <param name="Column">Column of the attribute, from 1.</param>
/// <param name="Written">As it stands in the page.</param>
internal sealed record OutgoingLink(LinkTarget Target, int Line, int Column, string Written);

/// <summary>What is kept of a verified page until its organisation is complete.</summary>
/// <param name="Path">Path in the output folder.</param>
/// <param name="Source">The file of input/ it is made from.</param>
/// <param name="TitleHash">Hash of its title; 0 when it has none.</param>
/// <param name="NavigationHash">Hash of the names in its main navigation; 0 when it has none.</param>
/// <param name="Ids">Ids that links may lead to.</param>
/// <param name="Links">Links to other files.</param>
internal sealed record PageRecord(
    string Path,
    string Source,
    ulong TitleHash,
    ulong NavigationHash,
    IReadOnlyList<string> Ids,
    IReadOnlyList<OutgoingLink> Links)
{
    /// <summary>Whether it only names its new address: then no page needs to link to it.</summary>
    public bool IsFormerAddress { get; init; }
}
