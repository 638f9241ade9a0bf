using RoadmapSite.Core.Export.Search;

namespace RoadmapSite.Tests.Export.Search;

public sealed class RussianStemmerTests
{
    [Theory]

    // Forms of the vocabulary that snowballstem.org prints beside the algorithm.
    [InlineData("в", "в")]
    [InlineData("вавиловка", "вавиловк")]
    [InlineData("вагнера", "вагнер")]
    [InlineData("вагонов", "вагон")]
    [InlineData("важная", "важн")]
    [InlineData("важнее", "важн")]
    [InlineData("важнейшие", "важн")]
    [InlineData("важнейшими", "важн")]
    [InlineData("важничал", "важнича")]
    [InlineData("важности", "важност")]
    [InlineData("важностию", "важност")]
    [InlineData("важность", "важност")]
    [InlineData("вазах", "ваз")]
    [InlineData("валандался", "валанда")]
    [InlineData("валериановых", "валерианов")]
    [InlineData("валерию", "валер")]
    [InlineData("павлиний", "павлин")]
    [InlineData("павлиньи", "павлин")]
    [InlineData("падаль", "падал")]
    [InlineData("падают", "пада")]
    [InlineData("падающего", "пада")]
    [InlineData("падучая", "падуч")]

    // Words of roadmaps.
    [InlineData("показателей", "показател")]
    [InlineData("показатель", "показател")]
    [InlineData("компьютерами", "компьютер")]
    [InlineData("обеспеченность", "обеспечен")]
    [InlineData("обеспеченности", "обеспечен")]
    [InlineData("лицензионного", "лицензион")]
    [InlineData("школы", "школ")]
    [InlineData("мероприятиям", "мероприят")]
    [InlineData("", "")]
    [InlineData("пк", "пк")]
    public void A_word_loses_its_ending(string word, string stem) => RussianStemmer.Stem(word).ShouldBe(stem);
}
