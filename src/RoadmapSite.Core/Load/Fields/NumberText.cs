using System.Globalization;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>Numbers as authors write them: comma or point, blanks of any kind between groups, any minus. <c>010</c> is ten, <c>1e3</c> is no number.</summary>
internal static class NumberText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number, exact.</param>
    public static bool TryParse(string text, out decimal number)
    {
        Span<char> plain = stackalloc char[32];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                continue;
            }

            if (length == plain.Length)
            {
                number = 0;
                return false;
            }

            plain[length++] = letter switch
            {
                ',' => '.',
                '−' or '–' => '-',
                _ => letter,
            };
        }

        return decimal.TryParse(plain[..length], Style, CultureInfo.InvariantCulture, out number);
    }
}
