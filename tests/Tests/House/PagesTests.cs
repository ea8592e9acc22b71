using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>What holds for every page, read from what was compiled and from the markup.</summary>
public sealed partial class PagesTests
{
    private static readonly Assembly s_web = typeof(SignedInPage).Assembly;

    private static readonly IReadOnlyList<(string Route, string File, Type Model)> s_pages = RazorPages.All;

    private static readonly IReadOnlyList<string> s_markup = SourceTree.Files("src/Web", ".cshtml");

    [Fact]
    public void The_table_of_pages_is_the_approved_one()
    {
        Approved.Matches(
            string.Concat(s_pages.Select(page => $"{page.Route}  {(IsPublic(page.Model) ? "anybody" : "signed in")}  {page.File}\n")), "pages.txt");
    }

    [Fact]
    public void Every_page_asks_for_sign_in_unless_it_says_that_anybody_may_come()
    {
        Assert.NotEmpty(s_pages);
        SourceTree.AssertNone(
            s_pages.Where(page => IsPublic(page.Model) == typeof(SignedInPage).IsAssignableFrom(page.Model)).Select(page => $"{page.Route}: {page.Model.Name}"),
            "A page is a SignedInPage or carries [AllowAnonymous], and never both.");
    }

    [Fact]
    public void No_address_says_what_a_page_is_about()
    {
        SourceTree.AssertNone(
            s_pages.SelectMany(page =>
                page.Route.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => !NeutralPart().IsMatch(part))
                    .Select(part => $"{page.Route}: {part}")),
            "Addresses stay in a browser's history: a place letter, an opaque id, a number.");
    }

    [Fact]
    public void Every_handler_that_waits_can_be_told_to_stop()
    {
        var findings =
            from page in s_pages
            from handler in page.Model.GetMethods(BindingFlags.Public | BindingFlags.Instance)
                .Where(method => Handler().IsMatch(method.Name) && method.DeclaringType?.Assembly == s_web)
            where typeof(Task).IsAssignableFrom(handler.ReturnType) || handler.ReturnType.Name.StartsWith("ValueTask", StringComparison.Ordinal)
            where handler.GetParameters() is not [.., { ParameterType: var last, Name: "cancellationToken" }] || last != typeof(CancellationToken)
            select $"{page.Model.Name}.{handler.Name}";

        SourceTree.AssertNone(findings, "The last parameter is a CancellationToken named cancellationToken.");
    }

    [Fact]
    public void Every_page_model_is_in_use()
    {
        SourceTree.AssertNone(
            s_web.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(PageModel)))
                .Except(s_pages.Select(page => page.Model.IsGenericType ? page.Model.GetGenericTypeDefinition() : page.Model)).Select(type => type.FullName!),
            "A page model without a page.");
    }

    [Fact]
    public void Every_form_says_who_will_see_what_it_holds()
    {
        var findings =
            from path in s_markup
            from Match form in Form().Matches(SourceTree.Read(path))
            where !form.Value.Contains("<sees", StringComparison.Ordinal)
            select $"{path}: {form.Value.Split('\n')[0]}";

        SourceTree.AssertNone(findings, "<sees> stands above the buttons of every form.");
    }

    [Fact]
    public void No_markup_carries_style_script_or_words_that_vanish()
    {
        SourceTree.AssertNone(SourceTree.Find(s_markup, Inline()), "One stylesheet, one script, and a label for every field.");
        SourceTree.AssertNone(
            SourceTree.Find(SourceTree.Files("src/Web", ".cs"), InlineInCode(), SourceTree.ReadCode), "The content security policy would refuse it.");
    }

    [Fact]
    public void Nothing_on_a_page_is_fetched_from_anybody_else()
    {
        SourceTree.AssertNone(
            SourceTree.Find([.. s_markup, .. SourceTree.Files("src/Web/wwwroot", ".css", ".js", ".svg")], Foreign()), "Only the leave control goes elsewhere.");
    }

    [Fact]
    public void Only_the_layout_has_a_title()
    {
        SourceTree.AssertNone(
            SourceTree.Find(
                s_markup.Where(path => path is not ("src/Web/Features/Shared/_Layout.cshtml" or "src/Web/Features/Settings/Readable.cshtml")), Title()),
            "One neutral title everywhere, in the file that people take with them too: it stands in the browser's history.");
    }

    [Fact]
    public void The_stylesheet_knows_start_and_end_and_no_left_or_right()
    {
        SourceTree.AssertNone(
            SourceTree.Find(SourceTree.Files("src/Web/wwwroot", ".css"), Physical(), path => CssComment().Replace(SourceTree.Read(path), "")),
            "Right-to-left pages mirror by themselves.");
    }

    [Fact]
    public void A_name_in_a_button_keeps_its_distance()
    {
        SourceTree.AssertNone(
            SourceTree.Find(s_markup, NameInButton()),
            "A button lays out what is in it, and drops the blanks between: words with a name in them go into one span.");
    }

    private static bool IsPublic(Type model) => model.IsDefined(typeof(AllowAnonymousAttribute), inherit: true);

    [GeneratedRegex(@"^([a-z]|\d+|new|in|back|out|\{[a-z]+(:\w+)?\??\})$", RegexOptions.IgnoreCase)]
    private static partial Regex NeutralPart();

    [GeneratedRegex(@"^On(Get|Post)")]
    private static partial Regex Handler();

    [GeneratedRegex(@"<form\b.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex(@"\sstyle\s*=|<style\b|<script(?![^>]*\ssrc=)|\son[a-z]+\s*=\s*[""']|javascript:|\splaceholder\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\bstyle=\\?[""']|<style\b|<script\b")]
    private static partial Regex InlineInCode();

    [GeneratedRegex(@"(src|href|action|url\(|@import|fetch\()\s*=?\s*[""'(]?(https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"class=""btn[^>]*>\s*@W\.Html\(|<button[^>]*>\s*@W\.Html\(")]
    private static partial Regex NameInButton();

    [GeneratedRegex(@"<title\s*>|ViewData\[""Title""\]|property=""og:|rel=""manifest""")]
    private static partial Regex Title();

    [GeneratedRegex(
        @"\b(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b"
            + @"|(?<=[{;]\s*)(left|right)\s*:|\b(text-align|float|clear)\s*:\s*(left|right)\b|\bborder-(top|bottom)-(left|right)-radius\b")]
    private static partial Regex Physical();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex CssComment();
}
