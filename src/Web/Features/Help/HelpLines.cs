using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace Steadfast.Web.Features.Help;

/// <summary>
/// The help lines of this copy: what the program came with, and in place of it, country by country, what the operator wrote. Read once, at start.
/// </summary>
/// <remarks>
/// Whatever the operator's file leaves out, a country keeps whom to call in danger and a crisis line: those can be replaced and never taken away.
/// Registered for the whole program: ask for it in a page's constructor, or by <c>@inject</c>. The partials <c>_HelpLines</c>, <c>_Emergency</c> and
/// <c>_Everybody</c> show what it answers.
/// </remarks>
public sealed partial class HelpLines
{
    /// <summary>The operator's file, in the data folder.</summary>
    public const string FileName = "helplines.json";

    /// <summary>A site with lines of most countries, for wherever this copy knows none.</summary>
    public const string Everywhere = "findahelpline.com";

    private static readonly HelpLinesFile s_shipped = ReadShipped();

    private readonly IOptionsMonitor<Web.Settings> _settings;
    private readonly TimeProvider _clock;
    private readonly ILogger<HelpLines> _log;
    private readonly FrozenDictionary<string, IReadOnlyList<HelpLine>> _byCountry;
    private readonly FrozenDictionary<string, Emergency> _emergencies;

    /// <summary>Reads the lines. A file of the operator's that is not as it has to be is told in the log, and what the program came with is used.</summary>
    public HelpLines(IOptionsMonitor<Web.Settings> settings, TimeProvider clock, ILogger<HelpLines> log)
    {
        (_settings, _clock, _log) = (settings, clock, log);
        var own = ReadOwn(Path.Combine(settings.CurrentValue.Data, FileName));
        var ownLines = own.Entries.Select(entry => entry.Line).ToList();
        var (countries, withCrisis) = (
            ownLines.Select(line => line.Country).ToHashSet(StringComparer.Ordinal),
            ownLines.Where(IsCrisis).Select(line => line.Country).ToHashSet(StringComparer.Ordinal));
        _byCountry = ownLines.Concat(Shipped.Where(line => !countries.Contains(line.Country) || (IsCrisis(line) && !withCrisis.Contains(line.Country))))
            .GroupBy(line => line.Country, StringComparer.Ordinal)
            .ToFrozenDictionary(
                country => country.Key, country => (IReadOnlyList<HelpLine>)[.. country.OrderBy(line => IsCrisis(line) ? 0 : 1)],
                StringComparer.OrdinalIgnoreCase);
        _emergencies = own.Emergencies.Concat(s_shipped.Emergencies).DistinctBy(emergency => emergency.Country, StringComparer.Ordinal)
            .ToFrozenDictionary(emergency => emergency.Country, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What the program came with, in the file's order.</summary>
    public static IReadOnlyList<HelpLine> Shipped { get; } = [.. s_shipped.Entries.Select(entry => entry.Line)];

    /// <summary>The countries of which something is known, ISO 3166-1, two capital letters, by their code.</summary>
    public IEnumerable<string> Countries => _byCountry.Keys.Union(_emergencies.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The day it is, for telling which lines were checked too long ago; in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);

    /// <summary>The country to show: the one somebody chose, else the operator's, else none.</summary>
    /// <param name="chosen">What somebody chose, in any case; null, empty or no country at all for nothing.</param>
    /// <returns>Two capital letters of ISO 3166-1, also of a country without lines; null if nobody said one.</returns>
    public string? Country(string? chosen) => Help.Countries.Find(chosen) ?? Help.Countries.Find(_settings.CurrentValue.Country);

    /// <summary>All lines of a country: crisis lines first, the rest in the file's order.</summary>
    /// <param name="country">Two letters; null for the operator's country.</param>
    /// <returns>Empty where none are known: then <see cref="Everywhere"/> and the local emergency number are what there is.</returns>
    public IReadOnlyList<HelpLine> Of(string? country) => Country(country) is { } code && _byCountry.TryGetValue(code, out var lines) ? lines : [];

    /// <summary>The lines of a country that are for one thing, in the order of <see cref="Of"/>.</summary>
    /// <param name="country">Two letters; null for the operator's country.</param>
    /// <param name="kind">What for; <see cref="HelpKind.Violence"/> includes those that answer only some people.</param>
    /// <returns>Empty where none are known: then <see cref="Everywhere"/> and the local emergency number are what there is.</returns>
    public IReadOnlyList<HelpLine> For(string? country, HelpKind kind) => [.. Of(country).Where(line => line.For.Contains(kind))];

    /// <summary>Whom to call in danger in a country.</summary>
    /// <param name="country">Two letters; null for the operator's country.</param>
    /// <returns>Null where that is not known, or no country was said.</returns>
    public Emergency? EmergencyOf(string? country) => Country(country) is { } code ? _emergencies.GetValueOrDefault(code) : null;

    /// <summary>
    /// For each country that is known here whom to call in danger and its crisis lines, by its code: for whoever said no country, or one that is not known.
    /// </summary>
    public IEnumerable<(string Country, Emergency? Emergency, IReadOnlyList<HelpLine> Crisis)> Everybody =>
        Countries.Select(code => (code, _emergencies.GetValueOrDefault(code), For(code, HelpKind.Crisis)));

    /// <summary>Says in the log, in one line, how many lines are shown as checked although that is too long ago.</summary>
    internal void TellOld()
    {
        var today = Today;
        var old = _byCountry.Values.SelectMany(lines => lines).Where(line => line.IsOld(today)).OrderBy(line => line.VerifiedOn).ToList();
        if (old is [var oldest, ..])
        {
            SayOld(
                old.Count, HelpLine.CheckedForDays, oldest.Name, oldest.Country,
                oldest.VerifiedOn!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static bool IsCrisis(HelpLine line) => line.For.Contains(HelpKind.Crisis);

    private HelpLinesFile ReadOwn(string path)
    {
        var none = new HelpLinesFile([], [], []);
        if (Directory.Exists(path))
        {
            SayUnusable(FileName, "it is a folder", 0);
            return none;
        }

        if (!File.Exists(path))
        {
            return none;
        }

        try
        {
            var read = HelpLinesFile.Read(File.ReadAllText(path), Today);
            if (read.Problems.Count == 0)
            {
                return read;
            }

            SayUnusable(FileName, read.Problems[0].ToString(), read.Problems.Count - 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            SayUnusable(FileName, "it cannot be read", 0);
        }

        return none;
    }

    // A clock that stands wrong is no reason not to start, so any day counts as come.
    private static HelpLinesFile ReadShipped()
    {
        var read = HelpLinesFile.OfProgram(DateOnly.MaxValue);
        return read.Problems.Count == 0 ? read : throw new InvalidDataException($"The help lines that came with the program: {read.Problems[0]}");
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{File} is not used, and the help lines that came with the program are: {Problem}. Further problems: {Others}. All of them: "
            + "steadfast check-directory")]
    private partial void SayUnusable(string file, string problem, int others);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Help lines that were checked more than {Days} days ago: {Count}. The oldest is {Name} ({Country}), checked on {Day}. All of them: "
            + "steadfast check-directory")]
    private partial void SayOld(int count, int days, string name, string country, string day);
}
