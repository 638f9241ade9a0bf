namespace RoadmapSite.Templates.Formatting;

/// <summary>The order of texts in a list: letters by the alphabet whatever their case, ё with е. Asks no culture, so that it is the same everywhere.</summary>
internal sealed class TextOrder : IComparer<string?>
{
    public static readonly TextOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        }

        var shared = Math.Min(x.Length, y.Length);
        for (var i = 0; i < shared; i++)
        {
            var difference = Folded(x[i]) - Folded(y[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return x.Length != y.Length ? x.Length - y.Length : string.CompareOrdinal(x, y);
    }

    private static char Folded(char letter) => char.ToLowerInvariant(letter) is var lower && lower == 'ё' ? 'е' : lower;
}
