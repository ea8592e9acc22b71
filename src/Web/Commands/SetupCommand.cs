using System.CommandLine;
using Steadfast.Vault;
using Steadfast.Web.Features.About;
using Steadfast.Web.Features.Help;

namespace Steadfast.Web.Commands;

/// <summary>Asks the operator what people are told before they begin, writes the answers into the settings, and drafts the legal papers from them.</summary>
internal static class SetupCommand
{
    private const string About = """
        Asks who runs this copy and for whom, and drafts the papers that go with it.

        Each question shows the answer that stands; Enter keeps it, and a single dash empties it. The
        answers go into settings.json, whose other lines stay as they are, and count from the next
        request on; nothing has to be restarted. What stands in the environment or on the command line
        of the service wins over the file. Where the answers end early, nothing is written.

        Unless the copy is only for you and your partner, drafts are put into the folder legal beside
        settings.json: privacy notice, house rules, consent record, impact assessment, record of
        processing, retention table, request guide, what to do in a breach, a sheet for police and
        courts, other duties, and for a practice a processor's contract. They are drafts and not legal
        advice: have them checked where you are. People read the notice and the rules on the page
        about who runs this copy. A file that is there is never written over; delete it to have it
        drafted anew.

        Run it as the user the service runs as.
        """;

    private const string Kinds = """
        Whom is this copy for?
          two       you and your partner, nobody else
          known     people you know
          open      anybody who finds it
          practice  the people of a practice, a service or an association
        """;

    public static Command Make()
    {
        var (data, postgres) = DatabaseOptions.Make();
        var command = new Command("setup", About) { data };
        // A wrong answer in the file is asked for anew, not refused.
        command.SetAction(parsed => Run(SettingsFile.Look(DatabaseOptions.Arguments(parsed, data, postgres)).Settings, Console.In, Console.Out));
        return command;
    }

    /// <summary>Asks, writes and tells.</summary>
    /// <exception cref="RefusedException">The answers ended early; nothing was written.</exception>
    public static int Run(Settings now, TextReader answers, TextWriter told)
    {
        var kind = Ask(
            new(nameof(Settings.Kind), Kinds, now.Kind, answer => CopyKinds.Find(answer) is not null, "One of two, known, open, practice."), answers, told);
        var values = new List<KeyValuePair<string, string>> { new(nameof(Settings.Kind), kind) };
        values.AddRange(
            Questions(now).Where(question => !question.IsLegal || CopyKinds.Find(kind) != CopyKind.Two)
                .Select(question => new KeyValuePair<string, string>(question.Setting, Ask(question, answers, told))));

        SettingsFile.Make(now.Data);
        SettingsFile.Put(now.Data, values);
        told.WriteLine($"Written: {Path.Combine(now.Data, SettingsFile.Name)}");
        var after = SettingsFile.Read([$"--{Settings.Section}:{nameof(Settings.Data)}={now.Data}"]);
        Draft(after, told);
        foreach (var name in after.Unanswered)
        {
            told.WriteLine($"Nobody can sign up yet: \"{name}\" is not answered.");
        }

        if (after.KindOfCopy == CopyKind.Two)
        {
            told.WriteLine("Whoever runs a copy could change the program and read along. The page before sign-up tells your partner that, in your name.");
        }

        return ExitCodes.Fine;
    }

    private static IEnumerable<Question> Questions(Settings now) =>
    [new(
        nameof(Settings.Operator), "Who runs this copy, as people are told before they begin? Such as: Maria Silva, or Lindenhof counselling centre.",
        now.Operator, answer => answer.Length > 0, "People are meant to know this before they begin."),
        new(nameof(Settings.Contact), "How can people reach you? Shown as you write it.", now.Contact),
        new(
            nameof(Settings.Country),
            "In which country do most people here live? Two letters such as GB, or several. Its emergency number and help lines are shown first.", now.Country,
            answer => Countries.Find(answer) is not null || answer.Equals(Settings.SeveralCountries, StringComparison.OrdinalIgnoreCase),
            "Two letters of ISO 3166-1, such as GB for the United Kingdom, or several."),
        new(nameof(Settings.BackupDays), "For how many days do you keep backups? A number, 0 for none. Left empty, people are told to ask you.", now.BackupDays,
            answer => answer.Length == 0 || new Settings { BackupDays = answer }.BackupsFor is not null, "A number of days, or nothing."),
        new("Legal:Name", "Your legal name, for the papers:", now.Legal.Name) { IsLegal = true },
        new("Legal:Postal", "Your postal address, in one line:", now.Legal.Postal) { IsLegal = true },
        new("Legal:Host", "Where does this run, and whose machine is it?", now.Legal.Host) { IsLegal = true },
        new("Legal:MailProvider", "Who carries your mail, if you send reminders?", now.Legal.MailProvider) { IsLegal = true },
        new("Legal:Authority", "The data-protection authority people can complain to:", now.Legal.Authority) { IsLegal = true },
        new("Legal:Officer", "Your data-protection officer, if you have one:", now.Legal.Officer) { IsLegal = true },
    ];

    private static string Ask(Question question, TextReader answers, TextWriter told)
    {
        while (true)
        {
            told.WriteLine(question.Words);
            told.Write(question.Now.Length > 0 ? $"[{question.Now}] > " : "> ");
            var typed = answers.ReadLine()?.Trim() ?? throw new RefusedException($"The answers ended before {question.Setting}. Nothing was written.");
            told.WriteLine();
            var answer = typed switch { "" => question.Now, "-" => "", _ => typed };
            if (question.Fits(answer) && !answer.Any(char.IsControl))
            {
                return answer;
            }

            told.WriteLine(question.Otherwise);
        }
    }

    private static void Draft(Settings settings, TextWriter told)
    {
        var (folder, words) = (Path.Combine(settings.Data, Papers.FolderName), new Words());
        var papers = Papers.For(settings.KindOfCopy).ToList();
        if (papers.Count == 0)
        {
            return;
        }

        SettingsFile.MakeFolder(folder);
        foreach (var paper in papers)
        {
            var file = Path.Combine(folder, paper);
            if (File.Exists(file))
            {
                told.WriteLine($"Kept as it is: {file}");
                continue;
            }

            SettingsFile.Write(
                file, FileMode.CreateNew, Papers.Draft(paper, settings, words, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)));
            told.WriteLine($"Drafted: {file}");
        }

        told.WriteLine("These are drafts, not legal advice. Have them checked where you are, and put right what does not fit.");
    }

    /// <summary>One question.</summary>
    /// <param name="Setting">The setting it answers.</param>
    /// <param name="Now">The answer that stands.</param>
    private sealed record Question(
        string Setting, string Words, string Now, Func<string, bool>? Takes = null, string Otherwise = "One line, without special characters.")
    {
        /// <summary>True if only the papers ask.</summary>
        public bool IsLegal { get; init; }

        public bool Fits(string answer) => Takes is null || Takes(answer);
    }
}
