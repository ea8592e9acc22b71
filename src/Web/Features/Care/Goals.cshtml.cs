using Steadfast.Domain.Care;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Care;

/// <summary>Small goals of one's own.</summary>
public sealed class GoalsModel(Access access) : NotePage<GoalKept>(access)
{
    /// <summary>With the day it was done: the first on which somebody said so.</summary>
    protected override GoalKept Amend(GoalKept note) => note.Standing == GoalStanding.Done ? note with { DoneOn = Standing?.DoneOn ?? Today } : note;
}
