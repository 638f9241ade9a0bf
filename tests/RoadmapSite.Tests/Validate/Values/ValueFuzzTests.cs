using System.Diagnostics;
using System.Globalization;
using System.Text;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

public sealed class ValueFuzzTests
{
    private static readonly string[] Pieces =
    [
        "0", "1", "17", "10,5", "2 127", "13.2", "999999999999999", "0,000001", "01.09.2021", "2024", "%", " %", "/", "-", "–", "—", "−", ":", "(", ")", "[", ",", ";", ".", "…", "+", "=", "≥", ">=", "<", "~", "±",
        " ", "\u00A0", "\u202F", "\n", "\r\n", "\t", "чел.", "человек", "Мб/с", "Мбит/с", "руб.", "тыс.", "млрд", "шт.", "п.п.", "м2", "да", "нет", "н/д", "х", "не", "менее", "более", "чем", "от", "до", "с", "на", "в", "к", "из",
        "раза", "и", "для", "около", "рост", "снижение", "школ", "педагогов", "обучающихся", "компьютеров", "в том числе", "из них", "пять", "двадцать", "половина", "вдвое", "году", "классов", "О", "З", "1О", "Кол-во ПК", "№", "«", "»", "SMART", "é", "İ", "ı", "\U0001F600", "\uD800",
    ];

    private static readonly string[] Units = ["", "%", "человек/%", "%/человек", "Ед./%", "1-да, 0-нет", "да/нет", "Мбит/с", "тыс. руб.", "Ед/чел", "п.п.", "школ", "-", "/", "%/%"];
    private static readonly string[] Titles = ["", "Доля педагогов", "Количество ПК", "Количество обучающихся, приходящихся на один компьютер", "Наличие сайта", "Площадь (м2)", "Прирост", ","];

    [Fact]
    public void Any_text_is_read_without_an_exception_and_always_alike()
    {
        foreach (var question in Questions(seed: 20240901, count: 20_000))
        {
            Should.NotThrow(() => Answer(question).ShouldBe(Answer(question)), question.ToString());
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ru-RU")]
    [InlineData("ar-SA")]
    public void Culture_changes_nothing(string culture)
    {
        var questions = Questions(seed: 7, count: 2_000);
        var before = questions.ConvertAll(Answer);
        var (old, oldUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            questions.ConvertAll(Answer).ShouldBe(before);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (old, oldUi);
        }
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("сто ")]
    [InlineData("1,")]
    [InlineData("((")]
    [InlineData("не менее 5 классов ")]
    [InlineData("1О ")]
    [InlineData("5 школ и ")]
    [InlineData("Mбит ")]
    [InlineData("тыс. ")]
    [InlineData("5 чел. (")]
    [InlineData("-")]
    public void Longest_text_of_one_piece_is_read_quickly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, ValueReader.LongestText / piece.Length));
        Answer(new ValueQuestion(text));
        var watch = Stopwatch.StartNew();
        Answer(new ValueQuestion(text));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMilliseconds(500));
    }

    [Fact]
    public void Text_longer_than_a_cell_is_words()
    {
        var text = new string('5', 1_000_000);

        ValueReader.Read(new ValueQuestion(text), UnitTable.Default).Value.ShouldBe(new Core.Model.Values.TextValue(text));
    }

    private static string Answer(ValueQuestion question)
    {
        var reading = ValueReader.Read(question, UnitTable.Default);
        return ReadingText.Json(reading) + ValueText.Describe(reading);
    }

    private static List<ValueQuestion> Questions(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new ValueQuestion(Text(random))
        {
            Unit = Units[random.Next(Units.Length)],
            Title = Titles[random.Next(Titles.Length)],
            UnitAbove = Units[random.Next(Units.Length)],
            Series = [Text(random), Text(random)],
        })];
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(9); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(2) == 0 ? " " : "");
        }

        return text.ToString();
    }
}
