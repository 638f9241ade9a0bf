using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of the act's own headings.</summary>
internal static class ColumnsReader
{
    private static readonly Field<Sourced<string>>[] Headings =
    [
        Field.Optional("number", TextKind.Plain, "Заголовок столбца «Номер», как в документе"),
        Field.Optional("title", TextKind.Plain, "Заголовок столбца «Наименование», как в документе"),
        Field.Optional("indicator", TextKind.Plain, "Тот же заголовок для таблицы показателей, если он там другой"),
        Field.Optional("measure", TextKind.Plain, "Тот же заголовок для таблицы мероприятий, если он там другой"),
        Field.Optional("unit", TextKind.Plain, "Заголовок столбца «Единица измерения», как в документе"),
        Field.Optional("baseline", TextKind.Plain, "Заголовок столбца «Исходное значение», как в документе"),
        Field.Optional("values", TextKind.Plain, "Общий заголовок над столбцами значений, как в документе"),
        Field.Optional("due", TextKind.Plain, "Заголовок столбца «Срок», как в документе"),
        Field.Optional("responsible", TextKind.Plain, "Заголовок столбца «Ответственный», как в документе"),
        Field.Optional("target", TextKind.Plain, "Заголовок столбца «Целевой ориентир», как в документе"),
        Field.Optional("result", TextKind.Plain, "Заголовок столбца «Результат», как в документе"),
        Field.Optional("evidence", TextKind.Plain, "Заголовок столбца «Подтверждающий документ», как в документе"),
        Field.Optional("control", TextKind.Plain, "Заголовок столбца «Контроль», как в документе"),
        Field.Optional("funding", TextKind.Plain, "Заголовок столбца «Финансирование», как в документе"),
        Field.Optional("indicators_title", TextKind.Plain, "Подпись таблицы показателей, как в документе"),
        Field.Optional("measures_title", TextKind.Plain, "Подпись таблицы мероприятий, как в документе"),
        Field.Optional("results_title", TextKind.Plain, "Подпись таблицы результатов, как в документе"),
    ];

    private static readonly Field<IReadOnlyList<Keyed<Sourced<string>>>> Periods = Field.Optional("periods", Choices.ByPeriod, "Заголовки периодов, как в документе");

    /// <summary>Headings.</summary>
    public static readonly MapKind<ColumnsDraft> Kind = new(
        new MapShape("columns", "Заголовки столбцов и подписи таблиц, как в документе", [.. Headings, Periods]),
        fields => new ColumnsDraft(fields) { Headings = ReadHeadings(fields), Periods = fields.List(Periods) });

    private static List<KeyValuePair<string, Sourced<string>>> ReadHeadings(MapFields fields)
    {
        var headings = new List<KeyValuePair<string, Sourced<string>>>();
        foreach (var field in Headings)
        {
            if (fields.Value(field) is { } heading)
            {
                headings.Add(new KeyValuePair<string, Sourced<string>>(field.Key, heading));
            }
        }

        return headings;
    }
}
