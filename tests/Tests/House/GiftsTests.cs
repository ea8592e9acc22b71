using System.Reflection;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Tests.Support;
using Steadfast.Web;

namespace Steadfast.Tests.House;

/// <summary>Whatever can be given has a name, a page that shows it and a gate before it, without anybody listing it.</summary>
public sealed class GiftsTests
{
    private static readonly IReadOnlyList<Type> s_all =
        [.. typeof(DeliveryEvent).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DeliveryEvent)))];

    private static readonly IReadOnlyList<Type> s_pages = [
        .. typeof(DeliverPage).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DeliverPage)) && !type.IsAbstract)];

    [Fact]
    public void Every_delivery_and_reply_says_what_it_is_called_and_is_drawn_by_its_feature()
    {
        var words = new Words();
        Every.Of(
            s_all,
            type =>
            {
                var gift = Gifts.Of(type);
                Assert.True(words.Has($"deliveries.kind.{gift.Key}.mine"), type.Name);
                Assert.Equal(type.IsSubclassOf(typeof(Delivered)), words.Has("deliveries.kind." + gift.Key));
                Assert.True(File.Exists(Path.Combine(SourceTree.Root, $"src/Web/Features/{gift.Feature}/Given/{gift.Key}.cshtml")), type.Name);
            },
            least: 10);
        Assert.Equal(s_all.Count, s_all.Select(type => Gifts.Of(type).Key).Distinct().Count());
    }

    [Fact]
    public void Each_is_given_on_one_page_which_asks_what_its_writer_answered_in_private()
    {
        var given = s_pages.Where(page => !page.IsGenericTypeDefinition).Concat(Closed()).Select(page => Base(page)!).ToList();
        Assert.DoesNotContain(null, given);
        Assert.Equal(s_all.Select(type => type.Name).Order(), given.Select(one => one.GetGenericArguments()[0].Name).Order());
        Every.Of(
            given, one => Assert.Equal(one.GetGenericArguments()[0].IsSubclassOf(typeof(Delivered)), one.GetGenericTypeDefinition() == typeof(GivePage<>)));
    }

    [Fact]
    public void Every_link_to_a_page_that_gives_stands_behind_the_gate()
    {
        // Beside the tag, the page of what two gave each other lists all of them, behind the same question.
        var linking = SourceTree.Files("src/Web/Features", ".cshtml").Where(path => SourceTree.Read(path).Contains("<give-to", StringComparison.Ordinal))
            .ToList();
        Assert.True(linking.Count >= 5);
        SourceTree.AssertNone(
            SourceTree.Files("src/Web/Features", ".cshtml").Where(path => path != "src/Web/Features/Deliveries/Index.cshtml")
                .Where(path => System.Text.RegularExpressions.Regex.IsMatch(SourceTree.Read(path), @"href=""@\(?Places\.(\w+\.Send|Owning\.Give)\(")),
            "<give-to> knows whether giving is suggested.");
    }

    // The pages that give piece by piece are one generic model, closed in their markup.
    private static IEnumerable<Type> Closed() =>
        from item in new Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemLoader().LoadItems(typeof(DeliverPage).Assembly)
        let model = item.Type.GetProperty("Model", BindingFlags.Public | BindingFlags.Instance)?.PropertyType
        where item.Kind == "mvc.1.0.razor-page" && model is { IsGenericType: true } && model.GetGenericTypeDefinition() == typeof(GiveModel<,>)
        select model;

    private static Type? Base(Type page)
    {
        for (var type = page; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(GivePage<>) || open == typeof(ReplyPage<>)))
            {
                return type;
            }
        }

        return null;
    }
}
