using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Steadfast.Mutation;

/// <summary>The sources as they are, with every mutant that could be made of them.</summary>
internal sealed class Sources
{
    /// <summary>The tests, which start another way in the tree with switches.</summary>
    public const string TestProject = "tests/Tests/Tests.csproj";

    private static readonly string[] s_built = ["src/Domain", "src/Vault"];
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(1);
    private readonly string _root;
    private readonly Dictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);

    private Sources(string root) => _root = root;

    /// <summary>Every mutant, in the order of files and lines.</summary>
    public List<Mutant> Mutants { get; } = [];

    /// <summary>How many constants of each folder stand where the language wants one and nothing can be switched.</summary>
    public Dictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the sources of a checkout.</summary>
    public static Sources Read(string root)
    {
        var sources = new Sources(root);
        foreach (var file in Enumerator.Files(root))
        {
            var tree = Enumerator.Read(root, file);
            sources._trees.Add(file, tree);
            var (found, leftOut) = Enumerator.In(file, tree.GetRoot());
            sources.Mutants.AddRange(found);
            var folder = Mutant.Folders.First(folder => file.StartsWith(folder + "/", StringComparison.Ordinal));
            sources.LeftOut[folder] = sources.LeftOut.GetValueOrDefault(folder) + leftOut;
        }

        return sources;
    }

    /// <summary>Writes a tree in which each of some mutants has its switch, and builds its tests; those that cannot be built are taken out.</summary>
    /// <param name="mutants">Their places are their switches' numbers. A place that could not be built is null afterwards.</param>
    /// <param name="to">A folder with a copy of the checkout.</param>
    /// <param name="compiled">True if the compiler took them all when the list was written: then it is asked again only where the build fails.</param>
    public void Build(Mutant?[] mutants, string to, bool compiled)
    {
        // An attribute wants a constant.
        var attributes = Directory.EnumerateFiles(Path.Combine(_root, "src/Web"), "*.cs", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Where(line => line.TrimStart().StartsWith('[') || line.Contains("([", StringComparison.Ordinal)).ToList();
        foreach (var constant in Constants(mutants)
            .Where(constant => attributes.Exists(line => Regex.IsMatch(line, $@"\[.*\w\.{constant}\b", RegexOptions.None, s_soon))).ToList())
        {
            TakeOut(mutants, mutant => ConstantOf(mutant) == constant);
        }

        if (!compiled)
        {
            Compile(mutants);
        }

        void Put(string file, string text) => Tree.Put(Path.Combine(to, file), Encoding.UTF8.GetBytes(text));
        for (var round = 0; ; round++)
        {
            foreach (var (file, node) in Switched(mutants))
            {
                Put(file, node.ToFullString());
            }

            Put("src/Domain/Mutants.cs", Told("Switches.txt"));
            Put("tests/Tests/MutantsWorker.cs", Told("Worker.txt"));
            Put(
                TestProject,
                File.ReadAllText(Path.Combine(_root, TestProject)).Replace(
                    "<OutputType>", "<StartupObject>Steadfast.Tests.MutantsWorker</StartupObject><OutputType>", StringComparison.Ordinal));
            var said = Commands.Run(
                "dotnet",
                [
                    "build", "tests/Tests", "-c", "Debug", "-v", "q", "--nologo", "-tl:off", "-p:NuGetAudit=false", "-p:TreatWarningsAsErrors=false",
                    "-p:WarningLevel=0", "-clp:ErrorsOnly"],
                to, out var code);
            if (code == 0)
            {
                return;
            }

            // What is a constant no more may have been wanted as one elsewhere.
            var before = mutants.Count(mutant => mutant is not null);
            var constants = Constants(mutants);
            foreach (var line in said.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
            {
                var parts = line.Split('(', ',', ')');
                var at = Path.Combine(to, parts[0].Trim());
                var words = File.Exists(at) && parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? File.ReadLines(at).Skip(number - 1).FirstOrDefault() ?? ""
                    : "";
                foreach (var constant in constants.Where(constant => Regex.IsMatch(words, $@"\b{constant}\b", RegexOptions.None, s_soon)))
                {
                    Console.WriteLine($"{constant} stays a constant: {line.Trim()}");
                    TakeOut(mutants, mutant => ConstantOf(mutant) == constant);
                }
            }

            if (round == 0 && compiled)
            {
                Compile(mutants);
            }

            if (round == 8 || mutants.Count(mutant => mutant is not null) == before)
            {
                throw new InvalidOperationException("The tree with its switches does not build:\n" + said);
            }
        }
    }

    // What the compiler refuses of the two projects is taken out, innermost first, until it refuses nothing more.
    private void Compile(Mutant?[] mutants)
    {
        var known = Errors(Compilations(_trees.ToDictionary(pair => pair.Key, pair => (SyntaxNode)pair.Value.GetRoot(), StringComparer.Ordinal)))
            .Select(Told).ToHashSet(StringComparer.Ordinal);
        for (var round = 0; round < 30; round++)
        {
            var switched = Switched(mutants);
            var errors = Errors(Compilations(switched)).Where(error => !known.Contains(Told(error))).ToList();
            if (errors.Count == 0)
            {
                return;
            }

            var out0 = mutants.Count(mutant => mutant is null);
            foreach (var error in errors)
            {
                foreach (var number in Blamed(error, mutants, round > 6))
                {
                    mutants[number] = null;
                }
            }

            Console.WriteLine(
                $"{errors.Count} errors, {mutants.Count(mutant => mutant is null) - out0} more taken out: "
                    + $"{Told(errors[0])} {errors[0].Location.GetLineSpan()}");
        }

        throw new InvalidOperationException("The compiler goes on refusing.");
    }

    // What is put into the tree beside the sources.
    private static string Told(string name)
    {
        using var reader = new StreamReader(typeof(Sources).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string Told(Diagnostic error) =>
        $"{error.Id} {Path.GetFileName(error.Location.SourceTree?.FilePath)} {error.GetMessage(CultureInfo.InvariantCulture)}";

    private static IEnumerable<int> Blamed(Diagnostic error, Mutant?[] mutants, bool wide)
    {
        var at = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        int[] Marks(SyntaxNode node) =>
            [
                .. node.GetAnnotations(Switcher.Mark).Select(mark => int.Parse(mark.Data!, CultureInfo.InvariantCulture))
                    .Where(number => mutants[number] is not null)];
        var member = at.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault() ?? at;
        if (wide)
        {
            return member.DescendantNodesAndSelf().SelectMany(Marks);
        }

        // A name that is not certain to have a value any more: whatever was put around its declaration.
        var name = at.ToString();
        if (error.Id is "CS0165" or "CS0269" or "CS0170")
        {
            return member.DescendantNodes().Where(node => node is SingleVariableDesignationSyntax single && single.Identifier.Text == name)
                .SelectMany(node => node.Ancestors().TakeWhile(above => above != member)).SelectMany(Marks).Distinct();
        }

        var constants = Constants(mutants);
        var wanted = at.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(used => used.Identifier.Text).Where(constants.Contains).ToList();
        if (error.Id is "CS0133" or "CS0150" or "CS9133" or "CS9135" or "CS0182" or "CS1736" && wanted.Count > 0)
        {
            return Enumerable.Range(0, mutants.Length)
                .Where(number => mutants[number] is { } mutant && wanted.Contains(ConstantOf(mutant) ?? "", StringComparer.Ordinal));
        }

        var inner = at.AncestorsAndSelf().Select(Marks).FirstOrDefault(marks => marks.Length > 0);
        return inner ?? at.DescendantNodes().Select(Marks).FirstOrDefault(marks => marks.Length > 0)
            ?? at.Ancestors().OfType<StatementSyntax>().FirstOrDefault()?.DescendantNodesAndSelf().SelectMany(Marks)
                ?? member.DescendantNodesAndSelf().SelectMany(Marks);
    }

    private static void TakeOut(Mutant?[] mutants, Func<Mutant, bool> which)
    {
        for (var i = 0; i < mutants.Length; i++)
        {
            mutants[i] = mutants[i] is { } mutant && which(mutant) ? null : mutants[i];
        }
    }

    // The constant a mutant stands in the value of; null if in none.
    private static string? ConstantOf(Mutant mutant) =>
        mutant.At!.Ancestors().OfType<FieldDeclarationSyntax>().FirstOrDefault() is { } field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
            ? Switcher.Named(field)
            : null;

    private static HashSet<string> Constants(Mutant?[] mutants) =>
        mutants.Select(mutant => mutant is null ? null : ConstantOf(mutant)).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private Dictionary<string, SyntaxNode> Switched(Mutant?[] mutants)
    {
        var numbers = mutants.Select((mutant, number) => (mutant, number)).Where(pair => pair.mutant is not null)
            .ToDictionary(pair => pair.mutant!, pair => pair.number);
        var constants = Constants(mutants);
        // A constant made of one that is none any more is none either.
        var fields = _trees.Values.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>())
            .Where(field => field.Modifiers.Any(SyntaxKind.ConstKeyword)).ToList();
        int before;
        do
        {
            before = constants.Count;
            constants.UnionWith(
                fields.Where(field =>
                    field.Declaration.Variables[0].Initializer!.DescendantNodes().OfType<IdentifierNameSyntax>()
                        .Any(used => constants.Contains(used.Identifier.Text))).Select(Switcher.Named));
        }
        while (constants.Count > before);

        return _trees.ToDictionary(
            pair => pair.Key,
            pair =>
                new Switcher(
                    numbers.Keys.Where(mutant => mutant.File == pair.Key).ToLookup(mutant => mutant.At!), mutant => numbers[mutant],
                    constants).Visit(pair.Value.GetRoot())!,
            StringComparer.Ordinal);
    }

    private static IEnumerable<Diagnostic> Errors(IEnumerable<CSharpCompilation> compilations) =>
        compilations.SelectMany(compilation => compilation.GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.SourceTree is not null);

    private List<CSharpCompilation> Compilations(Dictionary<string, SyntaxNode> switched)
    {
        List<CSharpCompilation> made = [];
        foreach (var project in s_built)
        {
            var trees = Directory.EnumerateFiles(Path.Combine(_root, project), "*.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(_root, path).Replace('\\', '/'))
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
                .Select(file => switched.TryGetValue(file, out var node)
                    ? CSharpSyntaxTree.Create((CSharpSyntaxNode)node, (CSharpParseOptions)_trees[file].Options, Path.Combine(_root, file))
                    : Enumerator.Read(_root, file));
            var usings = CSharpSyntaxTree.ParseText(
                "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using "
                    + "System.Net.Http; global using System.Threading; global using System.Threading.Tasks;",
                CSharpParseOptions.Default);
            var own = project == "src/Domain" ? [usings, CSharpSyntaxTree.ParseText(Told("Switches.txt"), CSharpParseOptions.Default)] : new[] { usings };
            made.Add(CSharpCompilation.Create(
                "Steadfast." + Path.GetFileName(project), [.. trees, .. own],
                [.. References(), .. made.Select(compilation => compilation.ToMetadataReference())],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: false)));
        }

        return made;
    }

    // The tests' own folder holds every package; the framework is the one this runs on.
    private IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var web = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(framework))!, "Microsoft.AspNetCore.App", Path.GetFileName(framework));
        var packages = Path.Combine(_root, "tests/Tests/bin/Debug/net10.0");
        return new[] { framework, web, packages }.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"))
            .Where(path => !Path.GetFileName(path).StartsWith("Steadfast.", StringComparison.Ordinal) && Path.GetFileName(path) != "steadfast.dll"
                && IsManaged(path))
            .DistinctBy(Path.GetFileName, StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path));
    }

    private static bool IsManaged(string path)
    {
        try
        {
            _ = System.Reflection.AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}

/// <summary>Programs that are started.</summary>
internal static class Commands
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it said on both channels.</returns>
    public static string Run(string program, IEnumerable<string> arguments, string folder, out int code)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        code = process.ExitCode;
        return said + errors.Result;
    }
}
