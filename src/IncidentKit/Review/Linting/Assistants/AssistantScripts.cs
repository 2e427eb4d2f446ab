using System.Buffers;

namespace IncidentKit;

/// <summary>Words for tools that write in scripts without spaces, or without Latin letters.</summary>
internal static class AssistantScripts
{
    private static readonly SearchValues<string> s_words = SearchValues.Create(
        [
            "\U0001F916", "AI生成", "生成AI", "生成 AI", "AIによ", "AIが", "AIを用", "AIを使", "人工知能", "由AI", "由 AI", "AI辅助", "AI輔助", "人工智能", "人工智慧", "大模型", "大语言模型", "大語言模型", "语言模型", "言語モデル", "대규모 언어 모델",
            "인공지능", "AI가", "AI로", "생성형 AI", "искусственного интеллекта", "искусственным интеллектом", "искусственный интеллект", "нейросет", "с помощью ИИ", "штучного інтелекту", "штучним інтелектом",
            "الذكاء الاصطناعي", "بالذكاء الاصطناعي", "בינה מלאכותית", "τεχνητή νοημοσύνη", "τεχνητής νοημοσύνης", "कृत्रिम बुद्धिमत्ता", "एआई", "ปัญญาประดิษฐ์", "с ChatGPT", "изкуствен интелект", "вештачке интелигенције",
        ],
        StringComparison.Ordinal);

    /// <summary>Where the first one stands; -1 when there is none.</summary>
    public static int Find(ReadOnlySpan<char> text) =>
        text.Contains('\uD83E') || text.ContainsAnyInRange('\u0370', '\u0E7F') || text.ContainsAnyInRange('\u3040', '\uD7A3') ? text.IndexOfAny(s_words) : -1;
}
