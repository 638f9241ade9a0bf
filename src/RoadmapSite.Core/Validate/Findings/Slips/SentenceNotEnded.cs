using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Two sentences with no mark between them: «… оборудованием Создание рабочих зон». Only nouns of doing tell it from names; responsible persons stand one under the other.</summary>
internal sealed partial class SentenceNotEnded : IFindingRule
{
    private static readonly string[] Names = ["Положение", "Соглашение", "Постановление", "Распоряжение", "Управление", "Учреждение", "Образование", "Приложение", "Отделение", "Решение"];

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.SentenceNotEnded, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Genre == TextGenre.Prose || text.Field == "responsible")
        {
            return;
        }

        foreach (Match match in Pattern().Matches(text.Value))
        {
            if (!Names.Contains(match.Groups["word"].Value, StringComparer.Ordinal) && !IsPublisher(text.Value, match.Index))
            {
                slips.Add(new Slip(match.Index, match.Length));
            }
        }
    }

    // The publisher «Просвещение» is named without quotation marks, too.
    private static bool IsPublisher(string text, int blank) => text.AsSpan(Words.Start(text, blank), blank - Words.Start(text, blank)).StartsWith("издатель", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<=[а-яё]{4}) (?<word>([А-ЯЁ][а-яё]{3,}(ание|ение|ация|ования)|(?<!(систем|портал|модул|сервис|раздел|проект|конкурс)\p{L}* )(Мониторинг|Конспекты|Анализ|Отчёты|Отчеты|Подготовка|Разработка|Проверка|Обзор)))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
