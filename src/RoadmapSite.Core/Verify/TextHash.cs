namespace RoadmapSite.Core.Verify;

/// <summary>FNV-1a: the same number for the same text on every machine and run.</summary>
internal static class TextHash
{
    /// <summary>The hash of no text.</summary>
    public const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>Goes on hashing.</summary>
    /// <param name="hash">The hash so far.</param>
    /// <param name="text">What follows.</param>
    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        unchecked
        {
            foreach (var letter in text)
            {
                hash = (hash ^ letter) * Prime;
            }

            // So that «ab» + «c» differs from «a» + «bc».
            return (hash ^ 0xFFFF) * Prime;
        }
    }

    /// <summary>Ends a hash as a short one, for sets of ids.</summary>
    /// <param name="hash">The hash so far.</param>
    /// <param name="text">What follows.</param>
    public static uint Short(ulong hash, ReadOnlySpan<char> text)
    {
        hash = Add(hash, text);
        return unchecked((uint)(hash ^ (hash >> 32)));
    }
}
