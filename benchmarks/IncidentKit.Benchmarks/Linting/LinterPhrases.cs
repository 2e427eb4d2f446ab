namespace IncidentKit.Benchmarks;

/// <summary>The phrases of the linter's lists as alternatives of a regular expression; written by a test.</summary>
internal static class LinterPhrases
{
    public const string Alternatives =
        "a\\ lost\\ cause|a\\ mess|a\\.i|above\\ the\\ rules|accepted\\ the\\ suggestion\\ without|access\\ key|access_key|accesskey|account_key|accountkey|act\\ as\\ a\\ senior|" +
        "act\\ as\\ an\\ experienced|act\\ as\\ an\\ expert|acted\\ correctly|acted\\ reasonably|acted\\ too\\ late|acted\\ too\\ slowly|adjust\\ the\\ placeholders|admin\\ error|" +
        "administrator\\ error|adobe\\ firefly|af\\ ai|after\\ my\\ knowledge|again\\ and\\ again|against\\ advice|against\\ instructions|against\\ policy|against\\ procedure|" +
        "against\\ protocol|against\\ the\\ advice|against\\ the\\ policy|against\\ the\\ runbook|agent\\ mode|ai\\ agent|ai\\ agents|ai\\ assistance|ai\\ assistant|ai\\ assistants|" +
        "ai\\ assisted|ai\\ autocomplete|ai\\ bot|ai\\ buddy|ai\\ can\\ make\\ mistakes|ai\\ chat|ai\\ chatbot|ai\\ chatbots|ai\\ co-author|ai\\ code\\ assistant|ai\\ code\\ generator|" +
        "ai\\ code\\ review|ai\\ code\\ reviewer|ai\\ coding|ai\\ coding\\ agent|ai\\ coding\\ assistant|ai\\ coding\\ tool|ai\\ companion|ai\\ completion|ai\\ completions|ai\\ copilot|" +
        "ai\\ debugger|ai\\ editor|ai\\ extension|ai\\ generated|ai\\ help|ai\\ helper|ai\\ involvement|ai\\ model|ai\\ models|ai\\ note\\ taker|ai\\ notes|ai\\ notetaker|ai\\ output|" +
        "ai\\ overview|ai\\ pair|ai\\ pair\\ programmer|ai\\ pair\\ programming|ai\\ pairing|ai\\ plugin|ai\\ prompt|ai\\ recap|ai\\ review|ai\\ reviewer|ai\\ scribe|ai\\ service\\ desk|" +
        "ai\\ session|ai\\ slop|ai\\ sre|ai\\ suggestion|ai\\ suggestions|ai\\ summaries|ai\\ summariser|ai\\ summarizer|ai\\ summary|ai\\ support|ai\\ tool|ai\\ tooling|ai\\ tools|" +
        "ai\\ transcript|ai\\ transcription|ai\\ translation|ai\\ writer|ai\\ written|ai-aided|ai-assisted|ai-authored|ai-created|ai-drafted|ai-edited|ai-gegenereerd|" +
        "ai-gegenereerde|ai-generated|ai-genererad|ai-genererat|ai-genereret|ai-generert|ai-produced|ai-reviewed|ai-suggested|ai-summarised|ai-summarized|ai-supported|" +
        "ai-translated|ai-written|all\\ at\\ once|als\\ ki-sprachmodell|amateur\\ hour|amateur\\ mistake|amazon\\ codewhisperer|amazon\\ nova|amazon\\ q|amazon\\ q\\ developer|" +
        "and\\ break|and\\ corrupt|and\\ crash|and\\ delete\\ the\\ wrong|and\\ forget|and\\ go\\ home|and\\ go\\ to|and\\ hope\\ for\\ the\\ best|and\\ hoped|and\\ leave\\ it|and\\ lock\\ everybody|" +
        "and\\ lock\\ everyone|and\\ lose|and\\ take\\ down|and\\ take\\ the|and\\ tell\\ no|and\\ tell\\ nobody|and\\ walk\\ away|any\\ engineer\\ could|any\\ of\\ us|any\\ of\\ us\\ could\\ have|" +
        "any\\ one\\ of\\ us|anybody\\ could\\ have\\ made|anyone\\ could\\ have|anyone\\ could\\ have\\ made|anything\\ else\\ you'd\\ like\\ me|anything\\ wrong|api\\ key|api-key|" +
        "api_key|apikey|apologies\\ for\\ the\\ confusion|apple\\ intelligence|apple\\ writing\\ tools|arrive\\ late|artificial\\ colleague|artificial\\ intelligence|artificiell\\ intelligens|" +
        "as\\ a\\ digital\\ assistant|as\\ a\\ duplicate|as\\ a\\ false|as\\ a\\ language\\ model|as\\ a\\ large\\ language\\ model|as\\ a\\ virtual\\ assistant|as\\ an\\ ai|as\\ an\\ ai\\ assistant|" +
        "as\\ an\\ ai\\ language\\ model|as\\ an\\ ai\\ model|as\\ an\\ assistant|as\\ designed|as\\ documented|as\\ if\\ by\\ magic|as\\ if\\ nothing|as\\ instructed|as\\ noise|" +
        "as\\ not\\ urgent|as\\ of\\ my\\ last|as\\ requested\\ here|as\\ unimportant|as\\ you\\ requested|as\\ your\\ assistant|asana\\ intelligence|ask\\ jippity|asked\\ for\\ trouble|" +
        "asleep\\ at\\ the\\ switch|asleep\\ at\\ the\\ wheel|assign\\ blame|assigning\\ blame|assuming\\ it|assuming\\ that|at\\ peak|at\\ random|at\\ the\\ last\\ minute|atlassian\\ intelligence|" +
        "atlassian\\ rovo|augment\\ code|auto\\ gpt|auto-drafted\\ by|auto-summary|autocomplete\\ on\\ steroids|automated\\ assistant|automated\\ summary|automated\\ write-up|" +
        "automatic\\ summary|automatically\\ summarised|automatically\\ summarized|av\\ ai|avec\\ l'ia|avoid\\ human\\ error|avoidable\\ mistake|azure\\ sre\\ agent|bad\\ judgement|" +
        "bad\\ judgment|based\\ on\\ the\\ context\\ you\\ provided|based\\ on\\ the\\ details\\ you\\ provided|based\\ on\\ the\\ information\\ provided|based\\ on\\ the\\ information\\ you\\ provided|" +
        "based\\ on\\ the\\ information\\ you've|based\\ on\\ the\\ logs\\ you\\ provided|based\\ on\\ the\\ timeline\\ you\\ provided|based\\ on\\ what\\ you\\ shared|based\\ on\\ what\\ you've\\ shared|" +
        "basic\\ mistake|be\\ careful|be\\ done\\ sooner|be\\ vigilant|before\\ leaving|before\\ lunch|before\\ the\\ holiday|before\\ the\\ holidays|before\\ the\\ weekend|" +
        "beggars\\ belief|beginner\\ mistake|beginner's\\ mistake|behind\\ our\\ backs|believing\\ it|believing\\ that|below\\ is\\ a\\ blameless|below\\ is\\ a\\ comprehensive|" +
        "below\\ is\\ a\\ detailed|below\\ is\\ a\\ polished|below\\ is\\ a\\ revised|below\\ par|beneath\\ our|best\\ intentions|beyond\\ belief|beyond\\ my\\ knowledge|billions\\ of\\ parameters|" +
        "bing\\ chat|bits\\ ai|blame-free|blameless|blamelessly|blew\\ it|blew\\ up\\ production|boneheaded\\ mistake|brainstormed\\ with\\ chat|bravo\\ to\\ whoever|bright\\ idea|" +
        "bright\\ spark|brilliant\\ decision|brilliant\\ idea|brilliant\\ move|brilliant\\ plan|bring\\ everything\\ down|bring\\ the\\ site\\ down|bring\\ us\\ down|brush\\ aside|" +
        "brush\\ off|bury\\ his\\ head|bury\\ their\\ heads|busiest|by\\ accident|by\\ copying|by\\ error|by\\ eye|by\\ guesswork|by\\ mistake|call\\ in\\ sick|can\\ make\\ mistakes\\ check\\ important|" +
        "careless\\ error|careless\\ errors|careless\\ mistake|careless\\ mistakes|cave\\ in|chadgpt|chance\\ of\\ human\\ error|chances\\ of\\ human\\ error|chaos|chat\\ assistant|" +
        "chat\\ gippity|chat\\ gpt|chat\\ model|chat\\ panel|chat\\ sidebar|chat\\ tab|chat\\ window|chat-gpt|chatgbt|chatgpt\\ can\\ make\\ mistakes|chatgpt\\ enterprise|" +
        "chatgpt\\ plus|chatgpt\\ said|chatgpt'd|chatgpt\\.com\\ share|chatgpted|claude\\ code|claude\\ desktop|claude\\ enterprise|claude\\ haiku|claude\\ opus|claude\\ sonnet|" +
        "claude'd|clickup\\ brain|clown\\ show|co-pilot|co-pilots|cocked\\ up|cockpit\\ error|coda\\ ai|code\\ assistant|code\\ completion|code\\ interpreter|code\\ model|" +
        "codex\\ cli|coding\\ agent|coding\\ agents|coding\\ assistant|coding\\ assistants|coding\\ companion|coding\\ model|comment\\ out\\ the|computer-written|con\\ ia|" +
        "con\\ l'ia|congratulations\\ to\\ the\\ person|congratulations\\ to\\ whoever|consult\\ a\\ qualified|consult\\ with\\ a\\ qualified|contrary\\ to\\ policy|contrary\\ to\\ the|" +
        "copied\\ from|copilot\\ agent|copilot\\ autofix|copilot\\ chat|copilot\\ coding\\ agent|copilot\\ enterprise|copilot\\ for\\ microsoft|copilot\\ in\\ excel|copilot\\ in\\ teams|" +
        "copilot\\ in\\ word|copilot\\ review|copilot\\ workspace|copy\\ code|copy-pasted|correctly\\ followed|cosine\\ genie|could\\ have\\ happened\\ to\\ anyone|could\\ make\\ the\\ deadline|" +
        "could\\ not\\ keep\\ their\\ hands|could\\ you\\ provide\\ more\\ context|could\\ you\\ share\\ the\\ logs|cover\\ up|cowboy\\ coding|cowboy\\ engineer|created\\ by\\ ai|" +
        "credential|cursor\\ agent|cursor\\ ai|cursor\\ bugbot|cursor\\ composer|cursor\\ rules|cursor\\ tab|cut\\ corners|cutting\\ corners|dall'ia|dall'intelligenza\\ artificiale|" +
        "davis\\ copilot|de\\ ia|de\\ l'ia|deep\\ learning|deep\\ research|der\\ ki|described\\ the\\ problem\\ in\\ plain\\ english|described\\ what\\ i\\ wanted|deserves\\ a\\ medal|" +
        "despite\\ being\\ told|despite\\ being\\ warned|despite\\ clear|despite\\ explicit|despite\\ having\\ been|despite\\ knowing|despite\\ repeated|despite\\ the\\ warning|" +
        "despite\\ the\\ warnings|despite\\ warnings|details\\ you've\\ shared|developer\\ error|developer\\ mistake|devin\\ ai|did\\ anything\\ wrong|did\\ nothing|die\\ ki|" +
        "digital\\ assistant|digital\\ colleague|digital\\ landscape|digital\\ sre|directly\\ against\\ production|directly\\ in\\ production|directly\\ into\\ production|" +
        "directly\\ on\\ production|directly\\ to\\ main|directly\\ to\\ master|directly\\ to\\ prod|directly\\ to\\ production|do\\ anything\\ wrong|do\\ better|do\\ nothing|" +
        "do\\ you\\ want\\ me\\ to|does\\ anything\\ wrong|done\\ nothing|door\\ ai|drafted\\ by\\ a\\ machine|drafted\\ by\\ ai|drafted\\ by\\ machine|drag\\ its\\ feet|drag\\ their\\ heels|" +
        "dragged\\ her\\ feet|dragged\\ his\\ feet|dragged\\ their\\ feet|dragging\\ their\\ feet|drop\\ the\\ ball|dropped\\ the\\ ball|dropping\\ the\\ ball|duh|dumb\\ mistake|" +
        "duo\\ agent|duo\\ chat|durch\\ ki|during\\ a\\ freeze|during\\ a\\ live|during\\ business\\ hours|during\\ office\\ hours|during\\ peak|during\\ the\\ change\\ freeze|" +
        "during\\ the\\ demo|during\\ the\\ exam|during\\ the\\ freeze|during\\ the\\ launch|during\\ the\\ match|during\\ the\\ night\\ of|during\\ the\\ peak|during\\ the\\ rush|" +
        "during\\ the\\ sale|during\\ trading\\ hours|during\\ working\\ hours|edited\\ by\\ ai|effed\\ up|eine\\ ki|einer\\ ki|elastic\\ ai\\ assistant|electronic\\ intern|" +
        "elementary\\ mistake|eliminate\\ human\\ error|embarrassing\\ mistake|employee\\ error|employee\\ of\\ the\\ month|encryption\\ key|encryption_key|engineer\\ error|" +
        "engineering\\ error|error\\ of\\ judgement|error\\ of\\ judgment|ever-evolving\\ landscape|facepalm|factory\\ droid|failed\\ miserably|failed\\ us|fall\\ asleep|" +
        "fall\\ for|fallen\\ asleep|famous\\ last\\ words|fast-paced\\ digital|fat\\ finger|fat\\ fingered|fat\\ fingers|fat-finger|fat-fingers|feel\\ free\\ to\\ adjust|" +
        "feel\\ free\\ to\\ ask|feel\\ free\\ to\\ customise|feel\\ free\\ to\\ customize|feel\\ free\\ to\\ modify|feel\\ free\\ to\\ replace|fell\\ asleep|fell\\ short|fellow\\ ai|" +
        "fill\\ in\\ the\\ placeholders|finger\\ trouble|fool\\ around|for\\ months|for\\ the\\ second\\ time|for\\ the\\ third\\ time|for\\ weeks|force-push\\ to\\ main|force-push\\ to\\ master|" +
        "fouled\\ up|foundation\\ model|foundation\\ models|freak\\ out|freeze\\ up|from\\ an\\ old|from\\ an\\ outdated|from\\ her\\ own|from\\ his\\ own|from\\ memory|frontier\\ model|" +
        "fucked\\ up|gave\\ up|gemini\\ advanced|gemini\\ cli|gemini\\ code\\ assist|gemini\\ flash|gemini\\ live|gemini\\ pro|gen\\ ai|generated\\ by\\ a\\ machine|generated\\ by\\ ai|" +
        "generative\\ ai|generative\\ model|generative\\ models|generative\\ tool|generative\\ tools|genius\\ decision|genius\\ idea|genius\\ move|get\\ it\\ over|get\\ it\\ wrong|" +
        "get\\ them\\ wrong|get\\ this\\ wrong|get\\ what\\ they\\ paid|ghost\\ text|ghost-written\\ by\\ ai|gippity|github\\ copilot|github\\ spark|gitlab\\ duo|give\\ a\\ medal|" +
        "give\\ away|give\\ in\\ to|gloss\\ over|go\\ along\\ with|go\\ back\\ to\\ bed|go\\ back\\ to\\ sleep|go\\ home|go\\ missing|go\\ off\\ to|go\\ over\\ the\\ head|go\\ quiet|" +
        "go\\ to\\ bed|go\\ to\\ lunch|good\\ one|goofed\\ up|google\\ ai\\ studio|google\\ bard|got\\ careless|got\\ cocky|got\\ complacent|got\\ confused|got\\ distracted|" +
        "got\\ lazy|got\\ sloppy|gpt\\ chat|gpt'd|grafana\\ assistant|granola\\ ai|graphite\\ agent|great\\ idea\\ to|great\\ work\\ by\\ whoever|gross\\ negligence|guessed\\ wrong|" +
        "had\\ a\\ bad\\ day|had\\ no\\ clue|had\\ no\\ idea\\ what|had\\ other\\ priorities|half\\ of\\ the|half\\ way\\ through|halfway|happy\\ to\\ help\\ with\\ that|hard\\ to\\ believe\\ anyone|" +
        "have\\ a\\ word\\ with|have\\ no\\ business|having\\ a\\ bad\\ day|her\\ credentials|her\\ own\\ change|her\\ own\\ code|her\\ own\\ pull|her\\ password|here\\ are\\ a\\ few\\ alternative|" +
        "here\\ are\\ a\\ few\\ options|here\\ are\\ some\\ alternative|here\\ are\\ some\\ suggestions|here\\ are\\ three\\ alternative|here\\ is\\ a\\ blameless|here\\ is\\ a\\ draft\\ of\\ your|" +
        "here\\ is\\ a\\ more\\ concise|here\\ is\\ a\\ polished|here\\ is\\ a\\ postmortem|here\\ is\\ a\\ refined|here\\ is\\ a\\ revised|here\\ is\\ a\\ rewritten|here\\ is\\ a\\ shorter|" +
        "here\\ is\\ a\\ summary\\ of\\ the\\ incident\\ you|here\\ is\\ a\\ summary\\ you|here\\ is\\ a\\ version|here\\ is\\ an\\ improved|here\\ is\\ an\\ updated\\ version|here\\ is\\ the\\ corrected|" +
        "here\\ is\\ the\\ postmortem|here\\ is\\ the\\ revised|here\\ is\\ the\\ rewritten|here\\ is\\ the\\ updated\\ version|here's\\ a\\ blameless|here's\\ a\\ draft\\ of\\ your|" +
        "here's\\ a\\ more\\ concise|here's\\ a\\ polished|here's\\ a\\ postmortem|here's\\ a\\ refined|here's\\ a\\ revised|here's\\ a\\ rewritten|here's\\ a\\ shorter|here's\\ a\\ summary\\ you|" +
        "here's\\ a\\ version|here's\\ an\\ improved|here's\\ an\\ updated\\ version|here's\\ how\\ you\\ can\\ phrase|here's\\ how\\ you\\ could\\ phrase|here's\\ the\\ corrected|" +
        "here's\\ the\\ postmortem|here's\\ the\\ revised|here's\\ the\\ rewritten|here's\\ the\\ updated\\ version|his\\ credentials|his\\ own\\ change|his\\ own\\ code|his\\ own\\ pull|" +
        "his\\ password|hit\\ tab|hold\\ my\\ beer|hold\\ up|hope\\ this\\ helps|hoping\\ for\\ the\\ best|hoping\\ nobody|how\\ could\\ anyone|how\\ could\\ he|how\\ could\\ she|" +
        "how\\ could\\ somebody|how\\ could\\ they|how\\ on\\ earth|hugging\\ face\\ chat|human\\ carelessness|human\\ error|human\\ errors|human\\ factor|human\\ factors|human\\ failure|" +
        "human\\ fault|human\\ incompetence|human\\ mistake|human\\ mistakes|human\\ negligence|human\\ oversight|i\\ am\\ a\\ language\\ model|i\\ am\\ an\\ ai|i\\ am\\ here\\ to\\ help|" +
        "i\\ am\\ not\\ able\\ to\\ access|i\\ am\\ only\\ an\\ ai|i\\ am\\ unable\\ to\\ access|i\\ apologise\\ for\\ the\\ confusion|i\\ apologise\\ for\\ the\\ oversight|i\\ apologize\\ for\\ the\\ confusion|" +
        "i\\ apologize\\ for\\ the\\ oversight|i\\ can\\ also\\ create|i\\ can\\ also\\ help|i\\ can\\ also\\ produce|i\\ can\\ also\\ provide|i\\ can\\ help\\ you\\ draft|i\\ can\\ help\\ you\\ with\\ that|" +
        "i\\ can\\ provide\\ a\\ more|i\\ can\\ tailor|i\\ can't\\ access\\ real-time|i\\ can't\\ access\\ your|i\\ can't\\ browse|i\\ cannot\\ access\\ your|i\\ cannot\\ browse|" +
        "i\\ do\\ not\\ have\\ access\\ to\\ real-time|i\\ do\\ not\\ have\\ access\\ to\\ your|i\\ do\\ not\\ have\\ feelings|i\\ do\\ not\\ have\\ information\\ past|i\\ do\\ not\\ have\\ personal\\ opinions|" +
        "i\\ do\\ not\\ have\\ real-time|i\\ do\\ not\\ have\\ the\\ ability\\ to|i\\ don't\\ have\\ access\\ to\\ real-time|i\\ don't\\ have\\ access\\ to\\ your|i\\ don't\\ have\\ information\\ about\\ events\\ after|" +
        "i\\ don't\\ have\\ information\\ past|i\\ don't\\ have\\ opinions|i\\ don't\\ have\\ personal|i\\ don't\\ have\\ real-time\\ access|i\\ don't\\ have\\ the\\ ability\\ to|" +
        "i\\ have\\ assumed\\ that|i\\ have\\ restructured|i\\ have\\ rewritten\\ your|i\\ hope\\ this\\ helps|i\\ hope\\ this\\ postmortem|i\\ strive\\ to|i\\ was\\ last\\ trained|" +
        "i\\ was\\ trained\\ on|i\\ would\\ be\\ happy\\ to\\ help|i'd\\ be\\ happy\\ to\\ help|i'm\\ a\\ language\\ model|i'm\\ an\\ ai|i'm\\ happy\\ to\\ help|i'm\\ here\\ to\\ help|" +
        "i'm\\ just\\ an\\ ai|i'm\\ not\\ able\\ to\\ access|i'm\\ sorry\\ but\\ i\\ can't|i'm\\ sorry\\ but\\ i\\ cannot|i'm\\ sorry\\ but\\ i\\ don't|i'm\\ unable\\ to\\ access\\ your|" +
        "i've\\ added\\ placeholders|i've\\ assumed\\ that|i've\\ drafted|i've\\ included|i've\\ kept\\ the|i've\\ kept\\ the\\ tone|i've\\ organised|i've\\ organized|i've\\ removed\\ all|" +
        "i've\\ rephrased|i've\\ restructured|i've\\ reworded|i've\\ rewritten|i've\\ summarised|i've\\ summarized|i've\\ updated\\ the\\ draft|id10t|if\\ you\\ can\\ share\\ the|" +
        "if\\ you\\ like\\ i\\ can|if\\ you\\ provide\\ more\\ details|if\\ you\\ provide\\ the|if\\ you\\ share\\ more\\ details|if\\ you\\ want\\ i\\ can|if\\ you'd\\ like\\ i\\ can|" +
        "important\\ to\\ note\\ that\\ as|in\\ a\\ hurry|in\\ a\\ panic|in\\ a\\ public\\ channel|in\\ a\\ public\\ repository|in\\ a\\ rush|in\\ all\\ their\\ wisdom|in\\ breach\\ of|" +
        "in\\ clear\\ text|in\\ conclusion\\ this\\ incident|in\\ defiance\\ of|in\\ error|in\\ favour\\ of|in\\ good\\ faith|in\\ haste|in\\ her\\ infinite\\ wisdom|in\\ his\\ infinite\\ wisdom|" +
        "in\\ his\\ right\\ mind|in\\ one\\ go|in\\ over\\ her\\ head|in\\ over\\ his\\ head|in\\ over\\ their\\ heads|in\\ plain\\ text|in\\ the\\ belief|in\\ the\\ format\\ you\\ requested|" +
        "in\\ the\\ heat\\ of|in\\ the\\ live|in\\ the\\ middle\\ of|in\\ their\\ infinite\\ wisdom|in\\ their\\ right\\ mind|in\\ today's\\ fast-paced|in\\ under\\ a\\ minute|in\\ violation\\ of|" +
        "incident\\ copilot|incident\\ scribe|incident\\.io\\ ai|individual\\ error|inexcusable\\ mistake|infinite\\ wisdom|information\\ you've\\ shared|inline\\ suggestion|" +
        "insert\\ date\\ here|insert\\ incident|insert\\ name\\ of|insert\\ your|instead\\ of\\ a|instead\\ of\\ blame|instead\\ of\\ blaming|instead\\ of\\ in|instead\\ of\\ on|" +
        "instead\\ of\\ the|instead\\ of\\ to|inteligencia\\ artificial|inteligenței\\ artificiale|inteligență\\ artificială|inteligência\\ artificial|intelligence\\ artificielle|" +
        "intelligenza\\ artificiale|intellij\\ ai|into\\ the\\ live|into\\ the\\ weekend|is\\ a\\ symptom|is\\ beneath|is\\ never|is\\ never\\ a\\ root\\ cause|is\\ not\\ a\\ root\\ cause|" +
        "is\\ not\\ an\\ acceptable|is\\ not\\ human\\ error|is\\ not\\ the\\ root\\ cause|is\\ optional\\ for|is\\ the\\ start\\ of|is\\ there\\ anything\\ else\\ you'd\\ like|is\\ where\\ the|" +
        "it\\ was\\ cheaper|it\\ was\\ convenient|it\\ was\\ easier|it\\ was\\ faster|it\\ was\\ quicker|it\\ was\\ simpler|jazykového\\ modelu|jetbrains\\ ai|jetbrains\\ ai\\ assistant|" +
        "jetbrains\\ junie|jira\\ ai|jumped\\ the\\ gun|jumped\\ to\\ conclusions|junior\\ mistake|just\\ a\\ symptom|kecerdasan\\ buatan|keep\\ it\\ to\\ herself|keep\\ it\\ to\\ himself|" +
        "keep\\ it\\ to\\ themselves|keep\\ quiet|ki-erstellt|ki-generiert|ki-generierte|ki-generierten|ki-generierter|ki-gestützt|ki-unterstützt|ki-übersetzung|kilo\\ code|" +
        "knew\\ best|knew\\ better|know\\ better|knowledge\\ cut-off|knowledge\\ cutoff|knowledge\\ has\\ a\\ cut-off|knowledge\\ has\\ a\\ cutoff|knows\\ best|komodor\\ klaudia|" +
        "kudos\\ to\\ the\\ person|kudos\\ to\\ whoever|kunstig\\ intelligens|kunstig\\ intelligent|kunstmatige\\ intelligentie|künstliche\\ intelligenz|künstlichen\\ intelligenz|" +
        "künstlicher\\ intelligenz|l'intelligence\\ artificielle|lack\\ of\\ attention|lack\\ of\\ care|lack\\ of\\ common\\ sense|lack\\ of\\ competence|lack\\ of\\ diligence|" +
        "lack\\ of\\ discipline|lack\\ of\\ ownership|lack\\ of\\ professionalism|lack\\ of\\ thoroughness|lack\\ of\\ vigilance|language\\ model|language\\ model\\ assistant|" +
        "language\\ models|lapse\\ in\\ attention|lapse\\ in\\ judgement|lapse\\ in\\ judgment|lapse\\ of\\ attention|lapse\\ of\\ concentration|lapse\\ of\\ judgement|lapse\\ of\\ judgment|" +
        "large\\ language\\ model|large\\ language\\ models|large\\ model|lash\\ out|last\\ knowledge\\ update|last\\ training\\ update|late\\ on\\ friday|lay\\ blame|layer\\ 8\\ problem|" +
        "le\\ chat|leaves\\ a\\ lot\\ to\\ be\\ desired|leaves\\ much\\ to\\ be\\ desired|left\\ a\\ lot\\ to\\ be\\ desired|left\\ early|left\\ it\\ running|left\\ much\\ to\\ be\\ desired|" +
        "left\\ something\\ to\\ be\\ desired|less\\ than\\ stellar|let\\ everyone\\ down|let\\ it\\ slide|let\\ me\\ know\\ if\\ there's\\ anything\\ else|let\\ me\\ know\\ if\\ you\\ need\\ any|" +
        "let\\ me\\ know\\ if\\ you\\ want\\ me|let\\ me\\ know\\ if\\ you\\ would\\ like|let\\ me\\ know\\ if\\ you'd\\ like|let\\ me\\ know\\ if\\ you'd\\ prefer|let\\ our\\ customers\\ down|" +
        "let\\ the\\ team\\ down|let\\ things\\ slide|let\\ us\\ down|like\\ children|limitations\\ as|linear\\ agent|llm\\ agent|llm\\ agents|llm\\ assistant|llm\\ output|llm\\ reviewer|" +
        "llm\\ summary|llm\\ tool|llm\\ tools|llm-assisted|llm-generated|llm-written|lm\\ studio|local\\ model|lol|look\\ busy|look\\ the\\ other|looked\\ away|looked\\ the\\ other\\ way|" +
        "loom\\ ai|lose\\ control|lose\\ count|lose\\ heart|lose\\ her\\ nerve|lose\\ his\\ nerve|lose\\ interest|lose\\ patience|lose\\ sight|lose\\ the|lost\\ focus|lost\\ track|" +
        "lovable\\ ai|machine\\ assistance|machine\\ draft|machine\\ intelligence|machine\\ prose|machine-assisted|machine-authored|machine-composed|machine-drafted|" +
        "machine-summarised|machine-summarized|machine-written|made\\ by\\ ai|made\\ it\\ worse|made\\ no\\ attempt|made\\ no\\ effort|made\\ things\\ worse|magic\\ box|make\\ excuses|" +
        "make\\ matters\\ worse|manual\\ error|manual\\ mistake|master\\ plan|med\\ ai|merge\\ copilot|mess\\ around|messed\\ this\\ up|messed\\ up|mesterséges\\ intelligencia|" +
        "meta\\ ai|microsoft\\ copilot|miro\\ ai|missed\\ the\\ mark|mistral\\ ai|mit\\ ki|mix\\ up|model\\ językowy|modello\\ linguistico|modelo\\ de\\ lenguaje|modelo\\ de\\ linguagem|" +
        "modelu\\ językowego|modèle\\ de\\ langage|more\\ attention|more\\ attentive|more\\ care|more\\ careful|more\\ carefully|more\\ cautious|more\\ diligent|more\\ disciplined|" +
        "more\\ interested\\ in|more\\ mindful|more\\ responsible|more\\ thorough|more\\ vigilant|my\\ capabilities|my\\ earlier\\ answer|my\\ earlier\\ response|my\\ knowledge\\ cutoff|" +
        "my\\ last\\ training|my\\ last\\ update|my\\ previous\\ answer|my\\ previous\\ response|my\\ training\\ data|natural-language\\ helper|navigate\\ the\\ complexities|" +
        "neural\\ network|never\\ blame|new\\ relic\\ ai|next-token\\ predictor|next-word\\ predictor|nice\\ one|nice\\ work\\ by\\ whoever|no\\ blame|no\\ business|no\\ fault\\ of|" +
        "no\\ human\\ had\\ read|no\\ human\\ had\\ written|no\\ human\\ has\\ read|no\\ human\\ typed|no\\ human\\ wrote|no\\ individual|no\\ one\\ is\\ to\\ blame|no\\ one\\ person|" +
        "no\\ one\\ reads|no\\ one\\ was\\ to\\ blame|no\\ questions\\ asked|no\\ single\\ person|nobody\\ is\\ to\\ blame|nobody\\ reads|nobody\\ uses|nobody\\ was\\ to\\ blame|" +
        "nod\\ off|nodes\\ at\\ once|non-human\\ author|non-human\\ colleague|non-human\\ reviewer|not\\ a\\ cause|not\\ a\\ fault|not\\ about|not\\ an\\ answer|not\\ an\\ explanation|" +
        "not\\ at\\ fault|not\\ at\\ her\\ best|not\\ at\\ his\\ best|not\\ at\\ their\\ best|not\\ be\\ bothered|not\\ because\\ of|not\\ blame|not\\ by\\ a\\ human|not\\ caused\\ by|" +
        "not\\ due\\ to|not\\ exactly\\ rocket\\ science|not\\ fair\\ to|not\\ her\\ finest|not\\ his\\ finest|not\\ our\\ finest|not\\ the\\ fault|not\\ the\\ result\\ of|not\\ the\\ sharpest|" +
        "not\\ their\\ finest|not\\ to\\ blame|not\\ up\\ to\\ it|not\\ up\\ to\\ scratch|not\\ up\\ to\\ standard|not\\ up\\ to\\ the\\ job|not\\ up\\ to\\ the\\ task|not\\ written\\ by\\ a\\ human|" +
        "not\\ written\\ by\\ human|notion\\ ai|of\\ all\\ people|on\\ a\\ friday|on\\ a\\ hunch|on\\ a\\ personal|on\\ a\\ post-it|on\\ a\\ sticky|on\\ a\\ whim|on\\ friday\\ afternoon|" +
        "on\\ gut|on\\ her\\ own\\ authority|on\\ her\\ watch|on\\ his\\ own\\ authority|on\\ his\\ watch|on\\ the\\ live|on\\ the\\ way\\ out|on\\ their\\ own\\ authority|on\\ their\\ watch|" +
        "only\\ a\\ symptom|only\\ after|only\\ half|oops|open\\ interpreter|open\\ webui|openai\\ codex|operator\\ error|operator\\ errors|operator\\ fault|operator\\ mistake|" +
        "operator\\ oversight|other\\ things\\ on|otter\\ ai|ought\\ to\\ know\\ better|our\\ hero|out\\ of\\ carelessness|out\\ of\\ habit|out\\ of\\ her\\ depth|out\\ of\\ his\\ depth|" +
        "out\\ of\\ ignorance|out\\ of\\ laziness|out\\ of\\ order|out\\ of\\ sequence|out\\ of\\ their\\ depth|outside\\ my\\ knowledge|over\\ live|over\\ production|over\\ the\\ live|" +
        "over\\ the\\ production|overstepped|own\\ up|pagerduty\\ advance|pagerduty\\ copilot|paid\\ little\\ attention|paid\\ no\\ attention|paid\\ no\\ heed|pair\\ programmer|" +
        "par\\ ia|par\\ l'ia|par\\ une\\ ia|pass\\ the\\ buck|passphrase|passwd|password|passwort|paste\\ the\\ logs\\ here|pasted\\ blindly|pay\\ attention|pay\\ closer\\ attention|" +
        "pay\\ lip\\ service|pay\\ more\\ attention|paying\\ attention|paying\\ more\\ attention|pebkac|people\\ error|perplexity\\ ai|person\\ error|personal\\ error|personnel\\ error|" +
        "pilot\\ error|place\\ blame|placeholders\\ in\\ brackets|placeholders\\ in\\ square\\ brackets|plagiarism\\ machine|play\\ around|play\\ it\\ fast\\ and\\ loose|play\\ with\\ fire|" +
        "please\\ paste\\ the|please\\ provide\\ the\\ logs|please\\ share\\ the\\ logs|point\\ fingers|pomocí\\ ai|pomocą\\ ai|poor\\ decision-making|poor\\ judgement|poor\\ judgment|" +
        "por\\ ia|por\\ la\\ ia|por\\ uma\\ ia|possibility\\ of\\ human\\ error|potential\\ for\\ human\\ error|predicting\\ the\\ next\\ token|predicting\\ the\\ next\\ word|predicts\\ the\\ next\\ token|" +
        "predicts\\ the\\ next\\ word|prepared\\ by\\ ai|pressed\\ tab|pressing\\ tab|prevent\\ human\\ error|private\\ key|private_key|privatekey|produced\\ by\\ ai|programming\\ assistant|" +
        "prompt\\ engineering|prompt\\ given|prompt\\ used|prompts\\ used|prone\\ to\\ human\\ error|przez\\ ai|pull\\ the\\ plug|pull\\ the\\ wrong|pure\\ negligence|push\\ through|" +
        "put\\ off|pwd|qodo\\ merge|query\\ assistant|quietly|rather\\ than\\ asking|rather\\ than\\ blame|rather\\ than\\ blaming|rather\\ than\\ checking|rather\\ than\\ waiting|" +
        "reacted\\ too\\ late|reacted\\ too\\ slowly|read\\ ai|reasoning\\ model|reasoning\\ models|reduce\\ human\\ error|regenerate\\ response|regenerate\\ the\\ response|" +
        "regions\\ at\\ once|remember\\ to|remind|replace\\ the\\ bracketed|replace\\ the\\ placeholders|replit\\ agent|replit\\ ai|resident\\ expert|resident\\ genius|resilient\\ to\\ human\\ error|" +
        "responded\\ too\\ late|responded\\ too\\ slowly|response\\ was\\ generated|rest\\ on|review\\ model|reviewed\\ by\\ ai|rich\\ tapestry|risk\\ of\\ human\\ error|rm\\ -rf|" +
        "robot\\ colleague|robot\\ intern|robot\\ overlord|robot\\ overlords|robot\\ scribe|robot\\ writer|robot-written|rocket\\ science|rocket\\ scientist|rocket\\ scientists|" +
        "rolled\\ over|roo\\ code|rookie\\ error|rookie\\ mistake|rootly\\ ai|rovo\\ dev|rubber\\ duck|run\\ late|sat\\ on|saw\\ fit|schoolboy\\ error|screwed\\ this\\ up|screwed\\ up|" +
        "searched\\ the\\ web|second\\ time\\ this|secret|secret\\ key|secret_key|secretkey|secretly|seemed\\ like\\ a\\ good\\ idea|seer\\ by\\ sentry|send|sentry\\ seer|" +
        "servers\\ at\\ once|serves\\ as\\ a\\ testament|set\\ off|share\\ chat|sheer\\ incompetence|shocker|shoot\\ first|shot\\ from\\ the\\ hip|should\\ have\\ known\\ better|" +
        "should\\ know\\ better|should\\ not\\ be\\ read\\ as|show\\ thinking|show\\ up\\ late|side\\ panel|sigh|signing\\ key|signing_key|silently|silicon\\ colleague|silicon\\ intern|" +
        "silly\\ mistake|single-handedly|sit\\ idle|slack\\ ai|sleep\\ through|slept\\ through|slipped\\ up|slow\\ clap|smart\\ assistant|smart\\ compose|smart\\ notes|smart\\ recap|" +
        "smart\\ reply|smart\\ summary|smh|so-called\\ engineer|so-called\\ engineers|so-called\\ expert|so-called\\ experts|so-called\\ senior|sourcegraph\\ amp|sourcegraph\\ cody|" +
        "sparkle\\ button|sparkle\\ icon|sparkles\\ button|speak\\ to|speak\\ with|spill\\ coffee|splunk\\ ai\\ assistant|sprachmodell|sprachmodells|sprogmodel|språkmodell|" +
        "stable\\ diffusion|staff\\ error|stand\\ by|stands\\ as\\ a\\ testament|statuspage\\ ai|stay\\ silent|step\\ on|stochastic\\ parrot|stop\\ generating|straight\\ into\\ production|" +
        "straight\\ to\\ main|straight\\ to\\ master|straight\\ to\\ prod|straight\\ to\\ production|stroke\\ of\\ genius|stupid\\ mistake|suggestion\\ engine|summarised\\ by\\ ai|" +
        "summarized\\ by\\ ai|superhuman\\ ai|sure\\ thing|surprise\\ surprise|susceptible\\ to\\ human\\ error|swe\\ agent|synthetic\\ colleague|synthetic\\ text|sztucznej\\ inteligencji|" +
        "sztuczną\\ inteligencję|taalmodel|tab\\ presses|tab-completed|take\\ care|take\\ it\\ upon|take\\ matters\\ into|take\\ more\\ care|take\\ more\\ responsibility|" +
        "taking\\ a\\ nap|taking\\ shortcuts|talk\\ to|technician\\ error|tekoäly|tekoälyn\\ avulla|tell|testament\\ to|text\\ model|text\\ robot|text-generating\\ model|" +
        "thanks\\ to\\ whoever|that\\ said\\ here\\ are\\ some|that\\ you\\ asked\\ for|the\\ clown\\ who|the\\ genius\\ that|the\\ genius\\ who|the\\ hard\\ way|the\\ hero\\ who|" +
        "the\\ messages\\ you\\ provided|the\\ wizard\\ who|the\\ wrong\\ way|their\\ credentials|their\\ own\\ change|their\\ own\\ code|their\\ own\\ pull|their\\ password|" +
        "think\\ before|think\\ twice|thinking\\ it|thinking\\ that|thinking\\ they|third\\ time\\ this|thought\\ for\\ a\\ few\\ seconds|to\\ a\\ public|to\\ cut\\ costs|to\\ herself\\ for|" +
        "to\\ himself\\ for|to\\ itself\\ for|to\\ look\\ good|to\\ make\\ the\\ deadline|to\\ meet\\ the\\ deadline|to\\ save\\ effort|to\\ save\\ herself|to\\ save\\ himself|to\\ save\\ money|" +
        "to\\ save\\ time|to\\ themselves\\ for|token|tolerate\\ human\\ error|too\\ broad|too\\ early|too\\ fast|too\\ good\\ for|too\\ late|too\\ long|too\\ many|too\\ much|" +
        "too\\ much\\ to\\ ask|too\\ much\\ to\\ expect|too\\ quickly|too\\ slowly|too\\ soon|took\\ a\\ shortcut|took\\ forever|took\\ her\\ time|took\\ his\\ time|took\\ no\\ action|" +
        "took\\ no\\ notice|took\\ shortcuts|took\\ their\\ time|took\\ too\\ long|top\\ marks|training\\ cut-off|training\\ cutoff|training\\ data\\ ends|training\\ data\\ goes\\ up\\ to|" +
        "training\\ data\\ only\\ goes\\ up\\ to|training\\ issue|translated\\ by\\ ai|trip\\ over|tripped\\ up|try\\ harder|trí\\ tuệ\\ nhân\\ tạo|turn\\ up\\ late|turned\\ a\\ blind\\ eye|" +
        "typed\\ my\\ question\\ into|typed\\ the\\ question\\ into|ugh|umělou\\ inteligencí|umělé\\ inteligence|under\\ pressure\\ to|under\\ the\\ impression|une\\ ia|unfair\\ to|" +
        "unilaterally|user\\ error|v0\\ by\\ vercel|vertex\\ ai\\ studio|vibe\\ coded|vibe\\ coding|vibe-coded|vibe-coding|vibecode|vibecoded|vibecoding|virtual\\ colleague|" +
        "virtual\\ engineer|virtual\\ pair\\ programmer|virtual\\ sre|von\\ ki|vulnerable\\ to\\ human\\ error|waited\\ too\\ long|walk\\ away|walk\\ off|want\\ me\\ to|want\\ me\\ to\\ draft|" +
        "want\\ me\\ to\\ turn|warn|warp\\ agent|warp\\ ai|was\\ a\\ good\\ idea|was\\ a\\ great\\ idea|was\\ at\\ lunch|was\\ not\\ human\\ error|was\\ not\\ the\\ root\\ cause|was\\ too\\ slow|" +
        "watched\\ it\\ appear|watsonx\\ assistant|wave\\ the|wave\\ through|webex\\ ai\\ assistant|well\\ done\\ to\\ whoever|went\\ ahead\\ without|went\\ behind|went\\ rogue|" +
        "were\\ too\\ slow|what\\ could\\ go\\ wrong|what\\ could\\ possibly\\ go\\ wrong|what\\ on\\ earth|what\\ possessed|what\\ was\\ he\\ thinking|what\\ was\\ she\\ thinking|" +
        "what\\ were\\ they\\ thinking|who\\ needs\\ backups|who\\ needs\\ code\\ review|who\\ needs\\ reviews|who\\ needs\\ staging|who\\ needs\\ testing|who\\ needs\\ tests|" +
        "who\\ on\\ earth|who\\ would\\ have\\ thought|why\\ on\\ earth|why\\ would\\ anyone|winged\\ it|winging\\ it|with\\ little\\ regard|with\\ no\\ approval|with\\ no\\ backup|" +
        "with\\ no\\ one|with\\ no\\ regard|with\\ no\\ review|with\\ no\\ rollback|with\\ no\\ testing|with\\ no\\ warning|with\\ nobody|with\\ reckless|with\\ zero\\ testing|" +
        "with\\ zero\\ tests|without\\ a\\ care|without\\ a\\ human\\ having|without\\ a\\ second\\ thought|without\\ assigning\\ blame|without\\ blame|without\\ blaming|without\\ care|" +
        "without\\ so\\ much\\ as|without\\ supervision|without\\ thinking|works\\ on\\ my\\ machine|would\\ finish\\ sooner|would\\ have\\ done\\ the\\ same|would\\ start\\ sooner|" +
        "would\\ you\\ like\\ me\\ to|writing\\ assistant|writing\\ engine|writing\\ helper|writing\\ robot|writing\\ software|writing\\ tool|writing\\ tools|written\\ by\\ a\\ machine|" +
        "written\\ by\\ ai|written\\ by\\ machine|wrong\\ to\\ assume|wrong\\ to\\ blame|wrong\\ to\\ conclude|yapay\\ zeka|yapay\\ zekâ|yet\\ again|you\\ are\\ a\\ helpful|you\\ are\\ a\\ senior|" +
        "you\\ are\\ absolutely\\ right|you\\ are\\ an\\ experienced|you\\ are\\ an\\ expert|you\\ asked\\ me\\ to|you\\ have\\ provided|you're\\ absolutely\\ right|you've\\ provided|" +
        "zed\\ ai";
}
