using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of people.yml.</summary>
internal static class PeopleReader
{
    private static readonly Field<IReadOnlyList<GroupDraft>> Groups = Field.Required("groups", new ListKind<GroupDraft>(GroupReader.Kind), "Группы");

    /// <summary>Councils, working groups and coordinators.</summary>
    public static readonly MapKind<PeopleDraft> Kind = new(
        new MapShape("people", "Файл people.yml: советы, рабочие группы, координаторы", Groups),
        Read);

    private static PeopleDraft Read(MapFields fields) => new(fields)
    {
        Groups = fields.List(Groups),
    };
}
