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
        Always                34   -31    31   -15   -35   -67   -47   -36   -41   -79   -77
        ThenWrites            68    55    61   135   126   149    88   -36   -27    53   -51
        ThenSays              74   113   107    11    52   105    79    92    14    25   -28
        ThenHelps            102   124    84   151    76     6   101    55    55   -52     1
        ThenFails           -132  -140   -42   -17   -42  -140   -24   -42   -81  -136    38
        ThenOperates           9    32    44   187   135    -4   -44    44   -16    -4    94
        ThenIs                 5  -202   -83   -85  -123  -166  -131   -83  -112  -146  -105
        ThenIsUsed           102    25    86   149    50    92    35    50    50   -48    74
        ThenIsTrouble       -161  -161   -72  -133  -174  -106   -80   -72   -72  -106    12
        ThenOther             55    89    34    52   144    31   -64    12    95   -20   -59
        AfterBy              199   192   152   166   188   129   121   129   126   179   129
        AfterWith             86    53    82    21    64    12    29   109   -22   -59    63
        AfterFrom             -6    55    -6   -24    18   -48    57    48    -6   -65  -103
        AfterInto            -10    17    54   132    96    29    29   -32    29    40   -69
        AfterIn              -89  -138   -96  -136   -96   -97   -96  -148  -103  -135  -174
        AfterAccordingTo     105   175   105   153   172   105   105   105   105   105    74
        AfterOf              -47   -91  -104   -72   -33   -18  -105   -49  -113   -90  -111
        AfterPreposition      15    11    -7    18    36   -35   -13    37  -108   -56    -3
        AfterOn              -66    21   -67   -10  -114   -64   -67   -67  -120  -148  -113
        VerbWrites           110   137    91   115    87   -25   100    92    70    21    90
        VerbUses              -6   -39   -24  -108    37   -19   -24   -86   -81    -5   -12
        VerbCalls            -79   -64   -33    16   -33    -9   -33   -33   -33   -75   -63
        VerbOther            -33   -54   -10   -48   -77  -126  -114  -129  -155  -168   -72
        AfterUses             77   107    60   152    78    58   133    60    60    79    26
        HelpOf                66   149    50    71    49    88    22    50    50    13    50
        The                   -9  -163   -96   -57   -71   -91   -29   -82   -55   -67   -36
        A                     33    54   103   155    11    53    42    13    50   -14   -40
        Our                   31   -37   -54   -63    38   -52   -84    40   -99   -76   -53
        Your                 -66  -120   -72  -137  -126  -133   -25   -49  -106  -140  -147
        Bare                  49    19    30    -1    12   -20   -85     9   -20   -60   -58
        Plural                29    18    16   125   -40    48   -41   -27   -54   -38    57
        Possessive            16    31    36   119    74    99   101    36    36   -31    36
        OwnsOutput            63    16    45    92   117   115    94    45    45    35    45
        OwnsService         -141   -79   -79   -79  -132  -134   -79   -79   -79   -79   -79
        OwnsOther             86    75    41   114    24    41    86    41    41   -21    41
        OutputNext           148   245   101    69    22   168   101    -7   193    13   156
        ServiceNext         -190  -198  -162  -151  -136  -145  -127  -163  -133  -121  -128
        TroubleNext          -94   -71   -71   -71  -126   -71   -71   -71   -71   -73   -97
        PlaceNext             31  -131   -24    12   -37   -32   -24    -6   -58   -24   -60
        CapitalNext          -91  -121   -36  -195  -160   -91  -111  -151  -106  -171  -131
        WordNext              -7   -46    11   -40   -99   -88  -105   -29   -36  -138   -49
        ActionNext           -80   -80   -80  -151   -80   -80  -124  -119   -80   -95   -90
        OtherSortBefore       10   -20    10    67   -78  -135   -29   -54    57    26   108
        WorkSortBefore       108   108   108    14   193   108   108   108   154   187   203
        SystemBefore         -17    39   -61  -110  -146   -77   -97  -138  -153  -173  -215
        WordBefore            29   -11    13  -103  -111  -155  -102   -36   -97  -132   -82
        CapitalBefore        -39  -222  -124  -212  -143  -163  -138  -164  -208  -221  -199
        OwnerBefore          184   143    95   193   138    95    95    -7    33   132    95
        Small                 -8  -160   -27   -45   -64  -120   -85   -71   -62  -115  -117
        AllCaps               29     2     2    -1     2     2     2     2     2   -25     2
        First                 -8   -36    -5   -71   -43   -42   -78   -10   -81   -30   -54
        Quoted                33    79   -13   -93   -70   -13   -13   -13   -13    20   -99
        NumberNext           -42  -141  -108  -223  -108  -172  -108  -108  -108  -123  -128
        ColonNext             84    29    -4  -143    47    -4    -4    97   -41   -51   -86
        ColonBefore           79   113   100    17    89    38    38    38    38    38   -52
        Last                 129   130    88    69    68   -46    96    24    92   -62    64
        Bracketed            -13    33   -56  -218   -56  -107   -56   -56   -56   -56  -111
        OpenNext              21    18   -11   -11   -32   -11   -11   -11   -11   -66   -44
        CommaNext              5   -55     7    64    31   -86   -48   -53   -21    30   -64
        NameNext             -88  -149   -88   -96   -88   -88  -108   -88   -88  -102   -97
        NameBefore           -32   -32   -32   -40   -55   -32   -32   -32   -32   -32   -32
        NameBeside           -98  -280  -145  -145  -145  -145  -145  -145  -145  -154  -145
        TitleBefore          -51   -98   -51   -51   -51   -51   -51   -51   -51   -51   -51
        RoleNext             -67  -173   -13   -67   -93   -67   -67   -28   -67   -77   -79
        Customers            -92   -46  -108  -163  -229   -25   -85  -154   -90  -190  -167
        Service              -77   -57   -53   -26   -62   -82  -141   -94     3  -112  -145
        Serving              -94  -162    -7    20   -76  -106    14   -96  -128   -86   -92
        Trouble             -109   -25  -149   -94   -45   -88  -138   -31   -68   -76   -83
        Offered             -106  -122   -71    58   -26   -92   -22   -68   -48   -48   -59
        Code                 146   149    80    72    91   -47     9   147    76   132    29
        Document              64     8   143    93    63    60    27    29    73    50   103
        Output               106    41    -9   -13    57    40    38     2    59   -33   -12
        FirstPerson            2    63   -49    63    53    60    -4    60    32    55    18
        ThirdPerson          -14  -115   -35    -3   -79   -61   -74   -85   -61  -136  -109
        PersonSign            46  -108    22   -30   -35   -66   -90  -105   -35  -126  -126
        ActionSign            61    96   -10   -35   -65   -43   -46   -55   -84   -25   -59
        Wrong                 29   128    29    39     2   -11    65    61   118    54  -114
        Surface              -34    56    18   -30    63     8    75   -10    74    58   -47
        Checked               45    37    48   -29    84  -116     5   -86    39   -58    -4
        Disclosed             34    29    -8   -24   -42   -58   -82    55   -21  -131   -53
        Technical             11   -68    22    -6    16   -44   -23   -13  -174  -119  -127
        HostSign              69  -118   -14    13   -57   -82   -11  -142  -118   -86  -130
        Place               -153  -208  -107  -121  -191  -107  -149   -68  -139  -140  -137
        CodeSpan              88   138    34   124   115    74   -20   -35    -7   -53   -22
        Trailer              174   218   171   205   130   130   130   130   130    83   130
        Question              88    30    30    30   111    10    30    30    30   -53    41
        Short                 10   -35    13   -83    11   -76   -70  -121   -28  -110    17
        Several               57    39   -26   -23   -36   -88   -67   -84  -104  -119   -56
        AnyUse                41    34    80    93    22    49    14    37    29     5   -91
        AnyWrite             121   111    73    66   152     8   102    93    77    79    64
        AnySay                51    98    56    36    48   120    91     9   103    64    35
        EarlierCustomers    -154  -154  -154  -154  -249  -166  -219  -208  -212  -269  -206
        EarlierService      -116  -140  -116  -116  -137   -74  -185  -200  -179  -193  -214
        EarlierWork          -79  -194  -119   -51  -141  -145  -206  -197  -153  -182  -250
        EarlierTool            0     0     0     0     0     0     0     0     0     0     0
        Hyphenated           -18   -18    -4   -64    48   -17   -17   -17   -42   -17   -17
        SlashBeside           66   161    66    66    66    66    13    66    66    13    66
        InQuestion             0     0     0     0     0     0     0     0     0     0     0
        Alone                 71     7    55    32    57    32    29   -36   -11   -12   -39
        AloneThe              70   -86    17    28    29    13    48   -57    17    46    17
        Speaks               127   103   117   111   149   179   149    59   -10    43   -40
        SpeaksOfWork         100    80    86   103   142   128   137   123    50   118    17
        SpeaksToCustomers     14    53    68   -10    -8    -6    44   -41   -18    58    -4
        MadeWith             102   144   107   127   111    87   117   108    87    87    46
        UsedFor               93   141    78   121    91    88    91    78    44    90   124
        UsedNotServed         68    82    48    95   155    57    20     1    -8    99     8
        Served              -139  -125   -22   -58  -106  -128  -100  -146   -35   -65   -50
        PersonLike            14  -181   -23   -53   -80  -104  -134  -147   -74  -164  -155
        Cell                 -90   -90   -90  -179   -90   -90   -90   -90   -90   -90   -90
        Clean                105    -2    71    58    -4   -33    -7     2   -15   -42   -55
        PersonLater         -106  -192  -106  -106  -168  -106  -106  -131  -106  -124  -108
        Branch                66   161    66    66    66    66    13    66    66    13    66
        Offers                 0   -71    -8   -64   -69    -7    28  -134    55   -72    50
        Polite                41   119    23    23    79    23    23   -18     8   -76   -16
        Cannot                21   -70    28   -17   -34   -53   -83    -4    25   -83   -58
        Limits                62   -44    34   -41     3  -110   -36   -67   -83  -125    -6
        Style                 85    33    93   177    95   106   117   125    88    -9   113
        ToReaders              4     0   -52     2    14    55   -12    -1   -45    -4  -107
        Speaker               61    78    38   129    83   -20   -31    52    38    43    74
        Requested            128    48    97    83   110   190   130   202    86   123    52
        Exclaimed           -119  -119  -119  -119  -119  -119  -134  -119  -119  -128  -219
        SpeakerToYou          55    77    37   100    82   -67   -33    51    37    43    77
        HereForYou            29   -21    78    52    41    41    41    83    44   123    76
        OfferToYou            95    95    95    95    95    95    95    95    95    63   187
        Opening               11   -29    14   -16   -25   -23   -59     9   -63   -12     5
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
