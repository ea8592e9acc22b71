using System.Data.Common;
using System.Threading.Channels;

namespace Steadfast.Vault.Storage;

/// <summary>The one writer of an engine with one writer: what came in while the last flush ran is committed together, with one flush.</summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int MaxActsPerCommit = 64;
    private const string Savepoint = "act";

    private readonly Dialect _dialect;
    private readonly DbConnection _writer;
    private readonly Func<Exception, Exception> _translate;
    private readonly Channel<Act> _queue = Channel.CreateUnbounded<Act>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _running;
    private bool _broken;

    /// <summary>Starts the writer on a connection that is its own from here on.</summary>
    /// <param name="translate">Makes of an engine's exception what the callers are to see.</param>
    public GroupCommit(Dialect dialect, DbConnection writer, Func<Exception, Exception> translate)
    {
        _dialect = dialect;
        _writer = writer;
        _translate = translate;
        _running = Task.Run(RunAsync);
    }

    /// <summary>Queues an act; done when it is on disk.</summary>
    /// <exception cref="StoreUnavailableException">Nothing of it was kept.</exception>
    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        var act = new Act<T>(work, cancellationToken);
        if (!_queue.Writer.TryWrite(act))
        {
            act.Fail(new StoreUnavailableException("The database is closing."));
        }

        return act.Answer;
    }

    /// <summary>Finishes what is queued and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _running;
        await _writer.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<Act>(MaxActsPerCommit);
        while (await _queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MaxActsPerCommit && _queue.Reader.TryRead(out var act))
            {
                if (act.TryStart())
                {
                    batch.Add(act);
                }
            }

            if (batch.Count > 0)
            {
                await CommitAsync(batch);
            }
        }
    }

    private async Task CommitAsync(List<Act> batch)
    {
        var done = new List<Act>(batch.Count);
        try
        {
            if (_broken)
            {
                throw new StoreUnavailableException("The database had an I/O error; the program is stopping.");
            }

            await using var transaction = await _dialect.BeginAsync(_writer, CancellationToken.None);
            foreach (var act in batch)
            {
                if (await RunAsync(act, transaction))
                {
                    done.Add(act);
                }
            }

            await transaction.CommitAsync();
        }
        catch (Exception exception)
        {
            _broken |= _dialect.TroubleOf(exception) == Trouble.Broken;
            var shown =
                _translate(exception) as StoreUnavailableException ?? new StoreUnavailableException("The transaction ended without being kept.", exception);
            foreach (var act in batch)
            {
                act.Fail(shown);
            }

            return;
        }

        foreach (var act in done)
        {
            act.Complete();
        }
    }

    // False if the act failed alone. Throws if the whole transaction is lost, as after a full disk, where the engine takes back everything by itself.
    private async Task<bool> RunAsync(Act act, DbTransaction transaction)
    {
        await transaction.SaveAsync(Savepoint);
        try
        {
            await act.RunAsync(_writer, transaction);
            await transaction.ReleaseAsync(Savepoint);
            return true;
        }
        catch (Exception exception) when (_dialect.TroubleOf(exception) != Trouble.Broken)
        {
            act.Fail(_translate(exception));
            try
            {
                await transaction.RollbackAsync(Savepoint);
                await transaction.ReleaseAsync(Savepoint);
            }
            catch (Exception lost) when (_dialect.TroubleOf(lost) != Trouble.Broken)
            {
                throw new StoreUnavailableException("The engine took the whole transaction back.", exception);
            }

            return false;
        }
    }

    private abstract class Act
    {
        public abstract bool TryStart();

        public abstract Task RunAsync(DbConnection db, DbTransaction transaction);

        public abstract void Complete();

        public abstract void Fail(Exception exception);
    }

    private sealed class Act<T> : Act
    {
        private readonly Func<DbConnection, DbTransaction, Task<T>> _work;
        private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly CancellationTokenRegistration _giveUp;
        private int _taken;
        private T _result = default!;

        public Act(Func<DbConnection, DbTransaction, Task<T>> work, CancellationToken cancellationToken)
        {
            _work = work;
            _giveUp = cancellationToken.Register(() =>
            {
                if (Interlocked.Exchange(ref _taken, 1) == 0)
                {
                    _answer.TrySetCanceled(cancellationToken);
                }
            });
        }

        public Task<T> Answer => _answer.Task;

        // Whoever takes the act first decides: the writer, and it is done, or whoever asked, and it never was.
        public override bool TryStart()
        {
            _giveUp.Unregister();
            return Interlocked.Exchange(ref _taken, 1) == 0;
        }

        public override async Task RunAsync(DbConnection db, DbTransaction transaction) => _result = await _work(db, transaction);

        public override void Complete() => _answer.TrySetResult(_result);

        public override void Fail(Exception exception) => _answer.TrySetException(exception);
    }
}
