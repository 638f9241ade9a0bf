using System.Collections.Frozen;

namespace RoadmapSite.Templates.Parsing;

/// <summary>Words that have a meaning of their own in Scriban.</summary>
internal static class ReservedWords
{
    /// <summary>Words that begin a statement of Scriban which the subset leaves out.</summary>
    public static readonly FrozenSet<string> ForeignStatements = FrozenSet.ToFrozenSet(
        ["wrap", "case", "when", "tablerow", "with", "import", "readonly", "while", "break", "continue", "func", "ret", "include_join"], StringComparer.Ordinal);

    /// <summary>Those of them that have an «end».</summary>
    public static readonly FrozenSet<string> ForeignBlocks = FrozenSet.ToFrozenSet(
        ["wrap", "case", "tablerow", "with", "while", "func"], StringComparer.Ordinal);

    /// <summary>Words that cannot name a variable here: keywords, and names that Scriban fills itself.</summary>
    public static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        [.. ForeignStatements, "if", "else", "end", "for", "in", "capture", "include", "do", "this", "empty", "null", "true", "false"], StringComparer.Ordinal);

    /// <summary>Words that Scriban reads in its own way even after a dot.</summary>
    public static readonly FrozenSet<string> NotMembers = FrozenSet.ToFrozenSet(
        ["null", "true", "false", "do", "this", "for", "while", "tablerow"], StringComparer.Ordinal);
}
