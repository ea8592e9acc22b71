using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Signs;

/// <summary>The signs, for anybody: what was answered makes one page and is kept nowhere.</summary>
[AllowAnonymous]
public sealed class LookModel(TimeProvider clock) : PageModel
{
    /// <summary>What is answered.</summary>
    [BindProperty] public SignForm Answers { get; set; } = new();

    /// <summary>What it comes to; null while the questions are shown.</summary>
    public SignResult? Result { get; private set; }

    /// <summary>Shows the questions.</summary>
    public void OnGet()
    {
    }

    /// <summary>Shows what the answers come to.</summary>
    public void OnPost()
    {
        if (ModelState.IsValid)
        {
            Result = SignResult.Of(Answers.Answers(), Zones.Day(clock.GetUtcNow(), "UTC"), []);
        }
    }
}
