using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Steadfast.Tests.Support;
using Steadfast.Web;

namespace Steadfast.Tests.Web.Frame;

/// <summary>What an operator decides, and when it counts.</summary>
public sealed class SettingsFileTests
{
    [Fact]
    public void The_file_of_a_first_start_reads_as_the_settings_by_default()
    {
        var folder = Directory.CreateTempSubdirectory("steadfast-").FullName;
        try
        {
            SettingsFile.Make(folder);

            var read = SettingsFile.Read([$"--Steadfast:Data={folder}"]);

            Assert.Equal(JsonSerializer.Serialize(new Steadfast.Web.Settings { Data = folder }), JsonSerializer.Serialize(read));
            Assert.False(read.SignUpIsOpen);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_command_line_stands_over_the_file()
    {
        var folder = Directory.CreateTempSubdirectory("steadfast-").FullName;
        try
        {
            SettingsFile.Make(folder);
            SettingsFile.Put(folder, [new("Operator", "Lindenhof")]);

            Assert.Equal("Lindenhof", SettingsFile.Read([$"--Steadfast:Data={folder}"]).Operator);
            Assert.Equal("Maria Silva", SettingsFile.Read([$"--Steadfast:Data={folder}", "--Steadfast:Operator=Maria Silva"]).Operator);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [Trait("Finding", "B11")]
    [InlineData("", "GB", "known", "anybody", false)]
    [InlineData("  ", "GB", "known", "anybody", false)]
    [InlineData("Maria Silva", "", "known", "anybody", false)]
    [InlineData("Maria Silva", "UK", "known", "anybody", false)]
    [InlineData("Maria Silva", "GB", "", "anybody", false)]
    [InlineData("Maria Silva", "GB", "strangers", "anybody", false)]
    [InlineData("Maria Silva", "gb", "Two", "anybody", true)]
    [InlineData("Maria Silva", "Several", "open", "anybody", true)]
    [InlineData("Maria Silva", "GB", "practice", "nobody", false)]
    public void Sign_up_is_open_once_it_is_said_who_runs_the_copy_where_and_for_whom(string runBy, string country, string kind, string signUp, bool isOpen) =>
        Assert.Equal(isOpen, new Steadfast.Web.Settings { Operator = runBy, Country = country, Kind = kind, SignUp = signUp }.SignUpIsOpen);

    [Theory]
    [InlineData("", null)]
    [InlineData("30", 30)]
    [InlineData("0", 0)]
    [InlineData("thirty", null)]
    [InlineData("-1", null)]
    [InlineData("99999", null)]
    public void Days_of_backups_are_a_number_or_not_said(string written, int? days) =>
        Assert.Equal(days, new Steadfast.Web.Settings { BackupDays = written }.BackupsFor);

    [Theory]
    [InlineData("{ \"Steadfast\": { \"Operator\": \"\" } }")]
    [InlineData("// ours\n{ \"Steadfast\": { // who\n \"operator\": \"Old, \\\"quoted\\\" {name}\", } }")]
    [InlineData("{ \"Other\": { \"Steadfast\": { \"Operator\": \"mine\" } }, \"Steadfast\": { \"Mail\": { \"Host\": \"h\", \"Operator\": \"not me\" } } }")]
    [InlineData("{ }")]
    [InlineData("{ \"Steadfast\": { \"Operator\": null, \"Hsts\": true } }")]
    public void A_value_put_into_the_file_is_read_back_and_nothing_else_changes(string words)
    {
        string[] path = ["Steadfast", "Operator"];
        var once = SettingsText.Put(words, path, "Maria “M.” \"Silva\"");
        var both = SettingsText.Put(once, ["Steadfast", "Legal", "Name"], "Maria Silva GmbH");

        var read = Read(both);
        Assert.Equal(("Maria “M.” \"Silva\"", "Maria Silva GmbH"), (read.Operator, read.Legal.Name));
        Assert.Equal(once, SettingsText.Put(once, path, "Maria “M.” \"Silva\""));
        Assert.Equal(Read(words).Mail.Host, read.Mail.Host);
        Assert.Equal(Read(words).Hsts, read.Hsts);
        Assert.Equal(words.Contains("// ours", StringComparison.Ordinal), both.Contains("// ours", StringComparison.Ordinal));
    }

    private static Steadfast.Web.Settings Read(string words)
    {
        using var configuration = new ConfigurationManager();
        configuration.AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(words)));
        return configuration.GetSection("Steadfast").Get<Steadfast.Web.Settings>() ?? new();
    }

    [Fact]
    public async Task A_change_of_the_file_counts_without_a_new_start()
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();
        var file = Path.Combine(app.Database.Options.Folder, SettingsFile.Name);

        await File.WriteAllTextAsync(
            file, (await File.ReadAllTextAsync(file)).Replace("\"Name\": \"Notes\"", "\"Name\": \"Papers\"", StringComparison.Ordinal));

        for (var tries = 0; tries < 50 && (await anybody.OpenAsync("/h")).Document.Title != "Papers"; tries++)
        {
            await Task.Delay(100);
        }

        Assert.Equal("Papers", (await anybody.OpenAsync("/h")).Document.Title);
    }

    [Theory]
    [InlineData("/m/AAAAAAAAAAAAAAAAAAAAAQ/2", "/m/AAAAAAAAAAAAAAAAAAAAAQ/2")]
    [InlineData("//elsewhere.example", "/t")]
    [InlineData("/\\elsewhere.example", "/t")]
    [InlineData("https://elsewhere.example", "/t")]
    [InlineData("/m?x=1", "/t")]
    [InlineData("/m\r\nLocation: /x", "/t")]
    [InlineData("", "/t")]
    [InlineData(null, "/t")]
    public void Only_a_path_of_this_site_is_gone_to(string? path, string gone) => Assert.Equal(gone, Carried.Local(path));

    [Fact]
    public void What_somebody_typed_holds_no_passphrase_and_nothing_of_the_frame()
    {
        var form = new FormCollection(new() { ["Words"] = "mine", ["__t"] = "token", ["keep"] = "1", ["NewPassphrase"] = "secret", ["Passphrase"] = "secret" });

        Assert.Equal(["Words"], Carried.Typed(form).Keys);
    }
}
