using System.Runtime.CompilerServices;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

/// <summary>Stands for the end of the process: nothing in the program may catch it.</summary>
internal sealed class KilledException : Exception;

/// <summary>The real disk until a given step. That step fails, or the process "dies" there: then every later step does too, clearing up included.</summary>
/// <param name="exchange">Whether folders can be exchanged in one step.</param>
internal sealed class FaultyDisk(bool exchange) : IFileOperations
{
    private readonly DiskFileOperations disk = new(exchange);
    private bool dead;

    /// <summary>The steps taken so far, by name.</summary>
    public List<string> Log { get; } = [];

    /// <summary>How many steps were taken so far.</summary>
    public int Steps => Log.Count;

    /// <summary>The step that fails, from 1; 0 for none.</summary>
    public int FailAt { get; set; }

    /// <summary>What it fails with; null when the process dies.</summary>
    public Exception? Error { get; set; }

    public void CreateFolder(string folder) => Step(() => disk.CreateFolder(folder));

    public void WriteFile(string file, ReadOnlySpan<byte> content)
    {
        var bytes = content.ToArray();
        Step(() => disk.WriteFile(file, bytes), () => disk.WriteFile(file, bytes.AsSpan(0, bytes.Length / 2)));
    }

    public void CopyFile(string from, string to) => Step(() => disk.CopyFile(from, to));

    public void KeepFile(string from, string to) => Step(() => disk.KeepFile(from, to));

    public void MoveFile(string from, string to) => Step(() => disk.MoveFile(from, to));

    public void MoveFolder(string from, string to) => Step(() => disk.MoveFolder(from, to));

    public bool TryExchangeFolders(string first, string second)
    {
        var done = false;
        Step(() => done = disk.TryExchangeFolders(first, second));
        return done;
    }

    public void DeleteFile(string file) => Step(() => disk.DeleteFile(file));

    public void DeleteFolder(string folder) => Step(() => disk.DeleteFolder(folder), () => DeleteHalf(folder));

    public void DeleteEmptyFolder(string folder) => Step(() => disk.DeleteEmptyFolder(folder));

    private static void DeleteHalf(string folder)
    {
        if (Directory.Exists(folder))
        {
            var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
            Array.ForEach(files[..(files.Length / 2)], File.Delete);
        }
    }

    private void Step(Action whole, Action? half = null, [CallerMemberName] string name = "")
    {
        if (dead)
        {
            throw new KilledException();
        }

        Log.Add(name);
        if (Steps != FailAt)
        {
            whole();
            return;
        }

        half?.Invoke();
        dead = Error is null;
        throw Error ?? new KilledException();
    }
}
