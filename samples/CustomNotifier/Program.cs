using CustomNotifier;
using IncidentKit;
using IncidentKit.Commands;

// dotnet run --project samples/CustomNotifier -- https://chat.example.com/rooms/SECRET
if (args is not [var url] || !Uri.TryCreate(url, UriKind.Absolute, out var room))
{
    Console.Error.WriteLine("Name the room's URL, such as https://chat.example.com/rooms/SECRET.");
    return 2;
}

using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

// snippet: custom-notifier-use
await using var kit = new IncidentKitBuilder()
    .AddConsole(Console.Out)
    .AddNotifier("chat", new ChatNotifier(client, room), new NotifierOptions { MildestSeverity = Severity.Sev2, MaxPerMinute = 60 })
    .Build();
// end-snippet

var alice = new Actor("Alice");
var incident = await kit.DeclareAsync(new DeclareIncident(Actor.Service("Monitoring"), "Logins fail"));
await kit.ExecuteAsync(incident.Id, new Acknowledge(alice));
await kit.ExecuteAsync(incident.Id, new Observe(alice, "Error rate rises from 0.1% to 45%"));

var report = await kit.Notifications.DeliverAsync();
Console.WriteLine($"{report.Delivered} delivered, {report.Retried} to be tried again, {report.Dead} given up");
return report.Retried + report.Dead == 0 ? 0 : 1;
