using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Forms;

namespace Steadfast.Tests.Web.Frame;

/// <summary>Every word that can be typed or pasted: how long it counts as, and what nobody can see.</summary>
public sealed class TypedWordsTests
{
    [Theory]
    [InlineData("/m/AAAAAAAAAAAAAAAAAAAAAg/2", "Words", 12_000)]
    [InlineData("/m/12/6", "Words", 200)]
    [InlineData("/m/12/11", "Words", 4_000)]
    [InlineData("/m/33/3/5", "What", 4_000)]
    [InlineData("/m/9/4", "Words", 2_000)]
    public async Task A_field_filled_to_its_end_with_line_breaks_in_it_is_kept(string address, string field, int least)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var page = await ana.OpenAsync(address);
        var most = int.Parse(page.One($"main [name={field}]").GetAttribute("maxlength")!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(most, least, 20_000);

        // As a browser counts and sends: each line break is one of the characters and travels as two, each of these hearts counts as two.
        var typed = string.Concat(Enumerable.Repeat("a\nb💙", most))[..(most - 1)].TrimEnd('\ud83d').PadRight(most, 'z');
        var isArea = page.One($"main [name={field}]").LocalName == "textarea";
        Assert.Empty((await page.SubmitAsync(new() { [field] = isArea ? typed : typed.ReplaceLineEndings("\r\n") }, asNoBrowserWould: !isArea)).Errors);

        var wrong = await page.SubmitAsync(new() { [field] = typed + "z" }, asNoBrowserWould: true);
        Assert.Contains(wrong.Errors, error => error.Contains("longer than it can be", StringComparison.Ordinal));
        Assert.Equal(typed + "z", wrong.Value(field));
    }

    [Fact]
    public async Task Words_pasted_with_a_nul_in_them_are_kept_without_it()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        var kept = await (await ana.OpenAsync("/m/AAAAAAAAAAAAAAAAAAAAAg/2")).SubmitAsync(new() { ["Words"] = "Typed, and pas\0ted\uFFFE\a 100%00 words" });

        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Contains("Typed, and pasted 100%00 words", kept.Text);
    }

    [Theory]
    [InlineData("a%00b", "ab")]
    [InlineData("a%%0000b", "ab")]
    [InlineData("a%0%%0000%000b", "ab")]
    [InlineData("a\0b%\0" + "00c", "abc")]
    [InlineData("a%2500b%250%00%300c", "a%00b%000c")]
    public async Task A_nul_that_stands_inside_of_another_is_no_longer_text_either(string sent, string kept)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var form = await ana.OpenAsync("/h/5");
        using var body = new StringContent($"Text={sent}&__t={form.Value("__t")}", System.Text.Encoding.Latin1, "application/x-www-form-urlencoded");
        body.Headers.ContentType!.CharSet = null;

        using var answer = await ana.AskAsync(HttpMethod.Post, "/h/5", body);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($">\n{kept}<", (await answer.Content.ReadAsStringAsync()).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\0")]
    public async Task A_sign_in_with_a_character_that_no_text_has_is_a_wrong_one_and_no_fault(string odd)
    {
        await using var app = await App.StartAsync();
        using var somebody = app.Somebody();

        var page = await (await somebody.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = "stone-river" + odd, ["Passphrase"] = "not " + odd + "the one" });

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Errors);
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u2800")]
    [InlineData("\u3164\u00AD")]
    [InlineData("\u202E \u2069")]
    public async Task What_nobody_can_see_is_nothing(string unseen)
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();

        foreach (var (address, field) in new[] { ("/m/AAAAAAAAAAAAAAAAAAAAAg/2", "Words"), ("/m/12/6", "Words"), ("/m/12/7", "Name"),
            (space + "/4", "Name"), (space + "/1", "What"), ("/m/33/3/5", "What") })
        {
            var page = await (await ana.OpenAsync(address)).SubmitAsync(new() { [field] = unseen });
            Assert.True(page.Errors.Count > 0 && page.Has($"[name={field}][aria-invalid=true]"), address);
        }

        Assert.DoesNotContain(unseen, (await ben.OpenAsync(space)).Document.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_cannot_turn_around_what_stands_beside_it()
    {
        await using var app = await App.StartAsync();
        var (ana, ben, space) = await app.LinkAsync();

        await (await ana.OpenAsync(space + "/4")).SubmitAsync(new() { ["Name"] = "\u2069\u202EAna\u200F\u061C \u200Eb" });
        await (await ana.OpenAsync("/m/12/6")).SubmitAsync(new() { ["Words"] = "\u202Eسلام\u200Cها\u2067 👩\u200D👧" });

        await SeesNoTurnsAsync(ben, space);

        // Kept by a program that took it as it was.
        var session = (await app.Services.GetRequiredService<Sessions>().OpenAsync(ana.Token, true, default))!;
        var open = await app.Services.GetRequiredService<Access>().WriteAsync(session, Id<Space>.Parse(space.Split('/')[^1], null), default);
        foreach (var name in (string[])["\u2069\u202EAna b", "\u200B\u202E"])
        {
            await open.DecideAsync(_ => Decision.Accept(new MemberNamed(name, new(2027, 3, 10)) { By = open.Me }), default);
            await SeesNoTurnsAsync(ben, space);
        }

        // What people do write with stays.
        Assert.Contains("سلام\u200Cها 👩\u200D👧", (await ana.OpenAsync("/m/12/5")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A\u0300\u0301\u0302\u0303\u0304\u0305\u0306na", "A\u0300\u0301\u0302\u0303na")]
    [InlineData("Phương", "Phương")]
    [InlineData("שָׁלוֹם", "שָׁלוֹם")]
    [InlineData("Ana\u2028Ana", "Ana Ana")]
    [InlineData("\U0001D159", "")]
    [InlineData("a\u0301\u0301\u0301\u0301\u200D\u0301\u2060\u0301b\u0301", "a\u0301\u0301\u0301\u0301\u200D\u2060b\u0301")]
    [InlineData("a\u0301\u0301\u0301\u0301 \u0301", "a\u0301\u0301\u0301\u0301 \u0301")]
    public void A_name_stays_within_its_line(string typed, string kept) => Assert.Equal(kept, Typed.Name(typed));

    /// <summary>What opens somebody's notes, or was sealed, is bound as it was typed; every other text without blanks at its ends.</summary>
    [Fact]
    public void Passphrases_are_bound_as_they_were_typed_and_nothing_else_is()
    {
        var asTyped = typeof(WordsBinder).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => property.IsDefined(typeof(AsTypedAttribute), inherit: false))
                .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "BackModel.Passphrase", "InModel.Name", "InModel.Passphrase", "NewModel.Name", "NewPassphrase.Again", "NewPassphrase.Offered",
                "NewPassphrase.Own", "StepUpPage.Passphrase",
            ],
            asTyped);
        SourceTree.AssertNone(
            typeof(WordsBinder).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel))).SelectMany(type => type.GetProperties())
                .Where(property => property.PropertyType == typeof(string) && property.Name.Contains("Passphrase", StringComparison.Ordinal)
                    && property.CanWrite && !property.IsDefined(typeof(AsTypedAttribute), inherit: true))
                .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"),
            "A passphrase may begin and end with blanks: say [AsTyped].");
    }

    private static async Task SeesNoTurnsAsync(Visitor ben, string space)
    {
        foreach (var address in (string[])[space, "/o", space + "/1"])
        {
            var page = await ben.OpenAsync(address);
            var all = page.Document.DocumentElement.TextContent;
            Assert.Contains("Ana b", all, StringComparison.Ordinal);
            Assert.DoesNotContain(all, letter => letter is >= '\u202A' and <= '\u202E' or '\u200E' or '\u200F' or '\u061C');
            Assert.Equal(all.Count(letter => letter is '\u2068'), all.Count(letter => letter is '\u2069'));
        }
    }
}
