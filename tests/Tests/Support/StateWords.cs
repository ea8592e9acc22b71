using System.Collections;
using System.Globalization;
using System.Reflection;
using Steadfast.Domain;
using Steadfast.Domain.Promises;

namespace Steadfast.Tests.Support;

/// <summary>A state as text, so that two states can be compared word for word.</summary>
internal static class StateWords
{
    /// <summary>All there is in it, of every feature there is and will be: whatever a page could read is one of its fields.</summary>
    public static string Whole(SpaceState state) => Whole((object)state);

    /// <summary>Its names, promises and pages, as they are written beside the logs that are kept.</summary>
    public static string Of(SpaceState state) => string.Join('\n', state is SharedState shared
        ? [.. Names(shared), .. shared.Promises.Open.Select(Of), .. shared.Promises.Past(int.MaxValue).Select(Of)]
        : Pages((NotesState)state));

    private static string Whole(object? value) => value switch
    {
        null => "-",
        string or bool or DateOnly or DateTimeOffset or Enum => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        Type type => type.Name,
        IConvertible number => number.ToString(CultureInfo.InvariantCulture),
        IDictionary pairs => $"{{{string.Join(", ", pairs.Cast<object>().Select(Fields).Order(StringComparer.Ordinal))}}}",
        IEnumerable items when items.GetType().Name.Contains("Set", StringComparison.Ordinal) =>
            $"{{{string.Join(", ", items.Cast<object>().Select(Whole).Order(StringComparer.Ordinal))}}}",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Whole))}]",
        _ when value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == typeof(Id<>) => value.ToString()!,
        _ => $"{value.GetType().Name.Split('`')[0]} ({Fields(value)})",
    };

    private static string Fields(object value) => string.Join(", ", Kin(value.GetType())
        .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(field => field.Name != "EqualityContract").OrderBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => $"{field.Name.Trim('<').Split('>')[0]} {Whole(field.GetValue(value))}"));

    private static IEnumerable<Type> Kin(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            yield return type;
        }
    }

    private static IEnumerable<string> Names(SharedState state) =>
        state.Names.OrderBy(pair => pair.Key.Value).Select(pair => $"{pair.Key} is called {pair.Value}");

    private static string Of(Promise promise) => string.Join(" | ", [
        $"promise {promise.Id} by {promise.By} to {promise.To}, {promise.Size}, in {promise.Zone}, {promise.Made:O}", Of(promise.Terms),
        $"{promise.Stage} {promise.End?.By} {promise.End?.Day:O}",
        .. promise.Earlier.Select(earlier => $"until {earlier.Until:O} {Of(earlier.Terms)}"), .. promise.Receiver.Select(account => $"receiver {Of(account)}"),
        .. promise.Maker.Select(account => $"maker {Of(account)}"), .. promise.Repairs.Select(repair => $"repaired {repair.Day:O} {repair.Words}")]);

    private static string Of(PromiseTerms terms) => $"{terms.What}; by {terms.Due:O}; {terms.Fallback}; {terms.Where}; {terms.Obstacle}";

    private static string Of(PromiseAccount account) => $"{account.Outcome} {account.Day:O} {account.Words}";

    private static IEnumerable<string> Pages(NotesState state) =>
        state.Journal.Newest(int.MaxValue).Select(page => $"page {page.Id} {page.Written:O} {page.Revised:O} {page.Words}");
}
