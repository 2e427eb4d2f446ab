namespace IncidentKit.Markdown.Tests;

/// <summary>Tests that compare times: they run when no other test of the assembly does.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public class MeasuredAlone;
