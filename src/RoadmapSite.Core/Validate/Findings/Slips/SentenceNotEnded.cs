using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Two sentences with no mark between them: «… оборудованием Создание рабочих зон», «в районном конкурсе Конкурс». Only nouns of doing tell it from names; responsible persons stand one under the other.</summary>
internal sealed partial class SentenceNotEnded : IFindingRule
{
    private const int ShortestStem = 5;
    private const int LongestEnding = 2;

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

        AddSameNouns(text.Value, slips);
    }

    // The publisher «Просвещение» is named without quotation marks, too.
    private static bool IsPublisher(string text, int blank) => text.AsSpan(Words.Start(text, blank), blank - Words.Start(text, blank)).StartsWith("издатель", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<=[а-яё]{4}) (?<word>([А-ЯЁ][а-яё]{3,}(ание|ение|ация|ования)|(?<!(систем|портал|модул|сервис|раздел|проект|конкурс)\p{L}* )(Мониторинг|Конспекты|Анализ|Отчёты|Отчеты|Подготовка|Разработка|Проверка|Обзор)))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();

    // One noun in two cases, the second with a capital letter: two halves of two sentences.
    private static void AddSameNouns(string text, List<Slip> slips)
    {
        for (var blank = text.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = text.IndexOf(' ', blank + 1))
        {
            if (blank + 1 == text.Length || text[blank + 1] is not (>= 'А' and <= 'Я' or 'Ё'))
            {
                continue;
            }

            var (start, end) = (Words.Start(text, blank), Words.End(text, blank + 1));
            if (IsSameNoun(text.AsSpan(start, blank - start), text.AsSpan(blank + 1, end - blank - 1)))
            {
                slips.Add(new Slip(start, end - start));
            }
        }
    }

    private static bool IsSameNoun(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length < ShortestStem || second.Length < ShortestStem || !Words.IsSmall(first) || !Words.IsSmall(second[1..]))
        {
            return false;
        }

        var stem = char.ToLowerInvariant(second[0]) == first[0] ? 1 + first[1..].CommonPrefixLength(second[1..]) : 0;
        return stem >= ShortestStem && first.Length - stem <= LongestEnding && second.Length - stem <= LongestEnding;
    }
}
