using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Load.Pages;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Load.Tables;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Tests.Manual;

/// <summary>The keys that content files may have, as Load declares them, and those that a file has.</summary>
internal static class ContentKeys
{
    private static readonly (Predicate<string> IsIt, FieldKind Kind)[] Files =
    [
        (path => path == "site.yml", SiteCardReader.Kind),
        (path => path == "dictionary/units.yml", UnitsReader.Kind),
        (path => path == "dictionary/roles.yml", RolesReader.Kind),
        (path => path == "dictionary/indicators.yml", CommonIndicatorsReader.Kind),
        (path => path == "dictionary/terms.yml", TermsReader.Kind),
        (path => path == "dictionary/calendar.yml", CalendarReader.Kind),
        (path => path.EndsWith("/school.yml", StringComparison.Ordinal), OrganisationCardReader.School),
        (path => path.EndsWith("/district.yml", StringComparison.Ordinal), OrganisationCardReader.DistrictCard),
        (path => path.EndsWith("/people.yml", StringComparison.Ordinal), PeopleReader.Kind),
        (path => path.EndsWith("/documents.yml", StringComparison.Ordinal), DocumentsReader.Kind),
        (path => path.EndsWith("/sveden.yml", StringComparison.Ordinal), SvedenReader.Kind),
        (path => path.EndsWith("/findings.yml", StringComparison.Ordinal), FindingsReader.Kind),
        (path => path.EndsWith(".md", StringComparison.Ordinal), PageHeadReader.Kind),
        (path => path.Contains("/roadmaps/", StringComparison.Ordinal), RoadmapReader.Kind),
        (path => path.Contains("/reports/", StringComparison.Ordinal), ReportReader.Kind),
        (path => path.Contains("/tables/", StringComparison.Ordinal), TableReader.Kind),
    ];

    /// <summary>Every shape of a map that some file may hold.</summary>
    public static IReadOnlyList<MapShape> Shapes { get; } = AllShapes();

    /// <summary>The kind of a file.</summary>
    /// <param name="path">Its path.</param>
    public static FieldKind KindOf(string path) => Files.First(file => file.IsIt(path)).Kind;

    /// <summary>The words that a field takes; null when it takes no such words.</summary>
    /// <param name="field">The field.</param>
    public static IChoice? ChoiceOf(Field field) => field.Kind as IChoice ?? Inner(field.Kind) as IChoice;

    /// <summary>The fields that a tree has, and the keys that no shape knows.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="kind">What it should be.</param>
    /// <param name="fields">Takes the fields.</param>
    /// <param name="unknown">Takes the unknown keys.</param>
    public static void Collect(Node node, FieldKind kind, ISet<Field> fields, ICollection<string> unknown)
    {
        if (Shape(node, kind) is { } shape)
        {
            CollectMap(node, shape, fields, unknown);
        }
        else if (Inner(kind) is { } item)
        {
            var children = node switch
            {
                ListNode list => list.Items,
                MapNode map when kind.GetType().GetGenericTypeDefinition() == typeof(KeyedKind<>) => [.. map.Entries.Select(entry => entry.Value)],
                _ => [node],
            };
            children.ForEach(child => Collect(child, item, fields, unknown));
        }
    }

    private static void CollectMap(Node node, MapShape shape, ISet<Field> fields, ICollection<string> unknown)
    {
        foreach (var (key, value) in node is MapNode map ? map.Entries : [])
        {
            if (shape.Find(key.Text) is not { } field)
            {
                unknown.Add($"{shape.Name}.{key.Text}");
                continue;
            }

            fields.Add(field);
            Collect(value, field.Kind, fields, unknown);
        }
    }

    // A group row stands where a row of the table might.
    private static MapShape? Shape(Node node, FieldKind kind) =>
        IsRow(kind) && node is MapNode map && map.Find(HeadingDraft.TitleField.Key) is not null ? HeadingDraft.Kind.Shape : (kind as IMapKind)?.Shape;

    private static bool IsRow(FieldKind kind) => kind.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(RowKind<>);

    private static List<MapShape> AllShapes()
    {
        var shapes = new List<MapShape> { HeadingDraft.Kind.Shape };
        foreach (var (_, kind) in Files)
        {
            AddShapes(kind, shapes);
        }

        return shapes;
    }

    private static void AddShapes(FieldKind kind, List<MapShape> shapes)
    {
        if (kind is IMapKind map && !shapes.Contains(map.Shape))
        {
            shapes.Add(map.Shape);
            foreach (var field in map.Shape.Fields)
            {
                AddShapes(field.Kind, shapes);
            }
        }
        else if (kind is not IMapKind && Inner(kind) is { } item)
        {
            AddShapes(item, shapes);
        }
    }

    // A table row may be a group row, which stands first among its inner kinds; the row of its own kind stands last.
    private static FieldKind? Inner(FieldKind kind) => kind is IMapKind || kind.Inner.Count == 0 ? null : kind.Inner[^1];
}
