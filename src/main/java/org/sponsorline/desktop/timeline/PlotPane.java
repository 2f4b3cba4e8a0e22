package org.sponsorline.desktop.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.timeline.canvas.CanvasFonts;
import org.sponsorline.desktop.timeline.canvas.CanvasSurface;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.model.EntryKey;
import org.sponsorline.paint.Highlights;
import org.sponsorline.paint.PaintOptions;
import org.sponsorline.paint.SourceFigures;
import org.sponsorline.paint.TimelinePainter;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.OffsetSurface;
import org.sponsorline.paint.surface.Surface;

/// The column of names, axis and lanes: two canvases as large as what can be seen of them, the upper one for marks alone.
///
/// It is told what has changed and paints once per pulse, as its layout. Unmanaged, so that painting asks nothing
/// else in the window to be laid out.
public final class PlotPane extends Region {

    private final TimelineView view;
    private final Canvas picture = new Canvas();
    private final Canvas overlay = new Canvas();
    /// The part of the overlay that has marks: the rest of it need not be laid over the picture in each frame.
    private final Rectangle marked = new Rectangle();
    private final CanvasSurface pictureSurface;
    private final CanvasSurface overlaySurface;
    private final TimelinePainter painter = new TimelinePainter();

    /// What was painted last without a fault.
    private @Nullable Painting painted;

    /// The selection at all its places, and that together with what belongs to it: found when they change, not in each
    /// frame, as half of a record may belong to an organization.
    private PlacementSet selected = PlacementSet.NONE;
    private PlacementSet lifted = PlacementSet.NONE;
    private boolean emphasisDirty = true;

    private boolean pictureDirty = true;
    private boolean overlayDirty = true;
    private long pictures;
    private long overlays;

    /// All that a picture is painted from.
    private record Painting(LanePlaces places, Palette palette, PaintOptions options) {}

    PlotPane(TimelineView view, CanvasFonts fonts) {
        this.view = view;
        pictureSurface = new CanvasSurface(picture, fonts);
        overlaySurface = new CanvasSurface(overlay, fonts);
        setManaged(false);
        getStyleClass().add("plot");
        picture.setMouseTransparent(true);
        overlay.setMouseTransparent(true);
        overlay.setClip(marked);
        getChildren().addAll(picture, overlay);
    }

    /// What is shown has changed or moved.
    void pictureChanged() {
        pictureDirty = true;
        marksChanged();
    }

    /// What is shown is another, or the selection is, or what belongs to it.
    void emphasisChanged() {
        emphasisDirty = true;
        pictureChanged();
    }

    /// What is marked has changed.
    void marksChanged() {
        overlayDirty = true;
        requestLayout();
    }

    long pictures() {
        return pictures;
    }

    long overlays() {
        return overlays;
    }

    long visited() {
        return painter.itemsVisited();
    }

    int primitives() {
        return pictureSurface.primitives();
    }

    int texts() {
        return pictureSurface.texts();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (picture.getWidth() != width || picture.getHeight() != height) {
            picture.setWidth(width);
            picture.setHeight(height);
            overlay.setWidth(width);
            overlay.setHeight(height);
            pictureDirty = true;
            overlayDirty = true;
        }
        if (width <= 0 || height <= 0) {
            return;
        }
        TimelineContent content = view.getContent();
        if (emphasisDirty) {
            emphasisDirty = false;
            try {
                findEmphasis(content);
            } catch (RuntimeException | Error e) {
                Faults.tell(e);
            }
        }
        if (pictureDirty) {
            pictureDirty = false;
            pictures++;
            paintPicture(content == null ? null : new Painting(
                    view.places(content), view.getPalette(),
                    new PaintOptions(
                            view.locale(), view.getToday(), content.asOf(), selected, lifted, false, SourceFigures.NONE)));
        }
        if (overlayDirty) {
            overlayDirty = false;
            overlays++;
            try {
                paintOverlay(content);
            } catch (RuntimeException | Error e) {
                overlay.setVisible(false);
                Faults.tell(e);
            }
        }
    }

    /// Paints; where that fails, the picture before stays. Nothing may escape from here: the toolkit never again lays
    /// out a node that has thrown.
    private void paintPicture(@Nullable Painting wanted) {
        try {
            paint(wanted);
            painted = wanted;
        } catch (RuntimeException | Error e) {
            paintAgain();
            Faults.tell(e);
        }
    }

    /// Covers what was painted by half with what was painted before.
    private void paintAgain() {
        try {
            paint(painted);
        } catch (RuntimeException | Error e) {
            painted = null;
            pictureSurface.begin(pixelScale());
        }
    }

    private void paint(@Nullable Painting what) {
        pictureSurface.begin(pixelScale());
        if (what != null) {
            Surface surface = besideNames(pictureSurface, what.places().frame());
            painter.paint(surface, what.places(), what.palette(), what.options());
        }
    }

    private void paintOverlay(@Nullable TimelineContent content) {
        Highlights marks = content == null ? Highlights.NONE : marks(content);
        // A canvas above the picture costs as much where it is empty as where it is full, each time the picture moves.
        overlay.setVisible(!marks.equals(Highlights.NONE));
        if (content != null && overlay.isVisible()) {
            overlaySurface.beginOverLast(pixelScale());
            LanePlaces places = view.places(content);
            painter.paintOverlay(besideNames(overlaySurface, places.frame()), places, view.getPalette(), marks);
            Bounds drawn = overlaySurface.drawn();
            marked.setX(drawn.getMinX());
            marked.setY(drawn.getMinY());
            marked.setWidth(drawn.getWidth());
            marked.setHeight(drawn.getHeight());
            overlay.setVisible(drawn.getWidth() > 0);
        }
    }

    /// The picture begins where the column of names ends.
    private static Surface besideNames(CanvasSurface surface, Frame frame) {
        return frame.namesPx() == 0 ? surface : new OffsetSurface(surface, frame.namesPx(), 0);
    }

    private void findEmphasis(@Nullable TimelineContent content) {
        List<Integer> items = content == null ? List.of() : items(content, view.getSelection());
        selected = content == null ? PlacementSet.NONE : PlacementSet.NONE.with(content.layout(), items);
        lifted = content == null ? PlacementSet.NONE : view.relatedProperty().get().with(content.layout(), items);
    }

    private Highlights marks(TimelineContent content) {
        int hovered = switch (view.getHovered()) {
            case Hit.OnItem on -> on.placement();
            case Hit.OnRun run -> run.placement();
            case null, default -> -1;
        };
        int focused = view.isFocused() ? view.focusedPlacement() : -1;
        List<Integer> selected = items(content, view.getSelection());
        PlacementSet related = view.relatedProperty().get();
        int lane = view.isFocused() ? view.focusedLane() : -1;
        return selected.isEmpty() && related.isEmpty() && hovered < 0 && focused < 0 && lane < 0
                ? Highlights.NONE : new Highlights(selected, related, hovered, focused, lane);
    }

    private static List<Integer> items(TimelineContent content, List<EntryKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Integer> items = new ArrayList<>(keys.size());
        for (EntryKey key : keys) {
            content.item(key).ifPresent(items::add);
        }
        return items;
    }

    private double pixelScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(window.getRenderScaleX(), window.getRenderScaleY());
    }
}
