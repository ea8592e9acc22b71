using System.CommandLine;
using System.Globalization;
using Steadfast.Vault;
using Steadfast.Web.Features.Help;

namespace Steadfast.Web.Commands;

/// <summary>Checks the form of a file of help lines, and tells which were checked too long ago.</summary>
internal static class CheckDirectoryCommand
{
    private const string About = """
        Checks the help lines: their form, and how long ago each was checked.

          check-directory               helplines.json in the data folder; without one, the program's own
          check-directory FILE          a file, before you put it there

        helplines.json is a list of entries. A country that stands in it replaces all lines the
        program came with for that country; its crisis lines stay until the file has one of its own,
        and so does whom to call in danger. Read at start. While anything in it is wrong, nothing of
        it is used.

          [
            {
              "cc": "GB",                       the country, ISO 3166-1
              "name": "Samaritans",             as people know it
              "for": ["crisis"],                one or more of those below
              "tel": "116 123",                 digits and single blanks, perhaps a + first
              "sms": "85258",                   the same, for messages
              "word": "HELLO",                  the word a message begins with
              "url": "https://example.org",     where one can write or chat
              "hours": "24/7",                  24/7, or in your own words
              "note": "Ask for Ana.",           what else is to be known
              "langs": ["en", "mul"],           mul: several more
              "verifiedOn": "2026-11-01",       the day you read it on its own page, or called it
              "source": "example.org"           that page, of the same site as url; no list of lines
            },
            {
              "cc": "GB",                       whom to call in danger there, once for each country
              "emergency": {
                "tel": "999",                   the number
                "police": "101",                the police's, if it is another
                "silent": "Press 55.",          how to call without speaking; leave it out unless you know
                "sms": "999",                   the number for text messages
                "text": "Register first.",      when those arrive
                "verifiedOn": "2026-11-01",     as above
                "source": "police.example"
              }
            }
          ]

        for: crisis, violence, sexual-violence, women, men, lgbt, children, own-behaviour.

        cc, name, for, and one of tel, sms and url are needed, or cc and emergency with tel. An entry
        without verifiedOn is shown with “check before relying on it”, and so is one that was checked
        more than 180 days ago.

        A line for each problem and each warning, then a sum. Ends with 0 without problems, else with
        1. Nothing is called or fetched.
        """;

    public static Command Make()
    {
        var file = CommandLine.File<string?>("A file of help lines (JSON).");
        file.Arity = ArgumentArity.ZeroOrOne;
        var (data, postgres) = DatabaseOptions.Make();
        var command = new Command("check-directory", About) { file, data };
        command.SetAction(parsed =>
        {
            var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            var path = parsed.GetValue(file);
            var own = Path.Combine(SettingsFile.Read(DatabaseOptions.Arguments(parsed, data, postgres)).Data, HelpLines.FileName);
            if (Directory.Exists(path ?? own))
            {
                throw new RefusedException($"{path ?? own} is a folder, and a file is needed.");
            }

            if (path is null && !File.Exists(own))
            {
                Console.WriteLine($"There is no {own}, so these are the lines the program came with.");
                return Tell(HelpLinesFile.OfProgram(today), today);
            }

            return Tell(HelpLinesFile.Read(File.ReadAllText(path ?? own), today), today);
        });
        return command;
    }

    private static int Tell(HelpLinesFile read, DateOnly today)
    {
        foreach (var problem in read.Problems)
        {
            Console.WriteLine($"Problem: {problem}.");
        }

        var old = read.Entries.Where(entry => entry.Line.IsOld(today)).ToList();
        foreach (var (where, line) in old)
        {
            var day = line.VerifiedOn!.Value;
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"Warning: {where}: checked on {day:yyyy-MM-dd}, {today.DayNumber - day.DayNumber} days ago."));
        }

        var countries = read.Entries.Select(entry => entry.Line.Country).Distinct(StringComparer.Ordinal).Count();
        Console.WriteLine(
            $"{CommandLine.Count(read.Entries.Count, "line")}, {CommandLine.Count(countries, "country", "countries")}, "
                + $"{CommandLine.Count(read.Problems.Count, "problem")}, {CommandLine.Count(old.Count, "warning")}.");
        return read.Problems.Count == 0 ? ExitCodes.Fine : ExitCodes.Fault;
    }
}
