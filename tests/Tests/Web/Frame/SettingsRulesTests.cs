using System.Net;
using System.Text;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Web;

namespace Steadfast.Tests.Web.Frame;

/// <summary>What an operator mistypes in the settings: it is named, at a start and while the program runs, and nobody else notices.</summary>
public sealed class SettingsRulesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("steadfast-").FullName;

    private string File => Path.Combine(_folder, SettingsFile.Name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("{\"Steadfast\":{\n\"Hsts\":\"yes\"}}", "settings.json, line 2: “Hsts” is true or false, and not “yes”.")]
    [InlineData("{\"Steadfast\":{\"Hsts\":1}}", "settings.json, line 1: “Hsts” is true or false, and not “1”.")]
    [InlineData("{\"Steadfast\":{\"Hsts\":[true]}}", "settings.json, line 1: “Hsts” is one value, and not a list.")]
    [InlineData("{\"Steadfast\":{\"Operator\":{\"Name\":\"x\"}}}", "settings.json, line 1: “Operator” is one value, and not a section.")]
    [InlineData("{\"Steadfast\":{\"Operator\":false}}", "settings.json, line 1: “Operator” is a text between quotation marks.")]
    [InlineData("{\"Steadfast\":{\"Mail\":\n{\"Port\":\"abc\"}}}", "settings.json, line 2: “Mail:Port” is a number from 1 to 65535, and not “abc”.")]
    [InlineData("{\"Steadfast\":{\"Mail\":{\"Port\":65536}}}", "settings.json, line 1: “Mail:Port” is a number from 1 to 65535, and not “65536”.")]
    [InlineData("{\"Steadfast\":{\"Mail\":{\"Hots\":\"x\"}}}", "settings.json, line 1: “Mail:Hots” is no setting. Is “Mail:Host” meant?")]
    [InlineData("{\"Steadfast\":{\"Mail\":\"x\"}}", "settings.json, line 1: “Mail” is a section between { and }.")]
    [InlineData("{\"Steadfast\":{\"Mail\":{\"Security\":\"ssl\"}}}", "settings.json, line 1: “Mail:Security” is “starttls”, “tls” or “none”, and not “ssl”.")]
    [InlineData(
        "{\"Steadfast\":{\"Mail\":{\"From\":\"nobody\"}}}",
        "settings.json, line 1: “Mail:From” is a mail address such as “Reminder <reminder@example.org>”.")]
    [InlineData("{\"Steadfast\":{\"Operater\":\"x\"}}", "settings.json, line 1: “Operater” is no setting. Is “Operator” meant?")]
    [InlineData("{\"Steadfast\":{\"Postgress\":\"x\"}}", "settings.json, line 1: “Postgress” is no setting. Is “Postgres” meant?")]
    [InlineData("{\"Steadfast\":{\"Colour\":\"x\"}}", "settings.json, line 1: “Colour” is no setting. serve --help lists them.")]
    [InlineData("{\"Operator\":\"x\",\"Steadfast\":{}}", "settings.json, line 1: “Operator” has to stand inside of “Steadfast”.")]
    [InlineData("{\"Steadfast\":{\"Operator\":\"a\",\n\"operator\":\"b\"}}", "settings.json, line 2: “operator” stands in the file a second time.")]
    [InlineData("{\"Steadfast\":{\"Data\":\"/x\"}}", "settings.json, line 1: “Data” cannot stand in the file, which lies in that folder.")]
    [InlineData("{\"Steadfast\":{\"SignUp\":\"nobdy\"}}", "settings.json, line 1: “SignUp” is “anybody” or “nobody”, and not “nobdy”.")]
    [InlineData("{\"Steadfast\":{\"Country\":\"UK\"}}", "settings.json, line 1: “Country” is two letters such as “GB”, or “several”, and not “UK”.")]
    [InlineData("{\"Steadfast\":{\"Kind\":\"strangers\"}}", "settings.json, line 1: “Kind” is one of “two”, “known”, “open”, “practice”, and not “strangers”.")]
    [InlineData(
        "{\"Steadfast\":{\"BackupDays\":\"thirty\"}}",
        "settings.json, line 1: “BackupDays” is a whole number of days, “0” for no backups, at most 3650, and not “thirty”.")]
    [InlineData(
        "{\"Steadfast\":{\"Address\":\"notes.example.org\"}}",
        "settings.json, line 1: “Address” is a whole address such as “https://notes.example.org”, and not “notes.example.org”.")]
    [InlineData(
        "{\"Steadfast\":{\"TrustedProxies\":\"127.0.0.1 nginx\"}}",
        "settings.json, line 1: “TrustedProxies” names IP addresses and networks such as “127.0.0.1, 10.0.0.0/8”, and “nginx” is neither.")]
    [InlineData("{\"Steadfast\":{\"TrustedProxies\":[\"127.0.0.1\"]}}", "settings.json, line 1: “TrustedProxies” is one value, and not a list.")]
    [InlineData("{\"Steadfast\":{\"Name\":\"a\\nb\"}}", "settings.json, line 1: “Name” is one line.")]
    [InlineData(
        "{\"Steadfast\":{\"Postgres\":\"quince words\"}}",
        "settings.json, line 1: “Postgres” is a connection string in the form “Host=…;Database=…;Username=…”, and this is none.")]
    [InlineData(
        "{\"Steadfast\":{\"Postgres\":\"Database=x\"}}",
        "settings.json, line 1: “Postgres” is a connection string in the form “Host=…;Database=…;Username=…”, and it names no Host.")]
    [InlineData(
        "{\"Steadfast\":{\"Postgres\":\"Host=h;Passwort=quince\"}}",
        "settings.json, line 1: “Postgres” is a connection string in the form “Host=…;Database=…;Username=…”, and “passwort” is no part of one.")]
    [InlineData(
        "{\"Steadfast\":{\"Postgres\":\"Host=h;Port=quince\"}}",
        "settings.json, line 1: “Postgres” is a connection string in the form “Host=…;Database=…;Username=…”, and what it says of “port” cannot be.")]
    [InlineData("{\"Steadfast\":[]}", "settings.json, line 1: “Steadfast” is a section between { and }.")]
    [InlineData(
        "{\"Steadfast\":\n{\"Operator\":\"x\",\n",
        "settings.json, line 3: this is not JSON. A comma, a quotation mark or a brace is missing or too many there or just before.")]
    [InlineData(
        "{\"Steadfast\":{}} }",
        "settings.json, line 1: this is not JSON. A comma, a quotation mark or a brace is missing or too many there or just before.")]
    [InlineData("{\"Steadfast\":{\"Operator\":\"\\ud800\"}}", "settings.json, line 1: this is no text.")]
    [InlineData("[]", "settings.json holds no settings between { and }.")]
    [InlineData("5", "settings.json holds no settings between { and }.")]
    [InlineData("", "settings.json is empty.")]
    [InlineData(" \n\0\0", "settings.json is empty.")]
    public void What_is_wrong_is_said_with_its_line_and_its_name(string words, string said)
    {
        System.IO.File.WriteAllText(File, words);

        Assert.Equal(said, Assert.Throws<RefusedException>(() => Read()).Message);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("www.bbc.co.uk/weather")]
    [InlineData("//www.bbc.co.uk")]
    [InlineData("/h")]
    [InlineData("http://www.bbc.co.uk/weather")]
    [InlineData("https://localhost/x")]
    [InlineData("https://127.0.0.1/x")]
    [InlineData("https://notes.example.org/x")]
    [InlineData("https://NOTES.example.org.:8443/x")]
    [InlineData("https://bbc@notes.example.org/x")]
    [InlineData("https://weather")]
    [InlineData("file:///etc/hosts")]
    [InlineData("data:text/html,x")]
    public void Leave_goes_to_another_site_or_the_program_does_not_start(string target)
    {
        string[] args = [$"--Steadfast:LeaveTarget={target}", "--Steadfast:Address=https://notes.example.org"];

        Assert.Contains("“LeaveTarget” is", Assert.Throws<RefusedException>(() => Read(args)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.bbc.co.uk/weather?a=1&b=2#now", "https://www.bbc.co.uk/weather?a=1&b=2#now")]
    [InlineData("https://www.bbc.co.uk/w%C3%A9tter/%0d", "https://www.bbc.co.uk/w%C3%A9tter/%0d")]
    [InlineData("https://www.bbc.co.uk/wétter", "https://www.bbc.co.uk/w%C3%A9tter")]
    [InlineData("https://wetter.österreich.at:8443/", "https://wetter.xn--sterreich-z7a.at:8443/")]
    [InlineData("https://天気.example/今日", "https://xn--rss835b.example/%E4%BB%8A%E6%97%A5")]
    [InlineData("https://www.bbc.co.uk/\u202E", "https://www.bbc.co.uk/%E2%80%AE")]
    [InlineData("https://www.bbc.co.uk/a b\tc", "https://www.bbc.co.uk/a%20b%09c")]
    [InlineData("https://www.bbc.co.uk/a\r\nSet-Cookie: b", "https://www.bbc.co.uk/a%0D%0ASet-Cookie:%20b")]
    [InlineData("  HTTPS://WWW.BBC.CO.UK  ", "https://www.bbc.co.uk/")]
    [Trait("Engine", "sqlite")]
    public async Task Leave_goes_there_in_whatever_letters_the_address_was_written(string written, string goes)
    {
        await using var app = await App.StartAsync($"--Steadfast:LeaveTarget={written}");
        using var ana = await app.SignUpAsync();
        var page = await ana.OpenAsync("/t");

        using var left = await ana.AskAsync(HttpMethod.Get, "/w");

        Assert.Equal((HttpStatusCode.Found, goes), (left.StatusCode, Assert.Single(left.Headers.GetValues("Location"))));
        Assert.Equal(goes, page.One("body").GetAttribute("data-target"));
    }

    [Fact]
    public void Leave_never_goes_to_the_host_it_is_asked_on()
    {
        var settings = Read(["--Steadfast:LeaveTarget=https://paper.example.org/x"]);

        Assert.Equal("https://paper.example.org/x", settings.LeaveFrom(new("notes.example.org", 443)));
        Assert.Equal(new Steadfast.Web.Settings().LeaveTarget, settings.LeaveFrom(new("Paper.example.org.", 8080)));
    }

    [Fact]
    public void What_is_empty_is_not_set()
    {
        var empty = SettingsRules.Names.Where(name => name != "Data")
            .GroupBy(name => name.Contains(':', StringComparison.Ordinal) ? name.Split(':')[0] : "", StringComparer.Ordinal)
            .Select(section => section.Key.Length == 0
                ? string.Join(',', section.Select(name => $"\"{name}\":\"\""))
                : $"\"{section.Key}\":{{{string.Join(',', section.Select(name => $"\"{name.Split(':')[1]}\":\" \""))}}}").ToList();
        System.IO.File.WriteAllText(File, $"{{\"Steadfast\":{{{string.Join(',', empty)}}}}}");

        Assert.Equal(3, empty.Count);
        Assert.Equal(
            System.Text.Json.JsonSerializer.Serialize(new Steadfast.Web.Settings { Data = _folder }), System.Text.Json.JsonSerializer.Serialize(Read()));
        System.IO.File.WriteAllText(File, "{\"Steadfast\":{\"Mail\":\"\",\"Legal\":null}}");
        Assert.Equal(587, Read().Mail.Port);
    }

    [Fact]
    public void A_file_reads_as_any_editor_saves_it()
    {
        var words = "{\"Steadfast\":{\"Operator\":\"Müller\"}}";
        foreach (var encoding in (Encoding[])[new UTF8Encoding(false), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            System.IO.File.WriteAllBytes(File, [.. encoding.GetPreamble(), .. encoding.GetBytes(words)]);
            Assert.Equal("Müller", Read().Operator);
        }

        System.IO.File.WriteAllBytes(File, Encoding.Latin1.GetBytes(words));
        Assert.Equal("settings.json is not written in UTF-8. Save it anew in that encoding.", Assert.Throws<RefusedException>(() => Read()).Message);
        System.IO.File.Delete(File);
        Directory.CreateDirectory(File);
        Assert.Contains("is a folder", Assert.Throws<UnauthorizedAccessException>(() => Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_is_said_at_once()
    {
        System.IO.File.WriteAllText(File, "{\"Steadfast\":{\"Hsts\":\"x\",\"Kind\":\"y\",\"Mail\":{\"Port\":0}}}");

        Assert.Equal(3, Assert.Throws<RefusedException>(() => Read("--Steadfast:Operator=z")).Message.Split('\n').Length);
        Assert.Equal(
            "On the command line: “Operater” is no setting. Is “Operator” meant?",
            Assert.Throws<RefusedException>(() => Read("--Steadfast:Operater=z")).Message.Split('\n')[^1]);
    }

    [Fact]
    public async Task A_mistake_saved_while_the_program_runs_is_told_in_one_line_and_nothing_changes()
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();
        var file = Path.Combine(app.Database.Options.Folder, SettingsFile.Name);
        var good = await System.IO.File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        (string Words, string Said)[] mistakes =
        [
            (good.Replace("\"Hsts\": false", "\"Hsts\": \"yes\"", StringComparison.Ordinal), "“Hsts” is true or false"),
            (good.Replace("\"Port\": 587", "\"Port\": \"abc\"", StringComparison.Ordinal), "“Mail:Port” is a number"),
            (good[..(good.Length / 2)], "this is not JSON"),
            ("", "settings.json is empty."),
            (good.Replace("https://www.bbc.co.uk/weather", "javascript:alert(1)", StringComparison.Ordinal), "“LeaveTarget” is a whole https address"),
        ];
        foreach (var (words, said) in mistakes)
        {
            // What stands beside the mistake does not count either.
            await System.IO.File.WriteAllTextAsync(
                file, words.Replace("\"Name\": \"Notes\"", "\"Name\": \"Half\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            await UntilToldAsync(said);
            Assert.Equal("Notes", (await anybody.OpenAsync("/h")).Document.Title);
            foreach (var path in (string[])["/", "/h", "/in", "/healthz", "/readyz", "/style.css"])
            {
                using var answer = await anybody.AskAsync(HttpMethod.Get, path);
                Assert.Equal((path, System.Net.HttpStatusCode.OK), (path, answer.StatusCode));
            }

            using var left = await anybody.AskAsync(HttpMethod.Get, "/w");
            Assert.Equal("https://www.bbc.co.uk/weather", left.Headers.Location?.OriginalString);
        }

        System.IO.File.Delete(file);
        await UntilToldAsync("settings.json is gone.");
        await System.IO.File.WriteAllTextAsync(
            file, good.Replace("\"Name\": \"Notes\"", "\"Name\": \"Papers\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await UntilToldAsync("reads well again, and counts.");

        Assert.Equal("Papers", (await anybody.OpenAsync("/h")).Document.Title);
        Assert.Equal(
            mistakes.Length + 1,
            app.Logs.Lines.Count(line => line.Contains("LiveSettings", StringComparison.Ordinal) && line.StartsWith("Warning", StringComparison.Ordinal)));

        async Task UntilToldAsync(string said)
        {
            for (var tries = 0; tries < 100 && !app.Logs.Lines.Any(line => line.Contains(said, StringComparison.Ordinal)); tries++)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
                using var asked = await anybody.AskAsync(HttpMethod.Get, "/h");
            }

            Assert.Contains(app.Logs.Lines, line => line.Contains(said, StringComparison.Ordinal));
        }
    }

    private Steadfast.Web.Settings Read(params string[] args) => SettingsFile.Read([$"--Steadfast:Data={_folder}", .. args]);
}
