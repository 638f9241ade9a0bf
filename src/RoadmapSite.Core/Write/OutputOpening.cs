using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Write;

/// <summary>Everything that comes before the first file: guards, lock, recovery, the last manifest.</summary>
internal static class OutputOpening
{
    /// <summary>Opens a transaction on a given disk.</summary>
    /// <param name="outputFolder">Full path of the output folder.</param>
    /// <param name="options">How to write it.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="files">The disk.</param>
    /// <exception cref="ArgumentException">The path is not a full one: this room knows no current folder.</exception>
    public static OutputTransaction? Open(string outputFolder, OutputOptions options, DiagnosticBag bag, IFileOperations files)
    {
        if (!Path.IsPathFullyQualified(outputFolder))
        {
            throw new ArgumentException("A full path is needed.", nameof(outputFolder));
        }

        FolderLock? taken = null;
        try
        {
            var root = RealPath.Of(outputFolder);
            var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
            if (!OutputGuard.MayBeOutput(root, options, bag) || (!options.InPlace && !OutputGuard.MayBeExchanged(folder, root, options, bag)))
            {
                return null;
            }

            var places = Lock(root, options, bag, files, out taken);
            if (places is null || taken is null)
            {
                return null;
            }

            if (!Recover(root, places, options, bag, files))
            {
                return null;
            }

            if (LastPaths(places, options, bag) is { } lastPaths)
            {
                var transaction = new OutputTransaction(options, places, files, taken, lastPaths);
                taken = null;
                return transaction;
            }
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            new WriteFailure(error, "").Report(options, bag);
        }
        finally
        {
            taken?.Dispose();
        }

        return null;
    }

    private static OutputPlaces? Lock(string root, OutputOptions options, DiagnosticBag bag, IFileOperations files, out FolderLock? taken)
    {
        taken = null;
        var span = SourceSpan.WholeFile(options.ShownAs);
        var places = options.InPlace ? OutputPlaces.Inside(root, lockBeside: true) : OutputPlaces.Beside(root);
        try
        {
            files.CreateFolder(Path.GetDirectoryName(root)!);
            taken = FolderLock.TryTake(places.Lock);
        }
        catch (Exception error) when (WriteFailure.IsDenial(error))
        {
            if (!options.InPlace)
            {
                bag.Report(Codes.ParentNotWritable, span, options.ShownAs);
                return null;
            }

            places = OutputPlaces.Inside(root, lockBeside: false);
            taken = FolderLock.TryTake(places.Lock);
        }

        if (taken is null)
        {
            bag.Report(Codes.OutputLocked, span, options.ShownAs);
        }

        return places;
    }

    // A run in place also finishes what a run beside the folder began.
    private static bool Recover(string root, OutputPlaces places, OutputOptions options, DiagnosticBag bag, IFileOperations files)
    {
        var span = SourceSpan.WholeFile(options.ShownAs);
        var left = OutputPlaces.Beside(root);
        try
        {
            var recovered = Recovery.Run(left, files);
            if (options.InPlace)
            {
                left = places;
                recovered |= Recovery.Run(places, files);
            }

            if (recovered)
            {
                bag.Report(Codes.InterruptedRunRecovered, span, options.ShownAs);
            }

            return true;
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            bag.Report(Codes.LeftoverInTheWay, span, options.ShownAs, left.Work, error.Message);
            return false;
        }
    }

    private static IReadOnlySet<string>? LastPaths(OutputPlaces places, OutputOptions options, DiagnosticBag bag)
    {
        var manifest = places.Published(Manifest.FileName);
        if (File.Exists(manifest))
        {
            var paths = Manifest.ReadPaths(File.ReadAllBytes(manifest));
            if (paths is null)
            {
                bag.Report(Codes.ManifestUnreadable, SourceSpan.WholeFile(options.ShownAs + "/" + Manifest.FileName), options.ShownAs);
            }

            return paths;
        }

        if (OutputGuard.ProjectMark(places.Root) is { } mark)
        {
            bag.Report(Codes.OutputLooksLikeProject, SourceSpan.WholeFile(options.ShownAs), options.ShownAs, mark);
            return null;
        }

        return new HashSet<string>(StringComparer.Ordinal);
    }
}
