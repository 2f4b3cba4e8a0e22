package org.sponsorline.desktop.timeline.behavior;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.NamesColumn;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineView;

/// The right edge of the column of names: dragged it makes the column wider or narrower, and folds it where hardly
/// anything would be left; twice clicked it folds and unfolds. Escape puts it back.
public final class NamesDrag {

    /// How near to the edge the pointer takes hold of it: names end before it, bars may begin right behind.
    private static final double BEFORE_EDGE_PX = 5;
    private static final double BEHIND_EDGE_PX = 3;

    private final TimelineView view;
    private final PlotPane plot;
    private @Nullable Grip grip;
    private boolean atEdge;

    /// What is held.
    ///
    /// @param offsetPx from the edge to the pointer
    /// @param before   the column as it was
    private record Grip(double offsetPx, NamesColumn.Wish before) {}

    public NamesDrag(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
    }

    public Subscription install() {
        return Subscription.combine(
                Listening.before(plot, MouseEvent.MOUSE_MOVED, this::moved),
                Listening.before(plot, MouseEvent.MOUSE_PRESSED, this::pressed),
                Listening.before(plot, MouseEvent.MOUSE_DRAGGED, this::dragged),
                Listening.before(plot, MouseEvent.MOUSE_RELEASED, this::released),
                Listening.before(plot, MouseEvent.MOUSE_CLICKED, this::clicked),
                Listening.to(view, KeyEvent.KEY_PRESSED, this::key));
    }

    private boolean isAtEdge(MouseEvent event) {
        double names = view.frame().namesPx();
        return names > 0 && event.getX() >= names - BEFORE_EDGE_PX && event.getX() <= names + BEHIND_EDGE_PX;
    }

    private void moved(MouseEvent event) {
        boolean wasAtEdge = atEdge;
        atEdge = isAtEdge(event);
        if (atEdge) {
            view.setHovered(null);
            plot.setCursor(Cursor.H_RESIZE);
            event.consume();
        } else if (wasAtEdge) {
            plot.setCursor(null);
        }
    }

    private void pressed(MouseEvent event) {
        if (grip != null) {
            event.consume();
        } else if (event.getButton() == MouseButton.PRIMARY && !RubberBand.isMeantBy(event) && isAtEdge(event)) {
            view.motion().stop();
            view.requestFocus();
            NamesColumn names = view.namesColumn();
            grip = new Grip(
                    event.getX() - view.frame().namesPx(), names.wish());
            view.beginAdjusting(this);
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (grip != null) {
            view.drawNamesTo(event.getX() - grip.offsetPx());
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (grip != null && event.getButton() == MouseButton.PRIMARY) {
            letGo();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && isAtEdge(event) && !RubberBand.isMeantBy(event)) {
            if (event.getClickCount() == 2 && event.isStillSincePress()) {
                view.namesColumn().setFolded(!view.namesColumn().isFolded());
            }
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        Grip held = grip;
        if (event.getCode() == KeyCode.ESCAPE && held != null) {
            view.namesColumn().putBack(held.before());
            letGo();
            event.consume();
        }
    }

    private void letGo() {
        grip = null;
        view.endAdjusting(this);
    }
}
