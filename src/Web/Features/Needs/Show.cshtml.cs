using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Needs;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Needs;

/// <summary>A need with its request, and what is still open in it: a suggestion that stops nothing.</summary>
public sealed class ShowModel(Access access) : NeedsPage(access)
{
    /// <summary>Which need, from the address.</summary>
    [FromRoute] public Id<OwnNeed> Id { get; set; }

    /// <summary>The need as it stands.</summary>
    public NeedWritten Written => Book.Find(Id) ?? throw new DoorClosedException();

    /// <summary>The parts of the request: the key of each question, and the words; null where left out.</summary>
    public IEnumerable<(string Question, string? Answer)> Parts =>
        [(KeyOf(RequestPart.Who), Written.Request.Who), (KeyOf(RequestPart.What), Written.Request.What), (KeyOf(RequestPart.When), Written.Request.When), (KeyOf(RequestPart.HowIKnow), Written.Request.HowIKnow)];

    /// <summary>What is still open in it.</summary>
    public ImmutableArray<OpenPart> StillOpen => Written.Request.StillOpen(Vague);

    /// <summary>The key of a part's words.</summary>
    public static string KeyOf(RequestPart part) => "needs.part." + part.ToString().ToLowerInvariant();

    /// <summary>Shows it; one that was erased, or never was, does not exist.</summary>
    public void OnGet() => _ = Written;
}
