using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A text that has no page yet.</summary>
/// <param name="Text">The text.</param>
/// <param name="Address">The address that its page will have, within the folder of the organisation.</param>
/// <param name="IsNote">Whether it is a dated note.</param>
internal sealed record UnpublishedText(TextPage Text, string Address, bool IsNote)
{
    /// <summary>The page as it will be.</summary>
    /// <param name="scope">The organisation.</param>
    public Page ToPage(OrganisationScope scope) => IsNote ? new NotePage(scope, Text) : new TextPagePage(scope, Text, isListed: false);
}

/// <summary>Drafts, and notes of a day after the as-of date: in input/, but not on the site.</summary>
internal static class UnpublishedTexts
{
    /// <summary>The texts of an organisation that have no page.</summary>
    /// <param name="scope">The organisation.</param>
    public static IEnumerable<UnpublishedText> Of(OrganisationScope scope)
    {
        if (scope.Site.Drafts)
        {
            yield break;
        }

        if (scope.Organisation.About is { Draft: true } about)
        {
            yield return new(about, Addresses.Text(about.Id), IsNote: false);
        }

        foreach (var page in scope.Organisation.Pages.Where(page => page.Draft))
        {
            yield return new(page, Addresses.Text(page.Id), IsNote: false);
        }

        foreach (var note in scope.Organisation.News.Except(scope.News))
        {
            yield return new(note, Addresses.Note(note.Id), IsNote: true);
        }
    }

    /// <summary>Why a page of the section is not there as of this date, though its content is.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="address">The address within the folder of the organisation.</param>
    /// <returns>Null when no content would make such a page.</returns>
    public static Absence? WhyAbsent(OrganisationScope scope, string address)
    {
        if (Of(scope).FirstOrDefault(text => text.Address == address) is { } hidden)
        {
            return hidden.Text.Draft ? Absence.Draft : Absence.Later;
        }

        var organisation = scope.Organisation;
        return address switch
        {
            Addresses.News when scope.Shows("news") && organisation.News.Count > 0 => organisation.News.All(note => note.Draft) ? Absence.Draft : Absence.Later,
            Addresses.Changes when scope.Shows("changes") && (organisation.Reports.Count > 0 || organisation.Roadmaps.Any(roadmap => roadmap.Revisions.Count > 0)) => Absence.Later,
            _ when address.StartsWith("calendar-", StringComparison.Ordinal) && scope.Shows("calendar") => IsYearOfPlan(address, organisation) ? Absence.Later : null,
            _ => null,
        };
    }

    private static bool IsYearOfPlan(string address, Organisation organisation) => organisation.Roadmaps.Any(roadmap =>
        Enumerable.Range(roadmap.Term.Value.From.Year, roadmap.Term.Value.To.Year - roadmap.Term.Value.From.Year + 1).Any(year => address == Addresses.CalendarOf(year)));
}

/// <summary>Why content has no page.</summary>
internal enum Absence
{
    /// <summary>It is a draft.</summary>
    Draft,

    /// <summary>Its day is after the as-of date.</summary>
    Later,
}
