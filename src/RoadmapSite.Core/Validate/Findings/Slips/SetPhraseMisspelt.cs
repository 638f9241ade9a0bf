using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Set phrases that plans often spell wrong (rules of Russian spelling 1956, §§ 78–80, 149), and slips of the pen in them.</summary>
internal sealed partial class SetPhraseMisspelt : IFindingRule
{
    // Looked for first: most texts have none of them.
    private static readonly (string Sign, Regex Slip, string Correct)[] Phrases =
    [
        ("а так же", Also(), "а также"),
        ("предметник", SubjectTeacher(), "${a}-${b}"),
        ("нлайн ", Compound(), "${a}-${b}"),
        ("нтернет ", Compound(), "${a}-${b}"),
        ("лектронном виде", ElectronicForm(), "в ${a}"),
        (" и условий", CreatingConditions(), "${a} условий"),
        ("о – о ", TornCompound(), "${a}-${b}…"),
        ("о - о ", TornCompound(), "${a}-${b}…"),
        ("азмещивш", Placed(), "${a}стивш${b}"),
        ("повышение", Courses(), "${a} повышения"),
        (" и с ", Preposition(), "${a} с"),
        ("(далее ", DashLeftOut(), "${a} – ${b}"),
        (" N ", NumberSign(), "№"),
        (" связи ", PrepositionLeftOut(), "${a} с"),
        ("ндекс", Yandex(), "Яндекс"),
        ("-ру", SiteWithHyphen(), "${a}.ру"),
        ("н-лайн ", OnLineCompound(), "${a}нлайн-${b}"),
        ("н-лайн", OnLine(), "${a}нлайн"),
        ("идео ", Video(), "${a}${b}"),
        ("но ", CompoundAdjective(), "${a}-${b}"),
    ];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var text in scope.Texts)
        {
            Check(text, scope);
        }
    }

    private static void Check(PlacedText text, FindingScope scope)
    {
        List<(Match Match, string Correct)>? found = null;
        foreach (var (sign, slip, correct) in Phrases)
        {
            if (text.Value.Contains(sign, StringComparison.Ordinal))
            {
                Add(slip, correct, text.Value, ref found);
            }
        }

        if (found is not null)
        {
            found.Sort((one, other) => one.Match.Index.CompareTo(other.Match.Index));
            var words = new Load.Words(Join("вместо", found), Join("for", found));
            scope.Report(Codes.SetPhraseMisspelt, text.At(found[0].Match.Index, found[0].Match.Length), text.Place, text.Field, words);
        }
    }

    private static void Add(Regex slip, string correct, string text, ref List<(Match Match, string Correct)>? found)
    {
        for (var match = slip.Match(text); match.Success; match = match.NextMatch())
        {
            (found ??= []).Add((match, match.Result(correct)));
        }
    }

    private static string Join(string insteadOf, List<(Match Match, string Correct)> found) =>
        string.Join(", ", found.Select(found => $"«{found.Match.Value}» {insteadOf} «{found.Correct}»").Distinct(StringComparer.Ordinal));

    [GeneratedRegex(@"\bа так же(?! как)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Also();

    [GeneratedRegex(@"\b(?<a>[Уу]чител(?:я|ей|ям|ями)) (?<b>предметник(?:и|ов|ам|ами))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SubjectTeacher();

    [GeneratedRegex(@"(?<!сети )\b(?<a>[Оо]нлайн(?= (?:обучени|режим|урок|курс|олимпиад|платформ|конкурс|конференц|трансляц|школ))|[Ии]нтернет(?= (?:ресурс|сервис|соединен|урок|олимпиад|платформ|портал|сайт))) (?<b>\p{L}+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Compound();

    [GeneratedRegex(@"(?<!\b[Вв] (?:полностью |только |исключительно )?)\b(?<a>электронном виде)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ElectronicForm();

    [GeneratedRegex(@"\b(?<a>[Сс]оздание) и условий\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CreatingConditions();

    [GeneratedRegex(@"\b(?<a>[Нн]аучно|[Уу]чебно|[Ии]нформационно|[Оо]рганизационно|[Мм]атериально|[Пп]рограммно) [–-] о (?<b>\p{L}+?)(?=(?:ом|ой|ем|ей|ых|их)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TornCompound();

    [GeneratedRegex(@"\b(?<a>[Рр]азме)щивш(?<b>\p{L}+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placed();

    [GeneratedRegex(@"\b(?<a>[Кк]урс(?:ы|ов|ах|ам|ами)) повышение\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Courses();

    [GeneratedRegex(@"\b(?<a>[Вв] соответствии|[Вв] связи|[Пп]о сравнению|[Нн]аряду) и с\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\b(?<a>[Вв] связи)(?= (?:их|его|её|этим|тем|чем|введением|переходом|изменением|изменениями|необходимостью)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PrepositionLeftOut();

    [GeneratedRegex(@"(?<=\()(?<a>далее) (?<b>[А-ЯЁ]{2,}\p{L}*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DashLeftOut();

    [GeneratedRegex(@"(?<=\s)N(?= ?\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberSign();

    // The name without its first letter.
    [GeneratedRegex(@"(?<!\p{L})(ндекс|индекс)(?=[ .-]([Уу]чебник|[Дд]иск|[Кк]лас))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yandex();

    [GeneratedRegex(@"\b(?<a>Дневник|Учи|Инфоурок|Госуслуги)-ру\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SiteWithHyphen();

    [GeneratedRegex(@"\b(?<a>[Оо])н-лайн (?<b>(?:обучени|режим|урок|курс|олимпиад|платформ|конкурс|конференц|трансляц|школ)\p{L}*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OnLineCompound();

    [GeneratedRegex(@"\b(?<a>[Оо])н-лайн", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OnLine();

    [GeneratedRegex(@"\b(?<a>[Вв]идео) (?<b>(?:разбор|урок|консультац|конференц|трансляц|лекц|ролик)\p{L}*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Video();

    [GeneratedRegex(@"\b(?<a>[Ее]стественно(?= научн)|[Нн]аучно(?= (?:методич|исследоват|практич|технич))|[Уу]чебно(?= (?:методич|воспитат))|[Ии]нформационно(?= (?:коммуникац|телекоммуникац))|[Мм]атериально(?= технич)|[Фф]изико(?= математич)|[Нн]ормативно(?= правов)) (?<b>\p{L}+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CompoundAdjective();
}
