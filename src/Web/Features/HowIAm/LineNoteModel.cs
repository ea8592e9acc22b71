using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>The form for something that stands on somebody's timeline, and is listed there.</summary>
/// <typeparam name="T">What is kept.</typeparam>
public sealed class LineNoteModel<T>(Access access) : NotePage<T>(access) where T : OwnNoteKept
{
    /// <inheritdoc/>
    public override string Back => Places.HowIAm.Line();
}
