using System.Globalization;

namespace RoadmapSite.Terminal;

/// <summary>Words of the terminal in one language. Words of the pages live in the theme, words of findings beside their codes.</summary>
internal abstract class TerminalWords
{
    public static TerminalWords Russian { get; } = new RussianWords();

    public static TerminalWords English { get; } = new EnglishWords();

    public abstract string Row { get; }

    public abstract string SeeAlso { get; }

    public abstract string More { get; }

    public abstract string Organisations { get; }

    public abstract string Pages { get; }

    public abstract string Findings { get; }

    public abstract string AsOf { get; }

    public abstract string Time { get; }

    public abstract string Output { get; }

    public abstract string NothingChanged { get; }

    public abstract string NotWritten { get; }

    public abstract string Checked { get; }

    public abstract string Cancelled { get; }

    public abstract string Stage { get; }

    public abstract string ReadAs { get; }

    public static TerminalWords In(string language) => string.Equals(language, "en", StringComparison.Ordinal) ? English : Russian;

    public abstract string Consequences(int count);

    public abstract string MoreFindings(int count);

    public abstract string FindingCounts(int errors, int warnings, int notes, int accepted);

    public abstract string Changes(int added, int changed, int removed, int unchanged);

    public abstract string Seconds(TimeSpan time);

    public abstract string OrganisationCounts(int schools, int districts);

    public abstract string OwnBug(string details);

    /// <summary>A row of <c>--timings</c>. The stage keeps the name that it has in codes, folders and docs.</summary>
    /// <param name="stage">One of the seven stages.</param>
    public abstract string StageName(string stage);

    /// <summary>The Russian plural form for a whole number.</summary>
    protected static string Plural(int count, string one, string few, string many)
    {
        var form = (count % 10, count % 100) switch
        {
            (1, not 11) => one,
            ( >= 2 and <= 4, < 12 or > 14) => few,
            _ => many,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count} {form}");
    }

    private sealed class RussianWords : TerminalWords
    {
        public override string Row => "Строка документа";

        public override string SeeAlso => "См. также";

        public override string More => "Подробнее";

        public override string Organisations => "Организации";

        public override string Pages => "Страницы";

        public override string Findings => "Замечания";

        public override string AsOf => "По состоянию на";

        public override string Time => "Время";

        public override string Output => "Папка";

        public override string NothingChanged => "изменений нет, папка не тронута";

        public override string NotWritten => "не записано: сначала исправьте ошибки, прежняя версия сайта сохранена";

        public override string Checked => "проверено, запись не выполнялась";

        public override string Cancelled => "Остановлено. Прежняя версия сайта сохранена.";

        public override string Stage => "Этап";

        public override string ReadAs => "Понято как";

        public override string Consequences(int count) => $"и ещё {Plural(count, "следствие", "следствия", "следствий")} этого";

        public override string MoreFindings(int count) => $"… и ещё {Plural(count, "замечание", "замечания", "замечаний")}: исправьте показанные и запустите снова.";

        public override string FindingCounts(int errors, int warnings, int notes, int accepted) =>
            string.Join(", ", new[]
            {
                Plural(errors, "ошибка", "ошибки", "ошибок"),
                Plural(warnings, "предупреждение", "предупреждения", "предупреждений"),
                notes > 0 ? Plural(notes, "примечание", "примечания", "примечаний") : "",
                accepted > 0 ? $"принято с объяснением: {accepted.ToString(CultureInfo.InvariantCulture)}" : "",
            }.Where(part => part.Length > 0));

        public override string Changes(int added, int changed, int removed, int unchanged) =>
            string.Create(CultureInfo.InvariantCulture, $"новых файлов {added}, изменённых {changed}, удалённых {removed}, без изменений {unchanged}");

        public override string Seconds(TimeSpan time) =>
            time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') + " с";

        public override string StageName(string stage) => stage switch
        {
            "Load" => "чтение (Load)",
            "Validate" => "проверка (Validate)",
            "Compute" => "расчёт (Compute)",
            "Render" => "страницы (Render)",
            "Export" => "файлы (Export)",
            "Verify" => "осмотр (Verify)",
            "Write" => "запись (Write)",
            _ => stage,
        };

        public override string OrganisationCounts(int schools, int districts) =>
            Plural(schools, "школа", "школы", "школ") + (districts > 0 ? ", " + Plural(districts, "район", "района", "районов") : "");

        public override string OwnBug(string details) =>
            $"""
            Это ошибка самой программы, а не ваших файлов. Прежняя версия сайта сохранена.
            Пожалуйста, сообщите о ней разработчикам и приложите текст ниже.
            ----
            {details}
            ----
            """;
    }

    private sealed class EnglishWords : TerminalWords
    {
        public override string Row => "Row of the document";

        public override string SeeAlso => "See also";

        public override string More => "More";

        public override string Organisations => "Organisations";

        public override string Pages => "Pages";

        public override string Findings => "Findings";

        public override string AsOf => "As of";

        public override string Time => "Time";

        public override string Output => "Folder";

        public override string NothingChanged => "no changes, the folder is untouched";

        public override string NotWritten => "not written: mend the errors first, the last good site is kept";

        public override string Checked => "checked, nothing is written";

        public override string Cancelled => "Stopped. The last good site is kept.";

        public override string Stage => "Stage";

        public override string ReadAs => "Read as";

        public override string Consequences(int count) => string.Create(CultureInfo.InvariantCulture, $"and {count} more that follow from it");

        public override string MoreFindings(int count) => string.Create(CultureInfo.InvariantCulture, $"… and {count} more: mend those shown and run again.");

        public override string FindingCounts(int errors, int warnings, int notes, int accepted) =>
            Number(errors, "error") + ", " + Number(warnings, "warning")
            + (notes > 0 ? ", " + Number(notes, "note") : "")
            + (accepted > 0 ? string.Create(CultureInfo.InvariantCulture, $", {accepted} accepted with a reason") : "");

        public override string Changes(int added, int changed, int removed, int unchanged) =>
            string.Create(CultureInfo.InvariantCulture, $"{added} new, {changed} changed, {removed} removed, {unchanged} unchanged files");

        public override string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

        public override string OrganisationCounts(int schools, int districts) =>
            Number(schools, "school") + (districts > 0 ? ", " + Number(districts, "district") : "");

        public override string StageName(string stage) => stage;

        public override string OwnBug(string details) =>
            $"""
            This is a bug of the program, not of your files. The last good site is kept.
            Please report it with the text below.
            ----
            {details}
            ----
            """;

        private static string Number(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
    }
}
