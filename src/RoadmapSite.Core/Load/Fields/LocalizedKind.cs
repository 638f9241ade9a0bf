using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A text in one language, as written.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Text">The text.</param>
internal sealed record LocalizedDraft(string Language, Sourced<string> Text);

/// <summary>Texts by language: <c>{ ru: …, ce: … }</c>.</summary>
internal sealed class LocalizedKind : FieldKind<IReadOnlyList<LocalizedDraft>>
{
    private LocalizedKind()
    {
    }

    /// <summary>The one instance.</summary>
    public static LocalizedKind Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new("тексты по языкам (например, «ru: текст»)", "texts by language, such as “ru: text”");

    /// <inheritdoc/>
    public override Reading<IReadOnlyList<LocalizedDraft>> Read(Node node, ReadContext context)
    {
        var entries = KeyedKind.OfText.Read(node, context);
        if (!entries.HasValue)
        {
            return entries.Finding!;
        }

        var finding = entries.Finding;
        var texts = new List<LocalizedDraft>(entries.Value.Count);
        foreach (var (key, value) in entries.Value)
        {
            if (IsLanguage(key.Value))
            {
                texts.Add(new LocalizedDraft(key.Value, value));
            }
            else
            {
                finding ??= context.Report(Codes.NotLanguage, key.Span, key.Value);
            }
        }

        return new Reading<IReadOnlyList<LocalizedDraft>>(true, texts, finding);
    }

    /// <summary>Whether a text is a language tag: two or three small letters, then parts of two to eight letters or digits.</summary>
    /// <param name="tag">The text.</param>
    public static bool IsLanguage(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
