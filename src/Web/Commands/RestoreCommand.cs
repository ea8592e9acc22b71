using System.CommandLine;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>Puts a backup into an empty database.</summary>
internal static class RestoreCommand
{
    private const string About = """
        Puts a backup into an empty database.

        That is a new data folder, or an empty PostgreSQL database; either engine takes the backups of
        both. A database that holds anything is refused, and nothing is kept unless all of it is.

        A backup is brought up to date in a copy among the temporary files (TMPDIR) first; the file
        itself is only read. Then it is verified, and you are told whether the pepper is in place. Put
        the pepper of the copy that was backed up into the data folder before you serve it.

        Everybody signs in anew. Who saw entries that are younger than the backup is told that the
        record is shorter than the one they knew.
        """;

    public static Command Make()
    {
        var file = CommandLine.File<string>("The backup.");
        var (data, postgres) = DatabaseOptions.Make();
        var command = new Command("restore", About) { file, data, postgres };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = DatabaseOptions.Read(parsed, data, postgres);
            var backups = new Backups(options, TimeProvider.System);
            var report = await backups.RestoreAsync(parsed.GetRequiredValue(file), cancellationToken);
            Console.WriteLine($"{CommandLine.Count(report.Rows, "row")} restored.");
            if (report.Dropped > 0)
            {
                Console.WriteLine(
                    $"{CommandLine.Count(report.Dropped, "thing")} that waited to be delivered when the backup was made: dropped, as it may have been "
                        + "taken back since. The writers are told when they sign in.");
            }

            var code = CommandLine.Tell(report.Found);
            Console.WriteLine(Say(await backups.LookAsync(cancellationToken), Path.Combine(options.Folder, "pepper")));
            return code;
        });
        return command;
    }

    private static string Say(PepperState state, string pepper) => state switch
    {
        PepperState.Fits => $"{pepper} is in place, and it is the right one.",
        PepperState.InPlace => $"{pepper} is in place; whether it is the right one shows when somebody signs in.",
        PepperState.Wrong => $"{pepper} is the pepper of another copy. Put the right one there before you serve it, or nobody's passphrase opens anything.",
        _ => $"{pepper} is not in place. Put it there before you serve it, or nobody's passphrase opens anything.",
    };
}
