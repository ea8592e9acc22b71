using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Ours;

/// <summary>Changes what the other sees as this person's name in a shared part.</summary>
[Drafted(isPrivate: false)]
public sealed class RenameModel(Access access) : SharedPage(access)
{
    /// <summary>What the other will see.</summary>
    [BindProperty, Required, StringLength(SharedState.MaxNameLength)]
    public string Name { get => field; set => field = Typed.Name(value); } = "";

    /// <summary>Shows the form with the name as it is.</summary>
    public void OnGet() => Name = Open.State.Names.GetValueOrDefault(Open.Me) ?? "";

    /// <summary>Changes the name and goes back.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await SharedForWriting.DecideAsync(state => state.CallMe(Open.Me, Name, Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Ours.Show(Space));
    }
}
