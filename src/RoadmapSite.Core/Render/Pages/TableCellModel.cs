using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A cell as templates take it, with the heading of its column for narrow screens. All cells have the same members.</summary>
internal static class TableCellModel
{
    /// <summary>A short value.</summary>
    /// <param name="label">The heading of its column.</param>
    /// <param name="value">As printed.</param>
    /// <param name="kind"><c>n</c> for a number, which is aligned to the right; else null.</param>
    /// <param name="was">What a revision replaced, or null.</param>
    /// <param name="read">What the value says where its wording does not, or null.</param>
    public static TemplateObject Value(string label, string value, string? kind, string? was, string? read = null) => Of(label, value, default, kind, was, read);

    /// <summary>A text that may have several lines.</summary>
    public static TemplateObject Block(string label, TemplateValue block) => Of(label, null, block, null, null);

    /// <summary>A cell without a value: it says so in words (ACCESSIBILITY.md 0, decision 6).</summary>
    /// <param name="label">The heading of its column.</param>
    /// <param name="words">The words.</param>
    /// <param name="number">Whether its column has numbers.</param>
    public static TemplateObject Missing(string label, string words, bool number = false) => Of(label, words, default, number ? "n none" : "none", null);

    /// <summary>A baseline that the act leaves empty: like one that is given it stands in a line of its own, so that plan and actual stay side by side.</summary>
    /// <param name="label">The heading of its column.</param>
    /// <param name="words">The words.</param>
    public static TemplateObject MissingBase(string label, string words) => Of(label, words, default, "n base none", null);

    /// <summary>A cell of words that the act leaves empty. Where rows stand one below the other the row says once which those are.</summary>
    /// <param name="label">The heading of its column.</param>
    /// <param name="words">The words.</param>
    public static TemplateObject Gap(string label, string words) => Of(label, words, default, "none gap", null);

    /// <summary>A day, written as the site writes all days, whatever the author's form.</summary>
    public static TemplateObject Date(string label, DateOnly date) => Of(label, null, default, null, null, date: date);

    private static TemplateObject Of(string label, string? value, TemplateValue block, string? kind, string? was, string? read = null, DateOnly? date = null) =>
        TemplateObject.Of(("over", default), ("label", label), ("text", value), ("date", date), ("block", block), ("kind", kind), ("was", was), ("read", read));
}
