namespace RoadmapSite.Core.Load.Fields;

/// <summary>A key that a map may have: the one declaration from which reading, unknown-key advice, the JSON Schema and the manual are made.</summary>
internal abstract class Field
{
    private protected Field(string key, bool isRequired, string description)
    {
        Key = key;
        IsRequired = isRequired;
        Description = description;
    }

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>Whether the key must be there.</summary>
    public bool IsRequired { get; }

    /// <summary>One line in Russian for the manual.</summary>
    public string Description { get; }

    /// <summary>What may stand under the key.</summary>
    public abstract FieldKind Kind { get; }

    /// <summary>Place among the fields of its shape.</summary>
    public int Index { get; set; } = -1;

    /// <summary>A key that must be there.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="kind">What may stand under it.</param>
    /// <param name="description">One line in Russian.</param>
    public static Field<T> Required<T>(string key, FieldKind<T> kind, string description) => new(key, kind, isRequired: true, description);

    /// <summary>A key that may be left out.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="kind">What may stand under it.</param>
    /// <param name="description">One line in Russian.</param>
    public static Field<T> Optional<T>(string key, FieldKind<T> kind, string description) => new(key, kind, isRequired: false, description);
}

/// <summary>A key that a map may have, and what it is read as.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
internal sealed class Field<T> : Field
{
    /// <summary>Declares a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="kind">What may stand under it.</param>
    /// <param name="isRequired">Whether it must be there.</param>
    /// <param name="description">One line in Russian.</param>
    public Field(string key, FieldKind<T> kind, bool isRequired, string description)
        : base(key, isRequired, description) => Reader = kind;

    /// <inheritdoc/>
    public override FieldKind Kind => Reader;

    /// <summary>How it is read.</summary>
    public FieldKind<T> Reader { get; }
}
