namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>The words by which a document names its own term: «периода реализации программы», «срока действия дорожной карты».</summary>
internal static class TermWords
{
    private static readonly string[] Doing = ["реализаци", "действи", "выполнени", "исполнени", "внедрени"];

    private static readonly string[] Plans =
    [
        "программ", "проект", "план", "дорожн", "карт", "мероприяти", "концепци", "эксперимент", "развити", "национальн", "федеральн",
        "региональн", "целев", "модел", "стратеги", "подпрограмм", "комплекс", "работ", "дк", "этап",
    ];

    /// <summary>The index after such words.</summary>
    /// <param name="tokens">The phrase.</param>
    /// <param name="at">Where they may begin.</param>
    /// <returns>The same index when there are none.</returns>
    public static int After(TokenCursor tokens, int at)
    {
        var i = tokens.Kind(at) == Lexeme.Span ? at + 1 : at;
        var isDoing = tokens.Begins(i, Doing);
        i = isDoing ? i + 1 : i;
        if (i == at)
        {
            return at;
        }

        while (tokens.Kind(i) == Lexeme.Word && tokens.Begins(i, Plans))
        {
            i++;
        }

        return i;
    }
}
