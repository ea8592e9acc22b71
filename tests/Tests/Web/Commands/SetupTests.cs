using Steadfast.Vault;
using Steadfast.Web;
using Steadfast.Web.Commands;
using Steadfast.Web.Features.About;

namespace Steadfast.Tests.Web.Commands;

/// <summary>The questions an operator is asked, and what comes of the answers.</summary>
[Trait("Finding", "B11")]
public sealed class SetupTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"steadfast-{Guid.NewGuid():N}");

    private Steadfast.Web.Settings Now => SettingsFile.Read(["--Steadfast:Data=" + _folder]);

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public void From_the_answers_come_settings_and_drafts_and_sign_up_opens()
    {
        Assert.False(Now.SignUpIsOpen);

        var told = Answer(
            "open", "Maria Silva", "by the blue letter box", "PT", "30", "Maria Silva Lda", "Rua Um 1, Lisboa", "a machine in Lisbon", "", "CNPD", "");

        Assert.True(Now.SignUpIsOpen);
        Assert.Equal(("Maria Silva", "PT", 30, "CNPD"), (Now.Operator, Now.Country, Now.BackupsFor, Now.Legal.Authority));
        Assert.Equal(
            Papers.For(CopyKind.Open), Directory.EnumerateFiles(Path.Combine(_folder, "legal")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("Maria Silva Lda, Rua Um 1, Lisboa", Legal(Papers.PrivacyNotice), StringComparison.Ordinal);
        Assert.Contains("These are drafts, not legal advice.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody can sign up yet", told, StringComparison.Ordinal);
        // The manual in the file stays.
        Assert.Contains("// Who may sign up", File.ReadAllText(Path.Combine(_folder, "settings.json")), StringComparison.Ordinal);
        foreach (var path in (string[])[Path.Combine(_folder, "settings.json"), Path.Combine(_folder, "legal"), Path.Combine(_folder, "legal", Papers.Terms)])
        {
            Assert.True(OperatingSystem.IsWindows() || ((int)File.GetUnixFileMode(path) & 0b000_111_111) == 0, path);
        }
    }

    [Fact]
    public void For_two_people_only_what_they_need_is_asked_and_the_warning_is_told()
    {
        var told = Answer("two", "Ben", "", "gb", "");

        Assert.True(Now.SignUpIsOpen);
        Assert.False(Directory.Exists(Path.Combine(_folder, "legal")));
        Assert.Contains("could change the program and read along", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Asked_again_Enter_keeps_a_dash_empties_and_an_edited_paper_is_left_alone()
    {
        Answer("known", "Maria Silva", "by the blue letter box", "several", "30", "", "", "", "", "", "");
        File.WriteAllText(Path.Combine(_folder, "legal", Papers.Terms), "Ours.");
        File.Delete(Path.Combine(_folder, "legal", "dpia.md"));

        var told = Answer("", "", "-", "", "", "Maria Silva Lda", "", "", "", "", "");

        Assert.Equal(("Maria Silva", "", "several", "known", "Maria Silva Lda"), (Now.Operator, Now.Contact, Now.Country, Now.Kind, Now.Legal.Name));
        Assert.Equal("Ours.", Legal(Papers.Terms));
        Assert.Contains("Maria Silva", Legal("dpia.md"), StringComparison.Ordinal);
        Assert.Contains("Kept as it is: " + Path.Combine(_folder, "legal", Papers.Terms), told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_makes_no_sense_is_asked_for_again()
    {
        Answer("everybody", "open", "", "Maria Silva", "", "UK", "GB", "thirty", "30", "", "", "", "", "", "");

        Assert.Equal(("open", "Maria Silva", "GB", "30"), (Now.Kind, Now.Operator, Now.Country, Now.BackupDays));
    }

    [Fact]
    public void Answers_that_end_early_change_nothing()
    {
        Answer("known", "Maria Silva", "", "GB", "", "", "", "", "", "", "");
        var before = File.ReadAllText(Path.Combine(_folder, "settings.json"));

        var refused = Assert.Throws<RefusedException>(() => Answer("two", "Somebody else"));

        Assert.Equal("The answers ended before Contact. Nothing was written.", refused.Message);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_folder, "settings.json")));
    }

    private string Legal(string name) => File.ReadAllText(Path.Combine(_folder, "legal", name));

    private string Answer(params string[] lines)
    {
        using var told = new StringWriter();
        using var answers = new StringReader(string.Join('\n', lines) + "\n");
        Assert.Equal(ExitCodes.Fine, SetupCommand.Run(Now, answers, told));
        return told.ToString();
    }
}
