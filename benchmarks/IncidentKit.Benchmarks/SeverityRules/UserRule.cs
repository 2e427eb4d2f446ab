using System.Globalization;
using System.Linq.Expressions;

namespace IncidentKit.Benchmarks;

/// <summary>One rule of a user's policy, told to every engine: two yes/no facts and two bounds, all of which have to hold.</summary>
internal sealed record UserRule(int Number, (string Fact, bool Yes) First, (string Fact, bool Yes) Second, (string Fact, int Above) Third, (string Fact, int Above) Fourth)
{
    private static readonly string[] s_answers = [nameof(UserInput.Down), nameof(UserInput.Loss), nameof(UserInput.Night), nameof(UserInput.Workaround)];
    private static readonly string[] s_numbers = [nameof(UserInput.Share), nameof(UserInput.Errors), nameof(UserInput.Users), nameof(UserInput.Tenants)];

    public static UserRule[] Make(int count)
    {
        var random = new Random(count);
        return
        [
            .. Enumerable.Range(0, count).Select(number =>
            {
                var answers = random.GetItems(s_answers, 2);
                var numbers = random.GetItems(s_numbers, 2);
                return new UserRule(
                    number, (answers[0], random.Next(2) == 0), (answers[1], random.Next(2) == 0), (numbers[0], 50 + random.Next(50)), (numbers[1], 50 + random.Next(50)));
            }),
        ];
    }

    public SeverityRule ToOurs() => new(
        string.Create(CultureInfo.InvariantCulture, $"R{Number}"),
        FactCondition.All(
            FactCondition.Test(Name(First.Fact), FactOperator.Is, First.Yes), FactCondition.Test(Name(Second.Fact), FactOperator.Is, Second.Yes),
            FactCondition.Test(Name(Third.Fact), FactOperator.Above, Third.Above), FactCondition.Test(Name(Fourth.Fact), FactOperator.Above, Fourth.Above)),
        new Severity(1 + (Number % 4)));

    public string ToText() => string.Create(
        CultureInfo.InvariantCulture,
        $"input1.{First.Fact} == {Word(First.Yes)} && input1.{Second.Fact} == {Word(Second.Yes)} && input1.{Third.Fact} > {Third.Above} && input1.{Fourth.Fact} > {Fourth.Above}");

    /// <summary>What a C# compiler would make of the condition.</summary>
    public Expression ToExpression(ParameterExpression input) => Expression.AndAlso(
        Expression.AndAlso(Is(input, First), Is(input, Second)), Expression.AndAlso(Above(input, Third), Above(input, Fourth)));

    public static string Name(string fact) => char.ToLowerInvariant(fact[0]) + fact[1..];

    private static string Word(bool value) => value ? "true" : "false";

    public static Func<UserInput, int> Compile(UserRule[] rules)
    {
        var input = Expression.Parameter(typeof(UserInput), "input");
        Expression body = Expression.Constant(-1);
        foreach (var rule in rules.Reverse())
            body = Expression.Condition(rule.ToExpression(input), Expression.Constant(rule.Number), body);
        return Expression.Lambda<Func<UserInput, int>>(body, input).Compile();
    }

    private static Expression Is(ParameterExpression input, (string Fact, bool Yes) test) =>
        test.Yes ? Expression.Property(input, test.Fact) : Expression.Not(Expression.Property(input, test.Fact));

    private static BinaryExpression Above(ParameterExpression input, (string Fact, int Above) test)
    {
        var property = Expression.Property(input, test.Fact);
        return Expression.GreaterThan(property, property.Type == typeof(double) ? Expression.Constant((double)test.Above) : Expression.Constant(test.Above));
    }
}
