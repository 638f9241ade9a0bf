using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Markdown;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What templates are given of the site.</summary>
internal static class SiteModel
{
    public static TemplateObject Of(SitePagesContext context, DiagnosticBag bag)
    {
        var site = context.Site;
        return TemplateObject.Of(
            ("title", site.Title),
            ("lang", context.Theme.Words.Language),
            ("section", site.SectionName),
            ("section_href", site.SectionPath),
            ("base_url", site.BaseUrl),
            ("single", context.SingleOrganisation),
            ("search", site.Search),
            ("abbreviations", Abbreviations.Of(site.Dictionaries, context.Theme.Words)),
            ("host_menu", Links(site.HostMenu)),
            ("sveden_menu", Links(site.SvedenMenu)),
            ("sveden_name", SvedenSubsection.Section),
            ("host_links", Links(site.HostLinks)),
            ("accessibility", Accessibility(context, bag)));
    }

    private static TemplateValue Links(IReadOnlyList<Model.TextLink> links) =>
        TemplateValue.ListOf(links.Where(link => LinkSchemes.IsAllowed(link.Url)), link => TemplateObject.Of(("text", link.Text), ("href", link.Url)));

    private static TemplateValue Accessibility(SitePagesContext context, DiagnosticBag bag)
    {
        if (context.Site.Accessibility is not { } contact)
        {
            return default;
        }

        var note = contact.Note is null
            ? default(TemplateValue)
            : MarkdownText.ToHtml(new(contact.Note, SourceSpan.None), new MarkdownPlace(3, context.Site.Title, context.Theme.Words["no_data"], "", new HeadingIds(), Links: null), bag);
        return TemplateObject.Of(
            ("responsible", contact.Responsible),
            ("email", contact.Email),
            ("phone", contact.Phone),
            ("phone_digits", contact.Phone is { } phone ? Digits(phone) : null),
            ("address", contact.Address),
            ("note", note),
            ("reached", contact.Email is not null || contact.Phone is not null || contact.Address is not null));
    }

    private static string Digits(string phone) => string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'));
}
