using System.Text.RegularExpressions;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests;

/// <summary>Holds the arrows of src/README.md: which room may name which, and what no room may call.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Model"] = ["Diagnostics"],
        ["Load"] = ["Diagnostics", "Model"],
        ["Validate"] = ["Diagnostics", "Model", "Load"],
        ["Compute"] = ["Diagnostics", "Model"],
        ["Render"] = ["Diagnostics", "Model", "Load", "Compute"],
        ["Export"] = ["Diagnostics", "Model", "Compute", "Render"],
        ["Verify"] = ["Diagnostics", "Model", "Render"],
        ["Write"] = ["Diagnostics"],
    };

    [Fact]
    public void Rooms_name_only_the_rooms_that_their_arrows_point_to()
    {
        var wrong = new List<string>();
        foreach (var file in Repository.Files("src/RoadmapSite.Core", "*.cs"))
        {
            var room = Room(file);
            if (room is null)
            {
                continue;
            }

            Arrows.ShouldContainKey(room, $"{file} is in a room that the architecture does not know");
            wrong.AddRange(RoomName().Matches(File.ReadAllText(file))
                .Select(match => match.Groups["room"].Value)
                .Distinct(StringComparer.Ordinal)
                .Where(named => named != room && !Arrows[room].Contains(named, StringComparer.Ordinal))
                .Select(named => $"{Path.GetRelativePath(Repository.Root, file)} names {named}"));
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Templates_know_nothing_of_roadmaps() =>
        Repository.Files("src/RoadmapSite.Templates", "*.cs")
            .Where(file => File.ReadAllText(file).Contains("RoadmapSite.Core", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void The_library_calls_nothing_that_depends_on_machine_or_moment()
    {
        var calls = Repository.Files("src/RoadmapSite.Core", "*.cs").Concat(Repository.Files("src/RoadmapSite.Templates", "*.cs"))
            .SelectMany(file => File.ReadLines(file)
                .Select((line, i) => (Place: $"{Path.GetRelativePath(Repository.Root, file)}:{i + 1}", Line: line))
                .Where(x => !x.Line.TrimStart().StartsWith("//", StringComparison.Ordinal) && AmbientCall().IsMatch(x.Line))
                .Select(x => $"{x.Place} {x.Line.Trim()}"));

        calls.ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_program_file_touches_the_console() =>
        Repository.Files("src", "*.cs")
            .Where(file => !file.EndsWith("Program.cs", StringComparison.Ordinal) && ConsoleCall().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty();

    [Fact]
    public void Model_has_no_public_setters() =>
        Repository.Files("src/RoadmapSite.Core/Model", "*.cs")
            .Where(file => File.ReadAllText(file).Contains(" set; }", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Markup_stands_in_the_theme_and_not_in_the_library() =>
        Repository.Files("src/RoadmapSite.Core/Render", "*.cs")
            .Where(file => !file.Contains(Path.DirectorySeparatorChar + "Markdown" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && MarkupInText().IsMatch(line)))
            .ShouldBeEmpty();

    private static string? Room(string file)
    {
        var parts = Path.GetRelativePath(Repository.Path("src/RoadmapSite.Core"), file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : null;
    }

    [GeneratedRegex(@"RoadmapSite\.Core\.(?<room>[A-Z]\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RoomName();

    [GeneratedRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)|CultureInfo\.(Current|GetCultureInfo)|new CultureInfo|Environment\.(CurrentDirectory|GetEnvironmentVariable|MachineName|NewLine|TickCount)|Directory\.GetCurrentDirectory|TimeZoneInfo\.Local|Random\.Shared|new Random\(|Guid\.NewGuid|StringComparison\.(CurrentCulture|InvariantCulture)|StringComparer\.(CurrentCulture|InvariantCulture)|\.To(Upper|Lower)\(\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex AmbientCall();

    [GeneratedRegex(@"""[^""]*(</?[a-z][a-z0-9]*[ >]|[a-z]=\\"")", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MarkupInText();

    [GeneratedRegex(@"(?<![A-Za-z])Console\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ConsoleCall();
}
