using System.Security.Cryptography;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>
/// Sends reminders at their hour: the same words to everybody, whatever happened. Nothing anybody does here brings a mail about, and no page waits for one.
/// </summary>
internal sealed class Postman(Reminders reminders, IOptionsMonitor<Web.Settings> settings, TimeProvider clock, ILogger<Postman> log) : BackgroundService
{
    // Three looks in each minute: none is missed, and whoever is slow is not asked twice, as a reminder is taken once a day.
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(20);
    private const int TimeoutMilliseconds = 20_000;

    /// <summary>The mail itself.</summary>
    public static MimeMessage Write(MailSettings mail, string to, DateTimeOffset now)
    {
        var from = MailboxAddress.Parse(mail.From);
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            Date = now.ToUniversalTime(),

            // Made here, since the one made for us would name this machine.
            MessageId = $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}@{DomainOf(from)}",
            Body = new TextPart("plain") { Text = mail.Words + "\n" },
        };
        message.From.Add(from);
        message.To.Add(MailboxAddress.Parse(to));

        // RFC 3834: nobody's absence notice answers it.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    /// <summary>Sends what is due in this minute. What cannot be sent is not tried again before the next week.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var mail = settings.CurrentValue.Mail;

        // Every zone is so many quarters of an hour from UTC, so hours begin in these minutes only.
        if (!mail.IsOn || clock.GetUtcNow().Minute % 15 != 0 || await reminders.TakeDueAsync(cancellationToken) is not { Count: > 0 } due)
        {
            return;
        }

        try
        {
            using var client = new SmtpClient { Timeout = TimeoutMilliseconds, LocalDomain = DomainOf(MailboxAddress.Parse(mail.From)) };
            await client.ConnectAsync(
                mail.Host.Trim(), mail.Port,
                mail.Security switch { "none" => SecureSocketOptions.None, "tls" => SecureSocketOptions.SslOnConnect, _ => SecureSocketOptions.StartTls },
                cancellationToken);
            if (mail.User.Length > 0)
            {
                await client.AuthenticateAsync(mail.User, mail.Password, cancellationToken);
            }

            foreach (var (address, id) in due)
            {
                await SendAsync(client, mail, address, id, cancellationToken);
            }

            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception exception) when (exception is not StoreUnavailableException && !cancellationToken.IsCancellationRequested)
        {
            Say(exception);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_every, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);

                // Off the clock's own thread: a clock that leaps would else wait for a look at every minute it leaps over.
                await Task.Yield();
                await RunOnceAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (StoreUnavailableException exception)
            {
                Say(exception);
            }
        }
    }

    private static string DomainOf(MailboxAddress from) => from.Address[(from.Address.IndexOf('@', StringComparison.Ordinal) + 1)..];

    private async Task SendAsync(SmtpClient client, MailSettings mail, string address, string id, CancellationToken cancellationToken)
    {
        try
        {
            using var message = Write(mail, address, clock.GetUtcNow());
            await client.SendAsync(message, cancellationToken);
        }
        catch (SmtpCommandException exception)
        {
            // This address is refused; the next may not be.
            Say(exception);
            return;
        }

        await reminders.SentAsync(id, cancellationToken);
    }

    // Of what kind, and no more: a mail server's answer may repeat an address.
    private void Say(Exception exception) => log.LogWarning("A reminder was not sent: {Kind}", exception.GetType().FullName);
}
