using System.Globalization;
using System.Text;

namespace RoadmapSite.Templates;

/// <summary>An error in a template: what, where, and through which includes it was reached. Its texts are made when it is printed.</summary>
/// <param name="Kind">Which kind of error.</param>
/// <param name="Place">Where.</param>
/// <param name="SourceLine">The line of the template at that place, without its line break.</param>
public sealed record TemplateError(TemplateErrorKind Kind, TemplatePlace Place, string SourceLine)
{
    /// <summary>What the texts speak of: words of the template, names, numbers already formatted.</summary>
    public IReadOnlyList<object?> Arguments { get; init; } = [];

    /// <summary>A name that was probably meant; null when none is near.</summary>
    public string? Nearest { get; init; }

    /// <summary>The includes that led here, the outermost first; empty in the template that was asked for.</summary>
    public IReadOnlyList<TemplatePlace> Includes { get; init; } = [];

    /// <summary>What is wrong.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    public string Message(string language) => Kind.Message(language, [.. Arguments]);

    /// <summary>What to do; begins with the probable name if there is one.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    public string Advice(string language)
    {
        var advice = Kind.Advice(language, [.. Arguments]);
        if (Nearest is null)
        {
            return advice;
        }

        return IsEnglish(language) ? $"Did you mean “{Nearest}”? {advice}" : $"Возможно, вы имели в виду «{Nearest}». {advice}";
    }

    /// <summary>The line of the template with the place marked under it by <c>^~~~</c>.</summary>
    public string Excerpt()
    {
        var number = Place.Line.ToString(CultureInfo.InvariantCulture);
        // A tab is one column for the place but many on a screen; a space keeps the mark under its word.
        var line = SourceLine.Replace('\t', ' ');
        var mark = "^" + new string('~', Math.Max(0, Math.Min(Place.Length, line.Length - Place.Column + 1) - 1));
        return $"{number} | {line}\n{new string(' ', number.Length)} | {new string(' ', Place.Column - 1)}{mark}";
    }

    /// <summary>All of it on several lines: place, message, excerpt, chain of includes, advice.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    public string ToText(string language)
    {
        var text = new StringBuilder();
        text.Append(Place).Append(": ").Append(Message(language)).Append('\n').Append(Excerpt()).Append('\n');
        for (var i = Includes.Count - 1; i >= 0; i--)
        {
            text.Append(IsEnglish(language) ? "included at " : "включён из ").Append(Includes[i]).Append('\n');
        }

        return text.Append(Advice(language)).ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Kind.Id}";

    private static bool IsEnglish(string language) => string.Equals(language, "en", StringComparison.Ordinal);
}
