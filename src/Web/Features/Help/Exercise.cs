namespace Steadfast.Web.Features.Help;

/// <summary>A short exercise for a hard minute. The number is its address.</summary>
public enum Exercise
{
    /// <summary>Breathing out longer than in.</summary>
    Breath = 1,

    /// <summary>What can be seen, heard, touched, smelled and tasted.</summary>
    Senses = 2,

    /// <summary>Feet and floor.</summary>
    Floor = 3,

    /// <summary>Cold water.</summary>
    Water = 4,

    /// <summary>Naming the day and the place.</summary>
    Here = 5,
}
