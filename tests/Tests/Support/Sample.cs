using Steadfast.Vault;
using Steadfast.Web.Commands;

namespace Steadfast.Tests.Support;

/// <summary>The invented couple and their 26 weeks, in a data folder of their own.</summary>
internal static class Sample
{
    /// <summary>Fills a fresh folder.</summary>
    public static async Task<Database> FillAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"steadfast-{Guid.NewGuid():N}");
        await SampleCommand.FillAsync(new() { Data = folder }, CancellationToken.None);
        return new(new VaultOptions(folder));
    }

    /// <summary>How one of the two signs in.</summary>
    public static (string Name, string Passphrase) SignIn(Database database, string name)
    {
        var words = SampleFolder.Read(database.Options.Folder).Split('\n').Single(line => line.Trim().StartsWith(name + " ", StringComparison.Ordinal));
        return (words.Split(" as ")[1].Split(' ')[0], words.Split("passphrase ")[1].Trim());
    }
}
