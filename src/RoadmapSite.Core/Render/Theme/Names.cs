using System.Text;

namespace RoadmapSite.Core.Render;

/// <summary>Names of enumeration members as templates and words have them: snake_case.</summary>
internal static class Names
{
    /// <summary>The member in snake_case, such as <c>far_behind</c>.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The member.</param>
    public static string Snake<T>(T value)
        where T : struct, Enum => Cache<T>.Names[value];

    private static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(value => value, value => Snake(value.ToString()));
    }
}
