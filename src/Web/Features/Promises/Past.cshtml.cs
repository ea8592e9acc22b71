using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Promises;

/// <summary>Promises that are no longer open, the last to end first, a part at a time.</summary>
public sealed class PastModel(Access access) : SharedPage(access)
{
    /// <summary>How many promises one part lists.</summary>
    public const int PartSize = 20;

    /// <summary>Which part, from 1, the newest; a number beyond the last shows the last.</summary>
    [FromQuery(Name = "p")] public int Part { get; set; } = 1;

    /// <summary>How many parts there are; at least 1.</summary>
    public int Parts { get; private set; } = 1;

    /// <summary>The promises in this part; empty while none has ended.</summary>
    public IReadOnlyList<PromiseCard> Ended { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
        var book = Open.State.Promises;
        Parts = Math.Max(1, (book.PastCount + PartSize - 1) / PartSize);
        Part = Math.Clamp(Part, 1, Parts);
        Ended = [.. book.Past(PartSize, (Part - 1) * PartSize).Select(promise => new PromiseCard(promise, this))];
    }
}
