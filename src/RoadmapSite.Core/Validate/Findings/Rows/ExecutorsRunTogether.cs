using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Findings.Slips;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>
/// Executors one after the other with nothing between them: «А.А. Иванова Е.В. Петрова», «МКУ «Управление образования» Администрация школы».
/// Then nobody can tell who they are, neither a reader nor a program. One finding a document, as documents that do so do it everywhere.
/// </summary>
internal sealed partial class ExecutorsRunTogether : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => DocumentSlips.Report(scope, Codes.ExecutorsRunTogether, Find);

    /// <summary>Adds the executors with nothing between them.</summary>
    /// <param name="text">The text; only cells of those who answer are looked at.</param>
    /// <param name="slips">Takes them.</param>
    public static void Find(PlacedText text, List<Slip> slips)
    {
        if (text is { Genre: TextGenre.Cell, Field: "responsible" or "control" })
        {
            TextSlips.Add(Joint(), text.Value, slips);
        }
    }

    // Initials and a surname, or a name in quotation marks, and behind them, on the same line, somebody else: initials again, an abbreviation or a word with a capital; a post with a capital behind a small word.
    // «Школа «Заря» Сергокалинского района» and «ООО «Заря» Петрова Е.В.» are one executor each.
    [GeneratedRegex(
        @"\b\p{Lu}\.[ \u00A0]?\p{Lu}\.[ \u00A0]?\p{Lu}\p{Ll}+([ \u00A0]+(\p{Lu}\.[ \u00A0]?\p{Lu}\.[ \u00A0]?\p{Lu}\p{Ll}+|\p{Lu}{2,}( \p{Ll}+)?|\p{Lu}\p{Ll}{3,}( \p{L}+)?))+|(?<=\p{Ll})»[ \u00A0]+(?!\p{Lu}\p{Ll}+(ого|его|ой|ей)\b|\p{Lu}\p{Ll}+[ \u00A0]\p{Lu}\.)(\p{Lu}{2,}|\p{Lu}\p{Ll}{2,})\.?|(?<=\p{Ll}{3})[ \u00A0]+(Администраци|Директор|Заместител|Классн|Руководител|Учител|Педагог|Ответственн|Специалист|Методист)\p{Ll}*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joint();
}
