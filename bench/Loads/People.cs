using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;

namespace Steadfast.Loads;

/// <summary>Somebody invented: how they sign in, the session they have, and the space they share with one other.</summary>
internal sealed record Someone(string Name, string Token, Session Session, Id<Space> Space)
{
    /// <summary>The passphrase of everybody here.</summary>
    public const string Passphrase = "lantern pebble orchard violin meadow";

    /// <summary>Makes two people who share a space.</summary>
    public static async Task<Someone[]> LinkedAsync(IServiceProvider services, DateOnly today)
    {
        var links = services.GetRequiredService<Links>();
        var (ana, ben) = (await SignUpAsync(services), await SignUpAsync(services));
        var invitation = await links.InviteAsync(ana.Session, state => state.CallMe(ana.Session.Me, "Ana", today), CancellationToken.None);
        var space = await links.JoinAsync(ben.Session, invitation.Code, state => state.CallMe(ben.Session.Me, "Ben", today), CancellationToken.None);
        return [ana with { Space = space!.Value }, ben with { Space = space.Value }];
    }

    /// <summary>Signs in anew.</summary>
    public static async Task<Someone> SignInAsync(IServiceProvider services, string name, Id<Space> space)
    {
        var signedIn = await services.GetRequiredService<AccountBook>().SignInAsync(name, Passphrase, null, CancellationToken.None);
        return new(name, signedIn.Token!, signedIn.Session!, space);
    }

    private static async Task<Someone> SignUpAsync(IServiceProvider services)
    {
        var accounts = services.GetRequiredService<AccountBook>();
        var name = await accounts.OfferNameAsync(CancellationToken.None);
        var signedUp = await accounts.SignUpAsync(name, Passphrase, new(Zone: "Europe/Berlin"), null, CancellationToken.None);
        return new(name, signedUp.Token!, signedUp.Session!, default);
    }
}

/// <summary>Ids as pages make them.</summary>
internal static class NewId
{
    public static Id<T> Of<T>() => Id<T>.From(RandomNumberGenerator.GetBytes(Id<T>.Size));
}
