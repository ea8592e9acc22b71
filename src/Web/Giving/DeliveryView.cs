using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Safety;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Giving;

/// <summary>Something delivered, as one of the two reads it. Each kind is drawn by its feature.</summary>
/// <param name="IsMine">True for whoever wrote it.</param>
/// <param name="Other">What the other asked to be called.</param>
/// <param name="Shared">The shared part of the two; null when it is no longer there, and only the copy is left.</param>
/// <param name="Notes">The reader's own notes, in which what they opened stands.</param>
/// <param name="Situation">What decides about what is offered to the reader.</param>
public sealed record DeliveryView(Delivered Delivered, bool IsMine, PersonName Other, SpaceView<SharedState>? Shared, NotesState Notes, Situation Situation)
{
    /// <summary>The partial that shows the words.</summary>
    public string Partial => PartialOf(Delivered);

    /// <summary>The partial that shows a delivery or a reply.</summary>
    public static string PartialOf(DeliveryEvent what) => Gifts.Of(what.GetType()) is var gift ? $"/Features/{gift.Feature}/Given/{gift.Key}.cshtml" : "";

    /// <summary>The address of a page of the shared part, in which answers are written; null where none can be.</summary>
    /// <param name="place">Which page.</param>
    public string? Act(Func<object, object, string> place) => Shared is { IsClosed: false, Other: not null } shared ? place(shared.Id, Delivered.Id) : null;

    /// <summary>What a kind of thing is called.</summary>
    /// <param name="isMine">True where its writer reads it.</param>
    public static string Title(DeliveryEvent what, bool isMine, Words w) =>
        w[$"deliveries.kind.{Gifts.Of(what.GetType()).Key}" + (isMine ? ".mine" : "")];
}
