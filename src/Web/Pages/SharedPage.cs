using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Pages;

/// <summary>A page inside a shared space, which is opened before every handler; anybody who may not is answered as if it did not exist.</summary>
public abstract class SharedPage(Access access) : SignedInPage
{
    /// <summary>Which space, from the address.</summary>
    [FromRoute] public Id<Space> Space { get; set; }

    /// <summary>The space as it stands for this person; null on a page for broken ones too, if it is.</summary>
    public SpaceView<SharedState> Open { get; private set; } = null!;

    /// <summary>What the other asked to be called here, until the part is closed; plain words for "the other person" while there is no name.</summary>
    public PersonName Other => Open is null ? new(W["ours.other"]) : NameOfOther(Open, W);

    /// <summary>True while there are two here and the space can be written.</summary>
    public bool IsRunning => Open is { IsClosed: false, Other: not null };

    /// <summary>
    /// What the other in a shared space asked to be called, also after they left, until that shows; plain words while there is no name, and once it is
    /// closed.
    /// </summary>
    /// <remarks>
    /// A joint record stays with who stays; the name of who left need not stand over it. It is closed the same way for every reason, so this tells none.
    /// </remarks>
    public static PersonName NameOfOther(SpaceView<SharedState> open, Words w) =>
        new(open.IsClosed
            ? w["ours.former"]
            : open.State.Names.Where(named => named.Key != open.Me).Select(named => named.Value).FirstOrDefault() ?? w["ours.other"]);

    /// <summary>The shared parts of somebody in which there are two and that can be written, with the other's name.</summary>
    public static async Task<IReadOnlyList<(SpaceView<SharedState> Open, PersonName Other)>> RunningAsync(
        Access access, Session session, Words w, CancellationToken cancellationToken)
    {
        List<(SpaceView<SharedState> Open, PersonName Other)> running = [];
        foreach (var open in await access.ReadSharedAsync(session, cancellationToken))
        {
            if (open is { IsClosed: false, Other: not null })
            {
                running.Add((open, NameOfOther(open, w)));
            }
        }

        return running;
    }

    /// <summary>A day in words: by its weekday in this year, else with its year.</summary>
    public string When(DateOnly day) => day.Year == Today.Year ? W.Weekday(day) : W.Day(day);

    /// <summary>The words of a key as HTML, with the other's name for {0} and further arguments after it.</summary>
    public IHtmlContent Say(string key, params object?[] arguments) => W.Html(key, [Other, .. arguments]);

    /// <summary>The space to write in, for what a person does here.</summary>
    protected OpenSpace<SharedState> SharedForWriting => access.ForWriting(Open);

    /// <summary>True for a page that is there for its member also while the record is broken: it shows nothing of it.</summary>
    protected virtual bool IsForBroken => false;

    /// <summary>Opens the space, or closes the door.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            Open = await access.ReadAsync(Session, Space, cancellationToken);
        }
        catch (LogBrokenException) when (IsForBroken)
        {
            if (!(await access.SharedAsync(Session, cancellationToken)).Contains(Space))
            {
                throw new DoorClosedException();
            }

            return;
        }

        if (Open.Kind != SpaceKind.Shared)
        {
            throw new DoorClosedException();
        }
    }
}
