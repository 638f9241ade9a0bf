using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Words in forms that do not go together: «интеграционная платформы», «в лечебном учреждение», «прохождение обучение», «письмо администрация». Only pairs whose endings leave no other reading.</summary>
internal sealed partial class WordsDisagree : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.WordsDisagree, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Genre != TextGenre.Name)
        {
            TextSlips.Add(Pattern(), text.Value, slips);
        }
    }

    // In the order of the alternatives: two verbal nouns in the nominative; an adjective in the prepositional case before
    // a noun in the nominative; a feminine adjective before a plural; a plural adjective before a singular noun, where no
    // number two to four asks for it; an act «of» a nominative; a plural participle after a singular noun.
    [GeneratedRegex(
        @"\b[Пп]рохождение \p{L}+(ание|ение)\b"
        + @"|\b(в|о|об|при|на) [а-яё]+(ном|ском|вом) (учрежд|образов|обуч|сопровожд|обеспеч)ение\b"
        + @"|\b[а-яё]+(ионная|альная|ельная|ическая) [а-яё]+(мы|ты|ды|ры|ны|лы|сы|пы)\b"
        + @"|(?<!\b([Дд]ва|[Тт]ри|[Чч]етыре|[Оо]ба|2|3|4) )\b[а-яё]+(альных|ельных|ских) (сайта|плана|проекта|ресурса|класса|документа|отчёта|отчета)\b"
        + @"|\b([Пп]исьмо|[Пп]риказ|[Рр]аспоряжение|[Пп]остановление) (администрация|школа|департамент|комитет)\b"
        + @"|\b[а-яё]+(ом|ем), (имеющие|использующие|применяющие)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
