namespace RoadmapSite.Core.Diagnostics;

/// <summary>Words by which findings name places of a document.</summary>
internal static class PlaceWords
{
    private const int LongestTitle = 60;

    /// <summary>A direction in the words of its document: «направление 2» where the document has that word, else its number and title, «1. План работы».</summary>
    /// <param name="label">The word before its number; null or <c>none</c> when the document has none.</param>
    /// <param name="number">Its number as printed.</param>
    /// <param name="title">Its title as printed.</param>
    /// <param name="id">Its id, which serves where it has nothing else.</param>
    public static string OfDirection(string? label, string? number, string? title, string? id)
    {
        var printed = string.IsNullOrWhiteSpace(number) ? null : number.Trim();
        var shown = string.IsNullOrWhiteSpace(title) ? null : Shorten(title);
        var word = string.IsNullOrWhiteSpace(label) || label == "none" ? null : Lower(label.Trim());

        // With a word a direction is known by its number; its title would only make the line long.
        return (word, printed, shown) switch
        {
            (not null, not null, _) => $"{word} {printed.TrimEnd('.', ':')}",
            (not null, null, not null) => $"{word} «{shown}»",
            (null, not null, not null) => $"«{printed} {shown}»",
            (null, null, not null) => $"«{shown}»",
            (null, not null, null) => $"часть {printed.TrimEnd('.', ':')}",
            _ => $"{word ?? "часть"} «{id}»",
        };
    }

    /// <summary>A title in one line of bearable length.</summary>
    /// <param name="title">The title.</param>
    public static string Shorten(string title)
    {
        var line = title.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestTitle)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', LongestTitle);
        var end = space > LongestTitle / 2 ? space : char.IsHighSurrogate(line[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return line[..end].TrimEnd(',', ';', ':', ' ') + "…";
    }

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
