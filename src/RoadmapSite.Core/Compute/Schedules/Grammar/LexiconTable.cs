namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>The words, as stem and endings: «сентябр|ь,я,ю»; an ending in capitals is the name of a declension.</summary>
internal static class LexiconTable
{
    /// <summary>The endings of each declension.</summary>
    public static readonly IReadOnlyDictionary<string, string> Declensions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ADJ"] = "ый,ого,ому,ым,ом,ая,ой,ую,ое,ые,ых,ыми,ою",
        ["SOFT"] = "ий,его,ему,им,ем,яя,ей,юю,ее,ие,их,ими",
        ["SIBILANT"] = "ий,его,ему,им,ем,ая,ей,ую,ее,ие,их,ими",
        ["MASC"] = ",а,у,ом,е,ы,ов,ам,ами,ах",
        ["FEM"] = "а,ы,е,у,ой,,ам,ами,ах",
        ["IE"] = "е,я,ю,ем,и,й,ям,ями,ях",
        ["SOFTMASC"] = "ь,я,ю,ем,е,и,ей,ям,ями,ях",
    };

    /// <summary>The words; the first entry of a form wins.</summary>
    public static readonly IReadOnlyList<(Lexeme Kind, int Value, string Words)> Entries =
    [
        (Lexeme.Month, 1, "январ|SOFTMASC янв"),
        (Lexeme.Month, 2, "феврал|SOFTMASC фев февр"),
        (Lexeme.Month, 3, "март|MASC мар"),
        (Lexeme.Month, 4, "апрел|SOFTMASC апр"),
        (Lexeme.Month, 5, "ма|й,я,ю,е,ем"),
        (Lexeme.Month, 6, "июн|SOFTMASC"),
        (Lexeme.Month, 7, "июл|SOFTMASC"),
        (Lexeme.Month, 8, "август|MASC авг"),
        (Lexeme.Month, 9, "сентябр|SOFTMASC сен сент"),
        (Lexeme.Month, 10, "октябр|SOFTMASC окт"),
        (Lexeme.Month, 11, "ноябр|SOFTMASC ноя нояб"),
        (Lexeme.Month, 12, "декабр|SOFTMASC дек"),

        (Lexeme.Weekday, 1, "понедельник|MASC пн"),
        (Lexeme.Weekday, 2, "вторник|MASC вт"),
        (Lexeme.Weekday, 3, "сред|FEM ср"),
        (Lexeme.Weekday, 4, "четверг|MASC чт"),
        (Lexeme.Weekday, 5, "пятниц|а,ы,е,у,ей,ам,ами,ах пт"),
        (Lexeme.Weekday, 6, "суббот|FEM сб"),
        (Lexeme.Weekday, 7, "воскресень|е,я,ю,ем,ям,ями,ях вс"),

        (Lexeme.Season, 1, "зим|а,ы,е,у,ой"),
        (Lexeme.Season, 2, "весн|а,ы,е,у,ой"),
        (Lexeme.Season, 3, "лето лета лету летом лете"),
        (Lexeme.Season, 4, "осен|ь,и,ью"),
        (Lexeme.SeasonAdjective, 1, "зимн|SOFT зимне"),
        (Lexeme.SeasonAdjective, 2, "весенн|SOFT весенне"),
        (Lexeme.SeasonAdjective, 3, "летн|SOFT летне"),
        (Lexeme.SeasonAdjective, 4, "осенн|SOFT осенне"),

        (Lexeme.Unit, (int)CalendarUnit.Hour, "час|,а,у,ов,ы,ам ч"),
        (Lexeme.Unit, (int)CalendarUnit.Day, "день дня дню днем дне дни дней дням днями днях дн сут|ки,ок"),
        (Lexeme.Unit, (int)CalendarUnit.Week, "недел|я,и,ю,е,ей,ям,ями,ях,ь нед"),
        (Lexeme.Unit, (int)CalendarUnit.TenDays, "декад|FEM"),
        (Lexeme.Unit, (int)CalendarUnit.Month, "месяц|,а,у,ем,е,ы,ев,ам,ами,ах мес м-ц|,а,е,у,ев"),
        (Lexeme.Unit, (int)CalendarUnit.Quarter, "квартал|MASC кв кварт кв-л|,а,е,у,ы,ов"),
        (Lexeme.Unit, (int)CalendarUnit.HalfYear, "полугоди|IE полугод полуг полугода полгода полугодье п/г п/год п/годие п/годия семестр|MASC"),
        (Lexeme.Unit, (int)CalendarUnit.Year, "год|MASC г гг лет годы"),
        (Lexeme.Unit, (int)CalendarUnit.SchoolQuarter, "четверт|ь,и,ью,ей,ям,ями,ях четв"),
        (Lexeme.Unit, (int)CalendarUnit.Trimester, "триместр|MASC"),
        (Lexeme.Unit, (int)CalendarUnit.Holidays, "каникул|ы,,ам,ами,ах каникулярн|ADJ"),

        (Lexeme.School, 0, "учебн|ADJ уч учеб учебно"),
        (Lexeme.Working, 0, "рабоч|SIBILANT раб будн|и,ям,ях,ями,ей,SOFT"),

        (Lexeme.Every, 0, "кажд|ADJ"),
        (Lexeme.EveryUnit, (int)CalendarUnit.Day, "ежедневн|о,ADJ каждодневн|о,ADJ ежесуточно"),
        (Lexeme.EveryUnit, (int)CalendarUnit.Week, "еженедельн|о,ADJ понедельно еженед"),
        (Lexeme.EveryUnit, (int)CalendarUnit.TenDays, "ежедекадн|о,ADJ"),
        (Lexeme.EveryUnit, (int)CalendarUnit.Month, "ежемесячн|о,ADJ помесячно ежемес"),
        (Lexeme.EveryUnit, (int)CalendarUnit.Quarter, "ежеквартальн|о,ADJ поквартально ежекв"),
        (Lexeme.EveryUnit, (int)CalendarUnit.SchoolQuarter, "ежечетвертн|о,ADJ почетвертно"),
        (Lexeme.EveryUnit, (int)CalendarUnit.HalfYear, "ежеполугодн|о,ADJ"),
        (Lexeme.EveryUnit, (int)CalendarUnit.Year, "ежегодн|о,,ADJ ежегод"),

        (Lexeme.Times, 1, "раз раза разу разов р"),
        (Lexeme.TimesAdverb, 1, "единожды однократно однажды единовременно единоразово одноразово разово однократн|ADJ единовременн|ADJ разов|ADJ одноразов|ADJ"),
        (Lexeme.TimesAdverb, 2, "дважды двукратно"),
        (Lexeme.TimesAdverb, 3, "трижды трехкратно"),
        (Lexeme.TimesAdverb, 4, "четырежды четырехкратно"),

        (Lexeme.Edge, 1, "начал|о,а,у,ом,е"),
        (Lexeme.Edge, 2, "середин|FEM"),
        (Lexeme.Edge, 3, "конец конца концу концом конце"),
        (Lexeme.Half, 0, "половин|FEM"),
        (Lexeme.DayNumber, 0, "числ|о,а,у,ом,е,ам,ах"),

        (Lexeme.Current, 0, "текущ|SIBILANT тек сего нынешн|SOFT"),
        (Lexeme.Next, 0, "следующ|SIBILANT будущ|SIBILANT последующ|SIBILANT"),
        (Lexeme.All, 0, "весь всего всему всем всей все всю всех вся всеми"),
        (Lexeme.Span, 0, "период|MASC срок|,а,у,ом,е,и,ов,ам,ами,ах"),
        (Lexeme.Steadily, 0, "постоянно непрерывно бессрочно круглогодично перманентно повседневно всегда постоянн|ADJ непрерывн|ADJ"),
        (Lexeme.Steadily, 1, "систематически регулярно круглосуточно периодически регулярн|ADJ систематическ|ий,ого,ому,им,ом,ая,ой,ую,ое"),
        (Lexeme.Hedge, 0, "примерно ориентировочно предположительно возможно около приблизительно"),
        (Lexeme.Except, 0, "кроме исключением исключая"),

        (Lexeme.Ordinal, 1, "перв|ADJ"),
        (Lexeme.Ordinal, 2, "втор|ой,ого,ому,ым,ом,ая,ую,ое,ые,ых,ыми"),
        (Lexeme.Ordinal, 3, "трет|ий,ьего,ьему,ьим,ьем,ья,ьей,ью,ье,ьи,ьих"),
        (Lexeme.Ordinal, 4, "четверт|ый,ого,ому,ым,ом,ая,ой,ую,ое,ые,ых"),
        (Lexeme.Ordinal, 5, "пят|ADJ"),
        (Lexeme.Ordinal, 6, "шест|ой,ого,ому,ым,ом,ая,ую,ое"),
        (Lexeme.Ordinal, 7, "седьм|ой,ого,ому,ым,ом,ая,ую,ое"),
        (Lexeme.Ordinal, 8, "восьм|ой,ого,ому,ым,ом,ая,ую,ое"),
        (Lexeme.Ordinal, 9, "девят|ADJ"),
        (Lexeme.Ordinal, 10, "десят|ADJ"),
        (Lexeme.Ordinal, 15, "пятнадцат|ADJ"),
        (Lexeme.Ordinal, 20, "двадцат|ADJ"),
        (Lexeme.Ordinal, 30, "тридцат|ADJ"),
        (Lexeme.Ordinal, -1, "последн|SOFT"),
        (Lexeme.Ordinal, -2, "предпоследн|SOFT"),

        (Lexeme.Number, 1, "один одна одно одного одной одному одну одним"),
        (Lexeme.Number, 2, "два две двух двум двумя"),
        (Lexeme.Number, 3, "три трех трем тремя"),
        (Lexeme.Number, 4, "четыре четырех четырем"),
        (Lexeme.Number, 5, "пять пяти"),
        (Lexeme.Number, 6, "шесть шести"),
        (Lexeme.Number, 7, "семь семи"),
        (Lexeme.Number, 8, "восемь восьми"),
        (Lexeme.Number, 9, "девять девяти"),
        (Lexeme.Number, 10, "десять десяти"),
        (Lexeme.Number, 12, "двенадцать двенадцати"),
        (Lexeme.Number, 14, "четырнадцать четырнадцати"),
        (Lexeme.Number, 15, "пятнадцать пятнадцати"),
        (Lexeme.Number, 20, "двадцать двадцати"),
        (Lexeme.Number, 30, "тридцать тридцати"),

        (Lexeme.And, 0, "и"),
        (Lexeme.Or, 0, "или либо"),
    ];
}
