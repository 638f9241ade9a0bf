using System.Text;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Ids of headings of one page: readable Cyrillic, unique. Those of the page's own elements have an underscore or are Latin words, which these never are.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>A new id made from the words of a heading.</summary>
    /// <param name="heading">Its text.</param>
    public string Add(string heading)
    {
        var slug = Slug(heading);
        var id = slug;
        for (var number = 2; !used.Add(id); number++)
        {
            id = FormattableString.Invariant($"{slug}-{number}");
        }

        return id;
    }

    /// <summary>The id that a heading of these words has when it is the first.</summary>
    /// <param name="heading">Its text, or an id written by hand.</param>
    public static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        while (slug.Length > 0 && slug[^1] == '-')
        {
            slug.Length--;
        }

        // A Latin heading keeps clear of the page's own ids; a digit first is no valid name for a style sheet.
        return slug.Length == 0 || char.IsAsciiLetterOrDigit(slug[0]) ? "h-" + slug : slug.ToString();
    }
}
