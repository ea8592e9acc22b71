using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>The driver of the page tests sends what a browser would and nothing else, and reads what somebody sees.</summary>
public sealed class DriverTests
{
    private const string Form =
        """
        <form><input type=hidden name=Id value=7>
        <input type=radio name=How value=Now checked><input type=radio name=How value=Later><input type=radio name=How value=Never disabled>
        <input type=radio name=Free value=a>
        <input type=checkbox name=Things value=one checked><input type=checkbox name=Things value=two>
        <select name=Zone><option value=a>A<option value=b selected>B<option value=c disabled>C</select>
        <input name=Short maxlength=3><input name=Code pattern="[0-9]{2}"><input name=Least minlength=3><input type=number name=Hour min=7 max=21>
        <input type=date name=Day max=2027-03-10><input name=Gone value=x disabled>
        <fieldset disabled><legend><input name=Kept value=k></legend><input name=Off value=o></fieldset>
        <textarea name=Words>one
        two</textarea>
        <button>Keep</button><button name=skip value=1 formnovalidate>Skip</button></form>
        """;

    [Fact]
    public void What_is_there_is_sent_with_the_button_and_nothing_that_is_disabled() =>
        Assert.Equal(
            ["Id=7", "How=Now", "Things=one", "Zone=b", "Short=", "Code=", "Least=", "Hour=", "Day=", "Kept=k", "Words=one\r\ntwo", "skip=1"],
            Sent([], "Skip"));

    [Theory]
    [InlineData("How", "Later", "How=Later")]
    [InlineData("Things", "two", "Things=two")]
    [InlineData("Zone", "a", "Zone=a")]
    [InlineData("Short", "abc", "Short=abc")]
    [InlineData("Code", "12", "Code=12")]
    [InlineData("Hour", "21", "Hour=21")]
    [InlineData("Day", "2027-03-10", "Day=2027-03-10")]
    [InlineData("Words", "a\nb", "Words=a\r\nb")]
    [InlineData("Free", "", null)]
    [InlineData("Things", "", null)]
    public void What_somebody_types_or_chooses_is_sent(string name, string value, string? sent)
    {
        var fields = Sent(new() { [name] = value }, "Keep");

        Assert.Equal(sent is null ? [] : [sent], fields.Where(field => field.StartsWith(name + "=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("How", "Sometimes", "How does not offer")]
    [InlineData("How", "Never", "How does not offer")]
    [InlineData("How", "", "How does not offer")]
    [InlineData("Things", "three", "Things has no box")]
    [InlineData("Zone", "d", "Zone does not offer")]
    [InlineData("Zone", "c", "Zone does not offer")]
    [InlineData("Short", "abcd", "Short takes 3 characters")]
    [InlineData("Short", "a\nb", "Short takes one line")]
    [InlineData("Code", "123", "Code does not take")]
    [InlineData("Least", "ab", "Least takes 3 characters at least")]
    [InlineData("Hour", "6", "Hour begins at 7")]
    [InlineData("Hour", "22", "Hour ends at 21")]
    [InlineData("Hour", "noon", "Hour takes a number")]
    [InlineData("Day", "2027-03-11", "Day ends at 2027-03-10")]
    [InlineData("Day", "tomorrow", "Day takes a date")]
    [InlineData("Gone", "y", "Gone is disabled")]
    [InlineData("Off", "y", "Off is disabled")]
    [InlineData("Id", "8", "Id is hidden")]
    [InlineData("Nowhere", "x", "There is no field Nowhere")]
    public void What_no_browser_would_send_is_refused_by_name_unless_a_test_says_so(string name, string value, string why)
    {
        Assert.StartsWith(why, Assert.Throws<InvalidOperationException>(() => Sent(new() { [name] = value }, "Keep")).Message, StringComparison.Ordinal);
        if (name != "Nowhere")
        {
            Assert.Contains($"{name}={value}", Sent(new() { [name] = value }, "Keep", asNoBrowserWould: true));
        }
    }

    [Fact]
    public void What_has_to_be_given_is_given_unless_the_button_asks_for_nothing()
    {
        foreach (var field in (string[])["<input name=A required>", "<input type=checkbox name=A value=1 required>",
            "<input type=radio name=A value=1 required>", "<textarea name=A required></textarea>"])
        {
            var html = $"<form>{field}<button>Keep</button><button formnovalidate>Skip</button></form>";
            Assert.StartsWith(
                "A has to be given", Assert.Throws<InvalidOperationException>(() => Sent([], "Keep", html: html)).Message, StringComparison.Ordinal);
            Assert.DoesNotContain("A=1", Sent([], "Skip", html: html));
            Assert.Contains("A=1", Sent(new() { ["A"] = "1" }, "Keep", html: html));
        }
    }

    [Fact]
    public void What_is_folded_up_or_for_a_screen_reader_alone_is_not_read()
    {
        using var visitor = new Visitor(new("http://localhost"));
        var page = new Page(
            visitor, "/", System.Net.HttpStatusCode.OK,
            "<main>seen <details><summary>more</summary>folded</details><details open><summary>open</summary>unfolded</details><p class=hide>heard</p><p "
                + "hidden>gone</p></main>");

        Assert.Equal("seen moreopenunfolded", page.Text);
        Assert.Equal("seen morefoldedopenunfoldedheardgone", page.Everything);
    }

    private static IReadOnlyList<string> Sent(Dictionary<string, string> fill, string button, bool asNoBrowserWould = false, string html = Form)
    {
        var form = new HtmlParser().ParseDocument(html).QuerySelector<IHtmlFormElement>("form")!;
        return [
            .. new Filled(form, fill, asNoBrowserWould)
                .Sent(form.QuerySelectorAll<IHtmlButtonElement>("button").Single(known => known.TextContent == button))
                .Select(field => $"{field.Key}={field.Value}")];
    }
}
