using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using IncidentKit;

namespace CustomNotifier;

/// <summary>Tells a chat room: posts <c>{"text": …}</c> to its URL.</summary>
/// <remarks>The URL is a secret: whoever knows it can write into the room. So no error names it. The client belongs to the caller.</remarks>
public sealed class ChatNotifier(HttpClient client, Uri room) : INotifier
{
    private const int MostCharacters = 3000;

    // snippet: custom-notifier
    public async Task NotifyAsync(Notification notification, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, room);
        request.Content = new StringContent(new JsonObject { ["text"] = TextOf(notification) }.ToJsonString(), Encoding.UTF8, "application/json");

        // The same over all attempts: the room drops what it has seen.
        request.Headers.Add("Idempotency-Key", notification.MessageId.ToString());

        using var answer = await SendAsync(request, cancellationToken);
        if (ErrorOf(answer) is { } error)
            throw error;
    }
    // end-snippet

    // snippet: custom-notifier-errors
    private static Exception? ErrorOf(HttpResponseMessage answer) => answer switch
    {
        { IsSuccessStatusCode: true } => null,
        { StatusCode: HttpStatusCode.Gone or HttpStatusCode.NotFound } => new NotifierGoneException("The room does not exist any more."),
        { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge } => new NotificationRejectedException("The room takes no such message."),
        { Headers.RetryAfter.Delta: { } pause } => new NotificationDelayedException(pause, $"The room asks for a pause of {pause}."),
        _ => new HttpRequestException($"The room answered {(int)answer.StatusCode}."),
    };
    // end-snippet

    private static string TextOf(Notification told)
    {
        // Of a restricted incident only the id is told; customers are told no title.
        var name = told.Reference?.ToString() ?? $"A restricted incident ({told.IncidentId})";
        var parts = new[] { told.Mode == IncidentMode.Drill ? "Drill:" : null, name, told.Severity?.ToString(), told.Title, told.Text }
            .Concat(told.Due.Select(due => due.Text))
            .Where(part => !string.IsNullOrEmpty(part));
        var text = string.Join(" · ", parts);
        if (told.Tell.Count > 0)
            text += $" (for {string.Join(", ", told.Tell)})";
        return text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters - 1), "…");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpRequestError problem;
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            problem = exception.HttpRequestError;
        }

        // Said in own words, and thrown anew: an error of the client, or of a handler in it, may name the URL.
        throw new HttpRequestException($"The room can't be reached: {problem}.");
    }
}
