using Microsoft.AspNetCore.Html;
using Steadfast.Domain;
using Steadfast.Domain.Promises;

namespace Steadfast.Web.Features.Promises;

/// <summary>A promise in the words of whoever reads the page: "You promised Ana", or "Ana promised you".</summary>
/// <param name="Page">The page it stands on, which knows the reader and the other.</param>
public sealed record PromiseCard(Promise Promise, SharedPage Page)
{
    /// <summary>True if the reader made it.</summary>
    public bool IsMaker => Promise.By == Page.Open.Me;

    /// <summary>Its address.</summary>
    public string Path => Places.Promises.Show(Page.Space, Promise.Id);

    /// <summary>Who promised whom.</summary>
    public IHtmlContent Who => Page.Say(IsMaker ? "promises.card.you-promised" : "promises.card.promised-you");

    /// <summary>Until when, and whose calendar is meant if it is not the reader's own.</summary>
    public string Due => Promise.Zone == Page.Session.Preferences.Zone
        ? Page.W["promises.card.due", Page.When(Promise.Terms.Due)]
        : Page.W["promises.card.due-there", Page.When(Promise.Terms.Due), Place];

    /// <summary>True once its last day is over where it was made.</summary>
    public bool IsPastDue => Zones.Day(Page.Now, Promise.Zone) > Promise.Terms.Due;

    /// <summary>Where it stands, in one line; null while it runs, as the accounts then say it.</summary>
    public IHtmlContent? Standing => Promise.Stage switch
    {
        PromiseStage.Offered when Promise.HasLapsed(Page.Today) => Page.W.Html("agreeing.lapsed"),
        PromiseStage.Offered => Page.Say(IsMaker ? "promises.card.offered-by-you" : "promises.card.offered-to-you"),
        PromiseStage.Declined => IsMaker ? Page.Say("promises.card.declined", EndDay) : Page.W.Html("promises.card.you-declined", EndDay),
        PromiseStage.CalledOff => (IsMaker, Promise.End!.By == Page.Open.Me) switch
        {
            (true, true) => Page.W.Html("promises.card.you-called-off", EndDay),
            (true, false) => Page.Say("promises.card.let-go", EndDay),
            (false, true) => Page.W.Html("promises.card.you-let-go", EndDay),
            (false, false) => Page.Say("promises.card.called-off", EndDay),
        },
        _ => null,
    };

    /// <summary>How it ended in two or three words, for a list; the receiver's word for one that was settled.</summary>
    public string Ended =>
        Promise.Block is { } block
            ? Page.W["promises.block." + block.ToString().ToLowerInvariant()]
            : Page.W["promises.stage." + Promise.Stage.ToString().ToLowerInvariant()];

    /// <summary>Whose account something is.</summary>
    public IHtmlContent AccountOf(Id<Person> person) => Page.Say(person == Page.Open.Me ? "promises.account.yours" : "promises.account.of");

    /// <summary>An outcome in words.</summary>
    public string Say(PromiseOutcome outcome) => Page.W["promises.outcome." + outcome.ToString().ToLowerInvariant()];

    private string EndDay => Page.When(Promise.End!.Day);

    private string Place => Promise.Zone[(Promise.Zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
