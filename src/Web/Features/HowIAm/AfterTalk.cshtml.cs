using System.Globalization;
using Steadfast.Domain.Care;
using Steadfast.Vault;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>How safe somebody felt in a talk and after it.</summary>
public sealed class AfterTalkModel(Access access) : NotePage<AfterTalkNoted>(access)
{
    /// <inheritdoc/>
    protected override string Untitled(AfterTalkNoted note) =>
        W["feelings.talk.rated", note.Safe?.ToString(CultureInfo.CurrentCulture) ?? "", AfterTalkNoted.Safest];
}
