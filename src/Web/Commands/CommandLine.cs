using System.CommandLine;
using System.CommandLine.Invocation;
using System.Net.Sockets;
using System.Text.Json;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>The command line: which commands there are, and how each of them ends, in one clear line and a number.</summary>
internal static class CommandLine
{
    private const string About = """
        Two people, their notes, and what they promise each other. Run one copy for the people you know.

        What a copy keeps, and its settings.json, is in one folder: STEADFAST_DATA in the environment, or --data, else data. Every
        setting can also stand in the environment (STEADFAST_OPERATOR="Maria Silva"), which wins over the file.

        How a command ends:
          0  all is well
          1  faults were found, or something broke
          2  asked for in a way that makes no sense, or that would do harm; nothing was done
          3  a file, a folder, an address or the database cannot be reached or written
        """;

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        // What serve is given for the web server is its own to read; so is a first argument that names no command.
        string[] asked = args is [] || (args[0].StartsWith('-') && args[0] is not ("-h" or "-?" or "--help" or "--version")) ? [ServeCommand.Name, .. args] : args;
        var root = new RootCommand(About) { ServeCommand.Make(), SetupCommand.Make(), SampleCommand.Make(), VerifyCommand.Make(), BackupCommand.Make(), RestoreCommand.Make(), CheckDirectoryCommand.Make(), WordingCommand.Make() };
        root.Directives.Clear();
        foreach (var other in root.Subcommands.Where(command => command.Name != asked[0]))
        {
            // In the list of all commands each has one line; its own help has the rest.
            other.Description = other.Description!.Split('\n')[0];
        }

        var parsed = root.Parse(asked, new() { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            var words = parsed.CommandResult.Command == root ? $"There is no command “{asked[0]}”." : parsed.Errors[0].Message;
            return Fail(ExitCodes.WrongUse, $"{words} What can be asked: --help");
        }

        try
        {
            // The web server hears the signals itself and finishes what is under way.
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception exception) when (Explain(exception) is { } explained)
        {
            return Fail(explained.Code, explained.Words);
        }
        catch (Exception exception)
        {
            // Its message could hold something of somebody's.
            return Fail(ExitCodes.Fault, $"Something broke that nobody foresaw: {exception.GetType().FullName}{Environment.NewLine}{exception.StackTrace}");
        }
    }

    /// <summary>Prints what a verification found.</summary>
    /// <returns>Fine, or a fault.</returns>
    public static int Tell(VerificationReport report)
    {
        foreach (var fault in report.Faults)
        {
            Console.WriteLine($"Fault: {fault}");
        }

        foreach (var remark in report.Remarks)
        {
            Console.WriteLine($"Remark: {remark}");
        }

        Console.WriteLine($"{Count(report.Spaces, "space")}, {Count(report.Entries, "entry", "entries")}, {Count(report.Faults.Count, "fault")}, {Count(report.Remarks.Count, "remark")}.");
        if (report.Tables.Count > 0)
        {
            Console.WriteLine("Rows: " + string.Join(", ", report.Tables.Select(table => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{table.Table} {table.Rows:N0}"))) + ".");
            Console.WriteLine("Not seen here: what is sealed, without its key (a row exchanged for another of its size is told to whoever opens it), and a whole older file put back (a receipt tells it).");
        }

        return report.Faults.Count == 0 ? ExitCodes.Fine : ExitCodes.Fault;
    }

    /// <summary>A number with its noun.</summary>
    public static string Count(long number, string one, string? many = null) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>Says why not, on standard error.</summary>
    /// <returns><paramref name="code"/>.</returns>
    public static int Fail(int code, string words)
    {
        Console.Error.WriteLine(words);
        return code;
    }

    private static (int Code, string Words)? Explain(Exception exception) => exception switch
    {
        RefusedException => (ExitCodes.WrongUse, exception.Message),
        StoreUnavailableException => (ExitCodes.OutOfReach, Chain(exception)),
        UnauthorizedAccessException or SocketException => (ExitCodes.OutOfReach, Chain(exception)),
        InvalidDataException { InnerException: FormatException { InnerException: JsonException { LineNumber: { } line } } } =>
            (ExitCodes.WrongUse, $"{SettingsFile.Name} cannot be read: line {line + 1} is not as it has to be."),
        InvalidDataException => (ExitCodes.WrongUse, Chain(exception)),
        IOException => (ExitCodes.OutOfReach, Chain(exception)),
        FormatException or ArgumentException => (ExitCodes.WrongUse, Chain(exception)),
        _ => null,
    };

    // The first says what could not be done, the last why.
    private static string Chain(Exception exception)
    {
        var last = exception.GetBaseException();
        var words = ReferenceEquals(last, exception) || exception.Message.Contains(last.Message, StringComparison.Ordinal) ? exception.Message : $"{exception.Message} {last.Message}";
        return words.ReplaceLineEndings(" ");
    }
}
