using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.Hosting;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Agreeing;

/// <summary>A page on which what was proposed is put in other words: its address ends with the proposal's id.</summary>
/// <typeparam name="T">What was proposed.</typeparam>
public interface IPutsInOtherWords<T> where T : IProposal;

/// <summary>Something that waits for a yes, in the words of whoever reads the page.</summary>
/// <param name="Page">The page it stands on, which knows the reader and the other.</param>
public sealed record ProposalView(Proposal Proposal, SharedPage Page)
{
    private static readonly FrozenDictionary<Type, string> s_otherWords = FindOtherWords().ToFrozenDictionary();

    /// <summary>Its address.</summary>
    public string Path => Places.Agreeing.Show(Page.Space, Proposal.Id);

    /// <summary>What it is, and whose.</summary>
    public IHtmlContent Title => Page.Say($"agreeing.kind.{Said.Key}" + (Proposal.IsMine ? ".mine" : ""));

    /// <summary>What it says, in a line.</summary>
    public string Line => Typed.FirstLine(((IProposal)Proposal.Event).Says());

    /// <summary>Where it stands, in one line. To its writer it is one and the same until it lapses, whatever became of it.</summary>
    public IHtmlContent Standing =>
        Proposal.HasLapsed ? Page.W.Html("agreeing.lapsed")
        : !Proposal.IsMine ? Page.W.Html("agreeing.until", LastDay)
        : Proposal.From > Page.Now ? Page.Say("agreeing.comes-on", Page.When(Page.DayOf(Proposal.From)), Page.W.Time(Page.LocalTime(Proposal.From)))
        : Page.Say("agreeing.waiting", LastDay);

    /// <summary>The partial that shows the words.</summary>
    public string Partial => Said.Feature is { } feature ? $"/Features/{feature}/Proposed/{Said.Key}.cshtml" : "/Agreeing/_Proposed.cshtml";

    /// <summary>Where the reader puts it in other words.</summary>
    public string OtherWords => PathOf(Proposal.Event.GetType(), Page.Space) + Proposal.Id;

    /// <summary>What their yes would be answered.</summary>
    public Decision Yes => Proposals.Take(Page.Open.State, Proposal.Event, isIn: false, Page.Open.Me, Page.Today);

    /// <summary>Every kind of agreement: what it is called, where it is made, and the words that go now; null where there are none.</summary>
    public static IEnumerable<(string Title, string Path, string? Now)> Agreements(SharedPage page) =>
        from kind in Proposals.All
        where kind.IsSubclassOf(typeof(AgreementProposed))
        let standing = page.Open.State.Agreements.Of(kind).LastOrDefault(agreement => agreement.Ended is null)
        let now = standing?.InForce([.. page.Open.Members.Select(member => member.Person)])
        select (page.W[AgreementPart.KeyOf(kind) + ".title"], PathOf(kind, page.Space).TrimEnd('/'), now is null ? null : Typed.FirstLine(now.What.Says()));

    // Up to the id, which comes last.
    private static string PathOf(Type kind, Id<Space> space) =>
        s_otherWords[kind].Split("{id")[0].Replace("{space}", space.ToString(), StringComparison.Ordinal);

    private ProposedAttribute Said => Proposals.Of(Proposal.Event.GetType());

    private string LastDay => Page.When(Proposal.Last);

    // From the pages there are, so that no list of them is kept.
    private static IEnumerable<KeyValuePair<Type, string>> FindOtherWords() =>
        from item in new RazorCompiledItemLoader().LoadItems(typeof(ProposalView).Assembly)
        where item.Kind == "mvc.1.0.razor-page"
        let model = item.Type.GetProperty("Model")!.PropertyType
        from words in model.GetInterfaces()
        where words.IsGenericType && words.GetGenericTypeDefinition() == typeof(IPutsInOtherWords<>)
        let route = item.Metadata.OfType<RazorCompiledItemMetadataAttribute>().First(metadata => metadata.Key == "RouteTemplate").Value
        select new KeyValuePair<Type, string>(words.GetGenericArguments()[0], "/" + route.TrimStart('/'));
}
