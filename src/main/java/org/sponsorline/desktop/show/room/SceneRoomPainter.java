package org.sponsorline.desktop.show.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.show.Curtain;
import org.sponsorline.briefing.show.RoomPicture;
import org.sponsorline.briefing.show.StageLook;
import org.sponsorline.briefing.show.StagePoint;
import org.sponsorline.briefing.show.StageRegion;
import org.sponsorline.export.stage.KnownIndexes;
import org.sponsorline.export.stage.StagePicture;
import org.sponsorline.export.stage.StageRequest;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.paint.surface.OffsetSurface;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.view.ViewState;

/// Paints scenes as [StagePicture] lays them out, and what the presenter lays over them: a region enlarged, a spotlight, a
/// pointer, a curtain. Keeps the pictures that were made last. For the JavaFX thread alone.
public final class SceneRoomPainter implements RoomPainter {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int POINTER = 0xFFE5484D;
    private static final int SHADE = 0xB0000000;

    /// Parts of the height: the pointer's disc and the lit circle around it.
    private static final double POINTER_SHARE = 0.012;
    private static final double LIGHT_SHARE = 0.17;
    private static final int CIRCLE_CORNERS = 64;

    /// The stage whose picture is told in words; any of these proportions shows as many rows.
    private static final double USUAL_WIDTH = 1920;
    private static final double USUAL_HEIGHT = 1080;

    /// Small pictures of a briefing's scenes and the stage's own in two languages.
    private static final int MOST_KEPT = 120;

    private final TextMeasure measure;
    private final Clock clock;
    private final KnownIndexes known = new KnownIndexes();
    private final Map<StageRequest, StagePicture> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<StageRequest, StagePicture> eldest) {
            return size() > MOST_KEPT;
        }
    };

    public SceneRoomPainter(TextMeasure measure, Clock clock) {
        this.measure = measure;
        this.clock = clock;
    }

    @Override
    public void paint(
            Surface surface, ShowMaterial material, RoomMoment moment, double width, double height, boolean dark) {
        RoomPicture room = moment.room();
        if (room.curtain() != Curtain.NONE) {
            surface.fillRect(0, 0, width, height, 0, room.curtain() == Curtain.BLACK ? BLACK : WHITE);
            return;
        }
        StageLook look = room.look();
        StageRegion zoom = look.zoom();
        double enlarged = zoom == null ? 1 : 1 / zoom.size();
        ViewState.Window window = moment.camera() == null ? null : moment.camera().at(moment.t()).window();
        StagePicture picture = picture(material, room, width * enlarged, height * enlarged, dark);
        surface.clip(0, 0, width, height);
        picture.paint(
                zoom == null ? surface
                        : new OffsetSurface(surface, -zoom.x() * width * enlarged, -zoom.y() * height * enlarged),
                look, window);
        surface.unclip();
        StagePoint pointer = room.pointer();
        if (pointer != null && look.spotlight()) {
            spotlight(surface, pointer.x() * width, pointer.y() * height, width, height);
        } else if (pointer != null) {
            double radius = height * POINTER_SHARE;
            surface.fillRect(pointer.x() * width - radius, pointer.y() * height - radius, 2 * radius, 2 * radius, radius,
                    POINTER);
        }
    }

    /// A shade over all but a circle: a polygon around the picture that goes in to the circle, around it and back.
    private static void spotlight(Surface surface, double x, double y, double width, double height) {
        double radius = height * LIGHT_SHARE;
        double[] xs = new double[CIRCLE_CORNERS + 7];
        double[] ys = new double[CIRCLE_CORNERS + 7];
        double[][] around = {{0, 0}, {width, 0}, {width, height}, {0, height}, {0, 0}};
        int corner = 0;
        for (double[] point : around) {
            xs[corner] = point[0];
            ys[corner++] = point[1];
        }
        for (int k = 0; k <= CIRCLE_CORNERS; k++) {
            double angle = -2 * Math.PI * k / CIRCLE_CORNERS;
            xs[corner] = x + radius * Math.cos(angle);
            ys[corner++] = y + radius * Math.sin(angle);
        }
        xs[corner] = 0;
        ys[corner] = 0;
        surface.fillPolygon(xs, ys, SHADE);
    }

    private StagePicture picture(ShowMaterial material, RoomPicture room, double width, double height, boolean dark) {
        Scene scene = room.excursion() == null ? material.scene(room.scene()).orElse(null) : null;
        Locale locale = room.language();
        String subtitle = scene == null || scene.subtitle() == null ? "" : scene.subtitle().in(locale);
        return made.computeIfAbsent(
                new StageRequest(
                        material.index(), material.view(room), scene == null ? "" : scene.title().in(locale), subtitle,
                        material.withheld().sentence(locale), number(material, room.scene()), locale, dark,
                        LocalDate.now(clock), width, height),
                request -> StagePicture.of(request, measure, known));
    }

    private static int number(ShowMaterial material, @Nullable String scene) {
        return scene == null ? 0 : material.briefing().indexOf(scene) + 1;
    }

    @Override
    public String words(ShowMaterial material, RoomMoment moment) {
        RoomPicture room = moment.room();
        return room.curtain() != Curtain.NONE ? ""
                : picture(material, room, USUAL_WIDTH, USUAL_HEIGHT, false).description();
    }
}
