using System.Buffers;

namespace RoadmapSite.Core.Write;

/// <summary>A block of the shared array pool for as long as it is in scope.</summary>
internal readonly ref struct RentedBlock : IDisposable
{
    private readonly byte[] array;

    /// <summary>Rents a block.</summary>
    /// <param name="size">Its size in bytes.</param>
    public RentedBlock(int size)
    {
        array = ArrayPool<byte>.Shared.Rent(size);
        Span = array.AsSpan(0, size);
    }

    /// <summary>The block.</summary>
    public Span<byte> Span { get; }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(array);
}
