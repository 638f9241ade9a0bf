using System.Text;

namespace RoadmapSite.Core.Export.Search;

/// <summary>Numbers of the search index as characters that need no escape: 32 to the character, the lowest first; the last one is from the first half of the alphabet.</summary>
internal static class CompactNumber
{
    private const int Base = 32;
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ-_!$*~";

    /// <summary>Appends a number.</summary>
    /// <param name="to">What it is appended to.</param>
    /// <param name="number">Not negative.</param>
    public static StringBuilder AppendNumber(this StringBuilder to, int number)
    {
        while (number >= Base)
        {
            to.Append(Alphabet[Base + (number % Base)]);
            number /= Base;
        }

        return to.Append(Alphabet[number]);
    }

    /// <summary>Appends what of a text differs from the beginning of the one before it, behind the length of what they share.</summary>
    /// <param name="to">What it is appended to.</param>
    /// <param name="before">The text before.</param>
    /// <param name="text">The text.</param>
    public static void AppendAfter(this StringBuilder to, string before, string text)
    {
        var shared = before.AsSpan().CommonPrefixLength(text);
        to.AppendNumber(shared).Append(text.AsSpan(shared));
    }
}
