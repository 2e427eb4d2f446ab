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
        Always                -6   -71    -9   -56   -73  -106   -84   -82   -83  -123  -119
        ThenWrites            73    58    67   139   131   153    92   -31   -12    62   -28
        ThenSays              72   111   112    11    43    96    76   105    12    30    27
        ThenHelps             97   124    78   145    69    -4    97    48    48   -47   -21
        ThenFails           -131  -138   -42   -15   -52  -137   -27   -42   -82  -133    34
        ThenOperates          10    31    47   189   138     6   -46    47   -17    -4    90
        ThenIs                -2  -206   -91   -92  -135  -177  -131   -91  -155  -171  -130
        ThenIsUsed           104    27    85   151    52   102    31    52    52   -42    64
        ThenIsTrouble       -166  -168   -82  -143  -188  -112   -90   -82   -82  -137     5
        ThenOther             54    89    31    50   140    24   -65    15    96   -37   -62
        AfterBy              199   193   152   167   192   131   131   131   130   185   131
        AfterWith             88    44    82    25    70    13    32   116   -30   -61    83
        AfterFrom              9    75    15    -8    36    -9    74    67    15   -51   -59
        AfterInto            -20     6    40   122    33    19    16   -41    16    25   -87
        AfterIn              -90  -140   -97  -140   -97   -99   -97  -146  -102  -144  -164
        AfterAccordingTo     101   174   101   147   168   101   101   101   101   101    35
        AfterOf              -50   -95  -111   -77   -30   -19  -112   -52  -122  -101  -121
        AfterPreposition      22    15     3    26    42   -15    -7    55   -96   -48    -5
        AfterOn              -65    20   -66   -13  -112   -65   -66   -66  -118  -137  -115
        VerbWrites           114   139    94   117    83   -20   105    98    74    30    96
        VerbUses              10   -30    -7   -96    61    -5    -7   -60   -74    17    39
        VerbCalls            -76   -60   -30    12   -30   -13   -30   -30   -30   -63   -52
        VerbOther            -33   -52    -9   -40   -68  -111  -132  -117  -138  -162   -88
        AfterUses             79   109    63   152    76    71   132    63    63    73    26
        HelpOf                44   129    29    54    34    65     1    29    29   -18   -11
        The                   -7  -163   -92   -54   -61   -88   -27   -69   -52   -62   -20
        A                     26    50    94   147     8    35    22    28    41   -32   -82
        Our                   34   -30   -49   -60    42   -57   -83    46   -97   -85   -45
        Your                 -64  -117   -72  -136  -123  -135   -21   -43  -114  -157  -143
        Bare                  48    18    29    -3     0   -16   -70   -24   -24   -54   -64
        Plural                18    11     4   116   -59    35   -69   -32   -66   -49    33
        Possessive            20    32    40   124    78   100   100    40    40   -20    40
        OwnsOutput            65    17    47    94   119   114    94    47    47    39    47
        OwnsService         -140   -78   -78   -78  -132  -136   -78   -78   -78   -78   -78
        OwnsOther             87    77    43   118    27    43    83    43    43   -16    43
        OutputNext           150   248   104    69    23   164   104    -8   194    45   167
        ServiceNext         -190  -202  -159  -151  -134  -144  -125  -157  -130  -121  -132
        TroubleNext          -86   -62   -62   -62  -110   -62   -62   -62   -62   -64   -82
        PlaceNext             29  -138   -24    11   -40   -31   -24    -3   -55   -24   -66
        CapitalNext          -85  -122   -27  -184  -141   -80   -96  -136   -94  -124  -114
        WordNext              -7   -42    11   -39   -86   -88  -109   -41   -29  -124   -36
        ActionNext           -90   -90   -90  -160   -90   -90  -132  -141   -90   -94  -100
        OtherSortBefore       12   -19    12    67   -78  -109   -34   -54    56    31   102
        WorkSortBefore       111   111   111    20   196   111   111   111   157   194   203
        SystemBefore         -20    37   -66  -114  -168   -84  -100  -138  -153  -178  -209
        WordBefore            35   -11    16   -99  -106  -141   -95   -16   -96  -132   -72
        CapitalBefore        -37  -205  -119  -209  -137  -158  -139  -162  -201  -211  -190
        OwnerBefore          184   144    94   192   137    94    94   -10    34   128    94
        Small                 -9  -158   -32   -49   -68  -124   -84   -83   -59  -122  -124
        AllCaps               27     2     2    -1     2     2     2     2     2   -22     2
        First                -11   -39    -8   -74   -39   -42   -81     5   -93   -30   -58
        Quoted                42    88    -2   -86   -62    -2    -2    -2    -2    32   -77
        NumberNext           -45  -139  -107  -224  -107  -172  -107  -107  -107  -124  -143
        ColonNext             83    31    -5  -145    50    -5    -5   102   -43   -51  -108
        ColonBefore           84   118   106    24    98    43    43    43    43    43   -35
        Last                 123   133    83    67     4   -35    86    20    93   -66    35
        Bracketed            -13    30   -61  -221   -61  -142   -61   -61   -61   -61  -148
        OpenNext              27    20    -4    -5   -19    -4    -4    -4    -4   -34   -27
        CommaNext             10   -54    11    65    29   -92   -49   -45     4    32   -52
        NameNext             -98  -174   -98  -106   -98   -98  -115   -98   -98  -114  -108
        NameBefore           -37   -37   -37   -44   -65   -37   -37   -37   -37   -37   -37
        NameBeside           -91  -280  -144  -144  -144  -144  -144  -144  -144  -148  -144
        TitleBefore          -60  -116   -60   -60   -60   -60   -60   -60   -60   -60   -60
        RoleNext             -64  -172   -13   -64   -87   -64   -64   -25   -64   -73   -75
        Customers            -99   -47  -111  -166  -235   -46   -88  -153   -90  -207  -176
        Service              -79   -61   -56   -28   -61   -68  -140   -99    -1  -121  -165
        Serving              -96  -176   -10    16   -69  -117     8   -96  -139   -81  -152
        Trouble             -109   -25  -155  -100   -73   -75  -143   -36   -67   -82   -76
        Offered             -111  -123   -74    57   -31   -85   -25   -62   -47   -47  -114
        Code                 140   149    77    69    82   -36     6   113    82   119     5
        Document              65     8   141    92    66    60    24    36    77    46   105
        Output                98    34   -15   -17    51    40    34   -26    65   -48   -36
        FirstPerson            8    67   -44    67    52    68    12    87    43    60    17
        ThirdPerson          -12  -115   -35     0   -80   -59   -73   -81   -59  -132  -104
        PersonSign            51  -103    24   -24   -35   -65   -87   -92   -31  -129  -125
        ActionSign            60   100    -7   -31   -67   -43   -47   -64   -79   -34   -72
        Wrong                 36   131    38    45    14    33    69    78   123    57  -103
        Surface              -32    58    17   -29    60     7    75     5    75    59   -74
        Checked               42    38    43   -35    80  -103   -12   -89    34   -73     6
        Disclosed             28    27    -8   -20   -47   -35   -86    69   -21  -118   -43
        Technical             13   -69    21    -7     6   -32   -45     3  -175  -108  -112
        HostSign              70  -111   -11    17   -60   -79    -4  -151  -114   -86  -135
        Place               -157  -213  -111  -122  -195  -111  -154   -73  -144  -152  -140
        CodeSpan              77   128    29   121   111    71   -43   -47   -24   -46    -9
        Trailer              173   214   170   205   128   128   128   128   128    83   128
        Question              98    39    39    39   119    15    39    39    39   -38    66
        Short                 10   -36    11   -82     9   -64   -66  -118   -29  -110    15
        Several               48    31   -40   -31   -42   -99   -77  -116  -105  -136   -69
        AnyUse                41    33    72    90    16    54     9     8    26     1   -94
        AnyWrite             117   108    71    60   143     8   103    63    67    78    50
        AnySay                46    97    51    32    41    94    88    29   100    66    20
        EarlierCustomers    -131  -131  -131  -131  -236  -131  -155  -131  -175  -221  -164
        EarlierService      -129  -129  -129  -129  -145  -173  -170  -172  -191  -202  -286
        EarlierWork         -175  -243  -175  -175  -271  -251  -255  -175  -210  -221  -297
        EarlierTool            0     0     0     0     0     0     0     0     0     0     0
        Hyphenated           -18   -17     0   -64    51   -16   -16   -16   -40   -16   -16
        SlashBeside           49   145    49    49    49    49   -16    49    49     8    49
        InQuestion             0     0     0     0     0     0     0     0     0     0     0
        Alone                 71     8    56    33    60    30    31   -32   -18   -14   -54
        AloneThe              68   -89    16    29    25    12    43   -49    14    50    16
        Speaks               128   104   117   113   147   173   148    73     1    48   -10
        SpeaksOfWork          99    78    85   101   126   118   135   134    53   119    16
        SpeaksToCustomers     10    56    66   -12    -7   -10    41   -48   -21    67   -47
        MadeWith             104   145   109   126   113    88   119   112    88    88    57
        UsedFor               96   145    82   126    90   106   101    82    39    90   130
        UsedNotServed         73    80    54   100   165    72    27    11   -12    99    15
        Served              -136  -120   -16   -53  -101  -116   -97  -131   -28   -72   -55
        PersonLike            15  -183   -27   -53   -83  -108  -133  -133   -75  -166  -150
        Cell                 -89   -89   -89  -176   -89   -89   -89   -89   -89   -89   -89
        Clean                103    -4    65    57     2   -38    -8   -17   -26   -46   -58
        PersonLater         -122  -209  -122  -122  -174  -122  -122  -177  -122  -134  -126
        Branch                49   145    49    49    49    49   -16    49    49     8    49
        Offers                15   -60     6   -50   -54    13    51  -112    63   -43    73
        Polite                23   102     5     5    63     5     5   -40   -10  -109   -68
        Cannot                22   -69    29   -17   -47   -28   -88     0    22   -78   -87
        Limits                77   -25    47   -29    15   -90   -24   -68   -58   -99    47
        Style                 96    43   102   188   113    98   134   142   120     3   134
        ToReaders             -3    -5   -60    -3     6    51   -25    -1   -68   -15  -130
        Speaker               62    77    40   125    85   -21   -27    67    40    46    79
        Requested            129    52    99    81   113   187   136   209    89   132    51
        Exclaimed           -111  -111  -111  -111  -111  -111  -131  -111  -111  -125  -202
        SpeakerToYou          59    78    41    98    86   -62   -26    68    41    49    84
        HereForYou            43   -17    89    60    55    55    55   104    61   136   118
        OfferToYou            80    80    80    80    80    80    80    80    80    45   156
        Opening               15   -25    18   -13   -13   -16   -54    32   -67    -4    21
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
