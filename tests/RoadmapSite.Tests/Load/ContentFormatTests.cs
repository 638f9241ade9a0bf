using System.Text.RegularExpressions;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Tests.Load;

public sealed class ContentFormatTests
{
    [Fact]
    public void Every_key_is_snake_case_and_has_one_line_of_description()
    {
        foreach (var field in Shapes().SelectMany(shape => shape.Fields))
        {
            field.Key.ShouldMatch("^[a-z]+(_[a-z]+)*$");
            field.Description.ShouldMatch(@"^[^ ].*[^.]$", field.Key);
            field.Description.ShouldNotContain("\n");
        }
    }

    [Fact]
    public void Every_shape_has_a_name_of_its_own() => Shapes().Select(shape => shape.Name).ShouldBeUnique();

    [Fact]
    public void Every_field_of_every_shape_is_read()
    {
        // A field that a reader forgets would be accepted and lost.
        var sources = Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        foreach (var source in sources)
        {
            foreach (Match field in Regex.Matches(source, @"static readonly Field<.+> (?<name>\w+) = Field\.", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            {
                var name = field.Groups["name"].Value;
                Regex.IsMatch(source, $@"\.(Value|Item|List)\({name}\)", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBeTrue(name);
            }
        }
    }

    private static HashSet<MapShape> Shapes()
    {
        var shapes = new HashSet<MapShape>();
        foreach (var file in ContentFormat.Files)
        {
            Add(file.Shape, shapes);
        }

        shapes.Count.ShouldBeGreaterThan(40);
        return shapes;
    }

    private static void Add(MapShape shape, HashSet<MapShape> shapes)
    {
        if (shapes.Add(shape))
        {
            shape.Fields.ToList().ForEach(field => Add(field.Kind, shapes));
        }
    }

    private static void Add(FieldKind kind, HashSet<MapShape> shapes)
    {
        if (kind is IMapKind map)
        {
            Add(map.Shape, shapes);
        }
        else
        {
            kind.Inner.ToList().ForEach(inner => Add(inner, shapes));
        }
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "RoadmapSite.Core", "Load"));
}
