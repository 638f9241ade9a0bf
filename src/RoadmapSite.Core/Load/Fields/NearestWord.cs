namespace RoadmapSite.Core.Load.Fields;

/// <summary>«Возможно, вы имели в виду»: the known word nearest to a mistyped one.</summary>
internal static class NearestWord
{
    private const int LongestCompared = 40;

    /// <summary>The nearest word within one slip for short words, two for longer ones; null when none is near.</summary>
    /// <param name="word">The mistyped word.</param>
    /// <param name="known">Known words; of two equally near the first wins.</param>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestCompared)
        {
            return null;
        }

        string? nearest = null;
        var best = (word.Length <= 4 ? 1 : word.Length <= 12 ? 2 : 3) + 1;
        foreach (var candidate in known)
        {
            var distance = Math.Abs(candidate.Length - word.Length) >= best ? best : Distance(word, candidate);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>Damerau–Levenshtein distance (optimal string alignment), letters compared without case, «-» and «_» as one.</summary>
    /// <param name="first">A word.</param>
    /// <param name="second">Another word.</param>
    public static int Distance(string first, string second)
    {
        var rows = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= second.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            for (var j = 1; j <= second.Length; j++)
            {
                var change = Same(first[i - 1], second[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[first.Length, second.Length];
    }

    private static bool Same(char first, char second) => Fold(first) == Fold(second);

    private static char Fold(char letter) => letter == '-' ? '_' : char.ToLowerInvariant(letter);
}
