namespace IncidentKit.Markdown;

/// <summary>Reads the action items: from tables, lists, or paragraphs where there is neither.</summary>
internal sealed class ActionsReader(Draft draft, OutlineSection section)
{
    private readonly List<ActionDraft> _actions = [];
    private readonly ActionFieldReader _fields = new(draft);

    public IReadOnlyList<ActionItem> Read()
    {
        SourceText? owner = null;
        var hasItems = section.Blocks.Exists(row => row.Block.Kind is SourceBlockKind.List or SourceBlockKind.Table);
        foreach (var (block, level) in section.Blocks)
        {
            owner = block.Kind == SourceBlockKind.List ? owner : null;
            switch (block.Kind)
            {
                case SourceBlockKind.Table when ActionsTable.TryRead(block, draft, _fields, _actions):
                    break;
                case SourceBlockKind.List:
                    foreach (var entry in block.Children)
                        Add(entry, owner);
                    break;
                case SourceBlockKind.Paragraph when hasItems && OwnerGroup.Find(block.Text) is { } group:
                    owner = group;
                    break;
                case SourceBlockKind.Paragraph when !hasItems && !block.Text.Text.EndsWith(':'):
                    Add(block, owner: null);
                    break;
                case SourceBlockKind.Heading:
                    draft.AddUnplaced(UnplacedReason.Heading, block.Text);
                    break;
                default:
                    draft.Additions.Add(DocumentSection.Actions, block, level);
                    break;
            }
        }

        return Number();
    }

    private void Add(SourceBlock entry, SourceText? owner)
    {
        if (Placeholder.Is(entry.Text) && entry.Children.Count == 0)
        {
            draft.AddNotFilledIn("Action Items", entry.Text);
        }
        else if (new ActionEntry(draft, _fields).Read(entry) is { IsBlank: false } action)
        {
            action.Owner ??= owner;
            _actions.Add(action);
        }

        foreach (var code in BlockFlattener.CodeIn(entry))
            draft.Additions.Add(DocumentSection.Actions, code);
    }

    private ActionItem[] Number()
    {
        var used = new HashSet<int>();
        foreach (var action in _actions)
        {
            if (action.Number is { } number && !used.Add(number))
                action.Number = null;
        }

        var next = 1;
        var items = new ActionItem[_actions.Count];
        for (var i = 0; i < items.Length; i++)
        {
            while (_actions[i].Number is null && !used.Add(next))
                next++;
            items[i] = Finish(_actions[i], i, _actions[i].Number ?? next);
        }

        return items;
    }

    private ActionItem Finish(ActionDraft action, int index, int number)
    {
        Place(index, "Title", action.Title);
        Place(index, "Owner", action.Owner);
        Place(index, "Deadline", action.DeadlineSource);
        Place(index, "Outcome", action.Outcome);
        var notes = action.Notes.Count == 0 ? null : SourceText.Join(action.Notes, "; ");
        Place(index, "Notes", notes);
        return new ActionItem
        {
            Number = number,
            Title = action.Title?.Text ?? "",
            Owner = action.Owner?.Text,
            Deadline = action.Deadline,
            DeadlineText = action.DeadlineText,
            Status = action.Status ?? ActionItemStatus.Todo,
            Kind = action.Kind ?? ActionItemKind.Prevent,
            Priority = action.Priority ?? ActionItemPriority.Normal,
            Ticket = action.Ticket,
            Outcome = action.Outcome?.Text,
            Notes = notes?.Text,
        };
    }

    private void Place(int index, string member, SourceText? source)
    {
        if (source is not null)
            draft.AddPart(DocumentSection.Actions, index, member, source);
    }
}
