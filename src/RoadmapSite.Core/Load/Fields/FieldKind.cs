using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>What may stand under a key. The JSON Schema and the table of keys in the manual are made from these.</summary>
internal abstract class FieldKind
{
    /// <summary>What is expected, to be said after «ожидается».</summary>
    public abstract Words Expected { get; }

    /// <summary>The kinds that this one is made of, such as that of the items of a list.</summary>
    public virtual IReadOnlyList<FieldKind> Inner => [];
}

/// <summary>What may stand under a key, and how it is read.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
internal abstract class FieldKind<T> : FieldKind
{
    /// <summary>Reads a node, reporting what is wrong with it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="context">The file that is read.</param>
    public abstract Reading<T> Read(Node node, ReadContext context);
}
