using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A list.</summary>
/// <typeparam name="T">What its items are read as.</typeparam>
internal sealed class ListKind<T> : FieldKind<IReadOnlyList<T>>
{
    private readonly Func<FieldKind<T>> item;

    /// <summary>A list.</summary>
    /// <param name="item">What its items are.</param>
    public ListKind(FieldKind<T> item) => this.item = () => item;

    /// <summary>A list whose items may hold such a list themselves.</summary>
    /// <param name="item">What its items are, asked for when the first list is read.</param>
    public ListKind(Func<FieldKind<T>> item) => this.item = item;

    /// <inheritdoc/>
    public override IReadOnlyList<FieldKind> Inner => [item()];

    /// <inheritdoc/>
    public override Words Expected { get; } = new("список", "a list");

    /// <inheritdoc/>
    public override Reading<IReadOnlyList<T>> Read(Node node, ReadContext context)
    {
        if (node is not ListNode list)
        {
            return WrongKind.Report(this, node, context);
        }

        Diagnostic? finding = null;
        var kind = item();
        var values = new List<T>(list.Items.Count);
        foreach (var element in list.Items)
        {
            var reading = element is BrokenNode broken ? broken.Finding : kind.Read(element, context);
            finding ??= reading.Finding;
            if (reading.HasValue)
            {
                values.Add(reading.Value);
            }
        }

        return new Reading<IReadOnlyList<T>>(true, values, finding);
    }
}
