namespace RoadmapSite.Core.Write;

/// <summary>Clears up after a run that was killed, before anything else is done.</summary>
internal static class Recovery
{
    /// <summary>Finishes or undoes an exchange that was under way and removes what the run left beside the output folder.</summary>
    /// <param name="places">Where the run worked.</param>
    /// <param name="files">The disk.</param>
    /// <returns>Whether anything was left.</returns>
    public static bool Run(OutputPlaces places, IFileOperations files)
    {
        if (!Directory.Exists(places.Work))
        {
            return false;
        }

        if (!Directory.Exists(places.Root))
        {
            Restore(places, files);
        }

        files.DeleteFile(places.Journal);
        files.DeleteFolder(places.Work);
        return true;
    }

    // The journal is written when the new tree is complete, so with it the exchange can be finished. The old tree is
    // never deleted while it is the only one.
    private static void Restore(OutputPlaces places, IFileOperations files)
    {
        if (File.Exists(places.Journal) && Directory.Exists(places.Staging))
        {
            files.MoveFolder(places.Staging, places.Root);
        }
        else if (Directory.Exists(places.Previous))
        {
            files.MoveFolder(places.Previous, places.Root);
        }
    }
}
