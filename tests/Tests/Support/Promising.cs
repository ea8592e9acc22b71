namespace Steadfast.Tests.Support;

/// <summary>How two people come to a promise: one offers it, ten minutes pass, the other says yes.</summary>
internal static class Promising
{
    /// <summary>How long after ten minutes something is there for the other at the latest.</summary>
    public static readonly TimeSpan Comes = TimeSpan.FromMinutes(15);

    /// <summary>Offers a promise, to come in ten minutes; its maker's page of it, or the form again.</summary>
    public static async Task<Page> OfferAsync(
        this Visitor maker, string space, string what, string due = "2027-03-12", string fallback = "by Thursday", string size = "Small") =>
        await (await maker.OpenAsync(space + "/1")).SubmitAsync(
            new() { ["What"] = what, ["Due"] = due, ["Fallback"] = fallback, ["Size"] = size, ["Comes"] = "TenMinutes" }, "Offer this promise");

    /// <summary>Offers promises, lets them come, and the other says yes to each. Everybody is signed in anew.</summary>
    /// <returns>The addresses of the promises.</returns>
    public static async Task<IReadOnlyList<string>> AgreeAsync(
        this App app, Visitor maker, Visitor receiver, string space, params IReadOnlyList<(string What, string Due)> promises)
    {
        List<string> offered = [];
        foreach (var (what, due) in promises)
        {
            offered.Add((await maker.OfferAsync(space, what, due)).Path);
        }

        await app.PassAsync(Comes, maker, receiver);
        List<string> agreed = [];
        foreach (var path in offered)
        {
            agreed.Add((await (await receiver.OpenAsync(path)).SubmitAsync(button: "Yes")).Path);
        }

        return agreed;
    }

    /// <summary>The same with one.</summary>
    public static async Task<string> AgreeAsync(
        this App app, Visitor maker, Visitor receiver, string space, string what = "Ring the school", string due = "2027-03-12") =>
        (await app.AgreeAsync(maker, receiver, space, (what, due)))[0];
}
