using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A map of known keys.</summary>
/// <typeparam name="T">The draft it becomes.</typeparam>
/// <param name="shape">Its keys.</param>
/// <param name="read">Makes the draft.</param>
internal sealed class MapKind<T>(MapShape shape, Func<MapFields, T> read) : FieldKind<T>, IMapKind
    where T : class
{
    /// <inheritdoc/>
    public MapShape Shape => shape;

    /// <summary>What it is called in findings; null when it is no row of a table.</summary>
    public RowWord? Row { get; init; }

    /// <summary>The field that a plain text stands for, where <c>key: text</c> is short for <c>key: { field: text }</c>; null where it is not.</summary>
    public Field? Short { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<FieldKind> Inner => [.. shape.Fields.Select(key => key.Kind)];

    /// <inheritdoc/>
    public override Words Expected { get; } = new("набор ключей", "a set of keys");

    /// <inheritdoc/>
    public override Reading<T> Read(Node node, ReadContext context)
    {
        if (node is ScalarNode scalar && Short is not null)
        {
            var key = new ScalarNode(Short.Key, scalar.Span, quoted: false, comment: null);
            return ReadMap(new MapNode([new Entry(key, scalar)], scalar.Span, flow: true), context);
        }

        return node is MapNode map ? ReadMap(map, context) : WrongKind.Report(this, node, context);
    }

    private Reading<T> ReadMap(MapNode map, ReadContext context)
    {
        if (Row is not { } word)
        {
            return read(MapFields.Open(map, shape, context));
        }

        context.Enter(word, map);
        var draft = read(MapFields.Open(map, shape, context));
        context.Leave();
        return draft;
    }
}

/// <summary>A kind that takes a map of known keys, for the JSON Schema and the manual.</summary>
internal interface IMapKind
{
    /// <summary>Its keys.</summary>
    MapShape Shape { get; }
}
