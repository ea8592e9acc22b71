using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Safety;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>What somebody says to whether a letter is welcome.</summary>
public enum LetterWelcome
{
    /// <summary>It is.</summary>
    Open,

    /// <summary>It is not, or not any more.</summary>
    NotNow,
}

/// <summary>Says whether a letter is welcome; at once, and again at any time.</summary>
public sealed class WelcomeModel(Access access) : SharedPage(access)
{
    private readonly Access _access = access;

    /// <summary>What they say.</summary>
    [BindProperty, Required] public LetterWelcome? Answer { get; set; }

    /// <summary>True if a letter is welcome as it stands.</summary>
    public bool IsOpen => Open.State.Welcomes.IsOpen(Open.Me);

    /// <summary>True where somebody goes on although their own answers suggest something else.</summary>
    [FromQuery(Name = "a")] public bool GoesOn { get; set; }

    /// <summary>True where what this person answered in private suggests something else first; never in the way of a no.</summary>
    public bool IsAdvised { get; private set; }

    /// <summary>Shows what stands, or first what the person's own answers suggest.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var situation = (await _access.ReadNotesAsync(Session, cancellationToken)).State.SituationOn(Today);
        IsAdvised = !GoesOn && !IsOpen && Offered.For(situation, JointAct.Receive) == Offer.OnRequest;
        Answer = IsOpen ? LetterWelcome.Open : null;
    }

    /// <summary>Says it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await SharedForWriting.DecideAsync(state => state.Welcomes.Say(Open.Me, Answer == LetterWelcome.Open, Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Ours.Show(Space));
    }

    /// <summary>Opens the space; with nobody there who could write, there is no such page.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (!IsRunning)
        {
            throw new DoorClosedException();
        }
    }
}
