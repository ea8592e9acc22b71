using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Durability;

/// <summary>The program as it is run, on a disk of eight megabytes.</summary>
/// <remarks>security.md section 6, "Disk full".</remarks>
[Trait("Kind", "Kill")]
[Trait("Engine", "sqlite")]
public sealed partial class FullDiskTests : IAsyncLifetime
{
    private const int RefusalsToBelieve = 5;
    private const string Mount = """mount -t tmpfs -o size=8m none "$1" && shift && exec "$@" """;

    private readonly string _folder = Directory.CreateTempSubdirectory("steadfast-disk-").FullName;
    private Child _program = null!;
    private Uri _address = null!;
    private Visitor _ana = null!;

    /// <summary>The data folder as the program has it; only its own namespace has the small disk.</summary>
    private string Disk => $"/proc/{_program.Id}/root{_folder}";

    public async ValueTask InitializeAsync()
    {
        _program = Child.Start(
            line => Address().IsMatch(line),
            [
                "unshare", "-rm", "sh", "-c", Mount, "sh", _folder,
                .. Child.Ours(
                    "steadfast", "serve", "--urls=http://127.0.0.1:0", $"--Steadfast:Data={_folder}", "--Steadfast:Operator=Maria Silva",
                    "--Steadfast:Country=several", "--Steadfast:Kind=two")]);
        _address = new(Address().Match(await _program.ReadyAsync()).Value.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        _ana = new(_address);
        await (await _ana.OpenAsync("/new/1?a=true")).SubmitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _ana.Dispose();
        await _program.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task On_a_full_disk_what_is_not_saved_stays_in_its_form_and_what_is_saved_stays()
    {
        var saved = new Dictionary<string, string>(StringComparer.Ordinal);
        var refused = new List<(string Path, string Words, Page Answer)>();
        FillTo(freeBytes: 1 << 20);

        for (var post = 0; refused.Count < RefusalsToBelieve; post++)
        {
            Assert.True(post < 500, "The disk does not fill.");
            var (path, words) = (
                $"/m/{Id<JournalPage>.From(RandomNumberGenerator.GetBytes(16))}",
                string.Join(' ', Enumerable.Range(0, 450).Select(_ => Convert.ToHexString(RandomNumberGenerator.GetBytes(10)))));
            var form = await _ana.OpenAsync(path + "/2");
            Assert.Equal(HttpStatusCode.OK, form.Status);
            var answer = await form.SubmitAsync(new() { ["Words"] = words });
            if (answer.Status == HttpStatusCode.OK && answer.Path == path)
            {
                saved.Add(path, words);
                continue;
            }

            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
            Assert.Contains("not saved", answer.Text, StringComparison.Ordinal);
            Assert.Equal(words, answer.Value("Words"));
            refused.Add((path, words, answer));
        }

        Assert.NotEmpty(saved);
        await AssertReadableAsync(saved);
        foreach (var other in (string[])["/t", "/m", "/o", "/s", "/h", "/g", "/"])
        {
            Assert.Equal(HttpStatusCode.OK, (await _ana.OpenAsync(other)).Status);
        }

        foreach (var (path, _, _) in refused)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _ana.OpenAsync(path)).Status);
        }

        File.Delete(Path.Combine(Disk, "filler"));
        foreach (var (path, words, answer) in refused)
        {
            Assert.Equal(path, (await answer.SubmitAsync()).Path);
            saved.Add(path, words);
        }

        await AssertReadableAsync(saved);
        await AssertSoundAsync(saved.Count);
    }

    [Fact]
    [Trait("Security", "7.4.1")]
    public async Task On_a_full_disk_leaving_ends_the_visit_also_for_a_cookie_that_was_copied_before_it()
    {
        using var copied = new Visitor(_address, token: _ana.Token);
        Assert.Equal("/t", (await copied.OpenAsync("/t")).Path);
        FillTo(freeBytes: 0);

        using var left = await _ana.AskAsync(HttpMethod.Get, "/w");

        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        Assert.StartsWith("/in", (await copied.OpenAsync("/t")).Path, StringComparison.Ordinal);
        File.Delete(Path.Combine(Disk, "filler"));
        foreach (var path in (string[])["/t", "/m"])
        {
            Assert.StartsWith("/in", (await copied.OpenAsync(path)).Path, StringComparison.Ordinal);
        }
    }

    private async Task AssertReadableAsync(Dictionary<string, string> saved)
    {
        foreach (var (path, words) in saved)
        {
            Assert.Contains(words, (await _ana.OpenAsync(path)).Text, StringComparison.Ordinal);
        }
    }

    /// <summary>Takes the files out of the program's namespace while it rests, and verifies them.</summary>
    private async Task AssertSoundAsync(int entries)
    {
        await using var database = await Databases.FreshAsync();
        foreach (var file in Directory.GetFiles(Disk).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(database.Options.Folder, Path.GetFileName(file)));
        }

        await using var copy = Copy.After(database);
        var report = await copy.Verification.CheckDatabaseAsync(default);
        Assert.Empty(report.Faults);
        Assert.True(report.Entries >= entries);
    }

    /// <summary>Fills the disk with something of no interest, but for the last bytes.</summary>
    private void FillTo(int freeBytes)
    {
        using var filler = new FileStream(Path.Combine(Disk, "filler"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                filler.Write(new byte[4096]);
            }
        }
        catch (IOException)
        {
            filler.SetLength(filler.Length - freeBytes);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
