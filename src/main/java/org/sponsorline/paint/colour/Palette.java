package org.sponsorline.paint.colour;

import java.util.List;
import java.util.Map;

/// The colours of the picture by meaning, each `0xAARRGGBB`.
///
/// Categorical colours are told apart with the usual kinds of colour blindness too, and every text has a contrast of at
/// least 4.5 to what it stands on, dimmed text of 3.
///
/// @param ground        behind everything
/// @param headers       bands of lane headers by depth, outermost first
/// @param headerText    names of lanes
/// @param quietText     counts, details, the finer ticks
/// @param rule          lines between parts
/// @param gridMajor     where a larger unit of time begins
/// @param gridMinor     where a labelled unit begins
/// @param text          names beside bars, the axis
/// @param editionHeld   behind the days of an edition that took place
/// @param editionPlanned outline and hatch of days that were or are planned
/// @param today         the line and flag of the present day
/// @param onToday       words on that flag
/// @param asOf          the line and flag of the day the record is seen from
/// @param onAsOf        words on that flag
/// @param accent        selection and focus
/// @param hover         around what the pointer is on
/// @param badge         ground of a badge
/// @param onBadge       its sign
/// @param receded       words beside what is not matched or recedes behind a selection
/// @param bars          hues by colour ordinal
/// @param tones         the colours of bars of each hue
/// @param receding      the same behind a selection
public record Palette(
        boolean dark, int ground, List<Integer> headers, int headerText, int quietText, int rule, int gridMajor,
        int gridMinor, int text, int editionHeld, int editionPlanned, int today, int onToday, int asOf, int onAsOf,
        int accent, int hover, int badge, int onBadge, int receded, List<Integer> bars,
        List<Map<Tone, BarColours>> tones, List<Map<Tone, BarColours>> receding) {

    private static final int WHITE = 0xFFFFFFFF;

    private static final BarColours NO_BAR = new BarColours(WHITE, WHITE, WHITE);

    private static final double DIMMED_MARK = 0.45;

    /// How much of the accent is in the row of what is selected.
    private static final double ROW_TINT = 0.1;

    // Chosen by search: far apart in lightness as well as in hue, so that they stay apart without red or green.
    private static final List<Integer> LIGHT_BARS = List.of(
            0xFF2C66B8, 0xFF1E8468, 0xFFB5450E, 0xFF4B2979, 0xFF5B2C08, 0xFFB678AF, 0xFF1C5B5F, 0xFF8A9C3F,
            0xFF5C6875, 0xFF84909C);

    private static final List<Integer> DARK_BARS = List.of(
            0xFF6FA8F0, 0xFF3FB68B, 0xFFE8790A, 0xFF7961BA, 0xFFF2C332, 0xFFBC3F5D, 0xFF76D7FC, 0xFFCDD3AC,
            0xFFA0ABB7, 0xFF7C8896);

    /// Dark on light.
    public static final Palette LIGHT = of(
            false, WHITE, List.of(0xFFE9EEF4, 0xFFF1F4F8, 0xFFF7F9FB), 0xFF1B2530, 0xFF556270, 0xFFD5DCE4,
            0xFFDDE3EA, 0xFFEDF0F4, 0xFF1F2933, 0x1A33475B, 0xFF8A97A5, 0xFFC62A3B, WHITE, 0xFF6B3FA0, WHITE,
            0xFF0B63D6, 0xFF33475B, 0xFFFFF3C4, 0xFF6B4A00, 0xFF5F6B79, LIGHT_BARS);

    /// Light on dark.
    public static final Palette DARK = of(
            true, 0xFF12171D, List.of(0xFF232B35, 0xFF1D242D, 0xFF181E26), 0xFFE6EBF1, 0xFFA0ACB9, 0xFF313B47,
            0xFF2A333E, 0xFF1E252E, 0xFFDFE5EC, 0x1FBFD0E2, 0xFF6F7D8C, 0xFFFF6B78, 0xFF1A0508, 0xFFC7A6FF,
            0xFF16092B, 0xFF5AA2FF, 0xFFB9C6D4, 0xFF4A3A08, 0xFFFFE08A, 0xFF8F9CAA, DARK_BARS);

    private static final double STRONG = 7.5;

    /// The two for a stage.
    public static final Palette STAGE_LIGHT = LIGHT.strong();
    public static final Palette STAGE_DARK = DARK.strong();

    private static Palette of(
            boolean dark, int ground, List<Integer> headers, int headerText, int quietText, int rule, int gridMajor,
            int gridMinor, int text, int editionHeld, int editionPlanned, int today, int onToday, int asOf,
            int onAsOf, int accent, int hover, int badge, int onBadge, int receded, List<Integer> bars) {
        return of(dark, ground, headers, headerText, quietText, rule, gridMajor, gridMinor, text, editionHeld,
                editionPlanned, today, onToday, asOf, onAsOf, accent, hover, badge, onBadge, receded, bars,
                BarColours.LEAST_CONTRAST);
    }

    private static Palette of(
            boolean dark, int ground, List<Integer> headers, int headerText, int quietText, int rule, int gridMajor,
            int gridMinor, int text, int editionHeld, int editionPlanned, int today, int onToday, int asOf,
            int onAsOf, int accent, int hover, int badge, int onBadge, int receded, List<Integer> bars, double least) {
        List<Map<Tone, BarColours>> tones =
                bars.stream().map(hue -> BarColours.ofHue(hue, ground, text, least)).toList();
        return new Palette(
                dark, ground, headers, headerText, quietText, rule, gridMajor, gridMinor, text, editionHeld,
                editionPlanned, today, onToday, asOf, onAsOf, accent, hover, badge, onBadge, receded, bars,
                tones, tones.stream().map(hue -> BarColours.receding(hue, ground, least)).toList());
    }

    /// These colours for the last row of a room: no word has a contrast below 7 : 1 (WCAG 2, level AAA).
    private Palette strong() {
        return of(
                dark, ground, headers, headerText, strong(quietText), rule, gridMajor, gridMinor, text, editionHeld,
                editionPlanned, BarColours.carrying(today, STRONG), onToday, BarColours.carrying(asOf, STRONG), onAsOf,
                accent, hover, badge, onBadge, strong(receded),
                bars.stream().map(hue -> BarColours.carrying(hue, STRONG)).toList(), STRONG);
    }

    /// Words on the ground and on the discs beside names, as much towards the strongest as it takes.
    private int strong(int words) {
        int mixed = words;
        for (double share = 0.1; share <= 1 && leastContrast(mixed) < STRONG; share += 0.1) {
            mixed = Colours.mix(words, headerText, share);
        }
        return mixed;
    }

    private double leastContrast(int words) {
        return Math.min(Colours.contrast(words, ground), Colours.contrast(words, header(0)));
    }

    /// The colours of a bar.
    ///
    /// @param recedes whether something else is selected
    public BarColours bar(int ordinal, Tone tone, boolean recedes) {
        return (recedes ? receding : tones).get(ordinal).getOrDefault(tone, NO_BAR);
    }

    /// The fill of small marks and of outlines: they would be lost where bars are still seen.
    public int mark(int ordinal, boolean standsOut) {
        return standsOut ? bars.get(ordinal) : Colours.mix(ground, bars.get(ordinal), DIMMED_MARK);
    }

    /// The ground of a row in which anything is selected.
    public int rowTint() {
        return Colours.mix(ground, accent, ROW_TINT);
    }

    /// The band of a lane header.
    public int header(int depth) {
        return headers.get(Math.min(depth, headers.size() - 1));
    }
}
