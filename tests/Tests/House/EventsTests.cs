using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Deliveries;
using Steadfast.Tests.Support;
using Steadfast.Web;

namespace Steadfast.Tests.House;

/// <summary>Every event that can be stored: its name is its format, and it can always be folded.</summary>
public sealed partial class EventsTests
{
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly IReadOnlyList<Type> s_events = EveryEvent.Types;

    [Fact]
    public void Every_event_is_sealed_and_its_families_are_closed()
    {
        var open = typeof(SpaceEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SpaceEvent)) && !type.IsSealed
            && (!type.IsAbstract || type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Any(constructor => constructor.GetParameters().Length == 0 && !constructor.IsFamilyAndAssembly)));

        SourceTree.AssertNone(open.Select(type => type.FullName!), "A fold can be whole only over a closed hierarchy.");
    }

    [Fact]
    public void Every_event_has_a_stored_name_written_out_with_its_version()
    {
        Assert.NotEmpty(s_events);
        SourceTree.AssertNone(
            s_events.Where(type => Stored(type) is not { Length: <= 60 } name || !StoredName().IsMatch(name))
                .Select(type => $"{type.Name}: {Stored(type) ?? "no [Stored]"}"),
            "As in promise.made.v1.");
    }

    [Fact]
    public void No_two_events_share_a_stored_name()
    {
        SourceTree.AssertNone(
            s_events.GroupBy(Stored).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(type => type.Name))}"),
            "An old entry could be read as either.");
    }

    [Fact]
    public void Every_event_can_be_folded_whatever_came_before_it()
    {
        var log = s_events.Select(type => (SpaceEvent)EveryEvent.Make(type)).ToList();

        for (var first = 0; first < log.Count; first++)
        {
            var late = log.Skip(first).Concat(log).ToList();
            var notes = late.Where(happened => happened is not SharedEvent).Aggregate(NotesState.Empty, (state, happened) => state.Evolve(happened));
            var shared = late.OfType<SharedEvent>().Aggregate(SharedState.Empty, (state, happened) => state.Evolve(happened));

            // What begins late ends where the others end: with every page, need and note that the whole log tells of.
            Assert.Equal((1, 1), (notes.Journal.Count, shared.Names.Count));
        }
    }

    /// <summary>What a space admits is what its state can hold, no more and no less: a book of one kind stands in no other.</summary>
    [Fact]
    public void A_state_folds_what_its_kind_of_space_admits_and_nothing_else()
    {
        foreach (var kind in Enum.GetValues<SpaceKind>())
        {
            var state = SpaceState.Of(kind);
            Every.Of(s_events.Select(type => (SpaceEvent)EveryEvent.Make(type)), happened =>
            {
                var folded = Record.Exception(() => state.Evolve(happened));
                var admits = SpaceRules.Of(kind).Admits(happened, (happened as SharedEvent)?.By ?? new(1));

                // What kinds that are still to come will hold, they hold as what two share does.
                Assert.True(kind is SpaceKind.Private or SpaceKind.Shared ? admits == folded is null : !admits || folded is null, $"{kind}: {happened}");
                Assert.True(folded is null or UnreachableException, $"{happened}: {folded}");
            });
        }
    }

    /// <summary>So that a log with each of them is compared by more than its names: what is worth storing can be read.</summary>
    [Fact]
    public void Every_event_changes_what_can_be_read()
    {
        var (ana, ben) = (new Id<Person>(1), new Id<Person>(2));
        SpaceEvent[] alone = [.. EveryEvent.Alone(s_day), .. EveryEvent.Opened(ana, ben, s_day)];
        SpaceEvent[] shared = [.. EveryEvent.Between(ana, ben, s_day)];
        foreach (var (kind, log) in ((SpaceKind, SpaceEvent[])[])[(SpaceKind.Private, alone), (SpaceKind.Shared, shared)])
        {
            var state = SpaceState.Of(kind);
            foreach (var happened in log)
            {
                var before = StateWords.Whole(state);
                state = state.Evolve(happened);
                Assert.True(before != StateWords.Whole(state), $"{happened} changes nothing.");
            }
        }

        SourceTree.AssertNone(
            s_events.Except(alone.Concat(shared).Select(happened => happened.GetType())).Select(type => type.Name),
            "Support/EveryEvent.cs does not say how it comes about.");
    }

    [Fact]
    public void Stored_names_and_fields_are_the_approved_ones()
    {
        var contract = new StringBuilder();
        foreach (var type in s_events.OrderBy(Stored, StringComparer.Ordinal))
        {
            contract.Append(Stored(type)).Append('\n').Append(Fields(type, "  "));
        }

        Approved.Matches(contract.ToString(), "events.txt");
    }

    [Fact]
    public void The_page_about_events_names_each_of_them()
    {
        var page = SourceTree.Read("docs/events.md");

        SourceTree.AssertNone(
            s_events.Select(Stored).Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal))!, "docs/events.md says which act appends what.");
        SourceTree.AssertNone(
            StoredInProse().Matches(page).Select(match => match.Groups[1].Value).Except(s_events.Select(Stored))!,
            "docs/events.md names events that there are not.");
    }

    [Fact]
    public void What_more_than_one_can_see_says_whose_it_is_and_every_kind_of_space_knows_whether_it_admits_it()
    {
        var (ana, ben) = (default(Id<Person>), new Id<Person>(1));
        foreach (var type in s_events)
        {
            var happened = (SpaceEvent)EveryEvent.Make(type);
            var isShared = type.IsSubclassOf(typeof(SharedEvent));
            var isCopied = happened is Delivered or Reply;

            foreach (var kind in Enum.GetValues<SpaceKind>())
            {
                var isAdmitted = kind switch
                {
                    SpaceKind.Private => !isShared || isCopied,
                    SpaceKind.Shared => isShared,
                    SpaceKind.Case or SpaceKind.Group => happened is MemberNamed or AgreementEvent,
                    _ => happened is MemberNamed
                };
                Assert.Equal(isAdmitted, SpaceRules.Of(kind).Admits(happened, ana));
                Assert.Equal(kind == SpaceKind.Private && (!isShared || happened is Delivered), SpaceRules.Of(kind).Admits(happened, ben));
            }
        }

        Assert.Contains(s_events, type => type.IsSubclassOf(typeof(SharedEvent)));
    }

    [Fact]
    public void The_page_about_events_names_the_space_that_admits_each()
    {
        var rows = SourceTree.Read("docs/events.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(row => StoredInProse().Matches(row[4]).Select(match => (Space: row[3], Event: match.Groups[1].Value))).ToList();

        Assert.True(rows.Count >= s_events.Count);
        SourceTree.AssertNone(
            rows.Where(row => !SpaceRules.Of(row.Space.StartsWith("shared", StringComparison.Ordinal) ? SpaceKind.Shared : SpaceKind.Private)
                .Admits((SpaceEvent)EveryEvent.Make(s_events.Single(type => Stored(type) == row.Event)), default)).Select(row => $"{row.Event}: {row.Space}"),
            "docs/events.md names a space that does not admit the event.");
    }

    private static string? Stored(Type type) => type.GetCustomAttribute<StoredAttribute>()?.Name;

    // Property order is no part of the format; names and types are.
    private static string Fields(Type type, string indent)
    {
        var lines = new StringBuilder();
        var stored = Codec.Json.GetTypeInfo(type).Properties.Select(
            property => (Name: char.ToUpperInvariant(property.Name[0]) + property.Name[1..], Property: (PropertyInfo)property.AttributeProvider!));
        foreach (var (name, property) in stored.OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            var nullable = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
            lines.Append(indent).Append(name).Append(": ").Append(Name(property.PropertyType)).Append(nullable ? "?" : "").Append('\n');
            var held = EveryEvent.Item(property.PropertyType) ?? property.PropertyType;
            if (EveryEvent.IsOurs(held))
            {
                lines.Append(Fields(held, indent + "  "));
            }
        }

        return lines.ToString();
    }

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Name(inner)
        : type.IsEnum ? $"{type.Name} ({string.Join(", ", Enum.GetValues(type).Cast<object>().Select(value => $"{Convert.ToInt32(value)} {value}"))})"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    [GeneratedRegex(@"^[a-z-]+(\.[a-z-]+)+\.v[1-9]\d*$")]
    private static partial Regex StoredName();

    [GeneratedRegex(@"`([a-z-]+(?:\.[a-z-]+)+\.v\d+)`")]
    private static partial Regex StoredInProse();
}
