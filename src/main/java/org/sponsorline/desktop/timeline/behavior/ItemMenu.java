package org.sponsorline.desktop.timeline.behavior;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.model.EntryKey;

/// The menu of commands for what was clicked with the other button, or for the item the keyboard is on.
///
/// The item is selected first, as most commands are about the selection.
public final class ItemMenu {

    private final TimelineView view;
    private final PlotPane plot;
    private final ContextMenu menu = new ContextMenu();

    public ItemMenu(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
    }

    public Subscription install() {
        return Subscription.combine(
                Listening.to(view, ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested),
                Listening.to(view, KeyEvent.KEY_PRESSED, this::key),
                menu::hide);
    }

    private void requested(ContextMenuEvent event) {
        TimelineContent content = view.getContent();
        if (content == null) {
            return;
        }
        if (event.isKeyboardTrigger()) {
            openAtFocus();
        } else {
            Point2D at = plot.screenToLocal(event.getScreenX(), event.getScreenY());
            if (at == null || !plot.contains(at)) {
                return;
            }
            EntryKey key = null;
            if (view.hit(at.getX(), at.getY()) instanceof Hit.OnItem on) {
                key = content.key(on.item());
                view.focusPlacement(on.placement());
            }
            open(key, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        boolean asked = event.getCode() == KeyCode.CONTEXT_MENU
                || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (asked && view.getContent() != null) {
            openAtFocus();
            event.consume();
        }
    }

    private void openAtFocus() {
        Point2D at = focusPlace();
        Point2D onScreen = plot.localToScreen(at);
        open(view.getFocusedItem(), onScreen.getX(), onScreen.getY());
    }

    private Point2D focusPlace() {
        TimelineContent content = view.getContent();
        int placement = view.focusedPlacement();
        if (content == null || placement < 0) {
            return new Point2D(plot.getWidth() / 2, plot.getHeight() / 2);
        }
        return MarkPlace.below(content.layout(), view.frame(), placement);
    }

    private void open(@Nullable EntryKey key, double screenX, double screenY) {
        if (key != null && !view.getSelection().contains(key)) {
            view.setSelection(List.of(key));
        }
        List<MenuItem> items = view.getActions().menu(key);
        menu.hide();
        if (!items.isEmpty()) {
            menu.getItems().setAll(items);
            menu.show(view, screenX, screenY);
        }
    }
}
