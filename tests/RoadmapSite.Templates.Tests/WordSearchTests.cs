using RoadmapSite.Templates.Formatting;

namespace RoadmapSite.Templates.Tests;

/// <summary>Which abbreviations stand on a page.</summary>
public sealed class WordSearchTests
{
    private static readonly HashSet<string> Known = new(["ПО", "ИКТ", "МБОУ", "СОШ", "дн."], StringComparer.Ordinal);

    [Theory]
    [InlineData("ПЛАН МЕРОПРИЯТИЙ ПО РАЗВИТИЮ", "ПО")]
    [InlineData("<th>МЕРО\u00ADПРИЯТИЯ ПО ЗАЩИТЕ ДАННЫХ</th>", "ПО")]
    [InlineData("ПО\u00ADВЫШЕНИЕ", "ПО")]
    [InlineData("МЕРОПРИЯТИЯ (ПО ИКТ) на год", "ПО")]
    [InlineData("СПОРТ", "ПО")]
    public void A_word_among_capitals_is_no_abbreviation(string text, string word) => WordSearch.Has(text, word, Known).ShouldBeFalse();

    [Theory]
    [InlineData("Обновить ПО в классах", "ПО")]
    [InlineData("ПО", "ПО")]
    [InlineData("МБОУ СОШ № 3", "СОШ")]
    [InlineData("<h2>МЕРОПРИЯТИЯ</h2><p>ПО</p>", "ПО")]
    [InlineData("ПЛАН МЕРОПРИЯТИЙ ПО РАЗВИТИЮ. Закупить ПО", "ПО")]
    [InlineData("МЕРОПРИЯТИЯ: 3 дн. СРОК", "дн.")]
    public void A_word_that_stands_by_itself_is_found(string text, string word) => WordSearch.Has(text, word, Known).ShouldBeTrue();
}
