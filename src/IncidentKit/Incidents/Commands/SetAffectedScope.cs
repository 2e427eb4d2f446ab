using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States which users are affected, and where (K3); replaces what was stated before.</summary>
/// <param name="By">Who stated it.</param>
/// <param name="Scope">What the users have in common, and the regions; at most 100 names and 100 regions.</param>
public sealed record SetAffectedScope(Actor By, AffectedScope Scope) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        if (Scope is null)
        {
            decision.Refuse(nameof(Scope), "must be given");
            return;
        }

        Check(decision, Scope);
        decision.Record(new AffectedScopeSet(Scope));
    }

    internal static void Check(Decision decision, AffectedScope scope)
    {
        decision.Defined($"{nameof(Scope)}.{nameof(scope.Kind)}", scope.Kind);
        decision.Check(
            scope.Names.Count == 0 || scope.Kind is ScopeKind.Tenants or ScopeKind.Roles or ScopeKind.Browsers,
            $"{nameof(Scope)}.{nameof(scope.Names)}", $"must be empty for {scope.Kind}");
        decision.Names($"{nameof(Scope)}.{nameof(scope.Names)}", scope.Names);
        decision.Names($"{nameof(Scope)}.{nameof(scope.Regions)}", scope.Regions);
    }
}
