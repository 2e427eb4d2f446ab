using System.Globalization;

namespace IncidentKit;

/// <summary>How much each clue speaks for a tool that was used, by the sort of word it stands beside.</summary>
/// <remarks>Fitted to the tuning part of the corpus by logistic regression, times a hundred: docs/review.md tells how.</remarks>
internal static class AssistantWeights
{
    private const int Kinds = 9;

    // One clue a line; a column for each AssistantKind.
    private const string Table =
        """
        Always                29   -27    39   -10   -29   -51   -41   -35   -31
        ThenWrites           102    67    84   170   152   137    93   -20    -9
        ThenSays             101   127   117    26    64    98    89    94    21
        ThenHelps            144   112    95   107   107    -5   124    73    73
        ThenFails           -143  -162   -72   -46   -45  -181   -60   -72  -134
        ThenOperates          18    30    48   190   145   -18   -38    48   -40
        ThenIs                21  -209   -85   -93  -119  -144  -141   -85  -123
        ThenIsUsed            98    69   110   167    71    80    43    71    71
        ThenIsTrouble       -231  -229  -155  -208  -253  -189  -163  -155  -155
        ThenOther             47    75    59    53   154    47   -45    58   104
        AfterBy              225   249   171   202   221   149   132   149   144
        AfterWith            128    94    80    37   104    40    53   135   -10
        AfterFrom             26    92    40    24    57   -39   117   105    40
        AfterInto            -31    13    29    53    14   -12     6   -39     6
        AfterIn              -50   -81   -64  -100  -103   -65   -64  -133   -74
        AfterAccordingTo     107   153   107   153   180   107   107   107   107
        AfterOf              -42  -153   -96   -55   -25   -37  -102   -46   -89
        AfterPreposition      29     5    -6    -7    21   -43     2    46  -117
        AfterOn              -53    21   -53   -22  -120   -60   -57   -66  -109
        VerbWrites           132   190    94   130   111     6   107    82    82
        VerbUses             -37   -64   -66  -143    15   -68   -79  -134  -130
        VerbCalls            -36   -25     4    62     3    33     4     4     4
        VerbOther            -47   -79   -22  -144   -74  -128  -131  -151  -162
        AfterUses            108   143    98   194   133   110   174    98    98
        HelpOf                40    -7    21    48    18    79     0    21   -31
        The                   31  -136   -95   -48   -53   -77   -38   -85   -27
        A                     58    43   119   170   -12    75    64    29    65
        Our                   51   -22   -60   -41    45   -46   -82    50  -127
        Your                 -83  -133   -86  -185  -171  -124   -35   -68  -112
        Bare                  38    25    39     5    16   -17   -65    22   -23
        Plural                16    -5   -15    30   -80    35   -81   -54   -87
        Possessive            10    27    40   108    91    95   117    40    40
        OwnsOutput            56    14    43    78   110   115    99    43    43
        OwnsService         -141   -83   -83   -83  -123  -144   -83   -83   -83
        OwnsOther             96    86    62   124    47    62   117    62    62
        OutputNext            66   177    77    66     9   155    77   -12   173
        ServiceNext         -161  -154  -168  -147  -123  -145  -120  -141  -181
        TroubleNext         -130   -71   -71   -71  -109   -71   -71   -71   -71
        PlaceNext            -51  -126   -29    -7   -35   -45   -29     3   -62
        CapitalNext          -88  -104   -11  -136  -142   -60   -92  -122   -63
        WordNext             -64   -64    -2   -52   -83   -64  -107   -52   -36
        ActionNext           -82   -82   -82  -157   -82   -82  -116  -108   -82
        OtherSortBefore      -50   -87   -50    15  -149  -163   -85  -108     0
        WorkSortBefore        41    41    41   -48   144    79    41    41    98
        SystemBefore           7    58   -30   -76  -164   -64   -65  -108   -38
        WordBefore            69    17    47   -65   -87  -111   -86   -48   -44
        CapitalBefore        -25  -218   -60  -103   -97  -142  -112  -135  -179
        OwnerBefore          168    99    83   165   129   121    69   -14    10
        Small                -42  -146   -13   -51   -66  -106   -79   -70   -48
        AllCaps               41   -19    -4   -10    -4    -4    -4    -4    -4
        First                  1   -37    -1   -72   -35   -34   -71    -1   -96
        Quoted                50    54    -5   -86   -57    -5    -5    -5    -5
        NumberNext            -3   -55   -85  -206   -85  -150   -85   -85   -85
        ColonNext             87    26   -18  -169    44   -18   -18    94   -63
        ColonBefore          -25   106    68     3    78    17   -12    17    17
        Last                  78   149    97    87     6   -36   100     6   109
        Bracketed             58    60   -24  -171   -24   -54   -24   -24   -24
        OpenNext              19   -79   -37   -57   -59   -37   -37   -37   -37
        CommaNext             -4   -60     5    68    34  -133   -44   -62     6
        NameNext             -92  -152   -92  -146   -92   -92  -113   -92   -92
        NameBefore            18    18    45    17     4    18    18    18    18
        NameBeside           -34  -221  -110  -110  -110  -110  -110  -110  -110
        TitleBefore          -63  -121   -63   -63   -63   -63   -63   -63   -63
        RoleNext             -55  -157     7   -55   -78   -55   -55   -12   -55
        Customers            -72   -28   -96  -118  -208    -1   -79  -164   -96
        Service             -109  -105   -60   -23   -77   -73  -131   -88   -21
        Serving              -90  -167   -19     1   -59  -131    24   -80  -106
        Trouble             -113   -28  -146   -83   -88   -94  -141   -26   -93
        Offered             -110  -142   -71    57   -35   -60   -48   -26  -105
        Code                 125   122    78    83    80   -37    -7   144    78
        Document             -20   -20   124    77    39    35    14    44    87
        Output                87    55     9     8    61    60    67    44    99
        FirstPerson           38    71   -39    84    76    89    18    83    99
        ThirdPerson           60   -73    -1    32   -49   -24   -34   -50   -24
        PersonSign            58  -126     5   -30   -40   -85   -78  -111   -40
        ActionSign            24   110     9   -35   -52   -22   -29   -31   -68
        Wrong                 48   132    43    52     6    13    66    42   112
        Surface              -80   -27   -12   -45    32    19    38   -30    63
        Checked               85    12    36    -1    88  -109    15  -103    55
        Disclosed             93    65    19    12    -2   -53   -41    70    14
        Technical             50   -68    28   -15    -1   -26   -22   -18  -182
        HostSign              24  -110   -23    43   -86   -74    10  -136  -122
        Place               -165  -217  -106  -116  -185  -106  -147   -63  -163
        CodeSpan               4   108    39   122   118    66   -38   -27    13
        Trailer              236   244   194   198   153   153   153   153   153
        Question             142    83    83    83   161    45    83    83    83
        Short                -78   -61    -8   -93   -85  -126  -111  -134   -58
        Several              -41   -86   -21   -39   -25  -142   -48   -23  -118
        AnyUse                90    52   109   110    45    75    59    91    45
        AnyWrite             111    76    53    42   138     3    94    82    61
        AnySay                26    58    14   -25    32    85    59   -26    26
        EarlierCustomers    -166  -229  -166  -188  -259  -176  -226  -237  -238
        EarlierService      -265  -325  -184  -288  -265  -124  -232  -296  -259
        EarlierWork          -21  -167   -84   -74  -134  -100  -162  -158  -117
        EarlierTool            0     0     0     0     0     0     0     0     0
        Hyphenated            10    -2     9    96    82     1     1     1   -56
        SlashBeside           62   147    62    62    25    62    14    62    62
        InQuestion             0     0     0     0     0     0     0     0     0
        Alone                 74     2    53    24    38    26    24   -14   -19
        AloneThe              83   -97     6    33    37    13    27   -59    -9
        Speaks               157   115   151   112   169   181   155    56    22
        SpeaksOfWork         121    86    93   119   171   136   135   117    85
        SpeaksToCustomers     -4     5    45   -26   -41   -28    14   -56   -47
        MadeWith              78   141    78   120    91    66    91    65    66
        UsedFor               62     4    29    88    54    40    44    29    -6
        UsedNotServed        114   152    83   130   189    92    58    26    19
        Served              -138  -132   -41   -48  -110  -116  -108  -127   -50
        PersonLike            44  -188   -25   -63   -85  -120  -115  -145   -75
        Cell                -230  -227  -149  -240  -149  -149  -149  -149  -149
        Clean                 84     7    94    81     8   -11     3     7    11
        PersonLater         -100  -180  -100  -100  -142  -100  -100  -113  -100
        Branch                62   147    62    62    25    62    14    62    62
        """;

    private static readonly short[] s_weights = Read();

    /// <summary>The weights of a kind, in the order of the clues.</summary>
    public static ReadOnlySpan<short> Of(AssistantKind kind) => s_weights.AsSpan((int)kind * (int)AssistantClue.Count, (int)AssistantClue.Count);

    private static short[] Read()
    {
        var weights = new short[Kinds * (int)AssistantClue.Count];
        foreach (var line in Table.Split('\n'))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var clue = (int)Enum.Parse<AssistantClue>(cells[0]);
            for (var kind = 0; kind < Kinds; kind++)
                weights[(kind * (int)AssistantClue.Count) + clue] = short.Parse(cells[kind + 1], CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
