using System.Buffers;

namespace IncidentKit;

/// <summary>Words for tools that write in scripts without spaces, or without Latin letters.</summary>
internal static class AssistantScripts
{
    private const int Before = 4;
    private const int Window = 160;
    private const int Longest = 32;

    private static readonly SearchValues<string> s_words = SearchValues.Create(
        [
            "AI生成", "生成AI", "生成 AI", "AIによ", "AIが", "AIを用", "AIを使", "人工知能", "由AI", "由 AI", "AI辅助", "AI輔助", "人工智能", "人工智慧", "大模型", "大语言模型", "大語言模型", "语言模型", "言語モデル", "대규모 언어 모델",
            "인공지능", "AI가", "AI로", "생성형 AI", "искусственного интеллекта", "искусственным интеллектом", "искусственный интеллект", "нейросет", "с помощью ИИ", "штучного інтелекту", "штучним інтелектом",
            "الذكاء الاصطناعي", "بالذكاء الاصطناعي", "בינה מלאכותית", "τεχνητή νοημοσύνη", "τεχνητής νοημοσύνης", "कृत्रिम बुद्धिमत्ता", "एआई", "ปัญญาประดิษฐ์", "с ChatGPT", "изкуствен интелект", "вештачке интелигенције",
        ],
        StringComparison.Ordinal);

    /// <summary>Where the first one stands; -1 when there is none.</summary>
    /// <remarks>Looks only around letters of other scripts, of which most texts have none.</remarks>
    public static int Find(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("\U0001F916", StringComparison.Ordinal) is >= 0 and var robot)
            return robot;
        var from = 0;
        while (from < text.Length && NextLetter(text[from..]) is >= 0 and var next)
        {
            var start = Math.Max(0, from + next - Before);
            var end = Math.Min(text.Length, from + next + Window);
            if (text[start..end].IndexOfAny(s_words) is >= 0 and var found)
                return start + found;
            from = end == text.Length ? end : end - Longest;
        }

        return -1;
    }

    private static int NextLetter(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('\u0370', '\u0E7F');
        var second = (first < 0 ? text : text[..first]).IndexOfAnyInRange('\u3040', '\uD7A3');
        return second >= 0 ? second : first;
    }
}
