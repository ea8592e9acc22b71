using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Stages;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Stages;

/// <summary>One stage: the person's own steps in it, what they did, and where it goes on. What comes first is said, and nothing is closed.</summary>
public sealed class ShowModel(Access access) : SignedInPage
{
    private IReadOnlyList<StageActionKept> _actions = [];

    /// <summary>Which stage, from the address, by its number.</summary>
    [FromRoute] public Stage Stage { get; set; }

    /// <summary>What comes before it for this person.</summary>
    public ComesFirst First { get; private set; }

    /// <summary>The steps they still want to take, newest first.</summary>
    public IEnumerable<StageActionKept> Open => _actions.Where(action => action.Standing == GoalStanding.Open);

    /// <summary>The others.</summary>
    public IEnumerable<StageActionKept> Aside => _actions.Where(action => action.Standing != GoalStanding.Open);

    /// <summary>What they did, the latest day first.</summary>
    public IReadOnlyList<EffortNoted> Efforts { get; private set; } = [];

    /// <summary>Where the stage goes on.</summary>
    public IEnumerable<(string Path, string Words)> Places { get; private set; } = [];

    /// <summary>Shows it; a stage there is not does not exist.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Stage))
        {
            throw new DoorClosedException();
        }

        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        _actions = [.. notes.Own.All<StageActionKept>().Where(action => action.Stage == Stage)];
        Efforts = [.. EffortNoted.Newest(notes.Own, Stage)];
        First = StageOrder.Before(Stage, notes.SituationOn(Today));
        var offersPromises = Stage == Stage.Reliability && Offered.For(notes.SituationOn(Today), JointAct.Running) != Offer.Unprompted
            && (await SharedPage.RunningAsync(access, Session, W, cancellationToken)).Count > 0;
        Places = StagePlaces.Of(Stage, Offered.For(notes.SituationOn(Today), JointAct.Responsibility) != Offer.None, offersPromises);
    }
}
