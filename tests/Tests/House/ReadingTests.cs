using System.Reflection;
using System.Text.RegularExpressions;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Tests.House;

/// <summary>Looking writes nothing: what reads a space is one type, what writes in it another, and only an act asks for the second.</summary>
public sealed partial class ReadingTests
{
    [Fact]
    public void Through_what_reads_a_space_nothing_can_be_written()
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        static IEnumerable<string> Methods(Type type) =>
            type.GetMethods(Declared).Where(method => !method.IsSpecialName).Select(method => method.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["DelayedAsync", "HasTaken", "May", "ProposalsAsync", "ToReleaseAsync", "WithProposedAsync"], Methods(typeof(SpaceView)));
        Assert.Equal(
            [
                "CloseAsync", "DecideAsync", "DelayAsync", "EraseAsync", "ProposeAsync", "ReleaseAsync", "RemoveAsync", "SendAwayAsync", "SubmitAsync",
                "TakeAsync", "TakeBackAsync", "TakeBackAsync"], Methods(typeof(OpenSpace<>)));
        Assert.Empty(Methods(typeof(SpaceView<>)));
        Assert.DoesNotContain(
            typeof(SpaceView).GetProperties(Declared).Concat(typeof(SpaceView<>).GetProperties(Declared)),
            property => property.CanWrite || Writes(property.PropertyType));
        Assert.Equal(
            ["ForWriting", "WriteAsync", "WriteNotesAsync"],
            typeof(Access).GetMethods(Declared).Where(method => Writes(method.ReturnType)).Select(method => method.Name).Order(StringComparer.Ordinal));

        static bool Writes(Type type) => type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(OpenSpace<>) || type.GetGenericArguments().Any(Writes));
    }

    [Fact]
    public void No_page_asks_for_what_writes_in_order_to_show_something()
    {
        List<string> asking = [];
        foreach (var file in SourceTree.Files("src/Web", ".cs", ".cshtml").Where(path => !path.StartsWith("src/Web/Commands/", StringComparison.Ordinal)))
        {
            var code = SourceTree.ReadCode(file);
            var members = Member().Matches(code);
            asking.AddRange(
                from write in Writing().Matches(code)
                let member = members.LastOrDefault(member => member.Index < write.Index)?.Groups["name"].Value ?? "the page itself"
                where !member.StartsWith("OnPost", StringComparison.Ordinal)
                select $"{file} {member}");
        }

        // What a page's own helper does, its handlers do: these are the only ones, and only posts lead there.
        Assert.Equal(
            [
                "src/Web/Agreeing/ProposePage.cs ProposeAsync",
                "src/Web/Features/Deciding/DecidingPage.cs NotesForWriting",
                "src/Web/Features/Promises/PromisePage.cs DecideAsync",
                "src/Web/Features/Understanding/BreachPage.cs NotesForWriting",
                "src/Web/Giving/DeliverPage.cs NotesForWriting",
                "src/Web/Giving/DeliverPage.cs SendAsync",
                "src/Web/Pages/SharedPage.cs SharedForWriting",
            ],
            asking.Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\.(ForWriting|WriteNotesAsync)\(|[aA]ccess\.WriteAsync\(|(?<!OpenSpace<\w+> )\b(Shared|Notes)ForWriting\.")]
    private static partial Regex Writing();

    [GeneratedRegex(@"^    (?:public|protected|private|internal)[\w<>?,\[\]\(\) ]*? (?<name>\w+)(?:\(| =>| \{)", RegexOptions.Multiline)]
    private static partial Regex Member();
}
