namespace Steadfast.Tests.Support;

/// <summary>What Ana and Ben do on pages, in a program of their own for each test.</summary>
public abstract class Couple : IAsyncLifetime
{
    private protected App App { get; private set; } = null!;

    private protected Visitor Ana { get; private set; } = null!;

    private protected Visitor Ben { get; private set; } = null!;

    /// <summary>The address of what they share.</summary>
    private protected string Space { get; set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        App = await App.StartAsync();
        (Ana, Ben, Space) = await App.LinkAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Ana.Dispose();
        Ben.Dispose();
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
