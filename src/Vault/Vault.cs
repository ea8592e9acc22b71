using Microsoft.Extensions.DependencyInjection;

namespace Steadfast.Vault;

/// <summary>Where the vault keeps what it keeps.</summary>
/// <param name="Folder">The data folder: pepper, SQLite files, settings. Made if missing.</param>
/// <param name="Postgres">A connection string; null for SQLite in the folder.</param>
public sealed record VaultOptions(string Folder, string? Postgres = null);

/// <summary>Adds the vault to a program.</summary>
public static class VaultRegistration
{
    /// <summary>Adds <see cref="Access"/>, accounts, links, drafts, exports and the timer that deletes what is due; all singletons.</summary>
    public static IServiceCollection AddVault(this IServiceCollection services, VaultOptions options, SpaceCodec codec) => throw new NotImplementedException();
}
