namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Compares words letter by letter.</summary>
internal static class Spelling
{
    /// <summary>Whether one letter added, left out, changed, or two neighbours exchanged make one word of the other.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another word.</param>
    public static bool IsOneEditAway(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
        {
            same++;
        }

        var a = one.AsSpan(same);
        var b = other.AsSpan(same);
        if (a.Length != b.Length)
        {
            return a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
        }

        return a.Length > 0
            && (a[1..].SequenceEqual(b[1..])
                || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])));
    }
}
