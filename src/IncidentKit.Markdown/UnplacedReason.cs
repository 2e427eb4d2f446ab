namespace IncidentKit.Markdown;

/// <summary>Why a text has no place in the model.</summary>
public enum UnplacedReason
{
    /// <summary>A heading that says more than the name of its section, or that stands within a list.</summary>
    Heading,

    /// <summary>A placeholder of the template, or a word for nothing, such as <c>N/A</c>.</summary>
    NotFilledIn,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>A comment, which readers of the document don't see.</summary>
    Comment,

    /// <summary>A list of links to the document's own headings.</summary>
    TableOfContents,

    /// <summary>A link reference that nothing refers to, or a link that is too long.</summary>
    Link,

    /// <summary>Front matter that is more than names with values or lists.</summary>
    FrontMatter,

    /// <summary>What times mean, once they were converted to UTC.</summary>
    TimeZone,

    /// <summary>A date that the entries below it could not be given.</summary>
    Date,

    /// <summary>What stands beside a fence of code, or heads a column.</summary>
    Label,
}
