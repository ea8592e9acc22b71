using System.Net.Mail;
using Steadfast.Domain.Care;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Care;

/// <summary>The support map: who is there, what for, and one tap to reach them with one's own words.</summary>
public sealed class MapModel(Access access) : SignedInPage
{
    private readonly List<string> _partners = [];

    /// <summary>Everybody on it, in the order they were put there.</summary>
    public IReadOnlyList<SupporterKept> People { get; private set; } = [];

    /// <summary>True if somebody is called as the other of a shared part chose to be called there.</summary>
    public bool IsPartner(SupporterKept person) => _partners.Exists(person.IsCalled);

    /// <summary>Shows the map.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        People = [.. (await access.ReadNotesAsync(Session, cancellationToken)).State.Own.All<SupporterKept>().Reverse()];
        foreach (var space in await access.ReadSharedAsync(Session, cancellationToken))
        {
            _partners.AddRange(space.State.Names.Where(named => named.Key != Session.Me).Select(named => named.Value));
        }
    }

    /// <summary>The address that a mail to somebody goes to, as a link takes it; null if what was typed is none.</summary>
    public static string? Address(SupporterKept person) =>
        MailAddress.TryCreate(person.Mail, out var address) ? Uri.EscapeDataString(address.Address).Replace("%40", "@", StringComparison.Ordinal) : null;

    /// <summary>The end of a link that brings the person's own words along; empty if there are none.</summary>
    public static string Body(SupporterKept person) => person.Message is { } words ? "?body=" + Uri.EscapeDataString(words) : "";
}
