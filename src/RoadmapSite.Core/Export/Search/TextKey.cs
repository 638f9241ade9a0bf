using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace RoadmapSite.Core.Export.Search;

/// <summary>Tells texts apart without keeping them.</summary>
internal static class TextKey
{
    private const int Bytes = 16;

    /// <summary>The beginning of the SHA-256 of a text.</summary>
    /// <param name="text">The text.</param>
    public static UInt128 Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash[..Bytes]);
    }
}
