using Microsoft.Win32.SafeHandles;

namespace RoadmapSite.Core.Write;

/// <summary>Where something was put away.</summary>
/// <param name="Offset">Its first byte.</param>
/// <param name="Length">How many bytes.</param>
internal readonly record struct ScratchPlace(long Offset, int Length);

/// <summary>A file in which a run puts away what would grow in memory with the number of organisations. It stands beside the output folder and goes with the run. Safe for several threads.</summary>
/// <param name="file">Full path; made when first needed.</param>
/// <param name="files">The disk.</param>
internal sealed class ScratchFile(string file, IFileOperations files) : IDisposable
{
    private readonly Lock gate = new();
    private SafeFileHandle? handle;
    private long length;

    /// <summary>Puts something away.</summary>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public ScratchPlace Append(ReadOnlySpan<byte> content)
    {
        lock (gate)
        {
            if (handle is null)
            {
                files.CreateFolder(Path.GetDirectoryName(file)!);
                handle = File.OpenHandle(file, FileMode.Create, FileAccess.ReadWrite);
            }

            RandomAccess.Write(handle, content, length);
            var place = new ScratchPlace(length, content.Length);
            length += content.Length;
            return place;
        }
    }

    /// <summary>Takes something out again.</summary>
    /// <param name="place">Where it was put.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public byte[] Read(ScratchPlace place)
    {
        var content = new byte[place.Length];
        for (var read = 0; read < content.Length;)
        {
            var more = RandomAccess.Read(handle!, content.AsSpan(read), place.Offset + read);
            read += more > 0 ? more : throw new EndOfStreamException(file);
        }

        return content;
    }

    /// <inheritdoc/>
    public void Dispose() => handle?.Dispose();
}
