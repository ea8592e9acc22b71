using System.CommandLine;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>Writes a backup while the product is being served.</summary>
internal static class BackupCommand
{
    private const string About = """
        Writes a backup of the database into a new file, also while it is being served.

        Run it as the user the service runs as. The file is a SQLite database whichever engine it
        comes from, readable by its owner only, flushed to disk, and verified before it gets its name;
        it never overwrites anything. It holds what stands in the database at one moment, and all of
        it is sealed as it is there. No session is in it: after a restore everybody signs in anew.

        Its folder needs room for two copies of the database while it runs. Told to stop, it leaves
        nothing; what a killed one left in the folder, the next one takes away.

        The pepper is not in it either. Keep a copy of the file pepper apart from all backups, once;
        it never changes. A stolen backup without it cannot even be guessed at, and a backup whose
        pepper is lost opens only by people's recovery codes.

        What somebody erased stays in older backups. Delete them after as many days as BackupDays in
        settings.json tells people.
        """;

    public static Command Make()
    {
        var file = CommandLine.File<string>("Where to; its folder must be there.");
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing when all is well, so that cron mails only what went wrong." };
        var (data, postgres) = DatabaseOptions.Make();
        var command = new Command("backup", About) { file, quiet, data, postgres };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = DatabaseOptions.ReadWhatIsWell(parsed, data, postgres);
            var isQuiet = parsed.GetValue(quiet);
            using var progress = isQuiet ? null : Progress.OnTerminal();
            var report = await new Backups(options, TimeProvider.System).BackUpAsync(parsed.GetRequiredValue(file), cancellationToken, progress);
            progress?.Clear();
            if (!isQuiet)
            {
                Console.WriteLine($"{CommandLine.Count(report.Rows, "row")} backed up, without sessions.");
            }

            var code = CommandLine.Tell(report.Found, isQuiet);
            if (code != ExitCodes.Fine)
            {
                Console.Error.WriteLine("The backup is a true copy, and the faults are in the database itself.");
            }

            if (isQuiet)
            {
                return code;
            }

            Console.WriteLine($"The pepper is not in it. Keep a copy of {Path.Combine(options.Folder, "pepper")} apart from all backups.");
            return code;
        });
        return command;
    }
}
