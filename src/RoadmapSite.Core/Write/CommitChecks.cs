using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Write;

/// <summary>What must hold before anything is published: each path has one source, and nothing of somebody else is in the way.</summary>
internal static class CommitChecks
{
    private const int NamesShown = 3;

    /// <summary>Runs all checks.</summary>
    /// <param name="register">The files of the new site.</param>
    /// <param name="foreign">What is not ours in the folder.</param>
    /// <param name="isFirst">Whether no site of ours stands in the folder yet.</param>
    /// <param name="options">How the folder is shown.</param>
    /// <param name="bag">Takes the findings.</param>
    public static bool Pass(PathRegister register, ForeignContent foreign, bool isFirst, OutputOptions options, DiagnosticBag bag)
    {
        var before = bag.Items.Count;
        CheckPaths(register, bag);
        CheckCollisions(register, bag);
        CheckUnreadable(register, bag);
        CheckForeign(register, foreign, options, bag);
        if (bag.Items.Count > before)
        {
            return false;
        }

        if (isFirst && Names(register, foreign) is { Count: > 0 } names)
        {
            bag.Report(Codes.OutputHoldsForeignFiles, SourceSpan.WholeFile(options.ShownAs), options.ShownAs, string.Join(", ", names));
        }

        return true;
    }

    private static void CheckPaths(PathRegister register, DiagnosticBag bag)
    {
        foreach (var file in register.Refused.Where(file => !OutputPath.IsPortable(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            bag.Report(Codes.PathNotPortable, SourceSpan.WholeFile(file.Source), file.Path, file.Source);
        }
    }

    private static void CheckCollisions(PathRegister register, DiagnosticBag bag)
    {
        foreach (var (first, second) in register.Collisions())
        {
            var code = string.Equals(first.Path, second.Path, StringComparison.Ordinal) ? Codes.DuplicateOutputPath
                : string.Equals(first.Path, second.Path, StringComparison.OrdinalIgnoreCase) ? Codes.PathsDifferByCase
                : Codes.FileWhereFolderNeeded;
            bag.Add(new Diagnostic
            {
                Code = code,
                Severity = code.Severity,
                Span = SourceSpan.WholeFile(second.Source),
                Related = SourceSpan.WholeFile(first.Source),
                Arguments = [first.Path, first.Source, second.Path, second.Source],
            });
        }
    }

    private static void CheckUnreadable(PathRegister register, DiagnosticBag bag)
    {
        foreach (var (file, reason) in register.Unreadable.OrderBy(pair => pair.File.Path, StringComparer.Ordinal))
        {
            bag.Report(Codes.SourceFileUnreadable, SourceSpan.WholeFile(file.Source), file.Source, reason);
        }
    }

    // A foreign file with just the bytes we want stays and is ours from now on.
    private static void CheckForeign(PathRegister register, ForeignContent foreign, OutputOptions options, DiagnosticBag bag)
    {
        var inTheWay = foreign.Files
            .Where(path => register.CollidesWith(path) && register.Find(path) is not { Change: FileChange.Unchanged })
            .Concat(foreign.EmptyFolders.Where(folder => register.CollidesWith(folder) && !register.HasFolder(folder)));
        foreach (var path in inTheWay)
        {
            bag.Report(Codes.ForeignFileInTheWay, SourceSpan.WholeFile(options.ShownAs + "/" + path), path, options.ShownAs);
        }
    }

    // The first names in the folder that are of others, «…» where there are more. Those with a leading dot are of hosts and tools, and nothing that a reader put there.
    private static List<string> Names(PathRegister register, ForeignContent foreign)
    {
        var names = foreign.Files
            .Where(path => !path.StartsWith('.') && register.Find(path) is null)
            .Select(path => path.Split('/')[0])
            .Distinct(StringComparer.Ordinal)
            .Take(NamesShown + 1)
            .ToList();
        return names.Count > NamesShown ? [.. names[..NamesShown], "…"] : names;
    }
}
