using System.Reflection;
using PublicApiGenerator;

namespace IncidentKit.Conventions.Tests.Support;

internal static class PublicApi
{
    public static string Of(string package)
    {
        // The names of the compiler's own types change whenever a member is added before them.
        var options = new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute"],
        };
        return AssemblyOf(package).GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    public static Assembly AssemblyOf(string package)
    {
        try
        {
            return Assembly.Load(package);
        }
        catch (FileNotFoundException)
        {
            Assert.Fail($"Reference src/{package} from IncidentKit.Conventions.Tests.csproj: every package keeps the conventions.");
            throw;
        }
    }
}
