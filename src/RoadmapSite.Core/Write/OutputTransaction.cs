using System.Security.Cryptography;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Write;

/// <summary>One run's writing of the output folder: files are added from any number of threads, then all of them are published at once or none is.</summary>
internal sealed class OutputTransaction : IDisposable
{
    private readonly OutputOptions options;
    private readonly OutputPlaces places;
    private readonly IFileOperations files;
    private readonly FolderLock folderLock;
    private readonly IReadOnlySet<string> lastPaths;
    private readonly PathRegister register = new();
    private readonly StagingArea staging;
    private WriteFailure? failure;
    private bool disposed;

    internal OutputTransaction(
        OutputOptions options, OutputPlaces places, IFileOperations files, FolderLock folderLock, IReadOnlySet<string> lastPaths)
    {
        this.options = options;
        this.places = places;
        this.files = files;
        this.folderLock = folderLock;
        this.lastPaths = lastPaths;
        staging = new StagingArea(places, files);
    }

    /// <summary>Whether the disk has refused something, so that going on is of no use. <see cref="Commit"/> reports it.</summary>
    public bool HasFailed => Volatile.Read(ref failure) is not null;

    /// <summary>Locks the folder, clears up after a killed run and reads what the last run wrote.</summary>
    /// <param name="outputFolder">Full path of the output folder; it need not exist.</param>
    /// <param name="options">How to write it.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>Null when the folder may not or cannot be written.</returns>
    public static OutputTransaction? Open(string outputFolder, OutputOptions options, DiagnosticBag bag) =>
        OutputOpening.Open(outputFolder, options, bag, new DiskFileOperations());

    /// <summary>Adds a file. Safe for several threads; problems are reported by <see cref="Commit"/>.</summary>
    /// <param name="path">Path in the output folder, with forward slashes.</param>
    /// <param name="content">Its bytes; not used after the call.</param>
    /// <param name="source">The file it is made from, for the manifest and for findings.</param>
    public void Add(string path, ReadOnlyMemory<byte> content, string source)
    {
        if (HasFailed || register.Claim(path, source) is not { } file)
        {
            return;
        }

        try
        {
            file.Hash = SHA256.HashData(content.Span);
            file.Change = OutputTree.Compare(places.Published(path), content.Span);
            if (file.Change != FileChange.Unchanged)
            {
                staging.Write(path, content.Span);
            }
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            Fail(error, path);
        }
    }

    /// <summary>Adds a copy of a file. Safe for several threads; problems are reported by <see cref="Commit"/>.</summary>
    /// <param name="path">Path in the output folder, with forward slashes.</param>
    /// <param name="fromFile">Full path of the file to copy.</param>
    /// <param name="source">How that file is named in the manifest and in findings.</param>
    public void Copy(string path, string fromFile, string source)
    {
        if (HasFailed || register.Claim(path, source) is not { } file)
        {
            return;
        }

        try
        {
            file.Hash = HashOf(fromFile);
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            register.MarkUnreadable(file, new SystemReason(error));
            return;
        }

        try
        {
            file.Change = OutputTree.Compare(places.Published(path), new FileInfo(fromFile));
            if (file.Change != FileChange.Unchanged)
            {
                staging.Copy(path, fromFile);
            }
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            Fail(error, path);
        }
    }

    /// <summary>Adds a file that is too large to be held in memory. Problems are reported by <see cref="Commit"/>.</summary>
    /// <param name="path">Path in the output folder, with forward slashes.</param>
    /// <param name="source">The file it is made from, for the manifest and for findings.</param>
    /// <param name="write">Writes its bytes.</param>
    public void Add(string path, string source, Action<Stream> write)
    {
        if (HasFailed)
        {
            return;
        }

        var large = Path.Combine(places.Work, "large");
        try
        {
            files.CreateFolder(places.Work);
            using (var stream = new FileStream(large, FileMode.Create, FileAccess.Write))
            {
                write(stream);
            }

            Copy(path, large, source);
            files.DeleteFile(large);
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            Fail(error, path);
        }
    }

    /// <summary>Opens a file to put things away in until the end of the run.</summary>
    /// <param name="name">Its name.</param>
    public ScratchFile OpenScratch(string name) => new(Path.Combine(places.Work, name), files);

    /// <summary>Puts something away; a refusal of the disk is reported by <see cref="Commit"/>.</summary>
    /// <param name="scratch">Where to.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>Where it is; null when the disk refused.</returns>
    public ScratchPlace? PutAway(ScratchFile scratch, ReadOnlySpan<byte> content)
    {
        try
        {
            return scratch.Append(content);
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            Fail(error, "");
            return null;
        }
    }

    /// <summary>Publishes everything added. To be called once, when no other thread adds any more.</summary>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>What changed; null when nothing was published. If no byte differs, nothing on the disk is touched.</returns>
    public OutputChanges? Commit(DiagnosticBag bag)
    {
        if (failure is not null)
        {
            failure.Report(options, bag);
            return null;
        }

        try
        {
            var foreign = OutputTree.FindForeign(places.Root, lastPaths);
            if (!CommitChecks.Pass(register, foreign, lastPaths.Count == 0, options, bag))
            {
                return null;
            }

            var changes = Changes(foreign);
            var manifest = Manifest.Write(register.Files);
            if (changes.Any || OutputTree.Compare(places.Published(Manifest.FileName), manifest.Span) != FileChange.Unchanged)
            {
                return Publish(new Publication(register, changes.Removed, foreign, manifest), bag) ? changes : null;
            }

            return changes;
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            new WriteFailure(error, "").Report(options, bag);
            return null;
        }
    }

    /// <summary>Removes what was not published, or no longer is, and lets the next run in.</summary>
    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        try
        {
            Recovery.Run(places, files);
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            // The next run removes it.
        }
        finally
        {
            folderLock.Dispose();
        }
    }

    private static byte[] HashOf(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return SHA256.HashData(stream);
    }

    private void Fail(Exception error, string path) =>
        Interlocked.CompareExchange(ref failure, new WriteFailure(error, path), null);

    private OutputChanges Changes(ForeignContent foreign)
    {
        var all = register.Files;
        return new OutputChanges(
            Added: [.. all.Where(file => file.Change == FileChange.Added).Select(file => file.Path)],
            Changed: [.. all.Where(file => file.Change == FileChange.Changed).Select(file => file.Path)],
            Removed: [.. lastPaths.Where(path => register.Find(path) is null).Order(StringComparer.Ordinal)],
            KeptForeign: [.. foreign.Files.Where(path => register.Find(path) is null)],
            Unchanged: all.Count(file => file.Change == FileChange.Unchanged));
    }

    private bool Publish(Publication publication, DiagnosticBag bag)
    {
        IPublisher publisher = options.InPlace
            ? new InPlaceReplacement(places, staging, files)
            : new FolderExchange(places, staging, files);
        try
        {
            publisher.Publish(publication);
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            var cause = new WriteFailure(error, "").Report(options, bag);
            if (!publisher.LeavesOldIntact)
            {
                bag.Report(Codes.InPlaceIncomplete, cause.Span, options.ShownAs);
            }

            return false;
        }

        RemoveOldTree(bag);
        return true;
    }

    private void RemoveOldTree(DiagnosticBag bag)
    {
        try
        {
            // First the journal: without it nothing can take the half-deleted old tree for a new one.
            files.DeleteFile(places.Journal);
            files.DeleteFolder(places.Work);
        }
        catch (Exception error) when (WriteFailure.Is(error))
        {
            bag.Report(Codes.LeftoverNotRemoved, SourceSpan.WholeFile(options.ShownAs), places.Work, new SystemReason(error));
        }
    }
}
