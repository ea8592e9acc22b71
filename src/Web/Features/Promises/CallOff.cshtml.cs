using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Promises;

/// <summary>Ends a promise without an account of it: its maker calls it off, or its receiver lets it go.</summary>
public sealed class CallOffModel(Access access) : PromisePage(access)
{
    /// <summary>Says what that means.</summary>
    public void OnGet()
    {
    }

    /// <summary>Ends it and goes back to it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        DecideAsync(promise => promise.CallOff(Open.Me, TodayThere), cancellationToken);
}
