using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Text;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Tests.Manual;

public sealed class ManualKeysTests
{
    private static readonly HashSet<Field> Shown = [];
    private static readonly List<string> Unknown = [];

    static ManualKeysTests()
    {
        var files = ManualSite.Good();
        foreach (var path in files.Paths.Where(path => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)))
        {
            if (Tree(files, path) is { } tree)
            {
                ContentKeys.Collect(tree, ContentKeys.KindOf(path), Shown, Unknown);
            }
        }
    }

    [Fact]
    public void Every_key_of_the_format_stands_in_an_example() =>
        ContentKeys.Shapes.SelectMany(shape => shape.Fields.Where(field => !Shown.Contains(field)).Select(field => $"{shape.Name}.{field.Key}")).ShouldBeEmpty();

    [Fact]
    public void Every_key_of_the_examples_belongs_to_the_format()
    {
        Shown.Count.ShouldBeGreaterThan(200);
        Unknown.ShouldBeEmpty();
    }

    [Fact]
    public void Every_word_of_the_format_is_explained_and_no_other()
    {
        var explained = new HashSet<IChoice>();
        foreach (var passage in ManualText.Own.PassagesOf("words"))
        {
            var (shape, key) = passage.Marker.Subject.Split('.') is [var first, var second] ? (first, second) : ("", "");
            var field = ContentKeys.Shapes.Single(known => known.Name == shape).Find(key).ShouldNotBeNull(passage.Marker.Subject);
            var choice = ContentKeys.ChoiceOf(field).ShouldNotBeNull(passage.Marker.Subject);
            explained.Add(choice);
            Words(passage, key).ShouldBe(choice.ChoiceWords, ignoreOrder: true, passage.Marker.Subject);
        }

        var all = ContentKeys.Shapes.SelectMany(shape => shape.Fields.Select(field => (Name: $"{shape.Name}.{field.Key}", Choice: ContentKeys.ChoiceOf(field))));
        all.Where(field => field.Choice is not null && !explained.Contains(field.Choice)).Select(field => field.Name).ShouldBeEmpty();
    }

    // In a table the words stand in the first column, in a paragraph anywhere; the key itself may be named beside them.
    private static List<string> Words(ManualPassage passage, string key)
    {
        var text = passage.Lines[0].StartsWith('|') ? string.Join(' ', passage.Rows.Select(row => row[0])) : string.Join(' ', passage.Lines);
        return [.. text.Split('`').Where((_, index) => index % 2 == 1).Where(word => word != key)];
    }

    private static MapNode? Tree(MemoryFiles files, string path)
    {
        var bag = new DiagnosticBag();
        var file = SourceFileReader.Read(files, path, bag).Value!;
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            if (!file.Text.StartsWith("---\n", StringComparison.Ordinal))
            {
                return null;
            }

            file = file with { Text = file.Text.Split("---\n")[1] };
        }

        return YamlTree.Read(file, bag).Value;
    }
}
