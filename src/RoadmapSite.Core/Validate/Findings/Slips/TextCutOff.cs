using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Cells from which a piece is gone: those that end with a preposition or conjunction, or with an attribute of a word that is not there: «аттестации в цифровой».</summary>
internal sealed partial class TextCutOff : IFindingRule
{
    private const int Shown = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = Set(
        StringComparer.Ordinal, "и", "в", "во", "на", "по", "с", "со", "для", "о", "об", "к", "от", "из", "при", "или", "за", "до", "через", "а", "у");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Governing = Set(StringComparer.Ordinal, "в", "на", "с", "по", "для", "о", "к");

    // Attributes that are used as nouns.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = Set(
        StringComparer.OrdinalIgnoreCase, "данных", "одаренных", "одарённых", "столовой", "учительской", "мастерской", "законных", "дежурной", "входной", "выходной", "одной");

    private static readonly Load.Words Complete = new("Допишите по документу.", "Complete it from the document.");

    private static readonly Load.Words TellApart = new(
        "Последние слова к началу не подходят: похоже на конец другой строки. Сверьте с документом и верните пропавшее.",
        "The last words do not go with the first: they seem to end another row. Compare with the document and put back what was lost.");

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var text in scope.Texts)
        {
            if (text.Genre is TextGenre.Cell or TextGenre.Title && text.Field is not ("due" or "unit") && CutOf(text.Value) is var (end, advice))
            {
                var from = Math.Max(0, end - Shown);
                from = from == 0 ? 0 : text.Value.IndexOf(' ', from) + 1;
                scope.Report(Codes.TextCutOff, text.At(from, end - from), text.Place, text.Field, text.Value[from..end].ReplaceLineEndings(" "), advice);
            }
        }
    }

    /// <summary>Where a text ends, if it breaks off there; else null.</summary>
    /// <param name="text">The text.</param>
    internal static int? EndOf(string text)
    {
        var end = text.AsSpan().TrimEnd().Length;
        var value = text.AsSpan(0, end);
        var blank = LastBlank(value);
        if (blank <= 0)
        {
            return null;
        }

        var last = value[(blank + 1)..];
        var isCut = (!char.IsWhiteSpace(value[blank - 1]) && Prepositions.Contains(last)) || IsLoneAttribute(value[..blank], last);
        return isCut ? end : null;
    }

    private static (int End, Load.Words Advice)? CutOf(string text) =>
        EndOf(text) is { } end ? (end, Complete) : TornInside(text) is { } torn ? (torn, TellApart) : null;

    // «кадровое, инфраструктурное, предметных областей»: between two pages a piece was lost.
    private static int? TornInside(string text) => text.Contains("ое, ", StringComparison.Ordinal) && Torn().Match(text) is { Success: true } match ? match.Index + match.Length : null;

    // «… в цифровой», «… новых цифровых»: the noun is missing.
    private static bool IsLoneAttribute(ReadOnlySpan<char> before, ReadOnlySpan<char> last)
    {
        var blank = LastBlank(before);
        var previous = before[(blank + 1)..];
        var governs = Governing.Contains(previous) || (last.EndsWith("ых", StringComparison.Ordinal) && previous.EndsWith("ых", StringComparison.Ordinal) && previous.Length > 2);

        // «С планом» is a noun: after «с» an attribute ends otherwise.
        return blank >= 0 && governs && Attribute().IsMatch(last) && !Nouns.Contains(last) && !(previous is "с" && last.EndsWith("ом", StringComparison.Ordinal));
    }

    private static int LastBlank(ReadOnlySpan<char> text)
    {
        var at = text.Length - 1;
        while (at >= 0 && !char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return at;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(StringComparer comparer, params ReadOnlySpan<string> words) =>
        FrozenSet.Create(comparer, words).GetAlternateLookup<ReadOnlySpan<char>>();

    [GeneratedRegex(@"\b[а-яё]{3,}ое, [а-яё]{3,}ое, [а-яё]{3,}(ых|их) [а-яё]{3,}(ей|ов|ий)\b(?=[;.,]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Torn();

    [GeneratedRegex(@"^[\p{L}-]+(н|ск|ов|ев)(ой|ых|ом|ому)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attribute();
}
