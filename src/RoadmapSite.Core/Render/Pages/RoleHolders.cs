using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>
/// Who of the page of people holds a role that measures name. Posts are compared as dictionary/roles.yml spells them. A role leads to
/// the row of its holder, or to the group that has several; rows of one post in several groups lead to each other. No list of measures by person is made of it (REGULATION.md 6, F4).
/// </summary>
internal sealed class RoleHolders
{
    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create(",;\n");

    private readonly Dictionary<string, string> rows = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<PeopleGroup>> groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly OrganisationScope scope;

    /// <summary>Reads the posts of an organisation.</summary>
    /// <param name="scope">The organisation with its planned pages.</param>
    public RoleHolders(OrganisationScope scope)
    {
        this.scope = scope;
        if (scope.Pages.Find(Addresses.People) is not PeoplePage)
        {
            return;
        }

        foreach (var group in scope.Organisation.People)
        {
            for (var i = 0; i < group.Members.Count; i++)
            {
                Add(Key(PlainText.Line(group.Members[i].Post.Value)), group, i);
            }
        }

        foreach (var group in scope.Organisation.People)
        {
            rows.TryAdd(Key(PlainText.Line(group.Title.Value)), $"{Addresses.People}#{Anchors.Group(group.Id)}");
        }
    }

    /// <summary>The words of the act in parts of <c>text</c> and <c>href</c>, where a part names a role that someone holds; null where none does.</summary>
    /// <param name="printed">Who is responsible, as printed.</param>
    public TemplateValue Of(Sourced<string>? printed)
    {
        if (printed is not { } given || rows.Count == 0)
        {
            return default;
        }

        var words = PlainText.Line(given.Value);
        if (rows.TryGetValue(Key(words), out var whole))
        {
            return new[] { Part(words, whole) };
        }

        var parts = Parts(words).ToList();
        return parts.Exists(part => !part["href"].IsNull) && !given.Value.Contains('\n', StringComparison.Ordinal) ? parts : default(TemplateValue);
    }

    /// <summary>Other groups where the post of a member is held too.</summary>
    /// <param name="member">The member.</param>
    /// <param name="own">The group of the member.</param>
    public IEnumerable<PeopleGroup> Elsewhere(Person member, PeopleGroup own) =>
        groups.TryGetValue(Key(PlainText.Line(member.Post.Value)), out var all) ? all.Where(group => group.Id != own.Id) : [];

    // Several holders in the first group: it lists them all.
    private void Add(string post, PeopleGroup group, int index)
    {
        if (!groups.TryGetValue(post, out var known))
        {
            groups[post] = [group];
            rows[post] = $"{Addresses.People}#{Anchors.Person(group.Id, index)}";
        }
        else if (known[^1].Id != group.Id)
        {
            known.Add(group);
        }
        else if (known.Count == 1)
        {
            rows[post] = $"{Addresses.People}#{Anchors.Group(group.Id)}";
        }
    }

    private IEnumerable<TemplateObject> Parts(string words)
    {
        for (var from = 0; from < words.Length;)
        {
            var length = words.AsSpan(from).IndexOfAny(Separators);
            var piece = length < 0 ? words[from..] : words.Substring(from, length);
            var name = piece.Trim();
            if (name.Length > 0 && rows.TryGetValue(Key(name), out var row))
            {
                var at = piece.IndexOf(name, StringComparison.Ordinal);
                yield return Part(piece[..at], null);
                yield return Part(name, row);
                yield return Part(piece[(at + name.Length)..], null);
            }
            else
            {
                yield return Part(piece, null);
            }

            from += piece.Length;
            if (from < words.Length)
            {
                yield return Part(words.Substring(from, 1), null);
                from++;
            }
        }
    }

    private static TemplateObject Part(string text, string? href) => TemplateObject.Of(("text", text), ("href", href));

    private string Key(string words)
    {
        var name = words.Trim().TrimEnd('.');
        return scope.Roles.Named(name)?.Id ?? name;
    }
}
