using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;

namespace Steadfast.Tests.Support;

/// <summary>
/// A certificate of this run's own, which browsers take because they are told its key: some of what a page may do needs HTTPS without a complaint.
/// </summary>
internal static class Certificate
{
    /// <summary>The name this program has in a <see cref="Profile"/>.</summary>
    public const string Here = "notes.test";

    /// <summary>The name of the site that the leave control goes to.</summary>
    public const string There = "weather.test";

    private static readonly X509Certificate2 s_own = Make();

    /// <summary>SHA-256 of its public key, base64, as a browser wants it.</summary>
    public static string Pin { get; } = Convert.ToBase64String(SHA256.HashData(s_own.PublicKey.ExportSubjectPublicKeyInfo()));

    /// <summary>Serves HTTPS with it.</summary>
    public static void Use(IWebHostBuilder host) => host.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = s_own));

    private static X509Certificate2 Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Here}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Here);
        names.AddDnsName(There);
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(30));
    }
}
