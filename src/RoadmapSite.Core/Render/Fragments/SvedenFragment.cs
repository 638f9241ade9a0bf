using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Fragments;

/// <summary>What the template of the fragment for /sveden/objects is given. A fact that sveden.yml does not have is there all the same, so that the template can mark it «отсутствует» (REGULATION.md 2).</summary>
internal static class SvedenFragment
{
    /// <summary>The model.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="sveden">The facts.</param>
    public static TemplateObject Of(OrganisationScope scope, Sveden sveden) => TemplateObject.Of(
        ("prefix", $"rm-{scope.Organisation.Id}-sveden"),
        ("classrooms", Rooms(sveden, SvedenRoomKind.Classroom)),
        ("practice", Rooms(sveden, SvedenRoomKind.Practice)),
        ("libraries", Rooms(sveden, SvedenRoomKind.Library)),
        ("sport", Rooms(sveden, SvedenRoomKind.Sport)),
        ("facts", new[]
        {
            Fact("ovz", sveden.Access),
            Fact("purposeFacil", sveden.Facilities),
            Fact("purposeFacilOvz", sveden.AccessibleFacilities),
            Fact("comNet", sveden.Networks),
            Fact("comNetOvz", sveden.AccessibleNetworks),
        }),
        ("resources", TemplateValue.ListOf(sveden.Resources, resource => TemplateObject.Of(("text", resource.Text), ("href", resource.Url)))));

    /// <summary>Keys of the words that name facts which sveden.yml does not have, for the page that lists the fragments.</summary>
    /// <param name="sveden">The facts.</param>
    public static IEnumerable<string> Absent(Sveden sveden)
    {
        foreach (var kind in Enum.GetValues<SvedenRoomKind>())
        {
            if (!sveden.Rooms.Any(room => room.Kind == kind))
            {
                yield return "sveden_rooms_" + Names.Snake(kind);
            }
        }

        (string Name, int Count)[] lists =
        [
            ("ovz", sveden.Access.Count), ("purposeFacil", sveden.Facilities.Count), ("purposeFacilOvz", sveden.AccessibleFacilities.Count),
            ("comNet", sveden.Networks.Count), ("comNetOvz", sveden.AccessibleNetworks.Count), ("erList", sveden.Resources.Count),
        ];
        foreach (var (name, _) in lists.Where(list => list.Count == 0))
        {
            yield return "sveden_" + name;
        }
    }

    private static TemplateValue Rooms(Sveden sveden, SvedenRoomKind kind) => TemplateValue.ListOf(sveden.Rooms.Where(room => room.Kind == kind), room => TemplateObject.Of(
        ("name", room.Name),
        ("address", room.Address),
        ("equipment", room.Equipment),
        ("accessible", room.Accessible)));

    private static TemplateObject Fact(string name, IReadOnlyList<string> entries) => TemplateObject.Of(
        ("name", name),
        ("title_key", "sveden_" + name),
        ("entries", TemplateValue.ListOf(entries, entry => entry)));
}
