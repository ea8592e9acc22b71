// Written by PlacesTests from the pages there are: an address stands in its page, and nowhere else.
using System.Globalization;

namespace Steadfast.Web;

/// <summary>The address of every page, by its feature and its name.</summary>
internal static class Places
{
    public static class About
    {
        public static string Index() => "/a";
        public static string Paper(object n) => $"/a/{Segment.Of(n)}";
    }

    public static class Agreeing
    {
        public static string Show(object space, object id) => $"/o/{Segment.Of(space)}/20/{Segment.Of(id)}";
    }

    public static class Arriving
    {
        public static string Back() => "/back";
        public static string Before() => "/new";
        public static string In() => "/in";
        public static string New() => "/new/1";
        public static string Open() => "/u";
        public static string Out() => "/out";
    }

    public static class Asking
    {
        public static string Answer(object of, object question) => $"/m/29/{Segment.Of(of)}/{Segment.Of(question)}";
        public static string Index() => "/m/28";
        public static string Ledger() => "/m/30";
        public static string Marks(object space, object id) => $"/o/{Segment.Of(space)}/17/{Segment.Of(id)}";
        public static string Question(object? id = null) => "/m/28/1" + Segment.Rest(id);
        public static string Send(object space) => $"/o/{Segment.Of(space)}/15";
        public static string ToAnswer(object list) => $"/m/29/{Segment.Of(list)}";
        public static string Whole(object space, object list) => $"/o/{Segment.Of(space)}/16/{Segment.Of(list)}";
    }

    public static class Care
    {
        public static string CheckUp(object? id = null) => "/m/22" + Segment.Rest(id);
        public static string Day(object date) => $"/m/17/1/{Segment.Of(date)}";
        public static string Expression() => "/m/17/3";
        public static string Goals(object? id = null) => "/m/17/2" + Segment.Rest(id);
        public static string Index() => "/m/17";
        public static string Map() => "/m/19";
        public static string Supporter(object? id = null) => "/m/19/1" + Segment.Rest(id);
        public static string Week() => "/m/20";
    }

    public static class Cycles
    {
        public static string Both() => "/m/31/4";
        public static string Confiding(object? id = null) => "/m/31/3" + Segment.Rest(id);
        public static string Index() => "/m/31";
        public static string Send(object space) => $"/o/{Segment.Of(space)}/18";
        public static string Stop() => "/m/31/2";
        public static string Turn(object? id = null) => "/m/31/1" + Segment.Rest(id);
    }

    public static class Deciding
    {
        public static string Answer(object question) => $"/m/9/2/{Segment.Of(question)}";
        public static string Compare() => "/m/9/5";
        public static string Day(object n) => $"/m/9/6/{Segment.Of(n)}";
        public static string Deed(object? id = null) => "/m/9/4" + Segment.Rest(id);
        public static string Index() => "/m/9";
        public static string Values() => "/m/9/3";
        public static string Weigh() => "/m/9/1";
        public static string WentOn(object? id = null) => "/m/9/7" + Segment.Rest(id);
    }

    public static class Deliveries
    {
        public static string Index(object space) => $"/o/{Segment.Of(space)}/7";
        public static string Kept() => "/m/26";
        public static string Mirror(object space, object id) => $"/o/{Segment.Of(space)}/9/{Segment.Of(id)}";
        public static string MirrorAnswer(object space, object id) => $"/o/{Segment.Of(space)}/10/{Segment.Of(id)}";
        public static string Read(object id) => $"/m/26/{Segment.Of(id)}";
        public static string Show(object space, object id) => $"/o/{Segment.Of(space)}/7/{Segment.Of(id)}";
    }

    public static class ForHelpers
    {
        public static string Sheet() => "/m/24";
    }

    public static class Front
    {
        public static string Index() => "/";
    }

    public static class Guide
    {
        public static string Claims() => "/g/f";
        public static string Index() => "/g";
        public static string Read(object n) => $"/g/{Segment.Of(n)}";
    }

    public static class Help
    {
        public static string Ground() => "/h/3";
        public static string Index() => "/h";
        public static string Steps(object n) => $"/h/3/{Segment.Of(n)}";
    }

    public static class HowIAm
    {
        public static string AfterTalk(object? id = null) => "/m/12/11" + Segment.Rest(id);
        public static string Checking(object? id = null) => "/m/12/12" + Segment.Rest(id);
        public static string Date(object? id = null) => "/m/12/7" + Segment.Rest(id);
        public static string Day() => "/m/12/1";
        public static string Felt(object? id = null) => "/m/12/2" + Segment.Rest(id);
        public static string FeltPictures() => "/m/12/10";
        public static string Index() => "/m/12";
        public static string Line() => "/m/12/5";
        public static string Look(object point) => $"/m/12/9/{Segment.Of(point)}";
        public static string Note(object? id = null) => "/m/12/6" + Segment.Rest(id);
        public static string Pictures() => "/m/12/4";
        public static string Since() => "/m/12/8";
        public static string Week() => "/m/12/3";
    }

    public static class Letters
    {
        public static string Answer(object space, object id) => $"/o/{Segment.Of(space)}/13/{Segment.Of(id)}";
        public static string Effect(object effect) => $"/m/27/3/{Segment.Of(effect)}";
        public static string Index() => "/m/27";
        public static string Own() => "/m/27/1";
        public static string Part(object part) => $"/m/27/2/{Segment.Of(part)}";
        public static string Promises(object space, object id) => $"/o/{Segment.Of(space)}/14/{Segment.Of(id)}";
        public static string Repair(object? id = null) => "/m/27/4" + Segment.Rest(id);
        public static string Send(object space) => $"/o/{Segment.Of(space)}/11";
        public static string Welcome(object space) => $"/o/{Segment.Of(space)}/12";
    }

    public static class Mine
    {
        public static string Answer(object prompt) => $"/m/18/{Segment.Of(prompt)}";
        public static string Erase(object id) => $"/m/{Segment.Of(id)}/3";
        public static string Index() => "/m";
        public static string Prompts() => "/m/18";
        public static string Show(object id) => $"/m/{Segment.Of(id)}";
        public static string Write(object id) => $"/m/{Segment.Of(id)}/2";
    }

    public static class Needs
    {
        public static string Boundary(object? id = null) => "/m/10/3" + Segment.Rest(id);
        public static string Index() => "/m/10";
        public static string Secure(object? id = null) => "/m/10/2" + Segment.Rest(id);
        public static string Show(object id) => $"/m/10/{Segment.Of(id)}";
        public static string Write(object? id = null) => "/m/10/1" + Segment.Rest(id);
    }

    public static class Ours
    {
        public static string Compare(object space) => $"/o/{Segment.Of(space)}/2";
        public static string Index() => "/o";
        public static string Invite() => "/o/1";
        public static string Join() => "/o/2";
        public static string Leave(object space) => $"/o/{Segment.Of(space)}/3";
        public static string PauseRules(object space, object? id = null) => $"/o/{Segment.Of(space)}/23" + Segment.Rest(id);
        public static string PauseWord(object space, object? id = null) => $"/o/{Segment.Of(space)}/22" + Segment.Rest(id);
        public static string PutAway(object space) => $"/o/{Segment.Of(space)}/6";
        public static string Rename(object space) => $"/o/{Segment.Of(space)}/4";
        public static string Show(object space) => $"/o/{Segment.Of(space)}";
    }

    public static class Owning
    {
        public static string Card(object id) => $"/m/23/8/{Segment.Of(id)}";
        public static string Cue(object? id = null) => "/m/23/6" + Segment.Rest(id);
        public static string Effect(object? id = null) => "/m/11/2" + Segment.Rest(id);
        public static string Give(object space) => $"/o/{Segment.Of(space)}/8";
        public static string Guilt(object? id = null) => "/m/23/2" + Segment.Rest(id);
        public static string Impact() => "/m/11";
        public static string ImpactPart(object part) => $"/m/11/1/{Segment.Of(part)}";
        public static string Index() => "/m/23";
        public static string Readiness(object? id = null) => "/m/23/1" + Segment.Rest(id);
        public static string Review(object date) => $"/m/23/7/{Segment.Of(date)}";
        public static string Slip(object? id = null) => "/m/23/5" + Segment.Rest(id);
        public static string SlipPlan() => "/m/23/4";
        public static string Urge(object? id = null) => "/m/23/3" + Segment.Rest(id);
    }

    public static class Promises
    {
        public static string CallOff(object space, object id) => $"/o/{Segment.Of(space)}/{Segment.Of(id)}/2";
        public static string Make(object space) => $"/o/{Segment.Of(space)}/1";
        public static string Past(object space) => $"/o/{Segment.Of(space)}/5";
        public static string Renegotiate(object space, object id) => $"/o/{Segment.Of(space)}/{Segment.Of(id)}/1";
        public static string Repair(object space, object id) => $"/o/{Segment.Of(space)}/{Segment.Of(id)}/4";
        public static string Reword(object space, object id) => $"/o/{Segment.Of(space)}/21/{Segment.Of(id)}";
        public static string Say(object space, object id) => $"/o/{Segment.Of(space)}/{Segment.Of(id)}/3";
        public static string Show(object space, object id) => $"/o/{Segment.Of(space)}/{Segment.Of(id)}";
    }

    public static class Safety
    {
        public static string Ask() => "/m/1";
        public static string DayAfter() => "/m/5";
        public static string Leaving() => "/h/2";
        public static string Left() => "/m/36";
        public static string Linking() => "/m/6";
        public static string Now() => "/h/1";
        public static string Part(object part) => $"/m/3/{Segment.Of(part)}";
        public static string Plan() => "/m/3";
        public static string Sheet() => "/m/4";
        public static string Standing() => "/m/2";
    }

    public static class Settings
    {
        public static string Agreed() => "/s/11";
        public static string Code() => "/s/8";
        public static string Erase() => "/s/7";
        public static string EraseNow() => "/s/7/1";
        public static string Factor() => "/s/9";
        public static string FactorGone() => "/s/9/2";
        public static string FactorShown() => "/s/9/1";
        public static string Home() => "/s";
        public static string Look() => "/s/4";
        public static string Mail() => "/s/10";
        public static string MailSet() => "/s/10/1";
        public static string NewCode() => "/s/3";
        public static string Passphrase() => "/s/2";
        public static string Record() => "/s/6";
        public static string Take() => "/s/5";
        public static string Visits() => "/s/1";
    }

    public static class Signs
    {
        public static string Keep(object? id = null) => "/m/21" + Segment.Rest(id);
        public static string Look() => "/h/4";
    }

    public static class Stages
    {
        public static string Act(object stage, object? id = null) => $"/m/33/2/{Segment.Of(stage)}" + Segment.Rest(id);
        public static string Effort(object stage, object? id = null) => $"/m/33/3/{Segment.Of(stage)}" + Segment.Rest(id);
        public static string Index() => "/m/33";
        public static string Show(object stage) => $"/m/33/1/{Segment.Of(stage)}";
    }

    public static class Supporting
    {
        public static string Index() => "/m/32";
        public static string Line(object list, object? id = null) => $"/m/32/1/{Segment.Of(list)}" + Segment.Rest(id);
        public static string Send(object space) => $"/o/{Segment.Of(space)}/19";
        public static string Tried(object? id = null) => "/m/32/2" + Segment.Rest(id);
    }

    public static class Today
    {
        public static string Choose() => "/m/25";
        public static string Index() => "/t";
    }

    public static class Understanding
    {
        public static string Causes(object breach) => $"/m/7/{Segment.Of(breach)}/5";
        public static string Describe(object? id = null) => "/m/7/1" + Segment.Rest(id);
        public static string Erase(object id) => $"/m/7/{Segment.Of(id)}/3";
        public static string Index() => "/m/7";
        public static string Pattern() => "/m/8";
        public static string Show(object id) => $"/m/7/{Segment.Of(id)}";
        public static string Time(object breach, object? id = null) => $"/m/7/{Segment.Of(breach)}/4" + Segment.Rest(id);
        public static string Weigh(object breach) => $"/m/7/{Segment.Of(breach)}/2";
    }

    public static class Wording
    {
        public static string Coach() => "/h/5";
    }

    // Apart from the pages, whose names could be these.
    private static class Segment
    {
        public static string Rest(object? part) => part is null ? "" : "/" + Of(part);

        public static string Of(object part) => part switch
        {
            DateOnly day => day.ToString(Typed.DayFormat, CultureInfo.InvariantCulture),
            Enum value => value.ToString("D"),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => part.ToString()!,
        };
    }
}
