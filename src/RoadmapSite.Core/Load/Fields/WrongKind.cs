using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>Says that something of another kind stands where a field expects its own.</summary>
internal static class WrongKind
{
    private static readonly Words Text = new("текст", "a text");
    private static readonly Words List = new("список", "a list");
    private static readonly Words Map = new("набор ключей", "a set of keys");

    /// <summary>Reports it.</summary>
    /// <param name="expected">What the field expects.</param>
    /// <param name="node">What is there.</param>
    /// <param name="context">The file that is read.</param>
    public static Diagnostic Report(FieldKind expected, Node node, ReadContext context) => node is BrokenNode broken
        ? broken.Finding
        : context.Report(Codes.WrongKind, node.Span, context.Key, expected.Expected, Name(node));

    private static Words Name(Node node) => node switch
    {
        MapNode => Map,
        ListNode => List,
        _ => Text,
    };
}
