using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of school.yml and district.yml.</summary>
internal static class OrganisationCardReader
{
    private static readonly Field<Sourced<string>> Name = Field.Required("name", TextKind.Plain, "Полное наименование на русском языке");
    private static readonly Field<IReadOnlyList<LocalizedDraft>> Names = Field.Optional("names", LocalizedKind.Instance, "Наименования на других языках");
    private static readonly Field<Sourced<string>> ShortName = Field.Optional("short_name", TextKind.Plain, "Краткое наименование");
    private static readonly Field<Sourced<string>> Founder = Field.Optional("founder", TextKind.Plain, "Учредитель");
    private static readonly Field<ContactsDraft> Contacts = Field.Optional("contacts", ContactsReader.Kind, "Официальные контакты");
    private static readonly Field<IReadOnlyList<FigureDraft>> Numbers = Field.Optional("numbers", new ListKind<FigureDraft>(FigureReader.Kind), "Числа об организации: учеников, педагогов, классов");
    private static readonly Field<IReadOnlyList<LocalizedDraft>> Letterhead = Field.Optional("letterhead", LocalizedKind.Instance, "Шапка бланка по языкам, как в документе");
    private static readonly Field<Sourced<bool>> Fictional = Field.Optional("fictional", FlagKind.Instance, "true: вымышленный пример, об этом сказано на каждой странице");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Formerly = Field.Optional("formerly", Choices.Ids, "Прежние id");
    private static readonly Field<Sourced<string>> District = Field.Optional("district", IdKind.Instance, "Id района, в который входит школа");
    private static readonly Field<Sourced<GovernanceLevel>> Level = Field.Optional("level", OrganisationWords.Level, "Уровень: national, regional, district");
    private static readonly Field<Sourced<string>> Parent = Field.Optional("parent", IdKind.Instance, "Id организации уровнем выше");

    private static readonly Field[] OfBoth = [Name, Names, ShortName, Founder, Contacts, Numbers, Letterhead, Fictional, Formerly];

    /// <summary>school.yml.</summary>
    public static readonly MapKind<OrganisationCardDraft> School = new(
        new MapShape("school", "Файл school.yml: сведения о школе", [.. OfBoth, District]),
        fields => Read(fields, fields.Value(District), level: null));

    /// <summary>district.yml.</summary>
    public static readonly MapKind<OrganisationCardDraft> DistrictCard = new(
        new MapShape("district", "Файл district.yml: сведения о районе, регионе или уровне страны", [.. OfBoth, Level, Parent]),
        fields => Read(fields, fields.Value(Parent), fields.Value(Level)));

    private static OrganisationCardDraft Read(MapFields fields, Sourced<string>? parent, Sourced<GovernanceLevel>? level) => new(fields)
    {
        Name = fields.Value(Name),
        Names = fields.List(Names),
        ShortName = fields.Value(ShortName),
        Founder = fields.Value(Founder),
        Contacts = fields.Item(Contacts),
        Numbers = fields.List(Numbers),
        Letterhead = fields.List(Letterhead),
        Fictional = fields.Value(Fictional),
        Formerly = fields.List(Formerly),
        Level = level,
        Parent = parent,
    };
}
