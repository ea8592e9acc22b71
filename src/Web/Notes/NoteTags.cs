using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Steadfast.Domain.Notes;

namespace Steadfast.Web.Notes;

/// <summary>What a part of a note's page shows, for the partials beside this file.</summary>
/// <param name="Inside">What the page itself puts there; empty for nothing.</param>
public sealed record NoteView(INotePage Page, NoteTag Tag, IHtmlContent Inside, bool IsEmpty);

/// <summary>A part of the page of a note, drawn by a partial.</summary>
public abstract class NoteTag(IHtmlHelper html) : TagHelper
{
    /// <summary>The key of the title; null for the form's own.</summary>
    public string? Words { get; set; }

    /// <summary>The title itself, where it is somebody's own words; null for the words of a key.</summary>
    // What a page says by an expression that is null comes as empty.
    public string? Title { get; set => field = Said(value); }

    /// <summary>The words that stand above the title; null for those of Mine.</summary>
    public string? Place { get; set; }

    /// <summary>The key of the first paragraph; null for the one that belongs to the title, under <c>.lead</c> or <c>.text</c>.</summary>
    public string? Lead { get; set; }

    /// <summary>The key that says who sees it.</summary>
    public string Sees { get; set; } = "mine.sees";

    /// <summary>Where the way back leads; null for the page above.</summary>
    public string? Back { get; set => field = Said(value); }

    /// <summary>The key of the way back.</summary>
    public string Skip { get; set; } = "mine.go-back";

    /// <summary>The key of the button that erases the note.</summary>
    public string Erase { get; set; } = "care.erase";

    /// <summary>True to offer what the coach says of the words.</summary>
    public bool Coached { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    private static string? Said(string? value) => string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The partials it is drawn by, in order.</summary>
    protected abstract string[] Partials { get; }

    /// <summary>Draws it.</summary>
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        View.ViewData["Place"] = "mine";
        var inside = await output.GetChildContentAsync();
        var view = new NoteView((INotePage)View.ViewData.Model!, this, inside, inside.IsEmptyOrWhiteSpace);
        ((IViewContextAware)html).Contextualize(View);
        output.TagName = null;
        foreach (var partial in Partials)
        {
            output.Content.AppendHtml(await html.PartialAsync($"/Notes/_{partial}.cshtml", view));
        }
    }
}

/// <summary>The whole page of a note of which there is nothing more to say: head, form and list.</summary>
[HtmlTargetElement("note-page", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NotePageTag(IHtmlHelper html) : NoteTag(html)
{
    /// <inheritdoc/>
    protected override string[] Partials => ["Head", "Form", "List"];
}

/// <summary>The title, what is wrong with the form, and what changed meanwhile. What stands inside belongs to the title.</summary>
[HtmlTargetElement("note-head", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NoteHeadTag(IHtmlHelper html) : NoteTag(html)
{
    /// <inheritdoc/>
    protected override string[] Partials => ["Head"];
}

/// <summary>The form. What stands inside takes the place of its fields.</summary>
[HtmlTargetElement("note-form", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NoteFormTag(IHtmlHelper html) : NoteTag(html)
{
    /// <inheritdoc/>
    protected override string[] Partials => ["Form"];
}

/// <summary>How to erase the note, and the others of its kind.</summary>
[HtmlTargetElement("note-list", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NoteListTag(IHtmlHelper html) : NoteTag(html)
{
    /// <inheritdoc/>
    protected override string[] Partials => ["List"];
}

/// <summary>One field of a note, as its record declares it.</summary>
[HtmlTargetElement("note-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NoteFieldTag(Words w, IModelMetadataProvider metadata) : TagHelper
{
    /// <summary>The field's name.</summary>
    public required string For { get; set; }

    /// <summary>Of a choice: <c>rows</c>, <c>steps</c> or <c>light</c>.</summary>
    public string Layout { get; set; } = "rows";

    /// <summary>False to say nothing beside a field that can stay empty.</summary>
    public bool Optional { get; set; } = true;

    /// <summary>Of boxes to tick: their order; null for that of the values.</summary>
    public IEnumerable<string>? Values { get; set; }

    /// <summary>How many lines a field of words shows.</summary>
    public int Rows { get; set; } = 4;

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Draws the control that belongs to the field's kind.</summary>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var page = (View.ViewData.Model as NoteView)?.Page ?? (INotePage)View.ViewData.Model!;
        var field = page.Shape[For];
        var type = field.IsRequired || !field.Type.IsValueType ? field.Type : typeof(Nullable<>).MakeGenericType(field.Type);
        var model = new ModelExpression(field.Name, new(metadata, metadata.GetMetadataForType(type), page.Value(field)));
        output.Attributes.Clear();
        if (field.Kind == FieldKind.Ticks)
        {
            Ticks(page, field, output);
            return;
        }

        TagHelper control = field.Kind switch
        {
            FieldKind.Choice => new ChoiceTag(w) { For = model, Words = field.Key!, Values = field.Options, Layout = Layout, View = View },
            FieldKind.Scale => new ScaleTag(w)
            {
                For = model,
                Words = field.Asks ?? field.Key!,
                With = field.Asks is null ? [] : [w[field.Key!]],
                To = field.Most,
                View = View,
            },
            FieldKind.Tick => new TickTag(w) { For = model, Words = field.Key!, View = View },
            FieldKind.Day => new FieldTag(w) { For = model, Words = field.Key!, As = "date", Optional = Optional && !field.IsRequired, View = View },
            FieldKind.Words => new FieldTag(w)
            {
                For = model,
                Words = field.Key!,
                As = field.Size switch { WordsSize.Line => "text", WordsSize.Letter => "long", _ => "area" },
                Rows = field.Size == WordsSize.Some ? Rows : null,
                Longest = field.Most,
                Optional = Optional && !field.IsRequired,
                View = View,
            },
            _ => throw new NotSupportedException($"{page.Shape.Type.Name}.{field.Name} has no control."),
        };
        control.Process(context, output);
    }

    private void Ticks(INotePage page, NoteField field, TagHelperOutput output)
    {
        IReadOnlyList<string> ticked = page.Value(field) is { } value ? [.. field.Ticked(value)] : [];
        output.TagName = null;
        foreach (var option in Values ?? field.Options)
        {
            var tick = new TickTag(w)
            {
                For = new($"{field.Name}.{option}", new(metadata, metadata.GetMetadataForType(typeof(bool)), ticked.Contains(option, StringComparer.Ordinal))),
                Words = $"{field.Key}.{option.ToLowerInvariant()}",
                View = View,
            };
            TagHelperOutput box = new("tick", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
            tick.Process(new([], new Dictionary<object, object>(), option), box);
            output.Content.AppendHtml(box);
        }
    }
}
