namespace Steadfast.Tests.Web.Gates;

/// <summary>Tests that measure memory or time: they run one after the other, when everything else has ended.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Alone";
}
