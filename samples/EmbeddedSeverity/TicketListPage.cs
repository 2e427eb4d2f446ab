using System.Text;
using IncidentKit;

namespace EmbeddedSeverity;

/// <summary>All tickets, each with the level that its facts speak for.</summary>
internal static class TicketListPage
{
    public static string Of(IReadOnlyList<Ticket> tickets, SeverityClassifier classifier, string token)
    {
        var rows = new StringBuilder();
        foreach (var ticket in tickets)
        {
            var decision = classifier.Decide(SeverityFacts.Parse(classifier.Policy, ticket.FactsJson));
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"""<tr><td><a href="/tickets/{ticket.Id}">{Page.Text(ticket.Title)}</a></td><td>{Page.Text(ticket.OpenedAt)}</td><td class="level level{decision.Level.Rank}">{Page.Text(classifier.Policy.Find(decision.Level)!.ToString())}{(decision.IsFinal ? "" : " (provisional)")}</td></tr>""");
        }

        return Page.Of("Tickets", $"""
            <h1>Tickets</h1>
            <form method="post" action="/tickets" class="open">{Page.Token(token)}<label>What is wrong? <input name="title" required maxlength="200"></label> <button>Open a ticket</button></form>
            <table><thead><tr><th>Ticket</th><th>Opened (UTC)</th><th>Severity</th></tr></thead><tbody>{rows}</tbody></table>
            """);
    }
}
