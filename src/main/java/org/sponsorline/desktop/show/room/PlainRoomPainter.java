package org.sponsorline.desktop.show.room;

import java.util.Locale;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.show.Curtain;
import org.sponsorline.paint.surface.Surface;

/// Paints the words of a scene large, without its chart.
final class PlainRoomPainter implements RoomPainter {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int DARK = 0xFF0D1724;
    private static final int FAINT_ON_DARK = 0xFFB6C2D2;
    private static final int FAINT_ON_LIGHT = 0xFF3D4A5C;

    /// The stage that sizes are stated for.
    private static final double LINES = 1080;

    @Override
    public void paint(
            Surface surface, ShowMaterial material, RoomMoment moment, double width, double height, boolean dark) {
        Curtain curtain = moment.room().curtain();
        if (curtain != Curtain.NONE) {
            surface.fillRect(0, 0, width, height, 0, curtain == Curtain.BLACK ? BLACK : WHITE);
            return;
        }
        double unit = height / LINES;
        surface.fillRect(0, 0, width, height, 0, dark ? DARK : WHITE);
        Locale locale = moment.room().language();
        material.scene(moment.room().scene()).ifPresent(scene -> {
            surface.text(scene.title().in(locale), 96 * unit, 140 * unit, new Surface.Font(56 * unit, true),
                    dark ? WHITE : BLACK);
            if (scene.subtitle() != null) {
                surface.text(scene.subtitle().in(locale), 96 * unit, 200 * unit, new Surface.Font(36 * unit, false),
                        dark ? FAINT_ON_DARK : FAINT_ON_LIGHT);
            }
        });
    }

    @Override
    public String words(ShowMaterial material, RoomMoment moment) {
        return moment.room().curtain() != Curtain.NONE ? ""
                : material.scene(moment.room().scene()).map(Scene::title)
                        .map(title -> title.in(moment.room().language())).orElse("");
    }
}
