using System.Net;

namespace EmbeddedSeverity;

/// <summary>The frame of every page, in the portal's own look.</summary>
internal static class Page
{
    public static string Of(string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text(title)}</title><link rel="stylesheet" href="/portal.css"></head>
        <body>
        <header><a href="/">Shop operations</a></header>
        <main>
        {body}
        </main>
        </body>
        </html>
        """;

    public static string Text(string text) => WebUtility.HtmlEncode(text);

    public static string Token(string token) => $"""<input type="hidden" name="__RequestVerificationToken" value="{Text(token)}">""";
}
