using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What kind of block a <see cref="PostmortemBlock"/> is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PostmortemBlockKind>))]
public enum PostmortemBlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading within the part.</summary>
    Heading,

    /// <summary>An entry of a list.</summary>
    Entry,

    /// <summary>A paragraph that quotes others.</summary>
    Quote,

    /// <summary>Code or output, line by line.</summary>
    Code,

    /// <summary>The head of a table.</summary>
    TableHead,

    /// <summary>A row of the table above.</summary>
    TableRow,
}
