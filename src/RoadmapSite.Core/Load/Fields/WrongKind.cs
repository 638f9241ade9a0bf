using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>Says that something of another kind stands where a field expects its own.</summary>
internal static class WrongKind
{
    private static readonly Words Text = new("текст", "a text");
    private static readonly Words List = new("список", "a list");
    private static readonly Words Map = new("набор ключей", "a set of keys");

    private static readonly Words Compare = new(
        "Сверьтесь с образцом в input/README.md; чаще всего дело в отступе или в лишнем «- ».",
        "Compare it with the sample in input/README.md; mostly it is the indentation or a “- ”.");

    /// <summary>Reports it.</summary>
    /// <param name="expected">What the field expects.</param>
    /// <param name="node">What is there.</param>
    /// <param name="context">The file that is read.</param>
    public static Diagnostic Report(FieldKind expected, Node node, ReadContext context)
    {
        if (node is BrokenNode broken)
        {
            return broken.Finding;
        }

        // Without its blank «title:Аудит» is a text to YAML; with another dash «– Аудит» is.
        if (node is ScalarNode { Quoted: false } scalar)
        {
            if (expected is IMapKind && MissingSpace.Mend(scalar.Text) is { } mended)
            {
                return context.Report(Codes.MissingSpace, scalar.Span, mended);
            }

            if (LongDash.IsRow(scalar.Text))
            {
                return context.Report(Codes.LongDash, scalar.Span, "-" + scalar.Text[1..]);
            }
        }

        // Rows without any «- »: the first one is a map to YAML.
        if (IsListOfMaps(expected) && node is MapNode { IsFlow: false, Entries: [{ Key: var key, Value: ScalarNode { Quoted: false } value }, ..] })
        {
            return context.Report(Codes.RowWithoutDash, node.Span, $"- {key.Text}: {value.Text}".TrimEnd());
        }

        return context.Report(Codes.WrongKind, node.Span, context.Key, expected.Expected, Name(node), Advice(expected, node, context.Key));
    }

    private static bool IsListOfMaps(FieldKind expected) => expected is not IMapKind && expected.Expected == List && expected.Inner is [IMapKind];

    // A text where keys belong is mostly the value of the first of them.
    private static Words Advice(FieldKind expected, Node node, string key)
    {
        if (expected is not IMapKind map || node is not ScalarNode { Text: var text } || text.Contains('\n', StringComparison.Ordinal))
        {
            return Compare;
        }

        var first = map.Shape.Fields.FirstOrDefault(field => field.IsRequired) ?? map.Shape.Fields[0];
        return new Words($"Напишите, например: {key}: {{ {first.Key}: {text} }}", $"Write, for example: {key}: {{ {first.Key}: {text} }}");
    }

    private static Words Name(Node node) => node switch
    {
        MapNode => Map,
        ListNode => List,
        _ => Text,
    };
}
