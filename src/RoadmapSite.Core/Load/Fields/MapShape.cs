using System.Collections.Frozen;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>The keys that a map may have.</summary>
internal sealed class MapShape
{
    private readonly FrozenDictionary<string, Field> byKey;

    /// <summary>Declares a map.</summary>
    /// <param name="name">Its name in the JSON Schema, such as <c>indicator</c>.</param>
    /// <param name="title">What it is, in Russian, for the manual.</param>
    /// <param name="fields">Its keys in the order of the manual. Fields that two shapes share must come first and in the same order in both.</param>
    public MapShape(string name, string title, params ReadOnlySpan<Field> fields)
    {
        Name = name;
        Title = title;
        Fields = fields.ToArray();
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Index >= 0 && Fields[i].Index != i)
            {
                throw new ArgumentException($"Field {Fields[i].Key} has another place in another shape.", nameof(fields));
            }

            Fields[i].Index = i;
        }

        byKey = Fields.ToFrozenDictionary(field => field.Key, StringComparer.Ordinal);
    }

    /// <summary>Name in the JSON Schema.</summary>
    public string Name { get; }

    /// <summary>What it is, in Russian.</summary>
    public string Title { get; }

    /// <summary>Its keys.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>Keys of which at least one must be there; empty when there is no such rule.</summary>
    public IReadOnlyList<Field> OneOf { get; init; } = [];

    /// <summary>The field of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public Field? Find(string key) => byKey.GetValueOrDefault(key);
}
