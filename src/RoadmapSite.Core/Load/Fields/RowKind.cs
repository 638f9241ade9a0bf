using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A row of a table: one that only heads those below it (<c>heading: …</c>), or a row of its own kind.</summary>
/// <typeparam name="T">The draft of a row of its own kind.</typeparam>
/// <param name="row">A row of its own kind.</param>
internal sealed class RowKind<T>(FieldKind<T> row) : FieldKind<Draft>
    where T : Draft
{
    /// <inheritdoc/>
    public override IReadOnlyList<FieldKind> Inner => [HeadingDraft.Kind, row];

    /// <inheritdoc/>
    public override Words Expected => row.Expected;

    /// <inheritdoc/>
    public override Reading<Draft> Read(Node node, ReadContext context)
    {
        if (node is MapNode map && map.Find(HeadingDraft.TitleField.Key) is not null)
        {
            return HeadingDraft.Kind.Read(node, context) is { HasValue: true } heading ? heading.Value : default(Reading<Draft>);
        }

        var reading = row.Read(node, context);
        return new Reading<Draft>(reading.HasValue, reading.Value, reading.Finding);
    }
}

/// <summary>A row that only heads those below it.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class HeadingDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The words.</summary>
    public static Field<Sourced<string>> TitleField { get; } = Field.Required("heading", TextKind.Plain, "Заголовок группы строк, как в документе");

    /// <summary>How it is read.</summary>
    public static MapKind<HeadingDraft> Kind { get; } = new(
        new MapShape("heading", "Строка-заголовок внутри таблицы", TitleField),
        fields => new HeadingDraft(fields));

    /// <summary>The words.</summary>
    public Sourced<string>? Title { get; } = fields.Value(TitleField);
}
