using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>The pepper is lost for good, and the copy goes on with a new one.</summary>
public sealed class LostPepperTests
{
    private const string NewPassphrase = "harbour thistle candle morning sparrow";

    [Fact]
    [Trait("Security", "7.1")]
    public async Task The_recovery_code_opens_everything_and_the_name_signs_in_again()
    {
        await using var before = await Copy.StartAsync();
        var ana = await before.SignUpAsync();
        File.Delete(Path.Combine(before.Database.Options.Folder, "pepper"));
        await using var after = before.Another();

        var passphrase = await after.Accounts.SignInAsync(ana.Name, ana.Passphrase, null, default);
        var code = await after.Accounts.RecoverAsync(ana.Code, NewPassphrase, null, default);
        var again = await after.Accounts.SignInAsync(ana.Name, NewPassphrase, null, default);
        var oldCode = await after.Accounts.RecoverAsync(ana.Code, NewPassphrase, null, default);

        Assert.Equal(
            [SignInOutcome.Wrong, SignInOutcome.SignedIn, SignInOutcome.SignedIn, SignInOutcome.Wrong],
            [passphrase.Outcome, code.Outcome, again.Outcome, oldCode.Outcome]);
        Assert.Equal(ana.Me, (await after.Access.ReadNotesAsync(again.Session!, default)).Me);
    }
}
