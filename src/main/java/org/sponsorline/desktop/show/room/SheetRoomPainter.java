package org.sponsorline.desktop.show.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.camera.Camera;
import org.sponsorline.briefing.show.Curtain;
import org.sponsorline.briefing.show.RoomPicture;
import org.sponsorline.briefing.show.StagePoint;
import org.sponsorline.briefing.show.StageRegion;
import org.sponsorline.export.ChartSheet;
import org.sponsorline.export.SheetExtent;
import org.sponsorline.export.SheetNotes;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.ScaledSurface;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.view.ViewState;

/// Paints a scene as a sheet of its view, in letters large enough for a room; scenes of text alone as their words.
///
/// What is withheld is not in the record it paints from.
public final class SheetRoomPainter implements RoomPainter {

    /// The height of the sheet that is enlarged to the stage: letters are twice their usual size on 1080 lines.
    private static final double SHEET_HEIGHT = 540;
    private static final int MOST_SHEETS = 40;

    private static final int POINTER = 0xFFE5484D;
    private static final int POINTER_RIM = 0xFFFFFFFF;
    private static final int SHADE = 0xB0000000;
    private static final double POINTER_PX = 9;
    private static final double SPOT_PX = 110;
    private static final double STRIP_PX = 2;

    private final TextMeasure measure;
    private final Clock clock;
    private final RoomPainter plain = new PlainRoomPainter();
    private final Map<Key, ChartSheet> sheets = new LinkedHashMap<>(MOST_SHEETS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ChartSheet> eldest) {
            return size() > MOST_SHEETS;
        }
    };

    /// What a sheet is made from, without the record's entries, which take long to compare.
    private record Key(
            DatasetIndex index, ViewState view, Locale locale, boolean dark, double width, SheetNotes notes) {}

    /// @param measure the fonts of the stage
    /// @param clock   tells the present day
    public SheetRoomPainter(TextMeasure measure, Clock clock) {
        this.measure = measure;
        this.clock = clock;
    }

    @Override
    public void paint(
            Surface surface, ShowMaterial material, RoomMoment moment, double width, double height, boolean dark) {
        RoomPicture room = moment.room();
        ViewState view = viewAt(material, moment);
        if (view == null || room.curtain() != Curtain.NONE) {
            plain.paint(surface, material, moment, width, height, dark);
            return;
        }
        double sheetWidth = Math.rint(SHEET_HEIGHT * width / height);
        ChartSheet sheet = sheet(material, request(material, room, view, sheetWidth, dark), moment.camera() == null);
        double scale = height / SHEET_HEIGHT;
        StageRegion zoom = room.look().zoom();
        surface.fillRect(0, 0, width, height, 0, palette(dark).ground());
        surface.clip(0, 0, width, height);
        sheet.paint(zoom == null ? new ScaledSurface(surface, scale, 0, 0)
                : new ScaledSurface(
                        surface, scale / zoom.size(), -zoom.x() * width / zoom.size(), -zoom.y() * height / zoom.size()),
                0);
        surface.unclip();
        if (room.pointer() != null) {
            point(surface, room.pointer(), room.look().spotlight(), width, height, scale);
        }
    }

    private static @Nullable ViewState viewAt(ShowMaterial material, RoomMoment moment) {
        Camera camera = moment.camera();
        return camera == null ? material.view(moment.room()) : camera.viewAt(moment.t());
    }

    private static Palette palette(boolean dark) {
        return dark ? Palette.DARK : Palette.LIGHT;
    }

    private SheetRequest request(
            ShowMaterial material, RoomPicture room, ViewState view, double width, boolean dark) {
        Locale locale = room.language();
        String title = material.scene(room.scene()).map(Scene::title).map(text -> text.in(locale)).orElse("");
        String subtitle = material.scene(room.scene()).map(Scene::subtitle).map(text -> text.in(locale)).orElse("");
        String withheld = material.withheld().sentence(locale);
        String note = subtitle.isEmpty() || withheld.isEmpty() ? subtitle + withheld : subtitle + " · " + withheld;
        return new SheetRequest(
                material.index().dataset(), view, locale, palette(dark), Metrics.COMFORTABLE,
                new SheetExtent.Room(width, SHEET_HEIGHT), new SheetNotes(title, note, room.look().sources()),
                LocalDate.now(clock), material.index().dataset().header().title().in(locale));
    }

    /// @param kept whether it will be asked for again, as those of a movement are not
    private ChartSheet sheet(ShowMaterial material, SheetRequest request, boolean kept) {
        Key key = new Key(
                material.index(), request.state(), request.locale(), request.palette().dark(),
                request.extent().widthPx(), request.notes());
        return kept ? sheets.computeIfAbsent(key, asked -> ChartSheet.of(request, measure))
                : ChartSheet.of(request, measure);
    }

    private static void point(
            Surface surface, StagePoint at, boolean spotlight, double width, double height, double scale) {
        double x = at.x() * width;
        double y = at.y() * height;
        if (spotlight) {
            shade(surface, x, y, SPOT_PX * scale, width, height);
            return;
        }
        dot(surface, x, y, (POINTER_PX + 1.5) * scale, POINTER_RIM);
        dot(surface, x, y, POINTER_PX * scale, POINTER);
    }

    private static void dot(Surface surface, double x, double y, double radius, int argb) {
        surface.fillRect(x - radius, y - radius, 2 * radius, 2 * radius, radius, argb);
    }

    /// Dims all but a circle.
    private static void shade(Surface surface, double x, double y, double radius, double width, double height) {
        for (double top = 0; top < height; top += STRIP_PX) {
            double off = top + STRIP_PX / 2 - y;
            double half = Math.abs(off) < radius ? Math.sqrt(radius * radius - off * off) : 0;
            if (half == 0) {
                surface.fillRect(0, top, width, STRIP_PX, 0, SHADE);
            } else {
                surface.fillRect(0, top, Math.max(0, x - half), STRIP_PX, 0, SHADE);
                surface.fillRect(x + half, top, Math.max(0, width - x - half), STRIP_PX, 0, SHADE);
            }
        }
    }

    @Override
    public String words(ShowMaterial material, RoomMoment moment) {
        return plain.words(material, moment);
    }
}
