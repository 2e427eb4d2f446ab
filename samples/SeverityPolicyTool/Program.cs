using System.Text;
using SeverityPolicyTool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = Encoding.UTF8;
return Tool.Run(args, Console.In, Console.Out, Console.Error);
