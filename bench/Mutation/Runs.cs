using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Steadfast.Mutation;

/// <summary>Runs the listed mutants against the tests and tells what they say.</summary>
internal static class Runs
{
    private sealed record Answer(int Number, string Said, string By);

    /// <summary>How far a run goes.</summary>
    /// <param name="Resumes">Which tests come by which switch is known, and what the log in the tree says of a mutant counts.</param>
    /// <param name="Anew">It does not count for those that are named.</param>
    /// <param name="Without">Test classes that are not asked.</param>
    /// <param name="Most">How many milliseconds of tests each mutant is tried with.</param>
    private sealed record Plan(bool Resumes, bool Anew, string[] Without, double Most);

    private sealed record Coverage(Dictionary<int, HashSet<string>> Seen, Dictionary<string, double> Took, HashSet<int> Once);

    // What is asked of whom, in this order: the page classes only of those that nothing before them kills.
    private static readonly (string Of, string[] By)[] s_own =
    [
        ("src/Domain", ["Steadfast.Tests.Domain"]),
        ("src/Vault", ["Steadfast.Tests.Vault.Sealing", "Steadfast.Tests.Vault.Accounts", "Steadfast.Tests.Vault.Log"]),
    ];

    /// <summary>Runs them, and ends with 1 if a folder's score is below the bar.</summary>
    public static int Run(string root, string[] options)
    {
        var only = Lists.Option(options, "--only")?.Split(',');
        var folder = options.FirstOrDefault(option => option.StartsWith("src/", StringComparison.Ordinal)) ?? "src/";
        var sources = Sources.Read(root);
        var present = sources.Mutants.ToDictionary(mutant => mutant.Id, StringComparer.Ordinal);
        var listed = Lists.Read(root)
            .Where(mutant => (only is null || only.Contains(mutant.Id, StringComparer.Ordinal)) && mutant.File.StartsWith(folder, StringComparison.Ordinal))
            .ToList();
        var gone = listed.Where(mutant => !present.ContainsKey(mutant.Id)).ToList();
        // All listed are switched, also those that do not run: what is built stays the same.
        var mutants = Lists.Read(root).Select(mutant => present.GetValueOrDefault(mutant.Id)).ToArray();
        using var tree = Tree.At(root, Lists.Option(options, "--scratch"));
        if (!options.Contains("--built", StringComparer.Ordinal))
        {
            sources.Build(mutants, tree.Path, compiled: true);
        }

        var wanted = listed.Select(mutant => mutant.Id).ToHashSet(StringComparer.Ordinal);
        var numbers = Enumerable.Range(0, mutants.Length).Where(number => mutants[number] is { } mutant && wanted.Contains(mutant.Id)).ToList();
        var answers = new Dictionary<int, Answer>();
        var plan = new Plan(
            options.Contains("--resume", StringComparer.Ordinal), only is not null, Lists.Option(options, "--without")?.Split(',') ?? [],
            Lists.Option(options, "--most") is { } most ? Worker.Number(most) * 1000 : double.MaxValue);
        foreach (var (of, by) in s_own)
        {
            var here = numbers.Where(number => mutants[number]!.File.StartsWith(of, StringComparison.Ordinal)).ToList();
            if (here.Count == 0)
            {
                continue;
            }

            Try(tree.Path, plan, by, here, mutants, answers);
        }

        if (options.Contains("--pages", StringComparer.Ordinal))
        {
            Try(tree.Path, plan, ["Steadfast.Tests.Web"], [.. numbers.Where(number => answers[number].Said is "survived" or "unreached")], mutants, answers);
        }

        var good = true;
        foreach (var group in Mutant.Folders)
        {
            good &= Tell(group, [.. numbers.Where(number => mutants[number]!.Folder == group)], mutants, answers);
        }

        var survived = numbers.Where(number => answers[number].Said is not ("killed" or "hung" or "crashed")).ToList();
        var report = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "TestResults")).FullName, "mutants.tsv");
        File.WriteAllLines(report, survived.Select(number => $"{answers[number].Said}\t{mutants[number]}").Concat(gone.Select(mutant => $"gone\t{mutant}")));
        Console.WriteLine($"{survived.Count} that survived and {gone.Count} that the source no longer holds stand in TestResults/mutants.tsv.");
        return good ? 0 : 1;
    }

    private static bool Tell(string folder, List<int> numbers, Mutant?[] mutants, Dictionary<int, Answer> answers)
    {
        if (numbers.Count == 0)
        {
            return true;
        }

        int Count(string said) => numbers.Count(number => answers[number].Said == said);
        var killed = Count("killed") + Count("hung") + Count("crashed");
        var score = (double)killed / numbers.Count;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{folder}: {numbers.Count} run, {Count("killed")} killed, {Count("hung")} hung, {Count("crashed")} crashed, {Count("survived")} "
                    + $"survived, {Count("unreached")} reached by no test, score {score:.00}"));
        return score >= 0.85;
    }

    private static void Try(string tree, Plan plan, string[] by, List<int> numbers, Mutant?[] mutants, Dictionary<int, Answer> answers)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        var log = Path.Combine(tree, "mutants.log");
        var before = plan.Resumes && !plan.Anew && File.Exists(log)
            ? File.ReadLines(log).Select(line => line.Split('\t')).Select(parts => (Said: parts[0], Id: parts[1])).ToList()
            : [];
        var again = numbers.Where(answers.ContainsKey).ToHashSet();
        foreach (var number in numbers)
        {
            if (!again.Contains(number) && before.FindLast(answered => answered.Id == mutants[number]!.Id) is { Id: not null } answered)
            {
                answers[number] = new(number, answered.Said, "");
            }
        }

        var coverage = Record(tree, plan, by, numbers);
        var beside = coverage.Seen.Where(pair => mutants[pair.Key] is not null)
            .GroupBy(pair => Path.GetDirectoryName(mutants[pair.Key]!.File)!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(pair => pair.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        bool IsOnce(int number) => coverage.Once.Contains(number) || IsStatic(mutants[number]!);
        var queue = new ConcurrentQueue<int>(numbers.Where(number => !answers.ContainsKey(number) || again.Contains(number)).OrderBy(IsOnce).ThenBy(Cost));
        // The cheap ones first: whoever stops a run has most of it.
        double Cost(int number) =>
            coverage.Seen.TryGetValue(number, out var tests)
                ? tests.GroupBy(test => test[..test.LastIndexOf('.')], StringComparer.Ordinal)
                    .Min(group => group.Sum(test => coverage.Took.GetValueOrDefault(test)))
                : 0;
        var gate = new Lock();
        Together(() =>
        {
            Worker? worker = null;
            while (queue.TryDequeue(out var number))
            {
                var once = IsOnce(number);
                var tests = once ? beside.GetValueOrDefault(Path.GetDirectoryName(mutants[number]!.File)!) : coverage.Seen.GetValueOrDefault(number);
                var answer = tests is null
                    ? new Answer(number, "unreached", "")
                    : Ask(tree, by, number, once, Ordered(tests, coverage.Took, plan.Most), coverage.Took, ref worker);
                lock (gate)
                {
                    // What an earlier round came by stays reached.
                    answers[number] = answer.Said == "unreached" && answers.TryGetValue(number, out var earlier) ? earlier : answer;
                    File.AppendAllText(log, $"{answer.Said}\t{mutants[number]}\t{answer.By}\n");
                }
            }

            worker?.Dispose();
        });
    }

    private static Answer Ask(string tree, string[] by, int number, bool once, List<string> tests, Dictionary<string, double> costs, ref Worker? worker)
    {
        var took = tests.Sum(test => costs.GetValueOrDefault(test));
        for (var tried = 0; ; tried++)
        {
            if (worker is null || ((once || tried > 0) && !worker.IsFresh))
            {
                worker?.Dispose();
                worker = Worker.Start(tree, by);
            }

            var said = worker.Ask(TimeSpan.FromMilliseconds((took * 5) + 10_000), ["mutant", number.ToString(CultureInfo.InvariantCulture), .. tests]);
            if (said is null || said is [["crashed"]] || once)
            {
                worker.Dispose();
                worker = null;
            }

            switch (said)
            {
                case null:
                    return new(number, "hung", "");
                case [["spoiled", ..]] when tried < 2:
                    continue;
                // Alone in its process the test fails again, with the mutant and, since what it made stays, after it.
                case [["spoiled", var test, ..]]:
                    return new(number, "killed", test);
                case [["survived"]]:
                    return new(number, "survived", "");
                case [[var how, .. var more]]:
                    return new(number, how, string.Join(' ', more));
                default:
                    throw new InvalidOperationException("The tests of the tree say something else.");
            }
        }
    }

    // Classes by what they cost, and the tests of one together; no more of them than the plan allows, but always the first.
    private static List<string> Ordered(HashSet<string> tests, Dictionary<string, double> took, double most)
    {
        double sum = 0;
        return [
            .. tests.GroupBy(test => test[..test.LastIndexOf('.')], StringComparer.Ordinal).OrderBy(group => group.Sum(test => took.GetValueOrDefault(test)))
            .TakeWhile((group, at) => (sum += group.Sum(test => took.GetValueOrDefault(test))) <= most || at == 0)
            .SelectMany(group => group.OrderBy(test => took.GetValueOrDefault(test)))];
    }

    private static bool IsStatic(Mutant mutant) => mutant.At!.Ancestors().Where(above =>
        (above is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.StaticKeyword))
        || (above is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } && property.Modifiers.Any(SyntaxKind.StaticKeyword))).Any();

    private static Coverage Record(string tree, Plan plan, string[] by, List<int> numbers)
    {
        var coverage = new Coverage([], new(StringComparer.Ordinal), []);
        var kept = Path.Combine(tree, $"mutants.seen.{by[0]}.tsv");
        if (plan.Resumes && File.Exists(kept))
        {
            foreach (var line in File.ReadLines(kept).Select(line => line.Split('\t')))
            {
                Take(coverage, line);
            }
        }
        else
        {
            // What only the first round comes by is made once and kept: it is tried in a process of its own.
            var lines = Round(tree, plan, by);
            if (by is ["Steadfast.Tests.Domain"])
            {
                var again = Round(tree, plan, [.. by]).Where(line => line[0] == "seen").Select(line => line[1]).ToHashSet(StringComparer.Ordinal);
                lines = [
                    .. lines,
                    .. lines.Where(line => line[0] == "seen" && !again.Contains(line[1])).Select(line => line[1]).Distinct(StringComparer.Ordinal)
                        .Select(number => new[] { "once", number })];
            }

            lines.ForEach(line => Take(coverage, line));
            File.WriteAllLines(kept, lines.Select(line => string.Join('\t', line)));
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(", ", by)}: {coverage.Took.Where(pair => pair.Key.EndsWith('.')).Sum(pair => pair.Value) / 1000:0} s, come by "
                    + $"{numbers.Count(coverage.Seen.ContainsKey)} of {numbers.Count}."));
        return coverage;
    }

    private static void Take(Coverage coverage, string[] line)
    {
        switch (line)
        {
            case ["seen", var number, var test]:
                (coverage.Seen.TryGetValue(Worker.Number(number), out var tests)
                    ? tests
                    : coverage.Seen[Worker.Number(number)] = new(StringComparer.Ordinal)).Add(test);
                break;
            case ["took", var test, var milliseconds]:
                coverage.Took[test] = Worker.Number(milliseconds);
                break;
            case ["once", var number]:
                coverage.Once.Add(Worker.Number(number));
                break;
        }
    }

    // Every class once, without a mutant, by two processes side by side.
    private static List<string[]> Round(string tree, Plan plan, string[] by)
    {
        List<string[]> lines = [];
        ConcurrentQueue<string>? classes = null;
        var gate = new Lock();
        Together(() =>
        {
            using var worker = Worker.Start(tree, by);
            lock (gate)
            {
                classes ??= new(worker.Classes.Where(name => !plan.Without.Contains(name[(name.LastIndexOf('.') + 1)..], StringComparer.Ordinal)));
            }

            while (classes.TryDequeue(out var name))
            {
                var said = worker.Ask(TimeSpan.FromMinutes(10), ["record", name]);
                lock (gate)
                {
                    lines.AddRange(said switch
                    {
                        [.., ["end", var cost, ""]] => [.. said[..^1], ["took", name + ".", cost]],
                        [.., ["end", _, var failed]] => throw new InvalidOperationException($"{failed} fails without a mutant."),
                        _ => throw new InvalidOperationException($"{name} does not end."),
                    });
                }
            }
        });
        return lines;
    }

    private static void Together(Action work)
    {
        List<Exception> failed = [];
        var threads = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            try
            {
                work();
            }
            catch (InvalidOperationException wrong)
            {
                lock (failed)
                {
                    failed.Add(wrong);
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (failed.Count > 0)
        {
            throw new AggregateException(failed);
        }
    }
}
