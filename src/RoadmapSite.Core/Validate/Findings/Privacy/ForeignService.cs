using System.Buffers;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Privacy;

/// <summary>Foreign services named in a text, each once an organisation (REGULATION.md 5.2, F6).</summary>
internal sealed partial class ForeignService : IFindingRule
{
    // A text without Latin letters can only have one of the Russian spellings.
    private static readonly SearchValues<char> Latin = SearchValues.Create("adefgiklmnoprstuvwyzADEFGIKLMNOPRSTUVWYZ");
    private static readonly string[] Russian = ["цап", "тсап", "стаграм", "ейсбук", "туб", "кайп", "елеграм", "айбер", "искорд"];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        HashSet<string>? named = null;
        foreach (var text in scope.Texts)
        {
            if (!text.Value.AsSpan().ContainsAny(Latin) && !Array.Exists(Russian, part => text.Value.Contains(part, StringComparison.Ordinal)))
            {
                continue;
            }

            foreach (Match match in Services().Matches(text.Value))
            {
                named ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                if (named.Add(match.Value))
                {
                    scope.Report(Codes.ForeignService, text.At(match.Index, match.Length), text.Place, $"{text.Field}/{match.Value}", match.Value);
                }
            }
        }
    }

    [GeneratedRegex(@"\b(WhatsApp|Instagram|Facebook|Google (Forms|Docs|Drive|Meet|Classroom|Форм\p{L}*|Диск\p{L}*|Класс\p{L}*)|YouTube|Zoom|Skype|Telegram|Viber|Discord|Ват?[сц]ап|Инстаграм|Фейсбук|Ютуб|Скайп|Телеграм|Вайбер|Дискорд)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Services();
}
