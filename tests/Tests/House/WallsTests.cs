using System.Reflection;
using System.Text.RegularExpressions;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault;

namespace Steadfast.Tests.House;

/// <summary>The three walls of the house: Domain sees no world, Vault no feature, Web no key and no SQL.</summary>
public sealed partial class WallsTests
{
    private static readonly Assembly s_domain = typeof(SpaceEvent).Assembly;
    private static readonly Assembly s_vault = typeof(Access).Assembly;
    private static readonly Assembly s_web = Assembly.Load("steadfast");

    // Bytes that are a person's own words, or the program's: the codec turns events into them, an export is one person's record
    // opened by that person, and Kept gives back what the program put there.
    private static readonly HashSet<Type> s_mayHandleBytes = [typeof(SpaceCodec), typeof(Export), typeof(ExportedEntry), typeof(Kept)];

    [Fact]
    public void Domain_refers_to_the_framework_and_nothing_else()
    {
        SourceTree.AssertNone(
            Wall.Around(s_domain).Assemblies.Where(name => !name.StartsWith("System.", StringComparison.Ordinal)),
            "Domain is pure: no packages, and nothing of the other two.");
    }

    [Fact]
    public void Domain_refers_to_no_disk_network_clock_chance_or_task()
    {
        SourceTree.AssertNone(
            Wall.Around(s_domain).Types.Select(reference => reference.Type).Where(type =>
                DomainMayNotKnow().IsMatch(type)),
            "What Domain needs of the world comes in as arguments.");
    }

    [Fact]
    public void Vault_refers_to_no_feature()
    {
        SourceTree.AssertNone(
            Wall.Around(s_vault).Types.Select(reference => reference.Type)
                .Where(type => type.StartsWith("Steadfast.Domain.", StringComparison.Ordinal) && type.Count(c => c == '.') > 2),
            "Vault keeps bytes. What they mean, the codec knows.");
    }

    [Fact]
    public void What_every_page_uses_looks_back_at_no_page()
    {
        string[] rooms = ["Forms", "Pages", "Pictures", "Pipeline", "Words"];
        Every.Of(
            rooms.SelectMany(room => SourceTree.Files("src/Web/" + room, ".cs", ".cshtml")),
            file =>
                SourceTree.AssertNone(SourceTree.Find([file], UsesFeature(), SourceTree.ReadCode), "A feature uses the rooms of Web; no room knows a feature."),
            least: 50);
    }

    [Fact]
    public void Vault_refers_to_no_page()
    {
        SourceTree.AssertNone(
            Wall.Around(s_vault).Types.Where(reference => reference.Assembly == "steadfast"
                || reference.Type.StartsWith("Microsoft.AspNetCore.Mvc.", StringComparison.Ordinal)).Select(reference => reference.Type),
            "Vault knows no web page.");
    }

    [Fact]
    public void Web_refers_to_no_database_and_no_key()
    {
        var wall = Wall.Around(s_web);

        SourceTree.AssertNone(
            wall.Assemblies.Intersect(["NSec.Cryptography", "Dapper", "Microsoft.Data.Sqlite", "Npgsql", "SQLitePCLRaw.core", "System.Data.Common"]),
            "Only Vault uses these.");
        SourceTree.AssertNone(
            wall.Types.Select(reference => reference.Type)
                .Where(type => type.StartsWith("System.Security.Cryptography.", StringComparison.Ordinal))
                .Except(
                    [
                        "System.Security.Cryptography.RandomNumberGenerator", "System.Security.Cryptography.SHA256",
                        "System.Security.Cryptography.CryptographicException"]),
            "A page may take chance and a digest, never a key.");
    }

    [Fact]
    public void What_seals_and_what_stores_is_internal_to_the_vault()
    {
        SourceTree.AssertNone(
            s_vault.GetExportedTypes().Select(type => type.FullName!).Where(name => Inside().IsMatch(name)),
            "A page could reach past Access through these.");
    }

    [Fact]
    public void No_public_member_of_the_vault_hands_out_a_key_or_bytes()
    {
        var findings =
            from type in s_vault.GetExportedTypes()
            where !s_mayHandleBytes.Contains(type)
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            from mentioned in Mentioned(member).SelectMany(Parts)
            where mentioned == typeof(byte)
                || mentioned.FullName is { } name
                    && (Inside().IsMatch(name) || name.StartsWith("NSec.", StringComparison.Ordinal)
                        || name.StartsWith("System.Security.Cryptography.", StringComparison.Ordinal))
            select $"{type.Name}.{member.Name} mentions {mentioned.Name}";

        SourceTree.AssertNone(findings.Distinct(), "Keys stay inside, and so do sealed bytes.");
    }

    [Fact]
    public void No_SQL_stands_outside_the_vaults_storage()
    {
        var files = SourceTree.Files("src", ".cs", ".cshtml").Where(path => !path.StartsWith("src/Vault/Storage/", StringComparison.Ordinal));

        SourceTree.AssertNone(SourceTree.Find(files, Sql(), SourceTree.ReadCode), "SQL is visible, in one folder.");
    }

    [Fact]
    public void What_differs_between_the_engines_stands_in_the_dialects()
    {
        var files = SourceTree.Files("src", ".cs").Where(path => !path.StartsWith("src/Vault/Storage/Dialect.", StringComparison.Ordinal));

        SourceTree.AssertNone(SourceTree.Find(files, EngineUsing(), SourceTree.ReadCode), "Only the dialects know which database it is.");
    }

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];

    // System.Environment is left to the ban list: the compiler itself asks it for the thread that walks an iterator.
    [GeneratedRegex(@"^System\.(IO\.|Net\.|Security\.|Threading\.(?!Interlocked)|Random$|TimeProvider$|Console$|Diagnostics\.Process)")]
    private static partial Regex DomainMayNotKnow();

    [GeneratedRegex(@"^Steadfast\.Vault\.(Sealing|Storage)\.")]
    private static partial Regex Inside();

    [GeneratedRegex(
        @"\b(select\s[\w\s,.*()]+?\sfrom\s+\w+\s*(where|order|limit|""|;)|insert\s+into\s+\w+|update\s+\w+\s+set\s|delete\s+from\s+\w+|(create|alter|"
            + @"drop)\s+(table|index|view)\s|pragma\s+\w+\s*[=;""]|vacuum\s+into)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Sql();

    [GeneratedRegex(@"\b(using\s+(Microsoft\.Data\.Sqlite|Npgsql)\b|Sqlite(Connection|Command|Exception)|Npgsql(Connection|Command|Exception))")]
    private static partial Regex EngineUsing();

    [GeneratedRegex(@"(Steadfast\.Web\.|Web\.|using )Features\.")]
    private static partial Regex UsesFeature();
}
