using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Arriving;

/// <summary>One program for all tests of a class; people are made for each.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    internal App App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await App.StartAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
