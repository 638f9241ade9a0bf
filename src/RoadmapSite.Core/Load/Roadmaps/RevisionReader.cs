using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A later order that changed the plan, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class RevisionDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The order.</summary>
    public ApprovalDraft? Approval { get; init; }

    /// <summary>First day in force.</summary>
    public Sourced<DateOnly>? From { get; init; }

    /// <summary>Why.</summary>
    public Sourced<string>? Reason { get; init; }

    /// <summary>What it changed.</summary>
    public required IReadOnlyList<ChangeDraft> Changes { get; init; }
}

/// <summary>Keys of a revision.</summary>
internal static class RevisionReader
{
    private static readonly Field<ApprovalDraft> Approval = Field.Required("approval", ApprovalReader.Kind, "Приказ, которым внесено изменение");
    private static readonly Field<Sourced<DateOnly>> From = Field.Required("from", DateKind.Instance, "С какого дня действует");
    private static readonly Field<Sourced<string>> Reason = Field.Optional("reason", TextKind.Plain, "Причина");
    private static readonly Field<IReadOnlyList<ChangeDraft>> Changes = Field.Required("changes", new ListKind<ChangeDraft>(ChangeReader.Kind), "Что изменено");

    /// <summary>A later order that changed the plan.</summary>
    public static readonly MapKind<RevisionDraft> Kind = new(
        new MapShape("revision", "Изменение плана новым приказом", Approval, From, Reason, Changes),
        Read);

    private static RevisionDraft Read(MapFields fields) => new(fields)
    {
        Approval = fields.Item(Approval),
        From = fields.Value(From),
        Reason = fields.Value(Reason),
        Changes = fields.List(Changes),
    };
}

/// <summary>One change of a revision, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ChangeDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id of an indicator.</summary>
    public Sourced<string>? Indicator { get; init; }

    /// <summary>Id of a measure.</summary>
    public Sourced<string>? Measure { get; init; }

    /// <summary>New title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>New baseline.</summary>
    public BaselineDraft? Baseline { get; init; }

    /// <summary>New targets.</summary>
    public required IReadOnlyList<Keyed<Sourced<string>>> Targets { get; init; }

    /// <summary>New deadline.</summary>
    public Sourced<string>? Due { get; init; }

    /// <summary>Unambiguous phrase for it.</summary>
    public Sourced<string>? Schedule { get; init; }

    /// <summary>New responsible.</summary>
    public Sourced<string>? Responsible { get; init; }

    /// <summary>New target of a measure.</summary>
    public Sourced<string>? Target { get; init; }

    /// <summary>What became of the measure.</summary>
    public Sourced<MeasureFate>? Status { get; init; }

    /// <summary>The measure it is merged into.</summary>
    public Sourced<string>? Into { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }
}

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
