using Steadfast.Tests.Support;
using Steadfast.Web.Agreeing;

namespace Steadfast.Tests.Web.Agreeing;

/// <summary>Ana and Ben agree on something, each from their own side: once for every kind of agreement there is.</summary>
public sealed class AgreementPagesTests : Couple
{
    /// <summary>The address of each kind, without the space.</summary>
    public static TheoryData<string> EveryKind() => [.. s_kinds.Keys];

    private static readonly Dictionary<string, IReadOnlyList<AgreementPart>> s_kinds = RazorPages.All
        .Where(page => typeof(IAgreementPage).IsAssignableFrom(page.Model)).ToDictionary(
            page => page.Route.Replace("/o/{space}", "", StringComparison.Ordinal).Replace("/{id?}", "", StringComparison.Ordinal),
            page => AgreementPart.Of(page.Model.GetGenericArguments()[0]));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task One_proposes_the_other_puts_it_in_other_words_both_want_it_and_either_ends_it(string kind)
    {
        var form = await (await Ana.OpenAsync(Space)).FollowAsync((await Ana.OpenAsync(Space + kind)).Heading);
        Assert.Equal(Space + kind, form.Path);
        var parts = s_kinds[kind].Select(part => part.Name).ToList();
        Dictionary<string, string> Words(string whose) => new(parts.Select(part => KeyValuePair.Create(part, $"{whose} {part}"))) { ["Comes"] = "TenMinutes" };

        // A part left empty is asked for, and what was typed stands there still.
        var missing = Words("hers");
        missing[parts[^1]] = " ";
        var refused = await form.SubmitAsync(missing, "Suggest it");
        Assert.Single(refused.Errors);
        Every.Of(parts.SkipLast(1), part => Assert.Contains($"hers {part}", refused.Html), least: 0);

        var proposed = await refused.SubmitAsync(Words("hers"), "Suggest it");
        Every.Of(parts, part => Assert.Contains($"hers {part}", proposed.Text));
        Assert.DoesNotContain("hers", (await Ben.OpenAsync(Space + kind)).Everything);

        await App.PassAsync(Promising.Comes, Ana, Ben);
        var toAnswer = await Ben.OpenAsync(proposed.Path);
        Every.Of(parts, part => Assert.Contains($"hers {part}", toAnswer.Text));
        var other = await (await toAnswer.FollowAsync("Other words")).SubmitAsync(Words("his"), "Suggest it");

        await App.PassAsync(Promising.Comes, Ana, Ben);
        await (await Ana.OpenAsync(other.Path)).SubmitAsync(button: "Yes");
        foreach (var person in new[] { Ana, Ben })
        {
            var agreed = (await person.OpenAsync(Space + kind)).Text;
            Every.Of(parts, part => Assert.Contains($"his {part}", agreed));
            Assert.Contains($"{form.Heading} his {parts[0]}", (await person.OpenAsync(Space)).Text);
            Assert.DoesNotContain("hers", (await person.OpenAsync(Space)).Everything);
        }

        await (await Ben.OpenAsync(Space + kind)).SubmitAsync(button: "End it");
        foreach (var person in new[] { Ana, Ben })
        {
            Assert.DoesNotContain($"his {parts[0]}", (await person.OpenAsync(Space)).Text);
        }
    }
}
