using IncidentKit;
using Microsoft.AspNetCore.Antiforgery;

namespace EmbeddedSeverity;

/// <summary>The operations portal that was there before: tickets in its own database, pages in its own look. Of IncidentKit it knows the classifier.</summary>
public static class Portal
{
    public static WebApplication Build(string[] args, string database)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddAntiforgery();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new TicketDatabase(database));
        builder.Services.AddSingleton(_ => new SeverityClassifier(LoadPolicy()));

        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return next(context);
        });
        app.MapGet("/portal.css", () => Results.Text(Styles.Css, "text/css"));
        app.MapGet("/", (HttpContext http, TicketDatabase tickets, SeverityClassifier classifier, IAntiforgery antiforgery) =>
            Html(TicketListPage.Of(tickets.All(), classifier, Token(antiforgery, http))));
        app.MapPost("/tickets", OpenAsync);
        app.MapGet("/tickets/{id:long}", (long id, HttpContext http, TicketDatabase tickets, SeverityClassifier classifier, IAntiforgery antiforgery) =>
            tickets.Find(id) is { } ticket ? Html(TicketPage.Of(ticket, classifier, Token(antiforgery, http), null)) : Results.NotFound());
        app.MapPost("/tickets/{id:long}/facts", AnswerAsync);
        return app;
    }

    private static SeverityPolicy LoadPolicy()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "severity-policy.json"));
        return SeverityPolicy.Load(file);
    }

    private static async Task<IResult> OpenAsync(HttpContext http, TicketDatabase tickets, TimeProvider time, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return Results.BadRequest("The form is not from a page of this portal, or too old.");
        var title = (await http.Request.ReadFormAsync(http.RequestAborted))["title"].ToString().Trim();
        if (title.Length is 0 or > 200)
            return Results.BadRequest("A title has 1 to 200 characters.");
        return Results.Redirect($"/tickets/{tickets.Open(title, time.GetUtcNow())}");
    }

    private static async Task<IResult> AnswerAsync(
        long id, HttpContext http, TicketDatabase tickets, SeverityClassifier classifier, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return Results.BadRequest("The form is not from a page of this portal, or too old.");
        if (tickets.Find(id) is not { } ticket)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            tickets.Save(TriageAnswers.Apply(ticket, classifier, form));
            return Results.Redirect($"/tickets/{id}");
        }
        catch (SeverityFactsException exception)
        {
            return Html(TicketPage.Of(ticket, classifier, Token(antiforgery, http), exception.Problems[0].ToString()), StatusCodes.Status400BadRequest);
        }
    }

    private static string Token(IAntiforgery antiforgery, HttpContext http) => antiforgery.GetAndStoreTokens(http).RequestToken!;

    private static IResult Html(string page, int status = StatusCodes.Status200OK) => Results.Content(page, "text/html; charset=utf-8", statusCode: status);
}
