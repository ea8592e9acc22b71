using System.Collections.Frozen;
using System.Globalization;

namespace Steadfast.Web.Features.Help;

/// <summary>The countries of ISO 3166-1 and what they are called in the language of the request.</summary>
internal static class Countries
{
    // In full, because what the machine knows of countries differs from one to the next.
    private static readonly FrozenSet<string> s_codes = """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
        CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
        GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
        KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
        MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
        SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
        UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A country's two capital letters.</summary>
    /// <param name="written">As somebody wrote it, in any case; null for nothing.</param>
    /// <returns>Null if there is no such country.</returns>
    public static string? Find(string? written) => written?.Trim().ToUpperInvariant() is { Length: 2 } code && s_codes.Contains(code) ? code : null;

    /// <summary>A country's name, from what .NET knows of the reader's language; else its code.</summary>
    /// <param name="code">As <see cref="Find"/> answers it.</param>
    public static string Name(string code)
    {
        try
        {
            var region = new RegionInfo(code);

            // DisplayName is in the machine's language or the country's own, whatever the reader speaks: somebody in a hurry would look for India and find
            // भारत.
            return Pseudo.Present(Pseudo.IsOn || CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? region.EnglishName : region.DisplayName);
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
