using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Guide;

/// <summary>One chapter of the guide, for everybody.</summary>
[AllowAnonymous]
public sealed class ReadModel : PageModel
{
    /// <summary>The chapter's place, from 1.</summary>
    [FromRoute]
    public int N { get; init; }

    /// <summary>The chapter shown.</summary>
    public Chapter Chapter { get; private set; } = null!;

    /// <summary>The chapter after it; null for the last, and for a page that is for a situation.</summary>
    public Chapter? Next => Chapter.All.FirstOrDefault(chapter => chapter.Number == N + 1 && !chapter.IsForASituation);

    /// <summary>Shows the chapter, or the one 404.</summary>
    public IActionResult OnGet()
    {
        if (Chapter.All.FirstOrDefault(chapter => chapter.Number == N) is not { } chapter)
        {
            return NotFound();
        }

        Chapter = chapter;
        return Page();
    }
}
