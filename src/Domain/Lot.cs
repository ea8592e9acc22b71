namespace Steadfast.Domain;

/// <summary>What kind of a thing waits for its reader; a time apart lets some through and holds others back. The numbers are part of where it lies.</summary>
public enum Lot : byte
{
    /// <summary>What always passes: an end, a taking back, an account.</summary>
    Passes = 1,

    /// <summary>Letters.</summary>
    Letters = 2,

    /// <summary>Everything else that one gives or asks: other deliveries, proposals, offers of a talk.</summary>
    Asks = 3,

    /// <summary>Answers that enter together with the other's.</summary>
    Answers = 4,
}
