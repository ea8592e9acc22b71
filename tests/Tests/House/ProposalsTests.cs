using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Tests.Support;
using Steadfast.Web;
using Steadfast.Web.Agreeing;

namespace Steadfast.Tests.House;

/// <summary>Whatever can be proposed has a name, a view and a page for other words, without anybody listing it.</summary>
public sealed class ProposalsTests
{
    [Fact]
    public void Every_kind_says_what_it_is_called_is_drawn_by_its_feature_and_can_be_put_in_other_words()
    {
        var words = new Words();
        var pages = typeof(ProposePage).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract && !type.IsGenericTypeDefinition)
            .SelectMany(type => type.GetInterfaces()).Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IPutsInOtherWords<>))
            .Select(type => type.GetGenericArguments()[0]).ToList();
        Every.Of(
            Proposals.All,
            type =>
            {
                var said = Proposals.Of(type);
                Assert.True(type.IsSubclassOf(typeof(SharedEvent)), type.Name);
                Assert.True(words.Has($"agreeing.kind.{said.Key}") && words.Has($"agreeing.kind.{said.Key}.mine"), type.Name);
                Assert.Equal(type.IsSubclassOf(typeof(AgreementProposed)), said.Feature is null);
                Assert.True(
                    said.Feature is null
                        || File.Exists(Path.Combine(SourceTree.Root, $"src/Web/Features/{said.Feature}/Proposed/{said.Key}.cshtml")),
                    type.Name);
                Assert.True(type.IsSubclassOf(typeof(AgreementProposed)) != pages.Contains(type), type.Name);
            },
            least: 4);
        Assert.Equal(Proposals.All.Length, Proposals.All.Select(type => Proposals.Of(type).Key).Distinct().Count());
    }

    [Fact]
    public void Every_kind_of_agreement_says_how_much_is_written_in_each_part_and_has_words_for_it()
    {
        var words = new Words();
        Every.Of(
            Proposals.All.Where(type => type.IsSubclassOf(typeof(AgreementProposed))),
            type =>
            {
                var key = AgreementPart.KeyOf(type);
                Every.Of((string[])[".title", ".lead", ".none"], end => Assert.True(words.Has(key + end), type.Name));
                Every.Of(AgreementPart.Of(type), part => Assert.True(words.Has(key + part.Key), part.Name));
                Assert.False(Proposals.Of(type).WasAtOnce);
            });
    }

    /// <summary>Nobody's page says yes for them: what brings a proposal in is one call, and it takes the words that were read.</summary>
    [Fact]
    public void A_yes_is_said_on_one_page() =>
        Assert.Equal(
            ["src/Web/Features/Agreeing/Show.cshtml.cs"],
            SourceTree.Files("src/Web", ".cs", ".cshtml").Where(path => !path.StartsWith("src/Web/Commands/", StringComparison.Ordinal))
                .Where(path => SourceTree.ReadCode(path).Contains(".TakeAsync(", StringComparison.Ordinal)));
}
