using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>
/// The spellings of units that Russian school documents use. «Мб/с» is read as Мбит/с, the norm of the federal project
/// (data/README.md, conventions of values): 100 Мбит/с in towns, 50 Мбит/с in the country.
/// </summary>
internal static class BuiltInUnits
{
    /// <summary>What a thing of no other name is counted in.</summary>
    public static Unit Pieces { get; } = new("шт.", UnitKind.Count) { AddsUp = true };

    /// <summary>Percent.</summary>
    public static Unit Percent { get; } = new("%", UnitKind.Percent);

    /// <summary>People.</summary>
    public static Unit People { get; } = new("человек", UnitKind.People) { AddsUp = true };

    /// <summary>Percentage points.</summary>
    public static Unit Points { get; } = new("п.п.", UnitKind.PercentPoints);

    /// <summary>All built-in spellings.</summary>
    public static IEnumerable<UnitSpelling> All =>
    [
        .. Spell(Percent, "%", "процент", "процента", "проценты", "процентов", "проц.", "в процентах"),
        .. Spell(Points, "п.п.", "процентный пункт", "процентных пункта", "процентных пунктов", "процентного пункта", "проц. пункта", "проц. пунктов"),
        .. Spell(People, "чел.", "человек", "человека", "чел-к", "людей", "кол-во человек", "количество человек", "кол-во чел.", "численность"),
        .. Spell(new Unit(Quantity.Ones, UnitKind.Count) { AddsUp = true }, "ед.", "единица", "единицы", "единиц", "един."),
        .. Spell(Pieces, "шт.", "штука", "штуки", "штук", "кол-во", "кол-во шт.", "количество", "количество штук"),
        .. Spell(new Unit("м2", UnitKind.Count) { AddsUp = true }, "м2", "кв. м", "кв. метр", "кв. метра", "кв. метров", "м. кв.", "квадратный метр", "квадратных метра", "квадратных метров", "квадратные метры", "sq m"),
        .. Spell(new Unit("баллы", UnitKind.Count), "балл", "балла", "баллов", "баллы"),
        .. Spell(new Unit("часы", UnitKind.Count), "час", "часа", "часов", "часы", "ч."),
        .. Spell(new Unit("минуты", UnitKind.Count), "минута", "минуты", "минут", "мин."),
        .. Spell(new Unit("Гб", UnitKind.Count), "Гб", "Гбайт", "GB", "гигабайт"),
        .. Spell(new Unit("‰", UnitKind.Count), "промилле"),
        .. Speeds(),
        .. Money(),
    ];

    private static IEnumerable<UnitSpelling> Speeds()
    {
        const string Name = "Мбит/с";
        foreach (var (prefixes, factor) in new[] { (new[] { "К", "K", "кило" }, 0.001m), (["М", "M", "мега"], 1m), (["Г", "G", "гига"], 1000m) })
        {
            var bits = new Unit(Name, UnitKind.Speed, factor);
            var bytes = bits with { Loose = true };
            foreach (var prefix in prefixes)
            {
                foreach (var time in new[] { "/с", "/сек", "/секунду", "/s", "/sec", " в секунду", " в сек", " в с", " с", " сек", "с", "" })
                {
                    yield return new(prefix + "бит" + time, bits);
                    yield return new(prefix + "bit" + time, bits);
                }

                foreach (var time in new[] { "/с", "/сек", "/секунду", "/s", "/sec", " в секунду", " в сек", " с", "с" })
                {
                    yield return new(prefix + "б" + time, bytes);
                    yield return new(prefix + "b" + time, bytes);
                }

                yield return new(prefix + "bps", bits);
            }
        }

        yield return new("Мбайт/с", new Unit("Мбайт/с", UnitKind.Count));
        yield return new("Мегабайт/с", new Unit("Мбайт/с", UnitKind.Count));
        yield return new("Мегабайт в секунду", new Unit("Мбайт/с", UnitKind.Count));
    }

    private static IEnumerable<UnitSpelling> Money() =>
    [
        .. Spell(new Unit("руб.", UnitKind.Money) { AddsUp = true }, "руб.", "р.", "рубль", "рубля", "рублей", "рубли", "₽", "RUB"),
        .. Spell(new Unit("руб.", UnitKind.Money, 1_000) { AddsUp = true }, "т.р.", "т. руб.", "тр."),
    ];

    private static IEnumerable<UnitSpelling> Spell(Unit unit, params string[] spellings) =>
        spellings.Select(spelling => new UnitSpelling(spelling, unit));
}
