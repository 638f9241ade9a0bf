using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A key of the author's own and what stands under it.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
/// <param name="Key">The key.</param>
/// <param name="Value">What stands under it.</param>
internal readonly record struct Keyed<T>(Sourced<string> Key, T Value);

/// <summary>Values under keys of the author's own, such as targets by period or actuals by indicator.</summary>
/// <typeparam name="T">What the values are read as.</typeparam>
/// <param name="item">What may stand under each key.</param>
/// <param name="keyName">What the keys are, for the manual.</param>
internal sealed class KeyedKind<T>(FieldKind<T> item, string keyName) : FieldKind<IReadOnlyList<Keyed<T>>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<FieldKind> Inner => [item];

    /// <summary>What the keys are, in Russian, for the manual.</summary>
    public string KeyName { get; } = keyName;

    /// <inheritdoc/>
    public override Words Expected { get; } = new("пары «ключ: значение»", "pairs “key: value”");

    /// <inheritdoc/>
    public override Reading<IReadOnlyList<Keyed<T>>> Read(Node node, ReadContext context)
    {
        if (node is not MapNode map)
        {
            return WrongKind.Report(this, node, context);
        }

        Diagnostic? finding = null;
        var values = new List<Keyed<T>>(map.Entries.Count);
        var places = new Dictionary<string, SourceSpan>(map.Entries.Count, StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (!places.TryAdd(key.Text, key.Span))
            {
                var first = places[key.Text];
                finding ??= context.Report(Codes.DuplicateKey, key.Span, followsFrom: null, related: first, key.Text, first.Line);
                continue;
            }

            var outerKey = context.Key;
            context.Key = key.Text;
            var reading = item.Read(value, context);
            context.Key = outerKey;
            finding ??= reading.Finding;
            if (reading.HasValue)
            {
                values.Add(new Keyed<T>(new Sourced<string>(key.Text, key.Span), reading.Value));
            }
        }

        return new Reading<IReadOnlyList<Keyed<T>>>(true, values, finding);
    }
}

/// <summary>Ready kinds of values under keys.</summary>
internal static class KeyedKind
{
    /// <summary>Texts by keys that are explained elsewhere.</summary>
    public static KeyedKind<Sourced<string>> OfText { get; } = new(TextKind.Plain, "ключ");
}
