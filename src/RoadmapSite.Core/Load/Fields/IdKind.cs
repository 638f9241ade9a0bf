using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>An id: small Latin letters, digits, hyphens between them. It becomes a part of an address and of a file name.</summary>
internal sealed class IdKind : ScalarKind<string>
{
    /// <summary>Longest id: a path of three of them must fit any file system.</summary>
    public const int MaxLength = 60;

    private IdKind()
    {
    }

    /// <summary>The one instance.</summary>
    public static IdKind Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new("id", "an id");

    /// <summary>Whether a text is an id.</summary>
    /// <param name="text">The text.</param>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-')
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    protected override Diagnostic? Parse(ScalarNode scalar, ReadContext context, out string value)
    {
        value = Trimmed(scalar);
        return IsId(value) ? null : context.Report(Codes.NotId, scalar.Span, scalar.Text, context.Key, MaxLength, LetterHint.For(value));
    }
}
