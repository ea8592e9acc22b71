using Steadfast.Web;

await Product.Build(args).RunAsync();
