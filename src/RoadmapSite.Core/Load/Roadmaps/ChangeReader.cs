using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a change.</summary>
internal static class ChangeReader
{
    private static readonly Field<Sourced<string>> Indicator = Field.Optional("indicator", IdKind.Instance, "Id показателя");
    private static readonly Field<Sourced<string>> Measure = Field.Optional("measure", IdKind.Instance, "Id мероприятия");
    private static readonly Field<Sourced<string>> Title = Field.Optional("title", TextKind.Plain, "Новое наименование");
    private static readonly Field<BaselineDraft> Baseline = Field.Optional("baseline", BaselineReader.Kind, "Новое исходное значение");
    private static readonly Field<IReadOnlyList<Keyed<Sourced<string>>>> Targets = Field.Optional("targets", Choices.ByPeriod, "Новые плановые значения; периоды, не названные здесь, сохраняют прежние");
    private static readonly Field<Sourced<string>> Due = Field.Optional("due", TextKind.Plain, "Новый срок");
    private static readonly Field<Sourced<string>> Schedule = Field.Optional("schedule", TextKind.Plain, "Однозначная запись нового срока");
    private static readonly Field<Sourced<string>> Responsible = Field.Optional("responsible", TextKind.Plain, "Новый ответственный");
    private static readonly Field<Sourced<string>> Target = Field.Optional("target", TextKind.Plain, "Новый целевой ориентир мероприятия");
    private static readonly Field<Sourced<MeasureFate>> Status = Field.Optional("status", Choices.MeasureFate, "Мероприятие отменено, отложено или объединено с другим");
    private static readonly Field<Sourced<string>> Into = Field.Optional("into", IdKind.Instance, "Id мероприятия, с которым объединено (status: merged)");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");

    /// <summary>One change of a revision.</summary>
    public static readonly MapKind<ChangeDraft> Kind = new(
        new MapShape("change", "Одно изменение: показателя или мероприятия", Indicator, Measure, Title, Baseline, Targets, Due, Schedule, Responsible, Target, Status, Into, Note)
        {
            OneOf = [Indicator, Measure],
        },
        Read);

    private static ChangeDraft Read(MapFields fields) => new(fields)
    {
        Indicator = fields.Value(Indicator),
        Measure = fields.Value(Measure),
        Title = fields.Value(Title),
        Baseline = fields.Item(Baseline),
        Targets = fields.List(Targets),
        Due = fields.Value(Due),
        Schedule = fields.Value(Schedule),
        Responsible = fields.Value(Responsible),
        Target = fields.Value(Target),
        Status = fields.Value(Status),
        Into = fields.Value(Into),
        Note = fields.Value(Note),
    };
}
