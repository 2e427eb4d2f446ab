using System.Globalization;

namespace IncidentKit;

/// <summary>How much each clue speaks for a tool that was used, by the sort of word it stands beside.</summary>
/// <remarks>Fitted to the tuning part of the corpus by logistic regression, times a hundred: docs/review.md tells how.</remarks>
internal static class AssistantWeights
{
    private const int Kinds = 11;

    // One clue a line; a column for each AssistantKind.
    private const string Table =
        """
        Always                33   -37    30   -15   -35   -63   -49   -39   -40   -79   -79
        ThenWrites            82    45    52   127    91   133    83   -35     5    38   -42
        ThenSays              80   121    95     1    63   102    79    90    -5    44   -33
        ThenHelps            117   120    72   146    89    -7    91    48    48   -63    -9
        ThenFails           -133  -131   -53   -35   -56  -151   -20   -53  -111   -27   -75
        ThenOperates          14    26    36   188   136   -26   -61    36   -34   -34   -25
        ThenIs                13  -207   -84   -95  -128  -170  -116   -84  -140  -149  -118
        ThenIsUsed           107    28    83   144    53    91    34    53    53   -53    64
        ThenIsTrouble       -163  -161   -82  -134  -187   -99   -92   -82   -82  -116    -2
        ThenOther             59    90    49    46   158    32   -43    16   104    12    -7
        AfterBy              205   190   143   167   188   129   124   129   129   179   129
        AfterWith             98    47    78    13    80    14    30   113   -26   -33    63
        AfterFrom              6    88    18   -10    49   -30    72    66    18   -24   -35
        AfterInto             -9    18    52   128    40    23    25   -33    25    45   -27
        AfterIn              -86  -129   -89  -115   -89   -89   -89  -152   -96  -144  -159
        AfterAccordingTo      71   139    71   119   144    71    71    71    71    71    60
        AfterOf              -57   -92  -110   -83   -36   -40  -116   -57  -118  -106  -110
        AfterPreposition      12    15    -7    16    18   -40     0    33  -108   -51   -17
        AfterOn              -50    36   -52   -27   -97   -44   -52   -52  -105  -119   -94
        VerbWrites           108   138    89   110    76   -23    88    92    67    10   103
        VerbUses             -26   -58   -46  -119    30   -34   -46  -111  -112   -25  -107
        VerbCalls            -67   -61   -27    11   -27    -3   -27   -27   -27   -61   -47
        VerbOther            -29   -49   -19   -48   -49  -154  -134  -125  -132  -165   -52
        AfterUses             79   110    68   167    93    68   147    68    68    92   -48
        HelpOf                71   160    59    77    57   110    28    59    59     8    75
        The                  -14  -161   -99   -60   -70   -95   -37   -79   -64   -74  -130
        A                     28    49   108   161     6    54    34    13    60   -15   -17
        Our                   56   -26   -43   -60    59   -41   -60    46   -85   -28   -21
        Your                 -27   -86   -29   -83   -75   -93    21   -22   -51  -102    -4
        Bare                  47    15    23     0   -16   -24   -72    12   -18   -66   -63
        Plural                25     8     6   120   -41    41   -78   -31   -67   -44    48
        Possessive            -3    24    34   103    81    88    98    34    34   -36    34
        OwnsOutput            53    15    42    84   106   111    87    42    42    37    42
        OwnsService         -131   -76   -76   -76  -127  -136   -76   -76   -76   -76   -76
        OwnsOther             85    83    46   112    31    46    93    46    46   -19    46
        OutputNext           151   263   104    63    24   179   104    -3   194    19   149
        ServiceNext         -195  -184  -164  -158  -137  -150  -123  -168  -167  -121  -123
        TroubleNext          -87   -63   -63   -63  -112   -63   -63   -63   -63   -63   -86
        PlaceNext             14  -119   -29    -8   -45   -36   -29    -8   -55   -36   -46
        CapitalNext          -74  -105   -23  -164  -144   -74  -112  -142   -78  -160  -112
        WordNext               0   -53     3   -29   -84   -88   -99   -26   -44  -131   -43
        ActionNext           -94   -94   -94  -153   -94   -94  -142  -136   -94  -103   -96
        OtherSortBefore      -25   -58   -25    26  -112  -147   -60   -67    29     2   -30
        WorkSortBefore        77    77    77   -17   170   115    77    77   150   152    53
        SystemBefore          -6    43   -55  -100  -167   -70   -93  -135   -79  -157  -103
        WordBefore            32    -6    26   -93  -117  -157   -89   -28   -81  -108  -105
        CapitalBefore        -43  -232   -96  -154  -179  -196  -140  -171  -205  -239  -188
        OwnerBefore          181   139    92   198    92   129    92    -5    41   125    92
        Small                -18  -161   -24   -45   -70  -118   -88   -73   -67  -118  -126
        AllCaps               20    -5    -5   -10    -5    -5    -5    -5    -5   -23    -5
        First                 -3   -31     2   -73   -35   -42   -77    -7   -83   -30   -39
        Quoted                25    63   -23  -102   -62   -23   -23   -23   -23    19  -104
        NumberNext           -32   -49   -92  -205   -92  -147   -92   -92   -92   -92  -110
        ColonNext             69    17   -19  -161    46   -19   -19    84   -56   -51   -84
        ColonBefore          102   140   125    85   132    66    66    66    66    66   -35
        Last                 125   121    83    80     4   -63    87    13    92   -66    29
        Bracketed              4    33   -49  -218   -49   -74   -49   -49   -49   -49  -117
        OpenNext              12    15   -15   -37   -29   -15   -15   -15   -15   -83   -34
        CommaNext              5   -52    11    55    43   -80   -44   -57   -19    33   -84
        NameNext             -82  -134   -82  -145   -82   -82  -120   -82   -82   -92   -82
        NameBefore            29    29    60    24     9    29    29    29    29    29    29
        NameBeside           -71  -240  -122  -122  -122  -122  -122  -122  -122  -132  -122
        TitleBefore          -51   -99   -51   -51   -51   -51   -51   -51   -51   -51   -51
        RoleNext             -59  -170    -8   -59   -85   -59   -59   -21   -59   -61   -70
        Customers            -91   -47   -98  -152  -196   -30   -88  -163   -93  -193   -95
        Service              -89   -61   -57   -26   -67   -81  -111   -95    -9  -138  -120
        Serving              -85  -149   -18     9   -65  -103    13  -102  -121   -93  -104
        Trouble             -105   -14  -137   -92   -38   -71   -89   -27   -51   -77   -66
        Offered              -97   -97   -61    65   -18   -73   -18   -64   -94   -49   -47
        Code                 149   147    79    99    87   -52    12   139    76   115    43
        Document              55    11   140    84    67    61    18    24    54    38    93
        Output               105    37     1   -17    65    33    43     4    79   -24   -16
        FirstPerson           -5    62   -44    56    50    57     4    63    25    70    12
        ThirdPerson          -15   -92   -22     4   -85   -49   -66   -80   -49  -141  -105
        PersonSign            60  -106    21   -19   -30   -58   -92   -99   -32  -135  -101
        ActionSign            58    98   -12   -43   -72   -38   -35   -61   -88   -44   -97
        Wrong                 30   128    28    51   -25    -3    75    59   111    45  -110
        Surface              -34    61    23   -37    84    53    74    -3    73    54   -58
        Checked               60    50    38    -1   105   -97     4   -89    58   -66    25
        Disclosed             59    38   -10   -28   -54   -60   -84    54   -20  -151   -59
        Technical             15   -63    29     0     6   -31   -29   -21  -176  -126   -99
        HostSign              61  -102   -16    54   -39   -82   -16  -142  -109   -72  -128
        Place               -149  -207  -107  -113  -185  -107  -149   -69  -154  -128  -155
        CodeSpan              90   128    33   115   137    75   -48   -37    -5   -68   -94
        Trailer              146   186   145   152   103   103   103   103   103    70   103
        Question              78    16    16    16    99   -22    16    16    16   -54    19
        Short                 18   -33    30   -54    50   -85   -61  -101   -20  -104    29
        Several               53    36    -3   -26  -135  -112   -75   -84   -97  -134  -125
        AnyUse                44    34    77    78    22    58     1    42    33   -10   -63
        AnyWrite             132   112    69    70   133     4   102    92    85   108    47
        AnySay                51    94    45    22    55   126    81     6    89    70    31
        EarlierCustomers    -136  -136  -136  -136  -227  -150  -178  -206  -192  -224  -162
        EarlierService      -124  -144  -124  -124  -144   -66  -184  -207  -172  -189  -208
        EarlierWork          -74  -209  -137   -56  -170  -158  -206  -202  -158  -225  -240
        EarlierTool            0     0     0     0     0     0     0     0     0     0     0
        Hyphenated             3     9    25    92    73    11    11    11   -28    11    11
        SlashBeside           58   146    58    58    58    58    -1    58    58    -2    58
        InQuestion             0     0     0     0     0     0     0     0     0     0     0
        Alone                 74     8    54    36    55    35    19   -37   -20   -16   -33
        AloneThe              89   -80    22    45    32    21    45   -47    11    46    22
        Speaks               123   102   121    95   131   165   142    47    29    39   -47
        SpeaksOfWork         103    87    86   108   164   125   139   122    72   112    19
        SpeaksToCustomers     25    70    68     0    14    14    62   -12   -22    77    25
        MadeWith             109   150   112   130   122    91   111   115    91    91    64
        UsedFor               79   125    55   106    78    72    75    55    33    72    27
        UsedNotServed         75    98    54   103   172    63    22     1   -12   109     1
        Served              -139  -131   -35   -61  -104  -131  -101  -140   -49   -72  -100
        PersonLike             9  -200   -31   -72   -90  -113  -123  -157   -87  -168  -157
        Cell                 -99   -99   -99  -197   -99   -99   -99   -99   -99   -99   -99
        Clean                106     8    75    77     8   -30     9     5    -4   -33   -30
        PersonLater         -101  -181  -101  -101  -159  -101  -101  -124  -101  -113  -101
        Branch                58   146    58    58    58    58    -1    58    58    -2    58
        Offers                -7   -75    -8   -75   -72    -6    35  -129    54   -90    57
        Polite                34   111    16    76    16    16    16   -26    12   -96   -13
        Cannot                -2   -74    11   -37   -58   -67   -60   -10    25   -87   -68
        Limits                53   -45    30   -68    -2   -94   -56   -95  -100  -116   -20
        Style                 92    27    86   173   105   106   115   126    88    -1   114
        ToReaders             -1    -2   -48     8    -4    51    -9    -7   -58    10  -107
        Speaker               78    80    32   121    75   -33   -39    43    32    43    69
        Requested            122    50    98    71   102   179   129   190    80   103    51
        Exclaimed           -108  -108  -108  -108  -108  -108  -126  -108  -108  -120  -203
        SpeakerToYou          78    86    38   116    81   -60   -33    49    38    55    86
        HereForYou            25   -24    93    50    38    38    38    97    49   129    78
        OfferToYou            97    97    97    97    97    97    97    97    97    56   191
        Opening                8   -33    13   -19   -24   -31   -67     4   -73   -19    -4
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
