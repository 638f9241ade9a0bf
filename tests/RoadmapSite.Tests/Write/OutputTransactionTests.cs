using System.Security.Cryptography;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

public sealed class OutputTransactionTests
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public void First_run_writes_every_file_and_leaves_nothing_beside_the_folder()
    {
        using var box = new OutputSandbox();

        var changes = box.Publish(("index.html", "дом"), ("sosh-1/indicators/a.html", "a"))!;

        changes.Added.ShouldBe(["index.html", "sosh-1/indicators/a.html"]);
        changes.Any.ShouldBeTrue();
        box.Read("index.html").ShouldBe("дом");
        box.Read("sosh-1/indicators/a.html").ShouldBe("a");
        box.Neighbours().ShouldBe(["output"]);
        box.Bag.Items.ShouldBeEmpty();
    }

    [Fact]
    public void Changes_are_told_apart()
    {
        using var box = new OutputSandbox();
        box.Publish(("same.html", "1"), ("other.html", "1"), ("gone/page.html", "1"));
        box.Put("CNAME", "foreign");

        var changes = box.Publish(("same.html", "1"), ("other.html", "2"), ("new.html", "1"))!;

        changes.Added.ShouldBe(["new.html"]);
        changes.Changed.ShouldBe(["other.html"]);
        changes.Removed.ShouldBe(["gone/page.html"]);
        changes.KeptForeign.ShouldBe(["CNAME"]);
        changes.Unchanged.ShouldBe(1);
        box.Snapshot().Keys.ShouldBe(["CNAME", "manifest.json", "new.html", "other.html", "same.html"]);
        Directory.Exists(box.PathOf("gone")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void If_no_byte_changes_nothing_is_touched(bool inPlace)
    {
        using var box = new OutputSandbox { Options = new OutputOptions { InPlace = inPlace } };
        box.Publish(("index.html", "1"), ("a/b.html", "2"));
        foreach (var entry in Directory.EnumerateFileSystemEntries(box.Folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(entry, LongAgo);
        }

        var changes = box.Publish(("index.html", "1"), ("a/b.html", "2"))!;

        changes.Any.ShouldBeFalse();
        changes.Unchanged.ShouldBe(2);
        Directory.EnumerateFileSystemEntries(box.Folder, "*", SearchOption.AllDirectories)
            .ShouldAllBe(entry => File.GetLastWriteTimeUtc(entry) == LongAgo);
    }

    [Fact]
    public void Unchanged_and_foreign_files_keep_their_time_when_others_change()
    {
        using var box = new OutputSandbox();
        box.Publish(("same.html", "1"), ("other.html", "1"));
        box.Put("own/photo.txt", "mine");
        Directory.CreateDirectory(box.PathOf("own/empty"));
        File.SetLastWriteTimeUtc(box.PathOf("same.html"), LongAgo);
        File.SetLastWriteTimeUtc(box.PathOf("own/photo.txt"), LongAgo);

        box.Publish(("same.html", "1"), ("other.html", "2"));

        File.GetLastWriteTimeUtc(box.PathOf("same.html")).ShouldBe(LongAgo);
        File.GetLastWriteTimeUtc(box.PathOf("own/photo.txt")).ShouldBe(LongAgo);
        box.Read("own/photo.txt").ShouldBe("mine");
        Directory.Exists(box.PathOf("own/empty")).ShouldBeTrue();
    }

    [Fact]
    public void Foreign_symbolic_link_is_kept_as_a_link()
    {
        using var box = new OutputSandbox();
        box.Publish(("index.html", "1"));
        File.CreateSymbolicLink(box.PathOf("latest"), "index.html");

        box.Publish(("index.html", "2"));

        new FileInfo(box.PathOf("latest")).LinkTarget.ShouldBe("index.html");
    }

    [Fact]
    public void Link_in_place_of_one_of_our_files_is_replaced_by_the_file()
    {
        using var box = new OutputSandbox();
        box.Publish(("index.html", "1"));
        File.Move(box.PathOf("index.html"), Path.Combine(box.Folder, "elsewhere"));
        File.CreateSymbolicLink(box.PathOf("index.html"), Path.Combine(box.Folder, "elsewhere"));

        box.Publish(("index.html", "1"))!.Changed.ShouldBe(["index.html"]);

        new FileInfo(box.PathOf("index.html")).LinkTarget.ShouldBeNull();
    }

    [Fact]
    public void File_of_ours_that_was_edited_or_deleted_is_restored()
    {
        using var box = new OutputSandbox();
        box.Publish(("a.html", "long text"), ("b.html", "1"));
        box.Put("a.html", "long TEXT");
        File.Delete(box.PathOf("b.html"));

        var changes = box.Publish(("a.html", "long text"), ("b.html", "1"))!;

        changes.Changed.ShouldBe(["a.html"]);
        changes.Added.ShouldBe(["b.html"]);
        box.Read("a.html").ShouldBe("long text");
        box.Read("b.html").ShouldBe("1");
    }

    [Fact]
    public void File_may_become_a_folder_and_a_folder_a_file()
    {
        using var box = new OutputSandbox();
        box.Publish(("a", "1"), ("b/c.html", "1"));

        box.Publish(("a/x.html", "2"), ("b", "2"));

        box.Snapshot().Keys.ShouldBe(["a/x.html", "b", "manifest.json"]);
    }

    [Fact]
    public void Copied_file_has_the_bytes_of_its_source_and_its_hash()
    {
        using var box = new OutputSandbox();
        var source = Path.Combine(box.Folder, "prikaz.pdf");
        var bytes = new byte[200_000];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(source, bytes);

        using (var transaction = box.Open()!)
        {
            transaction.Copy("sosh-1/documents/prikaz.pdf", source, "input/schools/sosh-1/documents/prikaz.pdf");
            transaction.Commit(box.Bag)!.Added.ShouldBe(["sosh-1/documents/prikaz.pdf"]);
        }

        File.ReadAllBytes(box.PathOf("sosh-1/documents/prikaz.pdf")).ShouldBe(bytes);
        box.Read("manifest.json").ShouldContain(Convert.ToHexStringLower(SHA256.HashData(bytes)));

        using var again = box.Open()!;
        again.Copy("sosh-1/documents/prikaz.pdf", source, "input/schools/sosh-1/documents/prikaz.pdf");
        again.Commit(box.Bag)!.Unchanged.ShouldBe(1);

        bytes[^1] ^= 1;
        File.WriteAllBytes(source, bytes);
        again.Dispose();
        using var changed = box.Open()!;
        changed.Copy("sosh-1/documents/prikaz.pdf", source, "input/schools/sosh-1/documents/prikaz.pdf");
        changed.Commit(box.Bag)!.Changed.Count.ShouldBe(1);
    }

    [Fact]
    public void File_to_copy_that_cannot_be_read_stops_publishing()
    {
        using var box = new OutputSandbox();
        box.Publish(("index.html", "1"));
        using (var transaction = box.Open()!)
        {
            transaction.Add("index.html", OutputSandbox.Bytes("2"), "input/site.yml");
            transaction.Copy("a.pdf", Path.Combine(box.Folder, "none.pdf"), "input/schools/a/documents/none.pdf");
            transaction.Commit(box.Bag).ShouldBeNull();
        }

        var finding = box.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.SourceFileUnreadable);
        finding.Span.File.ShouldBe("input/schools/a/documents/none.pdf");
        finding.Message("ru").ShouldStartWith("Файл «input/schools/a/documents/none.pdf» не читается: файла или папки уже нет на месте (ответ системы: ");
        finding.Message("ru").ShouldEndWith(").");
        box.Read("index.html").ShouldBe("1");
    }

    [Fact]
    public void Transaction_that_is_not_committed_leaves_no_trace()
    {
        using var box = new OutputSandbox();
        box.Publish(("index.html", "1"));
        using (var transaction = box.Open()!)
        {
            transaction.Add("index.html", OutputSandbox.Bytes("2"), "input/site.yml");
            transaction.Add("new.html", OutputSandbox.Bytes("2"), "input/site.yml");
        }

        box.Snapshot().Keys.ShouldBe(["index.html", "manifest.json"]);
        box.Read("index.html").ShouldBe("1");
        box.Neighbours().ShouldBe(["output"]);
    }

    [Fact]
    public void Files_may_be_added_from_many_threads()
    {
        using var box = new OutputSandbox();
        using (var transaction = box.Open()!)
        {
            Parallel.For(0, 500, i => transaction.Add($"org-{i % 7}/page-{i}.html", OutputSandbox.Bytes($"{i}"), "input/site.yml"));
            transaction.Commit(box.Bag)!.Added.Count.ShouldBe(500);
        }

        box.Snapshot().Count.ShouldBe(501);
        box.Read("org-3/page-3.html").ShouldBe("3");
    }

    [Fact]
    public void Rights_of_the_output_folder_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var box = new OutputSandbox();
        box.Publish(("index.html", "1"));
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        File.SetUnixFileMode(box.Output, Mode);

        box.Publish(("index.html", "2"));

        File.GetUnixFileMode(box.Output).ShouldBe(Mode);
    }

    [Fact]
    public void Two_renames_give_the_same_result_as_the_exchange()
    {
        using var box = new OutputSandbox { Files = new DiskFileOperations(exchange: false) };
        box.Publish(("a.html", "1"), ("b.html", "1"));
        box.Put("CNAME", "foreign");

        box.Publish(("a.html", "2"))!.Removed.ShouldBe(["b.html"]);

        box.Snapshot().Keys.ShouldBe(["CNAME", "a.html", "manifest.json"]);
        box.Neighbours().ShouldBe(["output"]);
    }
}
