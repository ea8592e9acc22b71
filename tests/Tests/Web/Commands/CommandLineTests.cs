using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Dapper;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Web;
using Steadfast.Web.Commands;

namespace Steadfast.Tests.Web.Commands;

/// <summary>The built program, started as an operator starts it: what it says, and the number it ends with.</summary>
[Trait("Kind", "Kill")]
public sealed class CommandLineTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("steadfast-").FullName;
    private Copy _copy = null!;

    private string[] OfCopy =>
        ["--data", _copy.Database.Options.Folder, .. _copy.Database.Options.Postgres is { } postgres ? ["--postgres", postgres] : Array.Empty<string>()];

    public async ValueTask InitializeAsync() => _copy = await Copy.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _copy.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Help_lists_the_commands_and_what_each_number_means()
    {
        var help = await BuiltProgram.RunAsync("--help");

        Assert.Equal(ExitCodes.Fine, help.Code);
        Every.Of(
            ["serve ", "setup ", "sample ", "verify ", "backup ", "restore ", "check-directory ", "wording ", "  0  ", "  1  ", "  2  ", "  3  "],
            word => Assert.Contains(word, help.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("srve")]
    [InlineData("serve", "elsewhere")]
    [InlineData("serve", "--urls")]
    [InlineData("backup")]
    [InlineData("verify", "--against")]
    [InlineData("serve", "--urls", "nonsense", "--data", "here")]
    public async Task What_makes_no_sense_is_told_in_one_line(params string[] args)
    {
        var ended = await BuiltProgram.RunAsync([.. args.Select(argument => argument == "here" ? _folder : argument)]);

        AssertOneLine(ExitCodes.WrongUse, ended);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("There is no option --port.", "--port", "80")]
    [InlineData("A setting is written --Steadfast:Operator=…", "--operator", "Maria")]
    [InlineData("There is no option -q.", "-q=1")]
    [InlineData("“foo” is no address to listen on", "--urls", "foo")]
    [InlineData("“ftp://localhost” is no address to listen on", "--urls", "http://localhost:5080;ftp://localhost")]
    [InlineData("ends in a path", "--urls=http://localhost:5080/notes")]
    [InlineData("“x” in http_ports is no port.", "--http_ports=x")]
    [InlineData("“http://localhost:99999” is no address", "--urls", "http://localhost:99999")]
    public void An_argument_that_would_be_passed_over_is_refused(string words, params string[] args) =>
        Assert.Contains(words, Assert.Throws<RefusedException>(() => Arguments.EnsureReadable(args)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("backup", "--gzip")]
    [InlineData("verify", "--json")]
    [InlineData("restore", "-f")]
    [InlineData("check-directory", "--all")]
    [InlineData("backup", "")]
    [InlineData("verify", "--data", "")]
    [InlineData("serve", "--wait", "soon")]
    public void No_file_is_made_of_a_mistyped_option(params string[] args) => Assert.NotEmpty(CommandLine.Make().Parse(args).Errors);

    [Theory]
    [InlineData]
    [InlineData("serve")]
    [InlineData("setup")]
    [InlineData("sample")]
    [InlineData("verify")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("check-directory")]
    [InlineData("wording")]
    public void Help_is_no_wider_than_a_page(params string[] command)
    {
        using var told = new StringWriter();

        CommandLine.Make().Parse([.. command, "--help"]).Invoke(new() { Output = told });

        var lines = told.ToString().Split('\n');
        Assert.True(lines.Length > 10, told.ToString());
        Every.Of(lines, line => Assert.InRange(line.TrimEnd().Length, 0, CommandLine.HelpWidth));
    }

    [Fact]
    public void The_help_of_serve_lists_every_setting()
    {
        using var told = new StringWriter();

        CommandLine.Make().Parse(["serve", "--help"]).Invoke(new() { Output = told });

        Assert.True(SettingsRules.Names.Count() > 20);
        Every.Of(SettingsRules.Names, name => Assert.Contains(name == "Data" ? "STEADFAST_DATA" : name, told.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_busy_port_is_told_in_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var ended = await BuiltProgram.RunAsync(
            "--data", _folder, "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"));

        AssertOneLine(ExitCodes.OutOfReach, ended);
        Assert.Contains("is in use by another program", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told_in_one_line()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        AssertOneLine(ExitCodes.OutOfReach, await BuiltProgram.RunAsync("--data", Path.Combine(file, "data")));
    }

    [Fact]
    public async Task A_database_that_is_away_is_waited_for_and_told_by_its_place_without_its_password()
    {
        var ended = await BuiltProgram.RunAsync(
            "--data", _folder, "--wait", "2", "--postgres", "Host=127.0.0.1;Port=1;Database=notes;Username=notes;Password=quince;Timeout=2");

        Assert.Equal((ExitCodes.OutOfReach, ""), (ended.Code, ended.Output));
        Assert.Equal(2, ended.ErrorLines.Count);
        Every.Of(
            ended.ErrorLines,
            line =>
                Assert.Contains(
                    "PostgreSQL at 127.0.0.1:1 does not answer: connection refused. It is named in the setting “Postgres”.", line, StringComparison.Ordinal));
        Assert.EndsWith("It is waited for, 2 seconds at most.", ended.ErrorLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("quince", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pepper_of_another_copy_is_told_in_one_line()
    {
        await _copy.SignUpAsync();
        await _copy.Kept.PutAsync("form-key/1", [1, 2, 3], default);
        await File.WriteAllBytesAsync(Path.Combine(_copy.Database.Options.Folder, "pepper"), new byte[32], TestContext.Current.CancellationToken);

        var ended = await BuiltProgram.RunAsync(OfCopy);

        AssertOneLine(ExitCodes.OutOfReach, ended);
        Assert.Contains("pepper", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_are_told_by_their_line()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "settings.json"), "{\n  \"Steadfast\": {\n    oops\n  }\n}", TestContext.Current.CancellationToken);

        var ended = await BuiltProgram.RunAsync("--data", _folder);

        AssertOneLine(ExitCodes.WrongUse, ended);
        Assert.Contains("line 3", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_is_verified_backed_up_and_restored()
    {
        await _copy.LinkedAsync();
        var (file, elsewhere) = (Path.Combine(_folder, "backup.db"), Path.Combine(_folder, "elsewhere"));

        Ended[] ended =
        [
            await BuiltProgram.RunAsync(["verify", .. OfCopy]),
            await BuiltProgram.RunAsync(["backup", file, .. OfCopy]),
            await BuiltProgram.RunAsync("verify", file),
            await BuiltProgram.RunAsync("restore", file, "--data", elsewhere),
            await BuiltProgram.RunAsync("verify", "--data", elsewhere),
        ];

        Every.Of(ended, command => Assert.Equal((ExitCodes.Fine, ""), (command.Code, command.Error)));
        Every.Of(
            [0, 2, 4],
            i =>
                Assert.StartsWith(
                    "3 spaces, 6 entries, 0 faults, 0 remarks.\nRows: account 2, identity 2, space 3, entry 6, space_grant 2, ", ended[i].Output,
                    StringComparison.Ordinal));
        Every.Of([0, 2, 4], i => Assert.EndsWith("a whole older file put back (a receipt tells it).\n", ended[i].Output, StringComparison.Ordinal));
        Assert.Contains("The pepper is not in it", ended[1].Output, StringComparison.Ordinal);
        Assert.Contains("pepper is not in place", ended[3].Output, StringComparison.Ordinal);
        AssertOneLine(ExitCodes.WrongUse, await BuiltProgram.RunAsync(["backup", "--quiet", file, .. OfCopy]));
        Assert.Equal(new Ended(ExitCodes.Fine, "", ""), await BuiltProgram.RunAsync(["backup", "--quiet", file + "2", .. OfCopy]));
        AssertOneLine(ExitCodes.WrongUse, await BuiltProgram.RunAsync("restore", file, "--data", elsewhere));
    }

    // A slip in a setting is seen weeks later, and no night may be without its backup until then.
    [Fact]
    public async Task What_is_wrong_in_the_settings_is_told_by_a_backup_and_does_not_stop_it()
    {
        await _copy.LinkedAsync();
        var file = Path.Combine(_folder, "backup.db");
        await File.WriteAllTextAsync(
            Path.Combine(_copy.Database.Options.Folder, "settings.json"), """{"Steadfast": {"LeaveTarget": "weather"}}""",
            TestContext.Current.CancellationToken);

        var ended = await BuiltProgram.RunAsync(["backup", "--quiet", file, .. OfCopy]);

        Assert.Equal((ExitCodes.Fine, ""), (ended.Code, ended.Output));
        Assert.StartsWith("settings.json, line 1: “LeaveTarget” is", Assert.Single(ended.ErrorLines), StringComparison.Ordinal);
        Assert.True(Backups.IsDatabase(file));
        AssertOneLine(ExitCodes.WrongUse, await BuiltProgram.RunAsync(["restore", file, "--data", _copy.Database.Options.Folder]));
    }

    [Fact]
    public async Task A_fault_ends_a_verification_with_one()
    {
        await _copy.SignUpAsync();
        await using (var db = await _copy.Database.ConnectAsync())
        {
            await db.ExecuteAsync("UPDATE entry SET sig = @sig", new { sig = new byte[64] });
        }

        var ended = await BuiltProgram.RunAsync(["verify", .. OfCopy]);

        Assert.Equal(ExitCodes.Fault, ended.Code);
        Assert.StartsWith("Fault: space ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_is_verified_offline_and_its_receipts_against_the_database()
    {
        var (ana, _, _) = await _copy.LinkedAsync();
        var file = Path.Combine(_folder, "notes.json");
        var export = await _copy.Exports.MakeAsync(ana.Session, default);
        await File.WriteAllBytesAsync(file, export.ToJson(), TestContext.Current.CancellationToken);
        var offline = await BuiltProgram.RunAsync("verify", file);
        var against = await BuiltProgram.RunAsync(["verify", file, "--against", .. OfCopy]);
        await File.WriteAllBytesAsync(
            file, (export with { Spaces = [export.Spaces[0] with { Head = new string('0', 64) }, .. export.Spaces.Skip(1)] }).ToJson(),
            TestContext.Current.CancellationToken);
        var changed = await BuiltProgram.RunAsync(["verify", file, "--against", .. OfCopy]);

        Assert.Equal([ExitCodes.Fine, ExitCodes.Fine, ExitCodes.Fault], [offline.Code, against.Code, changed.Code]);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task Told_to_stop_it_finishes_the_request_that_is_under_way(string signal)
    {
        await using var program = await BuiltProgram.ServeAsync(OfCopy);
        using var client = new TcpClient();
        await client.ConnectAsync(program.Address.Host, program.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST /in HTTP/1.1\r\nHost: {program.Address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + "8\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"),
            TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal("", await reader.ReadLineAsync(TestContext.Current.CancellationToken));

        program.Terminate(signal);
        await UntilClosedAsync(program.Address);
        await stream.WriteAsync("Name=ana"u8.ToArray(), TestContext.Current.CancellationToken);
        var answer = await reader.ReadLineAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("HTTP/1.1 ", answer, StringComparison.Ordinal);
        var ended = await program.EndAsync();
        Assert.Equal(ExitCodes.Fine, ended.Code);
        Assert.Contains(
            $"Started: version {Running.Version}, on {(Databases.OnPostgres ? "PostgreSQL" : "SQLite")}.", ended.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("Stopped: ", ended.ErrorLines[^1], StringComparison.Ordinal);
    }

    /// <summary>Waits until nobody new is let in: the program has heard that it is to stop.</summary>
    private static async Task UntilClosedAsync(Uri address)
    {
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    private static void AssertOneLine(int code, Ended ended)
    {
        Assert.Equal(code, ended.Code);
        Assert.Single(ended.ErrorLines);
        Assert.Equal("", ended.Output);
    }
}
