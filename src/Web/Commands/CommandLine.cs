using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>The command line: which commands there are, and how each of them ends, in one clear line and a number.</summary>
internal static class CommandLine
{
    /// <summary>How wide help is, in letters.</summary>
    public const int HelpWidth = 100;

    private const string About = """
        Two people, their notes, and what they promise each other. Run one copy for the people you
        know.

        What a copy keeps, and its settings.json, is in one folder: --data, else STEADFAST_DATA in the
        environment, else data. Every setting can also stand in the environment
        (STEADFAST_OPERATOR="Maria Silva"), which wins over the file. "serve --help" lists the
        settings.

        How a command ends:
          0  all is well
          1  faults were found, or something broke
          2  asked for in a way that makes no sense, or that would do harm; nothing was done
          3  a file, a folder, an address or the database cannot be reached or written
        130  and other numbers above 128: it was told to stop, and left nothing half done
        """;

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        // What serve is given for the web server is its own to read; so is a first argument that names no command.
        string[] asked = args switch
        {
            [] => [ServeCommand.Name],
            ["help", .. var rest] => [.. rest, "--help"],
            ["-v" or "-V"] => ["--version"],
            [['-', ..] first, ..] when first is not ("-h" or "-?" or "--help" or "--version") => [ServeCommand.Name, .. args],
            _ => args,
        };
        var root = Make();
        foreach (var other in root.Subcommands.Where(command => command.Name != asked[0]))
        {
            // In the list of all commands each has one line; its own help has the rest.
            other.Description = other.Description!.Split('\n')[0];
        }

        var parsed = root.Parse(asked, new() { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            var words = parsed.CommandResult.Command == root ? $"There is no command “{SettingsRules.Shown(asked[0])}”." : parsed.Errors[0].Message;
            return Fail(ExitCodes.WrongUse, $"{words} What can be asked: --help");
        }

        using var signals = new Signals();
        try
        {
            // Every command tidies up when it is told to stop; the web server finishes what is under way.
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, signals.Stop);
        }
        catch (OperationCanceledException) when (signals.Stop.IsCancellationRequested)
        {
            return Fail(ExitCodes.Stopped + signals.Number, "It was told to stop, and stopped.");
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

    /// <summary>All commands there are.</summary>
    public static RootCommand Make()
    {
        var root = new RootCommand(About) { ServeCommand.Make(), SetupCommand.Make(), SampleCommand.Make(), VerifyCommand.Make(), BackupCommand.Make(),
            RestoreCommand.Make(), CheckDirectoryCommand.Make(), WordingCommand.Make() };
        root.Directives.Clear();
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            // As wide whether a terminal reads it or a file.
            ((HelpAction)help.Action!).MaxWidth = Console.IsOutputRedirected ? HelpWidth : Math.Clamp(Console.WindowWidth, 1, HelpWidth);
        }

        return root;
    }

    /// <summary>A file's name as an argument, which no mistyped option is taken for.</summary>
    public static Argument<T> File<T>(string description)
    {
        var file = new Argument<T>("FILE") { Description = description };
        file.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }, ..] && value is "" or ['-', ..])
            {
                result.AddError(value is ""
                    ? "FILE has no name."
                    : $"There is no option {SettingsRules.Shown(value)}. A file of that name is written ./{SettingsRules.Shown(value)}.");
            }
        });
        return file;
    }

    /// <summary>Prints what a verification found.</summary>
    /// <param name="isQuiet">Faults alone.</param>
    /// <returns>Fine, or a fault.</returns>
    public static int Tell(VerificationReport report, bool isQuiet = false)
    {
        if (isQuiet && report.Faults.Count == 0)
        {
            return ExitCodes.Fine;
        }

        foreach (var fault in report.Faults)
        {
            Console.WriteLine($"Fault: {fault}");
        }

        foreach (var remark in report.Remarks)
        {
            Console.WriteLine($"Remark: {remark}");
        }

        Console.WriteLine(
            $"{Count(report.Spaces, "space")}, {Count(report.Entries, "entry", "entries")}, {Count(report.Faults.Count, "fault")}, "
                + $"{Count(report.Remarks.Count, "remark")}.");
        if (report.Tables.Count > 0)
        {
            Console.WriteLine("Rows: "
                + string.Join(
                    ", ", report.Tables.Select(table => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{table.Table} {table.Rows:N0}")))
                + ".");
            Console.WriteLine(
                "Not seen here: what is sealed, without its key (a row exchanged for another of its size is told to whoever opens it), and a whole older "
                    + "file put back (a receipt tells it).");
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
        try
        {
            Console.Error.WriteLine(words);
        }
        catch (IOException)
        {
            // Where no file can be opened any more, the console cannot be either; what it writes to is open.
            using var standardError = new FileStream(new SafeFileHandle(2, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            standardError.Write(System.Text.Encoding.UTF8.GetBytes(words + Environment.NewLine));
        }

        return code;
    }

    private static (int Code, string Words)? Explain(Exception exception) => exception switch
    {
        RefusedException => (ExitCodes.WrongUse, exception.Message),

        // These were written here, and say why.
        StoreUnavailableException => (ExitCodes.OutOfReach, exception.Message),
        UnauthorizedAccessException or SocketException or IOException => (ExitCodes.OutOfReach, Reach(exception)),
        InvalidDataException or FormatException or ArgumentException => (ExitCodes.WrongUse, exception.Message.ReplaceLineEndings(" ")),
        _ => null,
    };

    // The library's words name the path and not why; what is why does not name the path.
    private static string Reach(Exception exception)
    {
        var words = exception.Message.ReplaceLineEndings(" ");
        var path = words.Split('\'') is [_, ['/', ..] named, ..] ? named : null;
        var why = Causes.Of(exception);
        return path is not null
            ? Causes.Of(exception, path)
            : exception.InnerException is null || words.Contains(why.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
                || words.EndsWith('.') && !words.StartsWith("Access", StringComparison.Ordinal)
            ? words
            : $"{words}: {why}";
    }
}
