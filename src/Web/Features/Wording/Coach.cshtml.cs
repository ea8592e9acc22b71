using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Wording;

/// <summary>The coach for anybody: a text is looked at and kept nowhere. And what it says beside a text on other pages.</summary>
[AllowAnonymous]
public sealed class CoachModel(Words words) : PageModel
{
    /// <summary>The text to look at.</summary>
    [BindProperty, StringLength(CoachView.MaxLength)]
    public string Text { get; set; } = "";

    /// <summary>When something happens; a part of a sentence to build.</summary>
    [BindProperty, StringLength(300)] public string? When { get; set; }

    /// <summary>What one feels then.</summary>
    [BindProperty, StringLength(300)] public string? Feel { get; set; }

    /// <summary>Why.</summary>
    [BindProperty, StringLength(300)] public string? Because { get; set; }

    /// <summary>What one would like.</summary>
    [BindProperty, StringLength(300)] public string? Like { get; set; }

    /// <summary>What the coach says; null while nothing was asked.</summary>
    public CoachView? View { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Looks at the text.</summary>
    public void OnPost() => View = ModelState.IsValid ? CoachView.Of("Text", Text) : null;

    /// <summary>Puts the parts into a sentence and looks at that.</summary>
    public void OnPostBuild()
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        Text = string.Join(
            ' ', new[] { Part("coach.when", When), Part("coach.feel", Feel), Part("coach.because", Because), Part("coach.like", Like) }.OfType<string>());
        ModelState.Remove(nameof(Text));
        View = CoachView.Of("Text", Text);
    }

    /// <summary>What stands beside a text while it is typed; nothing else of the page.</summary>
    /// <param name="beside">The id of the field, as it stands on its page.</param>
    public IActionResult OnPostBeside(string? beside) =>
        ModelState.IsValid && beside is { Length: < 60 } ? Partial("_Found", CoachView.Of(beside, Text)) : BadRequest();

    private string? Part(string key, string? text) => string.IsNullOrWhiteSpace(text) ? null : words[key + ".said", text.Trim().TrimEnd('.', ',')];
}
