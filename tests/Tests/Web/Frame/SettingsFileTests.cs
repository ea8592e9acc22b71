using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Steadfast.Tests.Support;
using Steadfast.Web;
using Steadfast.Web.Components;

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
            SettingsFile.Make(folder, "");

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
            SettingsFile.Make(folder, "Lindenhof");

            Assert.Equal("Lindenhof", SettingsFile.Read([$"--Steadfast:Data={folder}"]).Operator);
            Assert.Equal("Maria Silva", SettingsFile.Read([$"--Steadfast:Data={folder}", "--Steadfast:Operator=Maria Silva"]).Operator);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("", "anybody", false)]
    [InlineData("  ", "anybody", false)]
    [InlineData("Maria Silva", "anybody", true)]
    [InlineData("Maria Silva", "nobody", false)]
    public void Sign_up_is_open_once_it_is_said_who_runs_the_copy(string runBy, string signUp, bool isOpen) =>
        Assert.Equal(isOpen, new Steadfast.Web.Settings { Operator = runBy, SignUp = signUp }.SignUpIsOpen);

    [Fact]
    public async Task A_change_of_the_file_counts_without_a_new_start()
    {
        await using var app = await App.StartAsync();
        using var anybody = app.Somebody();
        var file = Path.Combine(app.Database.Options.Folder, SettingsFile.Name);

        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("\"Name\": \"Notes\"", "\"Name\": \"Papers\"", StringComparison.Ordinal));

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
