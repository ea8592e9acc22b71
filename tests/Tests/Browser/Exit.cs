using System.Globalization;
using Microsoft.Playwright;

namespace Steadfast.Tests.Browser;

/// <summary>The control that leaves, as somebody in a hurry sees it.</summary>
internal static class Exit
{
    /// <summary>What is wrong with it on a page, at its very bottom, at these widths.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, params int[] widths)
    {
        List<string> faults = [];
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            var seen = await page.EvaluateAsync<string>(
                """
                () => {
                  scrollTo(0, document.documentElement.scrollHeight);
                  const control = document.querySelector('header.top a.leave');
                  if (!control) { return 'missing'; }
                  const r = control.getBoundingClientRect();
                  const points = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]]
                    .map(([x, y]) => document.elementFromPoint(r.left + r.width * x, r.top + r.height * y));
                  if (!points.every(point => point === control)) { return 'covered'; }
                  if (r.width < 43.9 || r.height < 43.9) { return 'small: ' + r.width + ' by ' + r.height; }
                  return control.getAttribute('href') === '/w' ? '' : 'leads elsewhere';
                }
                """);
            if (seen.Length > 0)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"at {width} px: {seen}"));
            }
        }

        return faults;
    }
}
