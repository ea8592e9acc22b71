using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>Serves the product until it is told to stop.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    private const string About = """
        Serves the product; this is what happens when no command is given.

        It prints the address, by default http://localhost:5080. Every argument of an ASP.NET Core program works here: --urls
        http://127.0.0.1:8080, --Steadfast:Operator "Maria Silva", and the rest. Over plain HTTP on anything but localhost people only
        see a page that says how to get HTTPS.

        At the first start it makes the data folder with settings.json and the pepper. Nobody can sign up until settings.json says who
        runs this copy, in which country, and for whom; the command setup asks for that. On SIGTERM or Ctrl+C it takes no more requests, finishes those under way, and ends with 0.

        Warnings and errors go to standard error, a line of JSON each. They hold no words, names, ids, paths or addresses of anybody's.
        """;

    public static Command Make()
    {
        var sample = new Option<bool>("--sample") { Description = "Fill the data folder with the invented couple first, if it is fresh; on localhost only." };
        var anyPepper = new Option<bool>("--new-pepper") { Description = "Start although the pepper is lost for good. Passphrases then open nothing; recovery codes still do." };
        var (data, postgres) = DatabaseOptions.Make();
        var command = new Command(Name, About) { data, postgres, sample, anyPepper };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => RunAsync([.. parsed.UnmatchedTokens, .. DatabaseOptions.Arguments(parsed, data, postgres)], parsed.GetValue(sample), parsed.GetValue(anyPepper), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] args, bool wantsSample, bool takesAnyPepper, CancellationToken cancellationToken)
    {
        Arguments.EnsureReadable(args);
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

        if (!takesAnyPepper)
        {
            await EnsurePepperAsync(settings, cancellationToken);
        }

        await using var program = Product.Build(args, builder =>
        {
            builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(25));
            if (isSample)
            {
                builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(EnsureLocal));
            }
        });
        try
        {
            await program.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException or AggregateException { InnerException: AddressInUseException })
        {
            return CommandLine.Fail(ExitCodes.OutOfReach, $"{program.Configuration["urls"] ?? Product.DefaultAddress} is in use by another program. Stop that one, or choose another address: --urls http://localhost:5081");
        }

        if (isSample)
        {
            Console.WriteLine(SampleFolder.Read(settings.Data));
        }

        await program.WaitForShutdownAsync(cancellationToken);
        return program.Services.GetRequiredService<Soundness>().HasFailed
            ? CommandLine.Fail(ExitCodes.Fault, "The database had an I/O error, so the program stopped. What was saved is kept; look at the disk, then start again.")
            : program.Services.GetServices<IHostedService>().OfType<BackgroundService>().Any(timer => timer.ExecuteTask is { IsFaulted: true })
            ? CommandLine.Fail(ExitCodes.Fault, "Something broke that nobody foresaw, so the program stopped; its log says where.")
            : ExitCodes.Fine;
    }

    private static async Task EnsurePepperAsync(Settings settings, CancellationToken cancellationToken)
    {
        var pepper = Path.Combine(settings.Data, "pepper");
        switch (await new Backups(new(settings.Data, settings.Postgres), TimeProvider.System).LookAsync(cancellationToken))
        {
            case PepperState.Missing:
                throw new StoreUnavailableException($"{pepper} is missing, and without it no passphrase opens anything. Put it back. If it is lost for good: serve --new-pepper");
            case PepperState.Wrong:
                throw new StoreUnavailableException($"{pepper} is not the pepper of this database. Put the right one back. If it is lost for good: serve --new-pepper");
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
