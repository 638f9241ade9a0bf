using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>A comma between a noun and what depends on it: «информирование родителей, о возможности», «доля обучающихся, по программам»; between a month and its year: «Декабрь, 2020 г.».</summary>
internal sealed partial class NeedlessComma : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.NeedlessComma, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Genre != TextGenre.Name && text.Value.Contains(',', StringComparison.Ordinal))
        {
            TextSlips.Add(Pattern(), text.Value, slips);
        }
    }

    // «По возможности», «по желанию», «по каким» … begin a phrase of their own.
    [GeneratedRegex(@"\b(обучающихся|учащихся|родителей|педагогов|учителей|школьников), (о|об|по (программам|вопросам|направлениям|предметам)) (?!котор|чём|чем)\p{L}+|\b([Яя]нварь|[Фф]евраль|[Мм]арт|[Аа]прель|[Мм]ай|[Ии]юнь|[Ии]юль|[Аа]вгуст|[Сс]ентябрь|[Оо]ктябрь|[Нн]оябрь|[Дд]екабрь),[ \u00A0]?(19|20)\d\d\b(?!,)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
