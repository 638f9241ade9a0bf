using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>One value, or a list of them.</summary>
/// <typeparam name="T">What a value is read as.</typeparam>
/// <param name="item">What a value is.</param>
internal sealed class OneOrManyKind<T>(FieldKind<T> item) : FieldKind<IReadOnlyList<T>>
{
    private readonly ListKind<T> list = new(item);

    /// <inheritdoc/>
    public override IReadOnlyList<FieldKind> Inner => [item];

    /// <inheritdoc/>
    public override Words Expected => item.Expected;

    /// <inheritdoc/>
    public override Reading<IReadOnlyList<T>> Read(Node node, ReadContext context)
    {
        if (node is ListNode)
        {
            return list.Read(node, context);
        }

        var reading = item.Read(node, context);
        return reading.HasValue ? new Reading<IReadOnlyList<T>>(true, [reading.Value], reading.Finding) : reading.Finding!;
    }
}
