using System.Buffers;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>No blank after a comma or a full stop, before a bracket or a quotation mark, between a number and a word. Spellings of units are compared by a rule of their own.</summary>
internal sealed class SpaceMissing : IFindingRule
{
    private const int ShortestWord = 4;
    private const int ShortestShortened = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create(",;.()«»0123456789");
    private static readonly string[] Shortened = ["зам", "отв", "нач", "пом", "рук", "уч", "учеб"];
    private static readonly string[] Months = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];
    private static readonly string[] Units = ["Мб", "МБ", "Мбит", "Гбит", "руб", "чел", "шт"];

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.SpaceMissing, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Field == "unit")
        {
            return;
        }

        var value = text.Value.AsSpan();
        for (var from = 0; value[from..].IndexOfAny(Signs) is >= 0 and var next; from += next + 1)
        {
            if (IsMissing(value, from + next))
            {
                slips.Add(new Slip(from + next, 1));
            }
        }
    }

    private static bool IsMissing(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at];
        var after = text[(at + 1)..];
        return text[at] switch
        {
            ',' => (EndsWithLetters(before, 2) && StartsWithLetters(after, 1)) || (EndsWithSmall(before, 1) && after is [>= '0' and <= '9', ..] && !EndsWithMonth(before)),
            ';' => EndsWithLetters(before, 2) && StartsWithLetters(after, 1),
            '.' => (EndsWithSmall(before, 2) && after is [>= 'А' and <= 'Я', >= 'а' and <= 'я', ..]) || (EndsWithShortened(before) && StartsWithSmall(after, ShortestShortened)),
            '(' => EndsWithSmall(before, 3) && (after is [>= '0' and <= '9', ..] || StartsWithLetters(after, ShortestWord)),
            ')' => StartsWithSmall(after, 2),
            '«' => EndsWithSmall(before, 1),
            '»' => after is [>= 'А' and <= 'я', ..],
            _ => IsGluedNumber(before, after),
        };
    }

    // The last digit of a number: «3года», «50Мб/с», but not «2024г.», «5-й» or «x885».
    private static bool IsGluedNumber(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var isNumber = before.TrimEnd("0123456789") is not [.., var last] || !char.IsLetter(last);
        return isNumber && (StartsWithSmall(after, ShortestWord) || StartsWithUnit(after));
    }

    // «зам.директора», «учеб.год», but not «Учи.ру».
    private static bool EndsWithShortened(ReadOnlySpan<char> text)
    {
        foreach (var word in Shortened)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    // «Июль,2019»: there the comma itself is needless, and a rule of its own says so.
    private static bool EndsWithMonth(ReadOnlySpan<char> text)
    {
        foreach (var month in Months)
        {
            if (text.EndsWith(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in Units)
        {
            if (text.StartsWith(unit, StringComparison.Ordinal) && (text.Length == unit.Length || !char.IsLetter(text[unit.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithLetters(ReadOnlySpan<char> text, int count) => text.Length >= count && AreLetters(text[^count..]);

    private static bool StartsWithLetters(ReadOnlySpan<char> text, int count) => text.Length >= count && AreLetters(text[..count]);

    private static bool EndsWithSmall(ReadOnlySpan<char> text, int count) => text.Length >= count && AreSmall(text[^count..]);

    private static bool StartsWithSmall(ReadOnlySpan<char> text, int count) => text.Length >= count && AreSmall(text[..count]);

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSmall(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('а', 'ё');
}
