using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Asking;

/// <summary>A list of questions that somebody was sent and has opened: what they have written to each, for themselves, until they send it all.</summary>
public sealed class ToAnswerModel(Access access) : SignedInPage
{
    /// <summary>Which list, from the address.</summary>
    [FromRoute] public Id<Delivery> List { get; set; }

    /// <summary>What is written so far.</summary>
    public AnswersInTheMaking Making { get; private set; } = null!;

    /// <summary>Where the answers can be sent; null once the list was taken back, or the shared part is closed.</summary>
    public Id<Space>? Space { get; private set; }

    /// <summary>Shows it; a list that was not opened does not exist here.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        if (notes.Deliveries.Find(List) is not QuestionsDelivered list)
        {
            throw new DoorClosedException();
        }

        var open = await WhereAsync(access, Session, List, cancellationToken);
        Space = open is { IsClosed: false, Other: not null } ? open.Id : null;
        Making = AnswersInTheMaking.Of(list, notes.Own, open?.State.Deliveries ?? DeliveryBook.Empty);
    }

    /// <summary>How a question stands, as a key.</summary>
    public string Standing(AskedQuestion question) => Making.Kept.GetValueOrDefault(question.Id) switch
    {
        { IsOpen: true } => "asking.making.held",
        { Words: not null } kept => kept.To(question).LacksWhy() ? "asking.making.no-why" : "asking.making.written",
        _ => "asking.making.nothing",
    };

    /// <summary>The shared part in which something was delivered; null if it is in none, or was taken back.</summary>
    internal static async Task<SpaceView<SharedState>?> WhereAsync(
        Access access, Vault.Accounts.Session session, Id<Delivery> delivered, CancellationToken cancellationToken)
    {
        return (await access.ReadSharedAsync(session, cancellationToken)).FirstOrDefault(open => open.State.Deliveries.Find(delivered) is not null);
    }
}
