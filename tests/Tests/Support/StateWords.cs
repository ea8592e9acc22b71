using Steadfast.Domain;
using Steadfast.Domain.Promises;

namespace Steadfast.Tests.Support;

/// <summary>A state as text: all that a person could read in it, so that two states can be compared word for word.</summary>
internal static class StateWords
{
    public static string Of(SpaceState state) => string.Join('\n', [.. Names(state), .. state.Promises.Open.Select(Of), .. state.Promises.Past(int.MaxValue).Select(Of), .. Pages(state)]);

    private static IEnumerable<string> Names(SpaceState state) => state.Names.OrderBy(pair => pair.Key.Value).Select(pair => $"{pair.Key} is called {pair.Value}");

    private static string Of(Promise promise) => string.Join(" | ", [
        $"promise {promise.Id} by {promise.By} to {promise.To}, {promise.Size}, in {promise.Zone}, {promise.Made:O}", Of(promise.Terms), $"{promise.Stage} {promise.End?.By} {promise.End?.Day:O}",
        .. promise.Earlier.Select(earlier => $"until {earlier.Until:O} {Of(earlier.Terms)}"), .. promise.Receiver.Select(account => $"receiver {Of(account)}"),
        .. promise.Maker.Select(account => $"maker {Of(account)}"), .. promise.Repairs.Select(repair => $"repaired {repair.Day:O} {repair.Words}")]);

    private static string Of(PromiseTerms terms) => $"{terms.What}; by {terms.Due:O}; {terms.Fallback}; {terms.Where}; {terms.Obstacle}";

    private static string Of(PromiseAccount account) => $"{account.Outcome} {account.Day:O} {account.Words}";

    private static IEnumerable<string> Pages(SpaceState state) => state.Journal.Newest(int.MaxValue).Select(page => $"page {page.Id} {page.Written:O} {page.Revised:O} {page.Words}");
}
