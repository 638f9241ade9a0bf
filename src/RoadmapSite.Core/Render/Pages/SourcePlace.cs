using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Places in files of authors as pages name them: where input/ stands on the machine of the author, and under whose name, is nobody's business.</summary>
internal static class SourcePlace
{
    private const string Input = "input/";

    private static readonly string[] Rooms = ["/schools/", "/districts/"];

    /// <summary>The place from input/ on, such as <c>input/schools/primer-1/school.yml(3,7)</c>; null for no place.</summary>
    /// <param name="place">The place.</param>
    public static string? Of(SourceSpan? place)
    {
        if (place is not { File.Length: > 0 } known)
        {
            return null;
        }

        var path = "/" + known.File.Replace('\\', '/');
        var room = Rooms.Max(name => path.LastIndexOf(name, StringComparison.Ordinal));
        return (known with { File = Input + (room < 0 ? Path.GetFileName(path) : path[(room + 1)..]) }).ToString();
    }

    /// <summary>The file within the folder of its organisation, such as <c>roadmaps/plan.yml</c>.</summary>
    /// <param name="place">A place in it.</param>
    /// <param name="folder">The folder within input/.</param>
    public static string Within(SourceSpan place, string folder)
    {
        var path = place.File.Replace('\\', '/');
        var at = path.IndexOf(folder + "/", StringComparison.Ordinal);
        return at < 0 ? Path.GetFileName(path) : path[(at + folder.Length + 1)..];
    }
}
