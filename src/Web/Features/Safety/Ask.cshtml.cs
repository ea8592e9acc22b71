using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Safety;

/// <summary>
/// The private questions, a few at a time, after one that only asks whether this is a moment for them. What was answered travels in the form and is kept
/// nowhere unless the person asks for it.
/// </summary>
public sealed class AskModel(Access access) : SignedInPage
{
    /// <summary>How many parts the questions have.</summary>
    public const int Steps = 4;

    private SpaceView<NotesState> _notes = null!;

    /// <summary>The id these answers will have, so that they count once however often the form is sent.</summary>
    [BindProperty] public Id<SafetyCheck> Id { get; set; } = NewId.Of<SafetyCheck>();

    /// <summary>Which part is shown, from 1; 0 while it is asked whether they are alone.</summary>
    [BindProperty] public int Step { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>; so is each that follows.</summary>
    [BindProperty] public HowOften? Afraid { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public NoYes? Hurt { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public NoYes? Pushed { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public Control? Controlled { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public Threat? Threatened { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public NoYes? Weapon { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public NoYes? Neck { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public bool IsWorse { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public bool IsLeaving { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public bool IsPregnant { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public NoYes? BadIfSeen { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public NoYes? OwnChoice { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public NoYes? MayHurt { get; set; }

    /// <summary>As in <see cref="SafetyAnswers"/>.</summary>
    [BindProperty] public DarkThoughts? Dark { get; set; }

    /// <summary>Ticked to keep the answers too.</summary>
    [BindProperty] public bool Keep { get; set; }

    /// <summary>Which button was pressed: "back", or anything else for on.</summary>
    [BindProperty(Name = "go")] public string? Go { get; set; }

    /// <summary>What has been answered in the other parts, to travel on in this one: name and value.</summary>
    public IEnumerable<(string Name, string? Value)> Elsewhere => new (int Step, string Name, object? Value)[]
    {
        (1, nameof(Afraid), Afraid), (1, nameof(Hurt), Hurt), (1, nameof(Pushed), Pushed),
        (2, nameof(Controlled), Controlled), (2, nameof(Threatened), Threatened), (2, nameof(Weapon), Weapon), (2, nameof(Neck), Neck),
        (3, nameof(IsWorse), Ticked(IsWorse)), (3, nameof(IsLeaving), Ticked(IsLeaving)), (3, nameof(IsPregnant), Ticked(IsPregnant)),
        (3, nameof(BadIfSeen), BadIfSeen), (3, nameof(OwnChoice), OwnChoice),
        (4, nameof(MayHurt), MayHurt), (4, nameof(Dark), Dark), (4, nameof(Keep), Ticked(Keep)),
    }.Where(answer => answer.Step != Step && answer.Value is not null).Select(answer => (answer.Name, answer.Value?.ToString()));

    /// <summary>Asks whether this is a moment for it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Goes a part on or back; after the last, notes what the answers come to.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || Step is < 0 or > Steps)
        {
            Step = Math.Clamp(Step, 0, Steps);
            return Page();
        }

        var next = Go == "back" ? Math.Max(1, Step - 1) : Step + 1;
        if (next <= Steps)
        {
            Step = next;
            ModelState.Remove(nameof(Step));
            return Page();
        }

        var answers = new SafetyAnswers(
            Afraid ?? HowOften.Unsaid, Hurt ?? NoYes.Unsaid, Pushed ?? NoYes.Unsaid, Controlled ?? Control.Unsaid, Threatened ?? Threat.Unsaid,
            Weapon ?? NoYes.Unsaid, Neck ?? NoYes.Unsaid,
            BadIfSeen ?? NoYes.Unsaid, OwnChoice ?? NoYes.Unsaid, MayHurt ?? NoYes.Unsaid, Dark ?? DarkThoughts.Unsaid, IsWorse, IsLeaving, IsPregnant);
        await access.ForWriting(_notes).DecideAsync(state => state.Safety.Check(Id, answers, Keep, Today), cancellationToken);
        return Redirect(Places.Safety.Standing());
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);

    private static string? Ticked(bool isTicked) => isTicked ? "true" : null;
}
