namespace IncidentKit;

/// <summary>The numbers of words that the blame rules ask for one by one.</summary>
internal static class Known
{
    public static readonly int Without = W("without"), Instead = W("instead"), Despite = W("despite"), Of = W("of"), By = W("by"), To = W("to"),
        Never = W("never"), Supposed = W("supposed"), Meant = W("meant"), Expected = W("expected"), Responsible = W("responsible"),
        If = W("if"), Only = W("only"), Had = W("had"), Who = W("who"), Whoever = W("whoever"), Because = W("because"), Since = W("since"),
        Thanks = W("thanks"), Due = W("due"), Blame = W("blame"), Fault = W("fault"), Guilty = W("guilty"), Culprit = W("culprit"),
        Cause = W("cause"), Caused = W("caused"), Reason = W("reason"), Accountable = W("accountable"), Attention = W("attention"),
        Any = W("any"), Anyone = W("anyone"), Part = W("part"), Too = W("too"), Against = W("against"), Straight = W("straight"),
        Directly = W("directly"), Friday = W("friday"), Wrong = W("wrong"), On = W("on"), In = W("in"), At = W("at"), With = W("with"),
        Manage = W("manage"), Decide = W("decide"), Choose = W("choose"), Opt = W("opt"), Elect = W("elect"), Proceed = W("proceed"),
        Prefer = W("prefer"), Happen = W("happen"), Go = W("go"), Think = W("think"), Bother = W("bother"), Fail = W("fail"), Know = W("know"),
        Make = W("make"), Commit = W("commit"), Introduce = W("introduce"), Cases = W("cause"), Care = W("care"), Pay = W("pay"), No = W("no"),
        Job = W("job"), Work = W("work"), Idea = W("idea"), From = W("from"), As = W("as"), Down = W("down"), Up = W("up"), Over = W("over"),
        Out = W("out"), Off = W("off"), Let = W("let"), Roll = W("roll"), Assume = W("assume"), Ignore = W("ignore"), Dismiss = W("dismiss"),
        Miss = W("miss"), Take = W("take"), Bring = W("bring"), Knock = W("knock"), Root = W("root"), For = W("for"), That = W("that"),
        Not = W("not"), Have = W("have"), Be = W("be"), Refuse = W("refuse"), Rush = W("rush"), Call = W("call"), Skip = W("skip"), Incident = W("incident"),
        Leave = W("leave"), Worse = W("worse"), Slip = W("slip"), Through = W("through"), Back = W("back"), Anyway = W("anyway"),
        Regardless = W("regardless"), Knowing = W("knowing"), Although = W("although"), Though = W("though"), Even = W("even"),
        Warn = W("warn"), Tell = W("tell"), Remind = W("remind"), Instruct = W("instruct"), Rather = W("rather"), Than = W("than"),
        Runbook = W("runbook"), Policy = W("policy"), Procedure = W("procedure"), Process = W("process"), Nothing = W("nothing"), Pass = W("pass"),
        What = W("what"), Doing = W("doing"), Was = W("was"), Were = W("were"), It = W("it"), One = W("one"), Kill = W("kill"), Give = W("give"),
        Before = W("before"), Slow = W("slow"), Switch = W("switch"), Turn = W("turn"), Open = W("open"), Understand = W("understand"), Forget = W("forget"), Password = W("password"), Passwords = W("passwords"), Everyone = W("everyone"), Everybody = W("everybody"), Anybody = W("anybody"), Seriously = W("seriously");

    public static bool Any4(int word, int a, int b, int c = -1, int d = -1, int e = -1, int f = -1) =>
        word == a || word == b || word == c || word == d || word == e || word == f;

    private static int W(string word) => Lexicon.Default[word];
}
