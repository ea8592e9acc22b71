using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Steadfast.Domain.Promises;
using Steadfast.Tests.Support;
using Steadfast.Web;
using Steadfast.Web.Features.Guide;

namespace Steadfast.Tests.Web.Frame;

/// <summary>One example of each tag, as it is written into a page.</summary>
public sealed class TagExamplesTests
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Words _w = new();
    private readonly ViewContext _view = new() { HttpContext = new DefaultHttpContext() };
    private readonly EmptyModelMetadataProvider _metadata = new();

    [Fact]
    public async Task Each_tag_writes_what_was_approved()
    {
        _view.ModelState.AddModelError("", "Something else changed meanwhile.");
        _view.ModelState.AddModelError("When", "Say which day.");
        _view.ModelState.SetModelValue("What", "typed <b>words</b>", "typed <b>words</b>");

        var summary = new ErrorSummaryTag(_w) { View = _view };
        var text = new FieldTag(_w) { For = For("What", ""), Words = "frame.places.today", Optional = true, View = _view };
        var wrong = new FieldTag(_w) { For = For("When", new DateOnly(2027, 3, 12)), Words = "frame.places.mine", As = "date", View = _view };
        var area = new FieldTag(_w) { For = For("How", "first\nsecond"), Words = "frame.places.ours", As = "long", View = _view };
        var secret = new FieldTag(_w) { For = For("Secret", "never written"), Words = "frame.places.help", As = "password", Some = true, View = _view };
        var select = new FieldTag(_w) { For = For("Zone", "b"), Words = "frame.places.guide", As = "select", Options = [("a", "A"), ("b", "B")], View = _view };
        var choice = new ChoiceTag(_w) { For = For<PromiseSize?>("Size", PromiseSize.Medium), Words = "promises.make.size", View = _view };
        var tick = new TickTag(_w) { For = For("Sure", true), Words = "frame.places.in", View = _view };

        var scale = new ScaleTag(_w) { For = For<int?>("Depth", 2), Words = "understanding.depth", To = 2, View = _view };

        // The summary is written last, as on a page: what stands in it is known once the fields are.
        var first = await TagAsync(summary, "error-summary");
        IReadOnlyList<(string Name, IHtmlContent Html)> rest =
        [
            ("field", await TagAsync(text, "field")), ("field, wrong, date", await TagAsync(wrong, "field")), ("field, long", await TagAsync(area, "field")),
            ("field, password", await TagAsync(secret, "field", new TagHelperAttribute("autocomplete", "current-password"))),
            ("field, select", await TagAsync(select, "field")),
            ("choice", await TagAsync(choice, "choice")), ("tick", await TagAsync(tick, "tick")), ("scale", await TagAsync(scale, "scale")),
            ("sees", await TagAsync(new SeesTag(_w), "sees")), ("see", await TagAsync(new SeeTag(_w) { Words = "frame.sees.as-before" }, "see")),
            ("banner", await TagAsync(new BannerTag(_w) { Words = "frame.status.away.title" }, "banner")),
            ("claim", await TagAsync(new ClaimTag(_w) { Id = "pause-20", Words = "help.lines.many" }, "claim")),
            ("places", await TagAsync(new PlacesTag(_w) { Current = "help", View = _view }, "places")),
            ("drafted", await TagAsync(new DraftedTag(_w) { View = _view }, "drafted")),
            ("carried", new Carried("/m/x/2", "", "somebody", IsPrivate: true, [new("Words", "\"typed\"")]).ToHtml()),
        ];

        Approved.Matches(string.Concat(rest.Prepend(("error-summary", first)).Select(tag => $"{tag.Item1}\n{Write(tag.Item2)}\n\n")), "tags.txt");
    }

    private ModelExpression For<T>(string name, T value) => new(name, new ModelExplorer(_metadata, _metadata.GetMetadataForType(typeof(T)), value));

    private static async Task<IHtmlContent> TagAsync(TagHelper tag, string name, params TagHelperAttribute[] others)
    {
        var output = new TagHelperOutput(name, [.. others], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await tag.ProcessAsync(new TagHelperContext(name, [.. others], new Dictionary<object, object>(), name), output);
        return output;
    }

    private static string Write(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, s_encoder);
        return writer.ToString().Replace("><", ">\n<", StringComparison.Ordinal);
    }
}
