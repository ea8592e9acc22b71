using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Web.Arriving;
using Steadfast.Web.Components;

namespace Steadfast.Tests.Web.Safety;

/// <summary>Texts that were found to hurt, or to leave somebody alone with what hurts: each by what it says since, on every page it belongs to.</summary>
public sealed class CarefulTextsTests(RunningApp running) : IClassFixture<RunningApp>
{
    private const string Deleting = "If a court case is running or likely, ask a lawyer before you delete.";
    private const string Third = "Initials are enough. Others have rights too.";

    /// <summary>The finding, a page, what it says, and what it is not to say again.</summary>
    public static TheoryData<string, string, string, string?> Said => new()
    {
        { "S6", "/m/33", "What they ask of you differs.", "the same for both" },
        { "S7", "/m/31", "If you are afraid, you don’t have to come back. Send word from somewhere safe, or not at all.", null },
        { "S7", "/m/31/2", "If you are afraid, you don’t have to come back. Send word from somewhere safe, or not at all.", null },
        { "S46", "/m/27/1", "Stop when it is too much; part of it is a beginning.", "hardest to say" },
        { "S46", "/m/27/1", "Feeling sick or cornered after this is common.", null },
        { "S52", "/s/5", Deleting, null },
        { "S52", "/s/7", Deleting, null },
        { "S52", "{space}/3", Deleting, null },
        { "S57", "/m/7/1", Third, null },
        { "S57", "/m/11/1/1", Third, null },
        { "S57", "/m/19/1", Third, null },
        { "S57", "/m/27/2/1", Third, null },
        { "S57", "/m/28/1", Third, null },
        { "second reading", "/h/1", "Go to someone you’re not afraid of, or ask them to come and stay.", "Go to someone, or" },
        { "second reading", "/h/1", "Nobody comes unless you call.", "Check before relying on" },
        { "second reading", "/m/3", "After I have left", "Once I am gone" },
        { "second reading", "/m/3", "What I want to live for", "What makes me want to stay" },
        { "second reading", "{space}/3", "Stop sharing", "Leave this shared part" },
        { "second reading", "/m/12/5", "Being hurt, threatened or frightened is more than a setback.", "undo nothing" },
        { "second reading", "/s/1", "they may notice. If that could be dangerous, talk to someone first", null },
        { "second reading", "/g/1", "A yes out of fear binds you to nothing.", "leave it." },
        { "second reading", "/m/27/1", "An infection, a pregnancy or danger can’t wait: say that now.", null },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public async Task What_was_hurtful_is_said_otherwise(string finding, string path, string words, string? never)
    {
        var (ana, _, space) = await running.App.LinkAsync();

        var page = await ana.OpenAsync(path.Replace("{space}", space, StringComparison.Ordinal));

        Assert.True(page.Text.Contains(words, StringComparison.Ordinal), finding);
        if (never is not null)
        {
            Assert.DoesNotContain(never, page.Text);
        }
    }

    [Theory]
    [InlineData("wording.with-a-cause.reason", "can sound like an excuse")]
    [InlineData("wording.at-fault.reason", "may defend themselves")]
    [Trait("Finding", "S41")]
    public void What_a_wording_does_to_a_reader_is_said_as_what_may_be(string key, string words)
    {
        using var scope = running.App.Services.CreateScope();

        Assert.Contains(words, scope.ServiceProvider.GetRequiredService<Words>()[key], StringComparison.Ordinal);
    }
}
