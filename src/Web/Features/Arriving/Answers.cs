using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Arriving;

/// <summary>The two answers other than "signed in" to whoever gave a passphrase or a code: the form again, with words that help.</summary>
internal static class Answers
{
    /// <summary>Shows the form again with <paramref name="said"/> at a field.</summary>
    public static PageResult Wrong(this PageModel page, string field, string said)
    {
        page.ModelState.AddModelError(field, said);
        return page.Page();
    }

    /// <summary>Shows the form again with how long to wait, as 429 with Retry-After.</summary>
    /// <param name="key">Words with a place for the time to wait.</param>
    public static PageResult Later(this PageModel page, SignIn answer, string field, string key, Words words)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(answer.RetryAfter.TotalSeconds));
        var wait = seconds < 60 ? words.Plural("arriving.wait.seconds", seconds) : words.Plural("arriving.wait.minutes", (seconds + 59) / 60);
        page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        page.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return page.Wrong(field, words[key, wait]);
    }
}
