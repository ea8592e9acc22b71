using System.CommandLine;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>The two options by which a command is told which database is meant; without them, the settings say.</summary>
internal static class DatabaseOptions
{
    public static (Option<string?> Data, Option<string?> Postgres) Make() => (
        new("--data") { Description = "The data folder; else STEADFAST_DATA, else data.", HelpName = "DIR" },
        new("--postgres") { Description = "A PostgreSQL connection string. One with a password is better kept in settings.json: other users can see a command line.", HelpName = "CONNECTION" });

    public static VaultOptions Read(ParseResult parsed, Option<string?> data, Option<string?> postgres)
    {
        var settings = SettingsFile.Read(Arguments(parsed, data, postgres));
        return new(settings.Data, settings.Postgres);
    }

    /// <summary>The options as the settings know them.</summary>
    public static string[] Arguments(ParseResult parsed, Option<string?> data, Option<string?> postgres) =>
        [.. Argument(nameof(Settings.Data), parsed.GetValue(data)), .. Argument(nameof(Settings.Postgres), parsed.GetValue(postgres))];

    private static IEnumerable<string> Argument(string setting, string? value) => value is null ? [] : [$"--{Settings.Section}:{setting}={value}"];
}
