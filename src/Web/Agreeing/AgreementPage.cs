using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Agreeing;

/// <summary>A part of an agreement, as its record declares it.</summary>
/// <param name="Name">The record's property, and the control's name.</param>
/// <param name="Size">How much is usually written.</param>
/// <param name="Most">The longest text, in UTF-16 code units.</param>
public sealed record AgreementPart(string Name, WordsSize Size, int Most)
{
    /// <summary>The end of the key of its label.</summary>
    public string Key => "." + Name.ToLowerInvariant();

    /// <summary>The parts of a kind, in the order of its record.</summary>
    /// <exception cref="InvalidOperationException">A part does not say how much is written in it.</exception>
    public static IReadOnlyList<AgreementPart> Of(Type kind) =>
        [.. from parameter in kind.GetConstructors().Single().GetParameters()
            let words = parameter.GetCustomAttribute<WordsAttribute>()
                ?? throw new InvalidOperationException($"{kind.Name}.{parameter.Name} does not say how much is written.")
            select new AgreementPart(parameter.Name!, words.Size, words.Most)];

    /// <summary>A wording, each part under the label it has on its form.</summary>
    public static IEnumerable<(string Label, string Words)> Says(AgreementProposed wording, Words w) =>
        Of(wording.GetType()).Select(part => (w[KeyOf(wording.GetType()) + part.Key], part.Of(wording)));

    /// <summary>The key under which the words of a kind stand.</summary>
    public static string KeyOf(Type kind) => "agreeing.kind." + Proposals.Of(kind).Key;

    /// <summary>What stands in it.</summary>
    public string Of(AgreementProposed agreement) => (string?)agreement.GetType().GetProperty(Name)!.GetValue(agreement) ?? "";
}

/// <summary>What the tag that draws an agreement's page asks of it.</summary>
public interface IAgreementPage
{
    /// <summary>The kind.</summary>
    Type Kind { get; }

    /// <summary>The parts of the form.</summary>
    IReadOnlyList<AgreementPart> Parts { get; }

    /// <summary>What the two agreed on of this kind, and has not ended; null for nothing.</summary>
    Agreement? Standing { get; }

    /// <summary>What of this kind waits for a yes.</summary>
    IReadOnlyList<ProposalView> Proposed { get; }

    /// <summary>The id of the wording that the form proposes; of the first one also the agreement's.</summary>
    Id<AgreementProposed> New { get; }

    /// <summary>What stands in a part before anybody types.</summary>
    string Value(AgreementPart part);

    /// <summary>What goes now of what stands; null where nobody has said yes to it yet.</summary>
    AgreementVersion? InForce { get; }
}

/// <summary>
/// The page of a kind of agreement, as its record declares it: what stands, what waits, a form for other words, and its end, which needs nobody else.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
[Drafted(isPrivate: false)]
public sealed class AgreementModel<T>(Access access) : ProposePage(access), IAgreementPage, IPutsInOtherWords<T> where T : AgreementProposed
{
    private static readonly ConstructorInfo s_constructor = typeof(T).GetConstructors().Single();

    /// <summary>What of the other's is put in other words, from the address; null for nothing.</summary>
    [FromRoute] public Id<SpaceEvent>? Id { get; set; }

    /// <inheritdoc/>
    [BindProperty] public Id<AgreementProposed> New { get; set; } = NewId.Of<AgreementProposed>();

    /// <inheritdoc/>
    public Type Kind => typeof(T);

    /// <inheritdoc/>
    public IReadOnlyList<AgreementPart> Parts => AgreementPart.Of(typeof(T));

    /// <inheritdoc/>
    public Agreement? Standing => Open.State.Agreements.Of<T>().LastOrDefault(agreement => agreement.Ended is null);

    /// <inheritdoc/>
    public IReadOnlyList<ProposalView> Proposed => [.. Waiting.Where(one => one.Event is T).Select(one => new ProposalView(one, this))];

    private T? Theirs => (T?)Waiting.FirstOrDefault(one => one is { IsMine: false, Event: T } && one.Id == Id)?.Event;

    /// <inheritdoc/>
    public string Value(AgreementPart part) => (Theirs ?? (Standing is { } standing ? standing.Versions[^1].What : null)) is { } begins ? part.Of(begins) : "";

    /// <inheritdoc/>
    public AgreementVersion? InForce => Standing?.InForce([.. Open.Members.Select(member => member.Person)]);

    /// <summary>Shows the page; what the address names is there, and the other's.</summary>
    public void OnGet()
    {
        if (Id is not null && Theirs is null)
        {
            throw new DoorClosedException();
        }
    }

    /// <summary>Proposes what was typed, and goes to where it waits.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var typed = Parts.Select(part => (Part: part, Words: Typed.Words(Request.Form[part.Name]))).ToList();
        foreach (var part in Parts)
        {
            ModelState.SetModelValue(part.Name, new(Request.Form[part.Name]));
            ModelState.MarkFieldValid(part.Name);
        }

        foreach (var (part, words) in typed.Where(one => one.Words.Length == 0 || one.Words.Length > one.Part.Most))
        {
            ModelState.AddModelError(part.Name, words.Length == 0 ? ErrorCodes.Code("required") : ErrorCodes.Code("length", part.Most));
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var about =
            (Theirs ?? Waiting.Select(one => one.Event).OfType<T>().LastOrDefault(mine => mine.By == Open.Me))?.Id ?? Standing?.Id ?? New.As<Agreement>();
        var proposed = (T)s_constructor.Invoke([.. typed.Select(one => one.Words)]) with { Id = about, Version = New, By = Open.Me, Day = Today };
        var decision = await ProposeAsync(state => state.Agreements.Propose(proposed), cancellationToken, Id);
        return decision.Refusal is { } refusal ? Refuse(refusal) : await ShowAsync(about.Value, cancellationToken);
    }

    /// <summary>Ends it. Sent twice, the second finds nothing left to do.</summary>
    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancellationToken)
    {
        if (Standing is { } standing)
        {
            await SharedForWriting.DecideAsync(state => state.Agreements.Find(standing.Id)?.End(Open.Me, Today) ?? Decision.Accept(), cancellationToken);
        }

        return Redirect(Places.Ours.Show(Space));
    }

    /// <summary>Opens the space; with nobody there to agree with, there is no such page.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (!IsRunning)
        {
            throw new DoorClosedException();
        }
    }
}
