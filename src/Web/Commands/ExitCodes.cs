namespace Steadfast.Web.Commands;

/// <summary>How a command ended, for whoever started it. The numbers are told in <c>--help</c> and never change.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>A verification found faults, or the program stopped because something broke.</summary>
    public const int Fault = 1;

    /// <summary>Asked for in a way that makes no sense, or for something that would do harm.</summary>
    public const int WrongUse = 2;

    /// <summary>A file, a folder, an address or the database cannot be reached or written.</summary>
    public const int OutOfReach = 3;

    /// <summary>Told to stop before it had come to its end: this and the signal's number, as a shell counts it.</summary>
    public const int Stopped = 128;
}
