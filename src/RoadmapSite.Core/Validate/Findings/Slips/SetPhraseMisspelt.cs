using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Set phrases that plans often spell wrong (rules of Russian spelling 1956, §§ 78–80, 149).</summary>
internal sealed partial class SetPhraseMisspelt : IFindingRule
{
    // Looked for first: most texts have none of them.
    private static readonly string[] Signs = ["а так же", "предметник", "нлайн ", "нтернет "];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var text in scope.Texts)
        {
            if (Array.Exists(Signs, sign => text.Value.Contains(sign, StringComparison.Ordinal)) && Pattern().Match(text.Value) is { Success: true } match)
            {
                scope.Report(Codes.SetPhraseMisspelt, text.At(match.Index, match.Length), text.Place, text.Field, $"«{match.Value}»", Correct(match.Value));
            }
        }
    }

    private static string Correct(string phrase) => phrase.StartsWith("а ", StringComparison.Ordinal)
        ? "а также"
        : phrase.Replace("Интернет", "интернет", StringComparison.Ordinal).Replace(' ', '-');

    [GeneratedRegex(@"\bа так же(?! как)|\b[Уу]чител(я|ей|ям|ями) предметник(и|ов|ам|ами)\b|\b[Оо]нлайн (обучени|режим|урок|курс|олимпиад|платформ|конкурс|конференц|трансляц|школ)\p{L}*|(?<!сети )\b[Ии]нтернет (ресурс|сервис|соединен|урок|олимпиад|платформ|портал|сайт)\p{L}*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
