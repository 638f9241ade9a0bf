using System.Buffers;
using RoadmapSite.Templates.Formatting;

namespace RoadmapSite.Templates;

/// <summary>Where a rendering writes: a pooled buffer that is used again for the next page. Not for several threads.</summary>
public sealed class TemplateOutput : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private char[] buffer = ArrayPool<char>.Shared.Rent(64 * 1024);
    private int length;
    private int limit;
    // The lesser of the buffer's length and the limit: one comparison on the way of every append.
    private int capacity;

    /// <summary>What has been rendered. Valid until the next rendering into this output.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, length);

    /// <summary>How many characters have been rendered.</summary>
    public int Length => length;

    /// <summary>Whether text had to be dropped because of the limit.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>What has been rendered, as a string.</summary>
    public override string ToString() => new(Written);

    /// <summary>Gives the buffer back to the pool.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        length = 0;
        capacity = 0;
    }

    /// <summary>Empties the buffer for a new rendering.</summary>
    /// <param name="maximum">The most characters it may take.</param>
    internal void Start(int maximum)
    {
        length = 0;
        limit = maximum;
        capacity = Math.Min(buffer.Length, limit);
        IsFull = false;
    }

    /// <summary>Appends as it is.</summary>
    /// <param name="text">The text.</param>
    internal void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > capacity - length && !Grow(text.Length))
        {
            return;
        }

        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    /// <summary>Appends with <c>&amp; &lt; &gt; " '</c> escaped.</summary>
    /// <param name="text">The text.</param>
    internal void AppendEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
            {
                Append(text);
                return;
            }

            Append(text[..at]);
            Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }
    }

    /// <summary>Appends a number in the form that programs read: a point, no groups.</summary>
    /// <param name="number">The number.</param>
    internal void Append(decimal number)
    {
        Span<char> digits = stackalloc char[NumberText.PlainLength];
        Append(NumberText.WritePlain(number, digits));
    }

    /// <summary>Takes back everything from a position on.</summary>
    /// <param name="position">A former <see cref="Length"/>.</param>
    internal string CutFrom(int position)
    {
        var text = new string(buffer.AsSpan(position, length - position));
        length = position;
        return text;
    }

    private bool Grow(int more)
    {
        if (more > limit - length)
        {
            IsFull = true;
            return false;
        }

        var larger = ArrayPool<char>.Shared.Rent((int)Math.Min(limit, Math.Max(length + (long)more, 2L * buffer.Length)));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
        capacity = Math.Min(buffer.Length, limit);
        return true;
    }
}
