using System.CommandLine;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>Checks a database, a backup or one person's export against their own seals.</summary>
internal static class VerifyCommand
{
    private const string About = """
        Checks a database, a backup or a person's export against its own seals.

        Every signature is checked, every link of every chain, who belongs where, and that words are
        gone only where their owner erased them. Every table is looked at by its sizes and numbers,
        and for rows whose space is gone. It needs no key and reads no words, so it cannot see what is
        sealed: a row exchanged for another of its size is told to whoever opens it.

          verify                        the database, also while it is being served
          verify FILE                   a backup, or one person's export; neither needs the database
          verify FILE --against         an export's receipts with the database: is the record still the one this person once saw?

        A tail that was cut off, or an older file put back, agrees with itself. Only a receipt that
        somebody kept shows it, and every export holds one for each of its spaces.

        A backup is looked into in a copy among the temporary files (TMPDIR), which need room for it.

        A line for each fault and each remark, then a sum, the rows of each table, and what cannot be
        seen this way. A remark is odd and harmless. Ends with 0 without faults, else with 1.
        """;

    public static Command Make()
    {
        var file = CommandLine.File<string?>("A backup, or an export as a person downloads it (JSON).");
        file.Arity = ArgumentArity.ZeroOrOne;
        var against = new Option<bool>("--against") { Description = "Compare the export's receipts with the database." };
        var (data, postgres) = DatabaseOptions.Make();
        var command = new Command("verify", About) { file, against, data, postgres };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var backups = new Backups(DatabaseOptions.Read(parsed, data, postgres), TimeProvider.System);
            var path = parsed.GetValue(file);
            if (parsed.GetValue(against) && (path is null || Backups.IsDatabase(path)))
            {
                throw new RefusedException("--against compares an export; say which: verify FILE --against");
            }

            return CommandLine.Tell(
                path is null ? await backups.CheckAsync(cancellationToken)
                : Backups.IsDatabase(path) ? await backups.CheckFileAsync(path, cancellationToken)
                : await CheckAsync(Read(path), parsed.GetValue(against) ? backups : null, cancellationToken));
        });
        return command;
    }

    private static Export Read(string path)
    {
        try
        {
            return Export.FromJson(File.ReadAllBytes(path));
        }
        catch (FormatException exception)
        {
            throw new RefusedException($"{path} is neither an export nor a backup.", exception);
        }
    }

    private static async Task<VerificationReport> CheckAsync(Export export, Backups? against, CancellationToken cancellationToken)
    {
        var alone = Verification.CheckExport(export, Codec.ForSpaces, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        if (against is null)
        {
            return alone;
        }

        var compared = await against.CompareAsync(export, cancellationToken);
        return alone with { Faults = [.. alone.Faults, .. compared.Faults], Remarks = [.. alone.Remarks, .. compared.Remarks] };
    }
}
