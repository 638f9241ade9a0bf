using System.Collections.Frozen;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Cells that state nothing: empty, «-», «н/д», «нет данных», «х». They are never zero.</summary>
internal static class MissingRule
{
    private static readonly FrozenSet<string> Marks = new[]
    {
        "н/д", "нд", "н.д.", "нет данных", "нет сведений", "нет информации", "данных нет", "сведений нет", "данные отсутствуют",
        "сведения отсутствуют", "информация отсутствует", "не определено", "не определен", "не установлено", "не применимо",
        "неприменимо", "н/п", "не рассчитывается", "не рассчитывалось", "не заполнено", "не указано", "не предусмотрено",
        "не планируется", "прочерк", "уточняется", "n/a", "na", "x", "х", "×", "?", "??", "???", "*", ".", "…", "да/нет",
    }.Select(mark => Letters.Fold(mark)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads a whole cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>Null when the cell states something.</returns>
    public static IndicatorValue? Read(Cell cell)
    {
        var text = cell.Text.AsSpan().Trim();
        if (cell.Tokens.Count == 0)
        {
            return new MissingValue(null);
        }

        if (IsDashes(cell.Tokens))
        {
            return Dash(cell, text.ToString());
        }

        var isMark = text.Length <= 24 && (Marks.Contains(Plain(text)) || IsUnderscores(text));
        return isMark ? new MissingValue(text.ToString()) : null;
    }

    private static IndicatorValue Dash(Cell cell, string mark)
    {
        if (!cell.Row.IsYesNo)
        {
            return new MissingValue(mark);
        }

        cell.Note(ValueNoteKind.DashMeansNo);
        return new YesNoValue(false);
    }

    private static bool IsDashes(IReadOnlyList<Token> tokens) => tokens[0].Kind == TokenKind.Dash && tokens.All(token => token.Kind is TokenKind.Dash or TokenKind.Slash);

    private static bool IsUnderscores(ReadOnlySpan<char> text) => text.IndexOfAnyExcept('_') < 0;

    /// <summary>Folded, with single blanks and without a closing full stop: «Нет  данных.» as «нет данных».</summary>
    private static string Plain(ReadOnlySpan<char> text)
    {
        var words = Letters.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var plain = string.Join(' ', words);
        return plain is ['н', '.', ..] or { Length: 1 } ? plain : plain.TrimEnd('.');
    }
}
