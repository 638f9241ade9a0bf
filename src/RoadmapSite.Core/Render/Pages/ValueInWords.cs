using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A value of an indicator within a sentence: the digits as printed, with what they count.</summary>
internal static class ValueInWords
{
    /// <summary>The value in words: «да», «15 чел. (100 %)», «80 %», «не менее 100 Мбит/с».</summary>
    /// <param name="stated">The value.</param>
    /// <param name="indicator">Whose unit a bare number has.</param>
    /// <param name="scope">Words of the theme.</param>
    public static string Of(StatedValue stated, Indicator indicator, OrganisationScope scope)
    {
        var text = PlainText.Line(stated.Text.Value);
        var culture = scope.Site.Theme.Culture;
        return stated.Value.Settled switch
        {
            YesNoValue answer => scope.Words[answer.Value ? "yes" : "no"],

            // A lone zero is both no people and no percent.
            PeoplePercentValue when text.All(char.IsAsciiDigit) => text,
            PeoplePercentValue both => scope.Words.Format(
                "people_share", culture.NumberText(both.People), culture.NumberText(both.Percent) + scope.Words["chart_percent"]),
            _ when IsBare(text) && stated.Value.Settled.Quantities is [var only] => text + Unit(only, indicator, scope.Words),
            _ => text,
        };
    }

    /// <summary>«Да» or «нет» beside a 1 or 0 that stands for it; null where the wording says it itself.</summary>
    /// <param name="stated">The value.</param>
    /// <param name="words">Words of the theme.</param>
    public static string? Answer(StatedValue? stated, Words words) =>
        stated?.Value.Settled is YesNoValue answer && char.IsAsciiDigit(PlainText.Line(stated.Text.Value)[^1]) ? words[answer.Value ? "yes" : "no"] : null;

    /// <summary>The unit to print after a value; null where the value says it itself: «100 %» is no «100 % %».</summary>
    /// <param name="text">The value as printed.</param>
    /// <param name="unit">The unit; null when there is none.</param>
    public static string? UnitAfter(string text, string? unit) => IsBare(text) ? unit : null;

    private static bool IsBare(string text) => text.Length > 0 && char.IsAsciiDigit(text[^1]);

    private static string Unit(Quantity quantity, Indicator indicator, Words words) => quantity.Kind switch
    {
        QuantityKind.Percent => words["chart_percent"],
        QuantityKind.People => words["chart_people"],

        // «24 ед.» of what the sentence names already says no more than «24».
        QuantityKind.Number when quantity.Unit != Quantity.Ones && indicator.Unit is { } unit => "\u00A0" + PlainText.Line(unit.Value),
        _ => "",
    };
}
