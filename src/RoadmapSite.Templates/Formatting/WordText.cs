using System.Globalization;
using System.Text;

namespace RoadmapSite.Templates.Formatting;

/// <summary>Interface words: texts of the theme's strings with places {0}, {1} … for values.</summary>
internal static class WordText
{
    /// <summary>Puts the values in their places. Numbers are written for people.</summary>
    /// <param name="word">The text.</param>
    /// <param name="values">The values.</param>
    /// <param name="culture">How numbers look.</param>
    /// <param name="missing">A place without a value; null when all are filled.</param>
    public static string Fill(string word, ReadOnlySpan<TemplateValue> values, TemplateCulture culture, out string? missing)
    {
        missing = null;
        if (!word.Contains('{', StringComparison.Ordinal))
        {
            return word;
        }

        var text = new StringBuilder(word.Length + 32);
        for (var i = 0; i < word.Length; i++)
        {
            var close = word[i] == '{' ? word.IndexOf('}', i) : -1;
            if (close > i && int.TryParse(word.AsSpan(i + 1, close - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (number >= values.Length)
                {
                    missing = word[i..(close + 1)];
                    return "";
                }

                text.Append(values[number].IsNumber ? NumberText.Format(values[number].Number, culture) : values[number].ToString());
                i = close;
            }
            else
            {
                text.Append(word[i]);
            }
        }

        return text.ToString();
    }
}
