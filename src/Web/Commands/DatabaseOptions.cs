using System.CommandLine;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>The two options by which a command is told which database is meant; without them, the settings say.</summary>
internal static class DatabaseOptions
{
    public static (Option<string?> Data, Option<string?> Postgres) Make() => (
        Named("--data", "The data folder. It wins over STEADFAST_DATA; without either it is data.", "DIR"),
        Named(
            "--postgres", "A PostgreSQL connection string. One with a password is better kept in settings.json: other users can see a command line.",
            "CONNECTION"));

    public static VaultOptions Read(ParseResult parsed, Option<string?> data, Option<string?> postgres)
    {
        var settings = SettingsFile.Read(Arguments(parsed, data, postgres));
        return new(settings.Data, settings.Postgres);
    }

    /// <summary>
    /// The same, and what is wrong in the settings is said on standard error and stops nothing: the program that is being served goes on, too, and which
    /// engine it is kept in is remembered beside it.
    /// </summary>
    public static VaultOptions ReadWhatIsWell(ParseResult parsed, Option<string?> data, Option<string?> postgres)
    {
        var (settings, problems) = SettingsFile.Look(Arguments(parsed, data, postgres));
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        return new(settings.Data, settings.Postgres);
    }

    /// <summary>The options as the settings know them.</summary>
    public static string[] Arguments(ParseResult parsed, Option<string?> data, Option<string?> postgres) =>
        [.. Argument(nameof(Settings.Data), parsed.GetValue(data)), .. Argument(nameof(Settings.Postgres), parsed.GetValue(postgres))];

    // Said without a value, as by a script whose variable is empty, it is no wish for the default.
    private static Option<string?> Named(string name, string description, string helpName)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }, ..] && string.IsNullOrWhiteSpace(value))
            {
                result.AddError($"{name} has no value.");
            }
        });
        return option;
    }

    private static IEnumerable<string> Argument(string setting, string? value) => value is null ? [] : [$"--{Settings.Section}:{setting}={value}"];
}
