using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Verify;

/// <summary>What the owner of a site has settled that finished pages are held against.</summary>
internal sealed record VerifyOptions
{
    /// <summary>How places begin in diagnostics, such as <c>output</c>.</summary>
    public string ShownAs { get; init; } = "output";

    /// <summary>The language that <c>html lang</c> must name, as <c>ru</c>; a region may follow.</summary>
    public string Language { get; init; } = "ru";

    /// <summary>Path of <c>base_url</c>, such as <c>/cos/</c>; null without one. Only <c>404.html</c> may use it.</summary>
    public string? BasePath { get; init; }

    /// <summary>Whether site.yml asks for files of data. Where it asks for none, that is one finding for the site, and no page is blamed for its tables.</summary>
    public bool OffersData { get; init; } = true;

    /// <summary>Mailboxes and phones that are official on every page: <c>accessibility</c> and <c>allowed_contacts</c> of site.yml.</summary>
    public IReadOnlyList<string> AllowedContacts
    {
        get;
        init
        {
            field = value;
            Official = new OfficialContacts(value);
        }
    } = [];

    /// <summary>The same, to be asked.</summary>
    public OfficialContacts Official { get; private init; } = OfficialContacts.None;
}
