using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>The fields of one map of an author, by the shape it must have. Opening it reports unknown, repeated and missing keys.</summary>
internal sealed class MapFields
{
    private const int Absent = -1;

    // For every field of the shape the index of its entry.
    private readonly int[] places;
    private readonly MapNode node;
    private readonly ReadContext context;
    private List<(Field Field, Diagnostic Finding)>? broken;

    // A key in Russian of which it is not known what is meant.
    private Diagnostic? russian;

    private MapFields(MapNode node, MapShape shape, ReadContext context)
    {
        this.node = node;
        this.context = context;
        places = new int[shape.Fields.Count];
        Array.Fill(places, Absent);
    }

    /// <summary>Place of the map.</summary>
    public SourceSpan Span => node.Span;

    /// <summary>Fields that the author meant to give, with the findings because of which they are missing or incomplete.</summary>
    public IReadOnlyList<(Field Field, Diagnostic Finding)> Broken => broken is null ? [] : broken;

    /// <summary>Opens a map.</summary>
    /// <param name="node">The map.</param>
    /// <param name="shape">The keys it may have.</param>
    /// <param name="context">The file that is read.</param>
    public static MapFields Open(MapNode node, MapShape shape, ReadContext context)
    {
        var fields = new MapFields(node, shape, context);
        for (var i = 0; i < node.Entries.Count; i++)
        {
            fields.Take(i, shape);
        }

        fields.ReportMissing(shape);
        return fields;
    }

    /// <summary>A value; null when it is absent or could not be read.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="field">The field.</param>
    public T? Value<T>(Field<T> field)
        where T : struct => Read(field) is { HasValue: true } reading ? reading.Value : null;

    /// <summary>A draft; null when it is absent or could not be read.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="field">The field.</param>
    public T? Item<T>(Field<T> field)
        where T : class => Read(field) is { HasValue: true } reading ? reading.Value : null;

    /// <summary>A list; empty when it is absent or could not be read.</summary>
    /// <typeparam name="T">What its items are read as.</typeparam>
    /// <param name="field">The field.</param>
    public IReadOnlyList<T> List<T>(Field<IReadOnlyList<T>> field) => Item(field) ?? [];

    private Reading<T> Read<T>(Field<T> field)
    {
        if (places[field.Index] == Absent)
        {
            return default;
        }

        var value = node.Entries[places[field.Index]].Value;
        var (outerKey, outerCause) = (context.Key, context.Cause);
        context.Key = field.Key;
        context.Cause = (value as ScalarNode)?.Mended ?? outerCause;
        var reading = value is BrokenNode broke ? broke.Finding : field.Reader.Read(value, context);
        context.Key = outerKey;
        context.Cause = outerCause;
        if (reading.Finding is not null)
        {
            (broken ??= []).Add((field, reading.Finding));
        }

        return reading;
    }

    private void Take(int index, MapShape shape)
    {
        var entry = node.Entries[index];
        var field = shape.Find(entry.Key.Text);
        if (field is null)
        {
            ReportUnknown(entry.Key, shape);
        }
        else if (places[field.Index] != Absent)
        {
            var first = node.Entries[places[field.Index]].Key.Span;
            context.Report(Codes.DuplicateKey, entry.Key.Span, followsFrom: null, related: first, entry.Key.Text, first.Line);
        }
        else if (field.IsRequired || !SaysNothing(entry.Value, field))
        {
            places[field.Index] = index;
        }
    }

    // «number:» or «number: ""» says no more than no key at all; only an empty cell, as of a baseline, is a value.
    private static bool SaysNothing(Node value, Field field) =>
        value is ScalarNode { Text: "" } scalar && (!scalar.Quoted || field.Kind is not IMapKind);

    private void ReportUnknown(ScalarNode key, MapShape shape)
    {
        var nearest = RussianKeys.Meaning(key.Text, shape) ?? NearestWord.Of(key.Text, shape.Fields.Select(field => field.Key));
        if (nearest is null)
        {
            var unknown = context.Report(Codes.UnknownKey, key.Span, key.Text, string.Join(", ", shape.Fields.Select(field => field.Key)));
            russian ??= RussianKeys.IsRussian(key.Text) ? unknown : null;
            return;
        }

        var finding = context.Report(Codes.MisspelledKey, key.Span, key.Text, nearest, LetterHint.For(key.Text));
        (broken ??= []).Add((shape.Find(nearest)!, finding));
    }

    private void ReportMissing(MapShape shape)
    {
        foreach (var field in shape.Fields)
        {
            if (field.IsRequired && IsMissing(field))
            {
                var finding = context.Report(Codes.MissingKey, PlaceOf(field), Broke(field) ?? russian, related: null, field.Key, field.Description);
                (broken ??= []).Add((field, finding));
                places[field.Index] = Absent;
            }
        }

        if (shape.OneOf.Count > 0 && shape.OneOf.All(IsMissing))
        {
            var cause = shape.OneOf.Select(Broke).FirstOrDefault(finding => finding is not null) ?? russian;
            context.Report(Codes.MissingOneOf, Span, cause, related: null, string.Join(", ", shape.OneOf.Select(field => field.Key)));
        }
    }

    private bool IsMissing(Field field) => ValueOf(field) switch
    {
        null => true,
        ScalarNode { Text: "" } => field.Kind is not TextKind { MayBeBlank: true },
        _ => false,
    };

    private bool Has(Field field) => places[field.Index] != Absent;

    private Node? ValueOf(Field field) => Has(field) ? node.Entries[places[field.Index]].Value : null;

    private SourceSpan PlaceOf(Field field) => Has(field) ? node.Entries[places[field.Index]].Key.Span : Span;

    private Diagnostic? Broke(Field field) => broken?.Find(item => item.Field == field).Finding;
}
