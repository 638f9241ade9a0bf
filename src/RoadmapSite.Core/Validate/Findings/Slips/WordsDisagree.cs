using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Words in forms that do not go together: «интеграционная платформы», «в лечебном учреждение», «прохождение обучение», «письмо администрация». Only pairs whose endings leave no other reading.</summary>
internal sealed partial class WordsDisagree : IFindingRule
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // A text without the sign is not looked at with the expression.
    private static readonly (string Sign, Regex Pattern)[] Pairs =
    [
        ("рохождение ", TwoVerbalNouns()),
        ("ом ", PrepositionalBeforeNominative()),
        ("ая ", FeminineBeforePlural()),
        ("ых ", PluralBeforeSingular()),
        ("ских ", PluralBeforeSingular()),
        ("исьмо ", ActOfNominative()),
        ("риказ ", ActOfNominative()),
        ("аспоряжение ", ActOfNominative()),
        ("остановление ", ActOfNominative()),
        ("м, ", PluralParticipleAfterSingular()),
        (" к ", NounWithDative()),
        (" цифровая ", GenitiveBeforeNominative()),
        ("(«дорожная карта»)", RoadmapNotDeclined()),
    ];

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.WordsDisagree, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Genre == TextGenre.Name)
        {
            return;
        }

        foreach (var (sign, pattern) in Pairs)
        {
            if (text.Value.Contains(sign, StringComparison.Ordinal))
            {
                TextSlips.Add(pattern, text.Value, slips);
            }
        }
    }

    [GeneratedRegex(@"\b[Пп]рохождение \p{L}+(ание|ение)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwoVerbalNouns();

    [GeneratedRegex(@"\b(в|о|об|при|на) [а-яё]+(ном|ском|вом) (учрежд|образов|обуч|сопровожд|обеспеч)ение\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PrepositionalBeforeNominative();

    [GeneratedRegex(@"\b[а-яё]+(ионная|альная|ельная|ическая) [а-яё]+(мы|ты|ды|ры|ны|лы|сы|пы)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FeminineBeforePlural();

    // After two, three and four a singular noun is right.
    [GeneratedRegex(@"(?<!\b([Дд]ва|[Тт]ри|[Чч]етыре|[Оо]ба|2|3|4) )\b[а-яё]+(альных|ельных|ских) (сайта|плана|проекта|ресурса|класса|документа|отчёта|отчета)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PluralBeforeSingular();

    [GeneratedRegex(@"\b([Пп]исьмо|[Пп]риказ|[Рр]аспоряжение|[Пп]остановление) (администрация|школа|департамент|комитет)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ActOfNominative();

    [GeneratedRegex(@"\b([Оо]беспечение|[Пп]роведение|[Оо]рганизация|[Сс]оздание|[Вв]недрение|[Рр]азработка|[Ии]спользование) к [а-яё]+(ому|ему|ым|им)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NounWithDative();

    [GeneratedRegex(@"\b([Мм]одели|[Пп]роекта|[Пп]рограммы|[Кк]онцепции) цифровая образовательная среда\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GenitiveBeforeNominative();

    [GeneratedRegex(@"\b([Кк]омплекса мер|[Пп]лана мероприятий|[Рр]еализации мероприятий) \(«дорожная карта»\)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoadmapNotDeclined();

    [GeneratedRegex(@"\b[а-яё]+(ом|ем), (имеющие|использующие|применяющие)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PluralParticipleAfterSingular();
}
