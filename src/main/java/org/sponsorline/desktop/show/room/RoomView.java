package org.sponsorline.desktop.show.room;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.camera.Camera;
import org.sponsorline.briefing.show.RoomPicture;
import org.sponsorline.briefing.show.StagePoint;
import org.sponsorline.desktop.timeline.canvas.CanvasFonts;
import org.sponsorline.desktop.timeline.canvas.CanvasSurface;
import org.sponsorline.view.ViewState;

/// A picture of the room, at any size: on the stage, in the console's mirror, beside a scene of the list.
///
/// It is painted once on the next pulse after a change, and in each frame of a movement.
public final class RoomView extends Region {

    private static final double NANOS_PER_MILLI = 1e6;

    private final RoomPainter painter;
    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface = new CanvasSurface(canvas, CanvasFonts.ofProgram());
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            moved(nanos);
        }
    };
    private @Nullable ShowMaterial material;
    private @Nullable RoomMoment moment;
    private long beganAt;
    private double ratio;
    private boolean dark;
    private boolean held;

    public RoomView(RoomPainter painter) {
        this.painter = painter;
        getChildren().add(canvas);
        getStyleClass().add("room-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
    }

    /// Fits the picture into the room there is with these proportions, width to height; 0 fills it.
    public void setRatio(double changed) {
        if (ratio != changed) {
            ratio = changed;
            requestLayout();
        }
    }

    public void setDark(boolean changed) {
        if (dark != changed) {
            dark = changed;
            paintSoon();
        }
    }

    /// Lets nothing move or change until it is let go again.
    public void setHeld(boolean changed) {
        held = changed;
        if (held) {
            timer.stop();
        } else if (moment != null && moment.camera() != null) {
            beganAt = Long.MIN_VALUE;
            timer.start();
        }
    }

    /// Shows a picture at once.
    public void show(ShowMaterial shown, RoomPicture room) {
        if (shown.equals(material) && moment != null && moment.camera() == null && moment.room().equals(room)) {
            return;
        }
        timer.stop();
        material = shown;
        moment = RoomMoment.atRest(room);
        changed();
    }

    /// Shows a picture with a movement to it from what is seen now, which may itself be on its way.
    public void moveTo(ShowMaterial shown, RoomPicture room) {
        RoomMoment before = moment;
        if (before != null && shown.equals(material) && before.room().equals(room)) {
            return;
        }
        ViewState to = shown.view(room);
        Camera present = before == null ? null : before.camera();
        if (before != null && present != null && present.to().equals(to)) {
            // Something else of the picture has changed on the way.
            moment = new RoomMoment(room, present, before.t());
            changed();
            return;
        }
        ViewState from = before == null ? null : viewAt(before);
        if (from == null || to == null || held) {
            show(shown, room);
            return;
        }
        Camera camera = Camera.between(from, to);
        if (camera.isCut()) {
            show(shown, room);
            return;
        }
        material = shown;
        moment = new RoomMoment(room, camera, 0);
        beganAt = Long.MIN_VALUE;
        timer.start();
        changed();
    }

    private @Nullable ViewState viewAt(RoomMoment at) {
        Camera camera = at.camera();
        return camera != null ? camera.viewAt(at.t()) : material == null ? null : material.view(at.room());
    }

    private void moved(long nanos) {
        RoomMoment present = moment;
        Camera camera = present == null ? null : present.camera();
        if (present == null || camera == null) {
            timer.stop();
            return;
        }
        if (beganAt == Long.MIN_VALUE) {
            beganAt = nanos - Math.round(present.t() * camera.duration().toNanos());
        }
        double t = (nanos - beganAt) / NANOS_PER_MILLI / camera.duration().toMillis();
        moment = t >= 1 ? RoomMoment.atRest(present.room()) : new RoomMoment(present.room(), camera, t);
        if (t >= 1) {
            timer.stop();
        }
        paintSoon();
    }

    private void changed() {
        if (material != null && moment != null) {
            setAccessibleText(painter.words(material, moment));
        }
        paintSoon();
    }

    private void paintSoon() {
        if (!held) {
            requestLayout();
        }
    }

    /// The point of the picture under a point of this region.
    public StagePoint pointAt(double x, double y) {
        Point2D in = canvas.parentToLocal(x, y);
        return new StagePoint(
                canvas.getWidth() <= 0 ? 0 : in.getX() / canvas.getWidth(),
                canvas.getHeight() <= 0 ? 0 : in.getY() / canvas.getHeight());
    }

    /// What is to be seen at rest, or null before anything is shown.
    @Nullable RoomPicture room() {
        return moment == null ? null : moment.room();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double wide = ratio > 0 ? Math.min(width, height * ratio) : width;
        double high = ratio > 0 ? Math.min(height, width / ratio) : height;
        if (canvas.getWidth() != wide || canvas.getHeight() != high) {
            canvas.setWidth(wide);
            canvas.setHeight(high);
        }
        canvas.relocate(snapPositionX((width - wide) / 2), snapPositionY((height - high) / 2));
        if (material != null && moment != null && wide > 0 && high > 0) {
            surface.begin(pixelScale());
            painter.paint(surface, material, moment, wide, high, dark);
        }
    }

    private double pixelScale() {
        Window shownIn = getScene() == null ? null : getScene().getWindow();
        return shownIn == null ? 1 : Math.max(shownIn.getRenderScaleX(), shownIn.getRenderScaleY());
    }
}
