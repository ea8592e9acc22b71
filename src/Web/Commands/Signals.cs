using System.Runtime.InteropServices;

namespace Steadfast.Web.Commands;

/// <summary>Hears that the process is to stop, so that it stops by itself and leaves nothing half done. Who asks twice is obeyed at once.</summary>
internal sealed class Signals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _heard = [];

    /// <summary>Listens from here on. SIGHUP is what a terminal sends that goes away.</summary>
    public Signals()
    {
        foreach (var (signal, number) in (IEnumerable<(PosixSignal, int)>)[(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3),
            (PosixSignal.SIGTERM, 15)])
        {
            _heard.Add(PosixSignalRegistration.Create(signal, context =>
            {
                if (!_stop.IsCancellationRequested)
                {
                    (Number, context.Cancel) = (number, true);
                    _ = _stop.CancelAsync();
                }
            }));
        }
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Stop => _stop.Token;

    /// <summary>Which it was; 0 for none.</summary>
    public int Number { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _heard.ForEach(registration => registration.Dispose());
        _stop.Dispose();
    }
}
