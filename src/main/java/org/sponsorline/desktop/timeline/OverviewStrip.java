package org.sponsorline.desktop.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.canvas.Argb;
import org.sponsorline.desktop.timeline.canvas.CanvasFonts;
import org.sponsorline.desktop.timeline.canvas.CanvasSurface;
import org.sponsorline.desktop.timeline.canvas.FxTextMeasure;
import org.sponsorline.layout.OverviewFrame;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.strip.OverviewPainter;
import org.sponsorline.time.Viewport;

/// The whole record in a strip, with a window on what is shown above it.
///
/// The density is painted when it changes, as it is and as it looks through the window, which only moves: laying a
/// translucent colour over the strip would take longer in each frame than all of its columns.
public final class OverviewStrip extends Region {

    /// The height that the strip wants for letters of the usual size.
    static final double HEIGHT_PX = 40;

    private static final int SOFT_ALPHA = 0x1C000000;
    private static final double FOCUSED_PX = 2.5;
    private static final CornerRadii HANDLE_CORNERS = new CornerRadii(4);

    private final TimelineView view;
    private final Canvas canvas = new Canvas();
    /// Leaves the line above the strip to be seen.
    private final Rectangle belowBorder = new Rectangle();
    private final Canvas inside = new Canvas();
    /// What of the strip lies in the window.
    private final Rectangle pane = new Rectangle();
    private final CanvasSurface surface;
    private final CanvasSurface insideSurface;
    private final FxTextMeasure measure;
    private final OverviewPainter painter = new OverviewPainter();
    private final Region window = new Region();
    private final Region startHandle = new Region();
    private final Region endHandle = new Region();

    private boolean dirty = true;
    private long paintings;

    OverviewStrip(TimelineView view, CanvasFonts fonts) {
        this.view = view;
        surface = new CanvasSurface(canvas, fonts);
        insideSurface = new CanvasSurface(inside, fonts);
        measure = new FxTextMeasure(fonts);
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(MessageBundle.of(TimelineView.class, view.locale()).getString("overview.name"));
        getStyleClass().add("overview");
        window.getStyleClass().add("overview-window");
        startHandle.getStyleClass().add("overview-handle");
        endHandle.getStyleClass().add("overview-handle");
        canvas.setMouseTransparent(true);
        canvas.setClip(belowBorder);
        inside.setMouseTransparent(true);
        inside.setClip(pane);
        // They move with every frame and look the same: their round corners are worked out once.
        startHandle.setCache(true);
        endHandle.setCache(true);
        for (Region part : new Region[] {window, startHandle, endHandle}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        getChildren().addAll(canvas, inside, window, startHandle, endHandle);
        focusedProperty().subscribe(focused -> applyTheme());
    }

    /// Puts on the picture's colours. Not by a style sheet: the first picture stands before any has been read.
    void applyTheme() {
        Palette palette = view.getPalette();
        Color ground = Argb.colour(palette.ground());
        Color accent = Argb.colour(palette.accent());
        setBorder(border(Argb.colour(palette.rule()), CornerRadii.EMPTY, new BorderWidths(1, 0, 0, 0)));
        // Four sides that are not quite the same are four rectangles to the toolkit; four of the same are a path, which
        // takes far longer, in each frame.
        double line = isFocused() ? FOCUSED_PX : 1;
        window.setBorder(border(accent, CornerRadii.EMPTY, new BorderWidths(line, line, line, line + 0.001)));
        for (Region handle : new Region[] {startHandle, endHandle}) {
            handle.setBackground(new Background(new BackgroundFill(ground, HANDLE_CORNERS, null)));
            handle.setBorder(border(accent, HANDLE_CORNERS, new BorderWidths(1.5)));
        }
    }

    private static Border border(Color colour, CornerRadii corners, BorderWidths widths) {
        return new Border(new BorderStroke(colour, BorderStrokeStyle.SOLID, corners, widths));
    }

    /// Whether the strip itself, its window aside, shows the same for both.
    static boolean showsTheSame(@Nullable TimelineContent one, @Nullable TimelineContent other) {
        return one != null && other != null && one.overview().equals(other.overview())
                && one.layout().metrics().equals(other.layout().metrics());
    }

    /// What the strip itself shows has changed.
    void densityChanged() {
        dirty = true;
        requestLayout();
    }

    /// The window on it has moved.
    void windowMoved() {
        requestLayout();
    }

    long paintings() {
        return paintings;
    }

    /// What is on the strip now.
    public OverviewFrame frame() {
        return new OverviewFrame(whole(), view.getViewport(), getWidth(), getHeight());
    }

    /// The span of the strip.
    Viewport whole() {
        return view.reach().whole();
    }

    @Override
    protected void layoutChildren() {
        try {
            placeAll();
        } catch (RuntimeException | Error e) {
            // Nothing may escape: the toolkit never again lays out a node that has thrown.
            Faults.tell(e);
        }
    }

    private void placeAll() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            inside.setWidth(width);
            inside.setHeight(height);
            dirty = true;
        }
        belowBorder.setY(snappedTopInset());
        belowBorder.setWidth(width);
        belowBorder.setHeight(height);
        TimelineContent content = view.getContent();
        boolean shown = content != null && width > 0 && height > 0;
        inside.setVisible(shown);
        window.setVisible(shown);
        startHandle.setVisible(shown);
        endHandle.setVisible(shown);
        if (content == null || !shown) {
            surface.begin(1);
            return;
        }
        OverviewFrame frame = frame();
        if (dirty) {
            dirty = false;
            paintings++;
            paint(surface, content, frame);
            paint(insideSurface, content, frame);
            insideSurface.fillRect(0, 0, width, height, 0, view.getPalette().accent() & 0xFFFFFF | SOFT_ALPHA);
        }
        placeWindow(frame, width, height);
    }

    private void paint(CanvasSurface onto, TimelineContent content, OverviewFrame frame) {
        onto.begin(pixelScale());
        painter.paintDensity(onto, content.overview(), frame, content.layout().metrics().letterScale(),
                view.getPalette(), measure, view.locale());
    }

    private void placeWindow(OverviewFrame frame, double width, double height) {
        double left = Math.clamp(Math.rint(frame.windowLeft()), -8, width);
        double right = Math.clamp(Math.rint(frame.windowRight()), 0, width + 8);
        window.resizeRelocate(left, 0, Math.max(0, right - left), height);
        pane.setX(left);
        pane.setWidth(Math.max(0, right - left));
        pane.setHeight(height);
        double handleWidth = 8;
        double handleHeight = Math.min(22, height);
        double y = Math.rint((height - handleHeight) / 2);
        startHandle.resizeRelocate(left - handleWidth / 2, y, handleWidth, handleHeight);
        endHandle.resizeRelocate(right - handleWidth / 2, y, handleWidth, handleHeight);
    }

    private double pixelScale() {
        Window shownIn = getScene() == null ? null : getScene().getWindow();
        return shownIn == null ? 1 : Math.max(shownIn.getRenderScaleX(), shownIn.getRenderScaleY());
    }
}
