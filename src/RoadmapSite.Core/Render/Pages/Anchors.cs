namespace RoadmapSite.Core.Render.Pages;

/// <summary>Ids of elements that other pages link to. All have an underscore, which no id made from a heading has.</summary>
internal static class Anchors
{
    /// <summary>How the state of an indicator is computed, on its page.</summary>
    public const string Explained = "how_computed";

    /// <summary>An indicator on the page of its direction.</summary>
    public static string Indicator(string indicator) => "i_" + indicator;

    /// <summary>A measure or result on the page of its direction.</summary>
    public static string Measure(string measure) => "m_" + measure;

    /// <summary>An indicator on the page of all indicators.</summary>
    public static string Indicator(string roadmap, string indicator) => $"{roadmap}_{indicator}";

    /// <summary>A direction on a page of several.</summary>
    public static string Direction(string roadmap, string direction) => $"d_{roadmap}_{direction}";

    /// <summary>A roadmap on a page of several.</summary>
    public static string Roadmap(string roadmap) => "r_" + roadmap;

    /// <summary>A block of a roadmap.</summary>
    public static string Block(string block) => "b_" + block;

    /// <summary>A document on the page of documents.</summary>
    public static string Document(string document) => "doc_" + document;

    /// <summary>A group on the page of people.</summary>
    public static string Group(string group) => "g_" + group;

    /// <summary>A member of a group on the page of people, counted from 0.</summary>
    public static string Person(string group, int index) => FormattableString.Invariant($"p_{group}_{index + 1}");

    /// <summary>An entry of the page of changes.</summary>
    public static string Change(string kind, int index) => FormattableString.Invariant($"{kind}_{index + 1}");

    /// <summary>A footnote of the page, counted from 1.</summary>
    public static string Footnote(int number) => FormattableString.Invariant($"note_{number}");
}
