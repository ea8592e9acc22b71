using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Today;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Today;

/// <summary>Chooses what may stand on the first page.</summary>
public sealed class ChooseModel(Access access) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>What is ticked.</summary>
    [BindProperty] public IReadOnlyList<TodayThing> Things { get; set; } = [];

    /// <summary>Shows what is chosen, or what stands there for somebody who never chose.</summary>
    public void OnGet() => Things = [.. _notes.State.FirstPage.Chosen ?? (IEnumerable<TodayThing>)TodayBook.Usual];

    /// <summary>Keeps the choice.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !Things.All(Enum.IsDefined))
        {
            Things = [.. Things.Where(Enum.IsDefined)];
            return Refuse("not-there");
        }

        await access.ForWriting(_notes).DecideAsync(state => state.FirstPage.Choose(Things, Today), cancellationToken);
        return Redirect(Places.Today.Index());
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
