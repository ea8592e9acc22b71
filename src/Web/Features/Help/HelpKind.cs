namespace Steadfast.Web.Features.Help;

/// <summary>What a help line is for. A line can be for several, as one about violence that answers men.</summary>
/// <remarks>In files they are written as in <see cref="HelpKinds"/>; their words stand under <c>help.for.</c> and that.</remarks>
public enum HelpKind
{
    /// <summary>Despair, and thoughts of ending one's life.</summary>
    Crisis,

    /// <summary>Being hurt, threatened or controlled by somebody close.</summary>
    Violence,

    /// <summary>Something sexual that was not wanted.</summary>
    SexualViolence,

    /// <summary>A line that answers women only.</summary>
    Women,

    /// <summary>A line for men who are hurt.</summary>
    Men,

    /// <summary>A line of and for LGBT+ people.</summary>
    Lgbt,

    /// <summary>A line for children and young people.</summary>
    Children,

    /// <summary>People who hurt or scared their partner and want it to stop.</summary>
    OwnBehaviour,
}

/// <summary>How the kinds are written in files and keys.</summary>
internal static class HelpKinds
{
    /// <summary>Each kind by its written name.</summary>
    public static IReadOnlyDictionary<string, HelpKind> ByName { get; } = new Dictionary<string, HelpKind>(StringComparer.Ordinal)
    {
        ["crisis"] = HelpKind.Crisis,
        ["violence"] = HelpKind.Violence,
        ["sexual-violence"] = HelpKind.SexualViolence,
        ["women"] = HelpKind.Women,
        ["men"] = HelpKind.Men,
        ["lgbt"] = HelpKind.Lgbt,
        ["children"] = HelpKind.Children,
        ["own-behaviour"] = HelpKind.OwnBehaviour,
    };

    /// <summary>A kind's written name.</summary>
    public static string Name(HelpKind kind) => ByName.First(pair => pair.Value == kind).Key;
}
