using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>sveden.yml → facts for the /sveden fragments.</summary>
internal static class SvedenRules
{
    /// <summary>Makes the facts; null when there is no file.</summary>
    /// <param name="draft">As written.</param>
    public static Sveden? Make(SvedenDraft? draft)
    {
        if (draft is null)
        {
            return null;
        }

        var rooms = new List<SvedenRoom>(draft.Rooms.Count);
        foreach (var room in draft.Rooms)
        {
            if (room.Name is { } name && room.Address is { } address)
            {
                rooms.Add(new SvedenRoom(room.Kind?.Value ?? SvedenRoomKind.Classroom, name.Value, address.Value, room.Equipment?.Value, room.Accessible?.Value));
            }
        }

        var resources = new List<TextLink>(draft.Resources.Count);
        foreach (var resource in draft.Resources)
        {
            if (resource.Name is { } name && resource.Url is { } url)
            {
                resources.Add(new TextLink(name.Value, url.Value));
            }
        }

        return new Sveden(
            rooms,
            Texts(draft.Facilities),
            Texts(draft.Networks),
            resources)
        {
            Access = Texts(draft.Access),
            AccessibleFacilities = Texts(draft.AccessibleFacilities),
            AccessibleNetworks = Texts(draft.AccessibleNetworks),
        };
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<Sourced<string>> texts) => [.. texts.Select(text => text.Value)];
}
