using System.Globalization;

namespace RoadmapSite.Templates.Formatting;

/// <summary>Numbers for people.</summary>
internal static class NumberText
{
    public const int MaxDecimals = 10;

    /// <summary>The most characters that <see cref="WritePlain"/> needs.</summary>
    public const int PlainLength = 32;

    /// <summary>The number for programs, as Scriban prints one: a point, no groups, no zeros at the end of the fraction.</summary>
    public static string Plain(decimal number)
    {
        Span<char> digits = stackalloc char[PlainLength];
        return new string(WritePlain(number, digits));
    }

    /// <summary>Writes the number as <see cref="Plain"/> does.</summary>
    /// <returns>The part of the buffer that was used.</returns>
    public static ReadOnlySpan<char> WritePlain(decimal number, Span<char> buffer)
    {
        if (number == 0)
        {
            return "0";
        }

        number.TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> digits = buffer[..length];
        return number.Scale == 0 ? digits : digits.TrimEnd('0').TrimEnd('.');
    }

    /// <summary>The number with its significant digits, or with exactly so many decimals; a half is rounded away from zero.</summary>
    public static string Format(decimal number, TemplateCulture culture, int? decimals = null)
    {
        var rounded = decimals is { } places ? decimal.Round(number, places, MidpointRounding.AwayFromZero) : number;
        var positive = Math.Abs(rounded);
        Span<char> buffer = stackalloc char[48];
        var digits = decimals is null ? WritePlain(positive, buffer) : WriteFixed(positive, decimals.Value, buffer);
        var length = digits.Length;

        var whole = digits.IndexOf('.') is var point and >= 0 ? point : length;
        Span<char> text = stackalloc char[64];
        var at = 0;
        if (rounded < 0)
        {
            text[at++] = culture.Minus;
        }

        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0 && positive >= culture.GroupFrom)
            {
                text[at++] = culture.GroupSeparator;
            }

            text[at++] = digits[i];
        }

        if (whole < length)
        {
            text[at++] = culture.DecimalSeparator;
            digits[(whole + 1)..].CopyTo(text[at..]);
            at += length - whole - 1;
        }

        return new string(text[..at]);
    }

    private static ReadOnlySpan<char> WriteFixed(decimal number, int decimals, Span<char> buffer)
    {
        Span<char> format = ['F', '0', '0'];
        decimals.TryFormat(format[1..], out _, "00", CultureInfo.InvariantCulture);
        number.TryFormat(buffer, out var length, format, CultureInfo.InvariantCulture);
        return buffer[..length];
    }
}
