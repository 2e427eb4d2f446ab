using EmbeddedSeverity;

var app = Portal.Build(args, Path.Combine(AppContext.BaseDirectory, "tickets.db"));
await app.RunAsync();
