using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a row of a passport.</summary>
internal static class PassportRowReader
{
    private static readonly Field<Sourced<string>> Name = Field.Optional("name", TextKind.Plain, "Название строки; нет, если в документе ячейка пуста");
    private static readonly Field<Sourced<string>> Text = Field.Required("text", TextKind.Markdown, "Содержание");

    /// <summary>A row of a passport.</summary>
    public static readonly MapKind<PassportRowDraft> Kind = new(
        new MapShape("passport_row", "Строка паспорта программы", Name, Text),
        Read);

    private static PassportRowDraft Read(MapFields fields) => new(fields)
    {
        Name = fields.Value(Name),
        Text = fields.Value(Text),
    };
}
