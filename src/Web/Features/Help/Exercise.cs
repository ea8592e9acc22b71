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

/// <summary>The exercises as they are offered.</summary>
public static class Exercises
{
    /// <summary>The senses first and the breath last: for somebody whose breath was taken, breathing is no calm place to begin.</summary>
    public static IReadOnlyList<Exercise> InOrder { get; } = [Exercise.Senses, Exercise.Floor, Exercise.Here, Exercise.Water, Exercise.Breath];
}
