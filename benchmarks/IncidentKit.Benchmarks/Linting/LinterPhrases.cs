namespace IncidentKit.Benchmarks;

/// <summary>The phrases of the linter's lists as alternatives of a regular expression; written by a test.</summary>
internal static class LinterPhrases
{
    public const string Alternatives =
        "a\\ lost\\ cause|a\\ mess|above\\ the\\ rules|access\\ key|access_key|accesskey|account_key|accountkey|acted\\ correctly|acted\\ reasonably|acted\\ too\\ late|acted\\ too\\ slowly|" +
        "admin\\ error|administrator\\ error|again\\ and\\ again|against\\ advice|against\\ instructions|against\\ policy|against\\ procedure|against\\ protocol|against\\ the\\ advice|" +
        "against\\ the\\ policy|against\\ the\\ runbook|all\\ at\\ once|amateur\\ hour|amateur\\ mistake|and\\ break|and\\ corrupt|and\\ crash|and\\ delete\\ the\\ wrong|and\\ forget|" +
        "and\\ go\\ home|and\\ go\\ to|and\\ hope\\ for\\ the\\ best|and\\ hoped|and\\ leave\\ it|and\\ lock\\ everybody|and\\ lock\\ everyone|and\\ lose|and\\ take\\ down|and\\ take\\ the|" +
        "and\\ tell\\ no|and\\ tell\\ nobody|and\\ walk\\ away|any\\ engineer\\ could|any\\ of\\ us|any\\ of\\ us\\ could\\ have|any\\ one\\ of\\ us|anybody\\ could\\ have\\ made|" +
        "anyone\\ could\\ have|anyone\\ could\\ have\\ made|anything\\ wrong|api\\ key|api-key|api_key|apikey|arrive\\ late|as\\ a\\ duplicate|as\\ a\\ false|as\\ designed|" +
        "as\\ documented|as\\ if\\ by\\ magic|as\\ if\\ nothing|as\\ instructed|as\\ noise|as\\ not\\ urgent|as\\ unimportant|asked\\ for\\ trouble|asleep\\ at\\ the\\ switch|" +
        "asleep\\ at\\ the\\ wheel|assign\\ blame|assigning\\ blame|assuming\\ it|assuming\\ that|at\\ peak|at\\ random|at\\ the\\ last\\ minute|avoid\\ human\\ error|avoidable\\ mistake|" +
        "bad\\ judgement|bad\\ judgment|basic\\ mistake|be\\ careful|be\\ done\\ sooner|be\\ vigilant|before\\ leaving|before\\ lunch|before\\ the\\ holiday|before\\ the\\ holidays|" +
        "before\\ the\\ weekend|beggars\\ belief|beginner\\ mistake|beginner's\\ mistake|behind\\ our\\ backs|believing\\ it|believing\\ that|below\\ par|beneath\\ our|best\\ intentions|" +
        "beyond\\ belief|blame-free|blameless|blamelessly|blew\\ it|blew\\ up\\ production|boneheaded\\ mistake|bravo\\ to\\ whoever|bright\\ idea|bright\\ spark|brilliant\\ decision|" +
        "brilliant\\ idea|brilliant\\ move|brilliant\\ plan|bring\\ everything\\ down|bring\\ the\\ site\\ down|bring\\ us\\ down|brush\\ aside|brush\\ off|bury\\ his\\ head|" +
        "bury\\ their\\ heads|busiest|by\\ accident|by\\ copying|by\\ error|by\\ eye|by\\ guesswork|by\\ mistake|call\\ in\\ sick|careless\\ error|careless\\ errors|careless\\ mistake|" +
        "careless\\ mistakes|cave\\ in|chance\\ of\\ human\\ error|chances\\ of\\ human\\ error|chaos|clown\\ show|cocked\\ up|cockpit\\ error|comment\\ out\\ the|congratulations\\ to\\ the\\ person|" +
        "congratulations\\ to\\ whoever|contrary\\ to\\ policy|contrary\\ to\\ the|copied\\ from|copy-pasted|correctly\\ followed|could\\ have\\ happened\\ to\\ anyone|could\\ make\\ the\\ deadline|" +
        "could\\ not\\ keep\\ their\\ hands|cover\\ up|cowboy\\ coding|cowboy\\ engineer|credential|cut\\ corners|cutting\\ corners|deserves\\ a\\ medal|despite\\ being\\ told|" +
        "despite\\ being\\ warned|despite\\ clear|despite\\ explicit|despite\\ having\\ been|despite\\ knowing|despite\\ repeated|despite\\ the\\ warning|despite\\ the\\ warnings|" +
        "despite\\ warnings|developer\\ error|developer\\ mistake|did\\ anything\\ wrong|did\\ nothing|directly\\ against\\ production|directly\\ in\\ production|directly\\ into\\ production|" +
        "directly\\ on\\ production|directly\\ to\\ main|directly\\ to\\ master|directly\\ to\\ prod|directly\\ to\\ production|do\\ anything\\ wrong|do\\ better|do\\ nothing|" +
        "does\\ anything\\ wrong|done\\ nothing|drag\\ its\\ feet|drag\\ their\\ heels|dragged\\ her\\ feet|dragged\\ his\\ feet|dragged\\ their\\ feet|dragging\\ their\\ feet|" +
        "drop\\ the\\ ball|dropped\\ the\\ ball|dropping\\ the\\ ball|duh|dumb\\ mistake|during\\ a\\ freeze|during\\ a\\ live|during\\ business\\ hours|during\\ office\\ hours|" +
        "during\\ peak|during\\ the\\ change\\ freeze|during\\ the\\ demo|during\\ the\\ exam|during\\ the\\ freeze|during\\ the\\ launch|during\\ the\\ match|during\\ the\\ night\\ of|" +
        "during\\ the\\ peak|during\\ the\\ rush|during\\ the\\ sale|during\\ trading\\ hours|during\\ working\\ hours|effed\\ up|elementary\\ mistake|eliminate\\ human\\ error|" +
        "embarrassing\\ mistake|employee\\ error|employee\\ of\\ the\\ month|encryption\\ key|encryption_key|engineer\\ error|engineering\\ error|error\\ of\\ judgement|" +
        "error\\ of\\ judgment|facepalm|failed\\ miserably|failed\\ us|fall\\ asleep|fall\\ for|fallen\\ asleep|famous\\ last\\ words|fat\\ finger|fat\\ fingered|fat\\ fingers|" +
        "fat-finger|fat-fingers|fell\\ asleep|fell\\ short|finger\\ trouble|fool\\ around|for\\ months|for\\ the\\ second\\ time|for\\ the\\ third\\ time|for\\ weeks|force-push\\ to\\ main|" +
        "force-push\\ to\\ master|fouled\\ up|freak\\ out|freeze\\ up|from\\ an\\ old|from\\ an\\ outdated|from\\ her\\ own|from\\ his\\ own|from\\ memory|fucked\\ up|gave\\ up|" +
        "genius\\ decision|genius\\ idea|genius\\ move|get\\ it\\ over|get\\ it\\ wrong|get\\ them\\ wrong|get\\ this\\ wrong|get\\ what\\ they\\ paid|give\\ a\\ medal|give\\ away|" +
        "give\\ in\\ to|gloss\\ over|go\\ along\\ with|go\\ back\\ to\\ bed|go\\ back\\ to\\ sleep|go\\ home|go\\ missing|go\\ off\\ to|go\\ over\\ the\\ head|go\\ quiet|go\\ to\\ bed|" +
        "go\\ to\\ lunch|good\\ one|goofed\\ up|got\\ careless|got\\ cocky|got\\ complacent|got\\ confused|got\\ distracted|got\\ lazy|got\\ sloppy|great\\ idea\\ to|great\\ work\\ by\\ whoever|" +
        "gross\\ negligence|guessed\\ wrong|had\\ a\\ bad\\ day|had\\ no\\ clue|had\\ no\\ idea\\ what|had\\ other\\ priorities|half\\ of\\ the|half\\ way\\ through|halfway|hard\\ to\\ believe\\ anyone|" +
        "have\\ a\\ word\\ with|have\\ no\\ business|having\\ a\\ bad\\ day|her\\ credentials|her\\ own\\ change|her\\ own\\ code|her\\ own\\ pull|her\\ password|his\\ credentials|" +
        "his\\ own\\ change|his\\ own\\ code|his\\ own\\ pull|his\\ password|hold\\ my\\ beer|hold\\ up|hoping\\ for\\ the\\ best|hoping\\ nobody|how\\ could\\ anyone|how\\ could\\ he|" +
        "how\\ could\\ she|how\\ could\\ somebody|how\\ could\\ they|how\\ on\\ earth|human\\ carelessness|human\\ error|human\\ errors|human\\ factor|human\\ factors|human\\ failure|" +
        "human\\ fault|human\\ incompetence|human\\ mistake|human\\ mistakes|human\\ negligence|human\\ oversight|id10t|in\\ a\\ hurry|in\\ a\\ panic|in\\ a\\ public\\ channel|" +
        "in\\ a\\ public\\ repository|in\\ a\\ rush|in\\ all\\ their\\ wisdom|in\\ breach\\ of|in\\ clear\\ text|in\\ defiance\\ of|in\\ error|in\\ favour\\ of|in\\ good\\ faith|" +
        "in\\ haste|in\\ her\\ infinite\\ wisdom|in\\ his\\ infinite\\ wisdom|in\\ his\\ right\\ mind|in\\ one\\ go|in\\ over\\ her\\ head|in\\ over\\ his\\ head|in\\ over\\ their\\ heads|" +
        "in\\ plain\\ text|in\\ the\\ belief|in\\ the\\ heat\\ of|in\\ the\\ live|in\\ the\\ middle\\ of|in\\ their\\ infinite\\ wisdom|in\\ their\\ right\\ mind|in\\ under\\ a\\ minute|" +
        "in\\ violation\\ of|individual\\ error|inexcusable\\ mistake|infinite\\ wisdom|instead\\ of\\ a|instead\\ of\\ blame|instead\\ of\\ blaming|instead\\ of\\ in|instead\\ of\\ on|" +
        "instead\\ of\\ the|instead\\ of\\ to|into\\ the\\ live|into\\ the\\ weekend|is\\ a\\ symptom|is\\ beneath|is\\ never|is\\ never\\ a\\ root\\ cause|is\\ not\\ a\\ root\\ cause|" +
        "is\\ not\\ an\\ acceptable|is\\ not\\ human\\ error|is\\ not\\ the\\ root\\ cause|is\\ optional\\ for|is\\ the\\ start\\ of|is\\ where\\ the|it\\ was\\ cheaper|it\\ was\\ convenient|" +
        "it\\ was\\ easier|it\\ was\\ faster|it\\ was\\ quicker|it\\ was\\ simpler|jumped\\ the\\ gun|jumped\\ to\\ conclusions|junior\\ mistake|just\\ a\\ symptom|keep\\ it\\ to\\ herself|" +
        "keep\\ it\\ to\\ himself|keep\\ it\\ to\\ themselves|keep\\ quiet|knew\\ best|knew\\ better|know\\ better|knows\\ best|kudos\\ to\\ the\\ person|kudos\\ to\\ whoever|" +
        "lack\\ of\\ attention|lack\\ of\\ care|lack\\ of\\ common\\ sense|lack\\ of\\ competence|lack\\ of\\ diligence|lack\\ of\\ discipline|lack\\ of\\ ownership|lack\\ of\\ professionalism|" +
        "lack\\ of\\ thoroughness|lack\\ of\\ vigilance|lapse\\ in\\ attention|lapse\\ in\\ judgement|lapse\\ in\\ judgment|lapse\\ of\\ attention|lapse\\ of\\ concentration|" +
        "lapse\\ of\\ judgement|lapse\\ of\\ judgment|lash\\ out|late\\ on\\ friday|lay\\ blame|layer\\ 8\\ problem|leaves\\ a\\ lot\\ to\\ be\\ desired|leaves\\ much\\ to\\ be\\ desired|" +
        "left\\ a\\ lot\\ to\\ be\\ desired|left\\ early|left\\ it\\ running|left\\ much\\ to\\ be\\ desired|left\\ something\\ to\\ be\\ desired|less\\ than\\ stellar|let\\ everyone\\ down|" +
        "let\\ it\\ slide|let\\ our\\ customers\\ down|let\\ the\\ team\\ down|let\\ things\\ slide|let\\ us\\ down|like\\ children|lol|look\\ busy|look\\ the\\ other|looked\\ away|" +
        "looked\\ the\\ other\\ way|lose\\ control|lose\\ count|lose\\ heart|lose\\ her\\ nerve|lose\\ his\\ nerve|lose\\ interest|lose\\ patience|lose\\ sight|lose\\ the|lost\\ focus|" +
        "lost\\ track|made\\ it\\ worse|made\\ no\\ attempt|made\\ no\\ effort|made\\ things\\ worse|make\\ excuses|make\\ matters\\ worse|manual\\ error|manual\\ mistake|master\\ plan|" +
        "mess\\ around|messed\\ this\\ up|messed\\ up|missed\\ the\\ mark|mix\\ up|more\\ attention|more\\ attentive|more\\ care|more\\ careful|more\\ carefully|more\\ cautious|" +
        "more\\ diligent|more\\ disciplined|more\\ interested\\ in|more\\ mindful|more\\ responsible|more\\ thorough|more\\ vigilant|never\\ blame|nice\\ one|nice\\ work\\ by\\ whoever|" +
        "no\\ blame|no\\ business|no\\ fault\\ of|no\\ individual|no\\ one\\ is\\ to\\ blame|no\\ one\\ person|no\\ one\\ reads|no\\ one\\ was\\ to\\ blame|no\\ questions\\ asked|" +
        "no\\ single\\ person|nobody\\ is\\ to\\ blame|nobody\\ reads|nobody\\ uses|nobody\\ was\\ to\\ blame|nod\\ off|nodes\\ at\\ once|not\\ a\\ cause|not\\ a\\ fault|not\\ about|" +
        "not\\ an\\ answer|not\\ an\\ explanation|not\\ at\\ fault|not\\ at\\ her\\ best|not\\ at\\ his\\ best|not\\ at\\ their\\ best|not\\ be\\ bothered|not\\ because\\ of|not\\ blame|" +
        "not\\ caused\\ by|not\\ due\\ to|not\\ exactly\\ rocket\\ science|not\\ fair\\ to|not\\ her\\ finest|not\\ his\\ finest|not\\ our\\ finest|not\\ the\\ fault|not\\ the\\ result\\ of|" +
        "not\\ the\\ sharpest|not\\ their\\ finest|not\\ to\\ blame|not\\ up\\ to\\ it|not\\ up\\ to\\ scratch|not\\ up\\ to\\ standard|not\\ up\\ to\\ the\\ job|not\\ up\\ to\\ the\\ task|" +
        "of\\ all\\ people|on\\ a\\ friday|on\\ a\\ hunch|on\\ a\\ personal|on\\ a\\ post-it|on\\ a\\ sticky|on\\ a\\ whim|on\\ friday\\ afternoon|on\\ gut|on\\ her\\ own\\ authority|" +
        "on\\ her\\ watch|on\\ his\\ own\\ authority|on\\ his\\ watch|on\\ the\\ live|on\\ the\\ way\\ out|on\\ their\\ own\\ authority|on\\ their\\ watch|only\\ a\\ symptom|only\\ after|" +
        "only\\ half|oops|operator\\ error|operator\\ errors|operator\\ fault|operator\\ mistake|operator\\ oversight|other\\ things\\ on|ought\\ to\\ know\\ better|our\\ hero|" +
        "out\\ of\\ carelessness|out\\ of\\ habit|out\\ of\\ her\\ depth|out\\ of\\ his\\ depth|out\\ of\\ ignorance|out\\ of\\ laziness|out\\ of\\ order|out\\ of\\ sequence|out\\ of\\ their\\ depth|" +
        "over\\ live|over\\ production|over\\ the\\ live|over\\ the\\ production|overstepped|own\\ up|paid\\ little\\ attention|paid\\ no\\ attention|paid\\ no\\ heed|pass\\ the\\ buck|" +
        "passphrase|passwd|password|passwort|pasted\\ blindly|pay\\ attention|pay\\ closer\\ attention|pay\\ lip\\ service|pay\\ more\\ attention|paying\\ attention|paying\\ more\\ attention|" +
        "pebkac|people\\ error|person\\ error|personal\\ error|personnel\\ error|pilot\\ error|place\\ blame|play\\ around|play\\ it\\ fast\\ and\\ loose|play\\ with\\ fire|" +
        "point\\ fingers|poor\\ decision-making|poor\\ judgement|poor\\ judgment|possibility\\ of\\ human\\ error|potential\\ for\\ human\\ error|prevent\\ human\\ error|private\\ key|" +
        "private_key|privatekey|prone\\ to\\ human\\ error|pull\\ the\\ plug|pull\\ the\\ wrong|pure\\ negligence|push\\ through|put\\ off|pwd|quietly|rather\\ than\\ asking|" +
        "rather\\ than\\ blame|rather\\ than\\ blaming|rather\\ than\\ checking|rather\\ than\\ waiting|reacted\\ too\\ late|reacted\\ too\\ slowly|reduce\\ human\\ error|regions\\ at\\ once|" +
        "remember\\ to|remind|resident\\ expert|resident\\ genius|resilient\\ to\\ human\\ error|responded\\ too\\ late|responded\\ too\\ slowly|rest\\ on|risk\\ of\\ human\\ error|" +
        "rm\\ -rf|rocket\\ science|rocket\\ scientist|rocket\\ scientists|rolled\\ over|rookie\\ error|rookie\\ mistake|run\\ late|sat\\ on|saw\\ fit|schoolboy\\ error|screwed\\ this\\ up|" +
        "screwed\\ up|second\\ time\\ this|secret|secret\\ key|secret_key|secretkey|secretly|seemed\\ like\\ a\\ good\\ idea|send|servers\\ at\\ once|set\\ off|sheer\\ incompetence|" +
        "shocker|shoot\\ first|shot\\ from\\ the\\ hip|should\\ have\\ known\\ better|should\\ know\\ better|should\\ not\\ be\\ read\\ as|show\\ up\\ late|sigh|signing\\ key|" +
        "signing_key|silently|silly\\ mistake|single-handedly|sit\\ idle|sleep\\ through|slept\\ through|slipped\\ up|slow\\ clap|smh|so-called\\ engineer|so-called\\ engineers|" +
        "so-called\\ expert|so-called\\ experts|so-called\\ senior|speak\\ to|speak\\ with|spill\\ coffee|staff\\ error|stand\\ by|stay\\ silent|step\\ on|straight\\ into\\ production|" +
        "straight\\ to\\ main|straight\\ to\\ master|straight\\ to\\ prod|straight\\ to\\ production|stroke\\ of\\ genius|stupid\\ mistake|surprise\\ surprise|susceptible\\ to\\ human\\ error|" +
        "take\\ care|take\\ it\\ upon|take\\ matters\\ into|take\\ more\\ care|take\\ more\\ responsibility|taking\\ a\\ nap|taking\\ shortcuts|talk\\ to|technician\\ error|" +
        "tell|thanks\\ to\\ whoever|the\\ clown\\ who|the\\ genius\\ that|the\\ genius\\ who|the\\ hard\\ way|the\\ hero\\ who|the\\ wizard\\ who|the\\ wrong\\ way|their\\ credentials|" +
        "their\\ own\\ change|their\\ own\\ code|their\\ own\\ pull|their\\ password|think\\ before|think\\ twice|thinking\\ it|thinking\\ that|thinking\\ they|third\\ time\\ this|" +
        "to\\ a\\ public|to\\ cut\\ costs|to\\ herself\\ for|to\\ himself\\ for|to\\ itself\\ for|to\\ look\\ good|to\\ make\\ the\\ deadline|to\\ meet\\ the\\ deadline|to\\ save\\ effort|" +
        "to\\ save\\ herself|to\\ save\\ himself|to\\ save\\ money|to\\ save\\ time|to\\ themselves\\ for|token|tolerate\\ human\\ error|too\\ broad|too\\ early|too\\ fast|too\\ good\\ for|" +
        "too\\ late|too\\ long|too\\ many|too\\ much|too\\ much\\ to\\ ask|too\\ much\\ to\\ expect|too\\ quickly|too\\ slowly|too\\ soon|took\\ a\\ shortcut|took\\ forever|took\\ her\\ time|" +
        "took\\ his\\ time|took\\ no\\ action|took\\ no\\ notice|took\\ shortcuts|took\\ their\\ time|took\\ too\\ long|top\\ marks|training\\ issue|trip\\ over|tripped\\ up|" +
        "try\\ harder|turn\\ up\\ late|turned\\ a\\ blind\\ eye|ugh|under\\ pressure\\ to|under\\ the\\ impression|unfair\\ to|unilaterally|user\\ error|vulnerable\\ to\\ human\\ error|" +
        "waited\\ too\\ long|walk\\ away|walk\\ off|warn|was\\ a\\ good\\ idea|was\\ a\\ great\\ idea|was\\ at\\ lunch|was\\ not\\ human\\ error|was\\ not\\ the\\ root\\ cause|was\\ too\\ slow|" +
        "wave\\ the|wave\\ through|well\\ done\\ to\\ whoever|went\\ ahead\\ without|went\\ behind|went\\ rogue|were\\ too\\ slow|what\\ could\\ go\\ wrong|what\\ could\\ possibly\\ go\\ wrong|" +
        "what\\ on\\ earth|what\\ possessed|what\\ was\\ he\\ thinking|what\\ was\\ she\\ thinking|what\\ were\\ they\\ thinking|who\\ needs\\ backups|who\\ needs\\ code\\ review|" +
        "who\\ needs\\ reviews|who\\ needs\\ staging|who\\ needs\\ testing|who\\ needs\\ tests|who\\ on\\ earth|who\\ would\\ have\\ thought|why\\ on\\ earth|why\\ would\\ anyone|" +
        "winged\\ it|winging\\ it|with\\ little\\ regard|with\\ no\\ approval|with\\ no\\ backup|with\\ no\\ one|with\\ no\\ regard|with\\ no\\ review|with\\ no\\ rollback|with\\ no\\ testing|" +
        "with\\ no\\ warning|with\\ nobody|with\\ reckless|with\\ zero\\ testing|with\\ zero\\ tests|without\\ a\\ care|without\\ a\\ second\\ thought|without\\ assigning\\ blame|" +
        "without\\ blame|without\\ blaming|without\\ care|without\\ so\\ much\\ as|without\\ supervision|without\\ thinking|works\\ on\\ my\\ machine|would\\ finish\\ sooner|" +
        "would\\ have\\ done\\ the\\ same|would\\ start\\ sooner|wrong\\ to\\ assume|wrong\\ to\\ blame|wrong\\ to\\ conclude|yet\\ again";
}
