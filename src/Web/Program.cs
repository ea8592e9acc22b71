using Steadfast.Web.Commands;

return await CommandLine.RunAsync(args);
