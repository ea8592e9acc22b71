using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>Serves the product until it is told to stop.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    private static readonly TimeSpan s_betweenTries = TimeSpan.FromSeconds(1);

    private const int DefaultWait = 60;

    private const string About = """
        Serves the product; this is what happens when no command is given.

        It prints the address, by default http://localhost:5080; --urls http://127.0.0.1:8080 names
        another. Over plain HTTP on anything but localhost people only see a page that says how to get
        HTTPS. The web server's own settings can be given as --Kestrel:… or ASPNETCORE_Kestrel__… in
        the environment.

        At the first start it makes the data folder with settings.json and the pepper. Nobody can sign
        up until settings.json says who runs this copy, in which country, and for whom; the command
        setup asks for that. A PostgreSQL that does not answer yet is waited for. On SIGTERM, SIGHUP
        or Ctrl+C it takes no more requests, finishes those under way, and ends with 0.

        The log goes to standard error, a line of JSON each: that it started and stopped, warnings,
        and errors. It holds no words, names, ids, paths or addresses of anybody's.

        Each setting stands in settings.json, or as STEADFAST_OPERATOR=… in the environment, or here
        as --Steadfast:Operator=…; the later wins, and one that is empty is not set. What is not known
        is refused by its name. These there are:

        {0}
        """;

    public static Command Make()
    {
        var sample = new Option<bool>("--sample") { Description = "Fill the data folder with the invented couple first, if it is fresh; on localhost only." };
        var anyPepper = new Option<bool>("--new-pepper")
        {
            Description = "Start although the pepper is lost for good. Passphrases then open nothing; "
            + "recovery codes still do, and whoever signs in is told so."
        };
        var wait = new Option<int>("--wait")
        {
            Description = "For how many seconds a PostgreSQL that does not answer is waited for.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => DefaultWait
        };
        wait.Validators.Add(result =>
        {
            if (!int.TryParse(result.Tokens is [{ Value: var written }, ..] ? written : "0", NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                || seconds > 86400)
            {
                result.AddError("--wait takes a number of seconds.");
            }
        });
        var (data, postgres) = DatabaseOptions.Make();
        var command = new Command(Name, About.Replace("{0}", Listed(), StringComparison.Ordinal)) { data, postgres, sample, anyPepper, wait };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(
                [.. parsed.UnmatchedTokens, .. DatabaseOptions.Arguments(parsed, data, postgres)], parsed.GetValue(sample), parsed.GetValue(anyPepper),
                parsed.GetValue(wait), cancellationToken));
        return command;
    }

    private static string Listed()
    {
        var lines = new List<string> { "" };
        foreach (var name in SettingsRules.Names.Where(name => name is not nameof(Settings.Data)))
        {
            lines[^1] += lines[^1].Length == 0 ? "  " + name : ", " + name;
            if (lines[^1].Length > 80)
            {
                lines[^1] += ",";
                lines.Add("");
            }
        }

        return string.Join(Environment.NewLine, lines).TrimEnd(',', '\r', '\n');
    }

    private static async Task<int> RunAsync(string[] args, bool wantsSample, bool takesAnyPepper, int wait, CancellationToken cancellationToken)
    {
        Arguments.EnsureReadable(args);
        Machine.EnsureOpenFiles();
        var settings = SettingsFile.Read(args);
        if (wantsSample && !SampleFolder.IsSample(settings.Data))
        {
            await SampleCommand.FillAsync(settings, cancellationToken);
        }

        var isSample = SampleFolder.IsSample(settings.Data);
        if (isSample && SampleFolder.Read(settings.Data) == SampleFolder.Filling)
        {
            throw new RefusedException($"The sample in {settings.Data} was interrupted while it was filled. Delete the folder and begin again.");
        }

        await EnsurePepperAsync(settings, takesAnyPepper, wait, cancellationToken);
        await using var program = Product.Build(args, builder =>
        {
            builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(25));
            if (isSample)
            {
                builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(EnsureLocal));
            }
        });
        var addresses = program.Configuration["urls"] ?? Product.DefaultAddress;
        try
        {
            await program.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException or AggregateException { InnerException: AddressInUseException })
        {
            return CommandLine.Fail(
                ExitCodes.OutOfReach, $"{addresses} is in use by another program. Stop that one, or choose another address: --urls http://localhost:5081");
        }
        catch (Exception exception) when (exception is SocketException || exception.GetBaseException() is SocketException)
        {
            return CommandLine.Fail(ExitCodes.OutOfReach, $"{addresses} cannot be listened on: {Causes.Of(exception)}");
        }
        catch (Exception exception) when (exception is not (RefusedException or OperationCanceledException)
            && exception.ToString().Contains("Server.Kestrel", StringComparison.Ordinal))
        {
            // What the operator said to the web server of addresses and certificates, in its own words.
            var words = exception.GetBaseException().Message.ReplaceLineEndings(" ");
            var isUnnamed = words.Contains("certificate", StringComparison.OrdinalIgnoreCase) && words.Contains("was specified", StringComparison.Ordinal);
            const string Unnamed = "no certificate is named. It stands in ASPNETCORE_Kestrel__Certificates__Default__Path and …__KeyPath.";
            return CommandLine.Fail(ExitCodes.WrongUse, $"{addresses} cannot be served: {(isUnnamed ? Unnamed : words)}");
        }

        if (isSample)
        {
            Console.WriteLine(SampleFolder.Read(settings.Data));
        }

        await program.WaitForShutdownAsync(cancellationToken);
        return program.Services.GetRequiredService<Soundness>().HasFailed
            ? CommandLine.Fail(
                ExitCodes.Fault, "The database had an I/O error, so the program stopped. What was saved is kept; look at the disk, then start again.")
            : program.Services.GetServices<IHostedService>().OfType<BackgroundService>().Any(timer => timer.ExecuteTask is { IsFaulted: true })
            ? CommandLine.Fail(ExitCodes.Fault, "Something broke that nobody foresaw, so the program stopped; its log says where.")
            : ExitCodes.Fine;
    }

    private static async Task EnsurePepperAsync(Settings settings, bool takesAny, int wait, CancellationToken cancellationToken)
    {
        var pepper = Path.Combine(settings.Data, "pepper");
        switch (await LookAsync(settings, wait, cancellationToken))
        {
            case PepperState.Missing or PepperState.Wrong when takesAny:
                PepperReplaced.Remember(settings.Data);
                Console.Error.WriteLine(
                    "Passphrases from before open nothing now. Tell people to come in by their recovery codes; the sign-in page tells them, too.");
                break;
            case PepperState.Missing:
                throw new StoreUnavailableException(
                    $"{pepper} is missing, and without it no passphrase opens anything. Put it back. If it is lost for good: serve --new-pepper");
            case PepperState.Wrong:
                throw new StoreUnavailableException(
                    $"{pepper} is not the pepper of this database. Put the right one back. If it is lost for good: serve --new-pepper");
        }
    }

    // After a reboot the database's own service may be later than this one.
    private static async Task<PepperState> LookAsync(Settings settings, int wait, CancellationToken cancellationToken)
    {
        var backups = new Backups(new(settings.Data, settings.Postgres), TimeProvider.System);
        var until = Environment.TickCount64 + (wait * 1000L);
        for (var isTold = false; ; isTold = true)
        {
            try
            {
                return await backups.LookAsync(cancellationToken);
            }
            catch (StoreUnavailableException exception) when (settings.Postgres is not null && Environment.TickCount64 < until)
            {
                if (!isTold)
                {
                    Console.Error.WriteLine($"{exception.Message} It is waited for, {wait} seconds at most.");
                }

                await Task.Delay(s_betweenTries, cancellationToken);
            }
        }
    }

    // Invented people with printed passphrases are for whoever sits at this machine.
    private static void EnsureLocal(ListenOptions listen)
    {
        if (listen.IPEndPoint is not { } endPoint || !IPAddress.IsLoopback(endPoint.Address))
        {
            throw new RefusedException("The sample is served on localhost only. Choose such an address, or another data folder.");
        }
    }
}
