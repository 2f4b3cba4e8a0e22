package org.sponsorline.desktop.timeline.behavior;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.motion.Glide;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Item;

/// Clicks: on an item it is selected, with Ctrl or Shift added or taken out; twice zooms to it. On an edition's name
/// its details open. On empty ground nothing stays selected.
public final class Select {

    private final TimelineView view;
    private final PlotPane plot;

    public Select(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
    }

    public Subscription install() {
        return Listening.to(plot, MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        TimelineContent content = view.getContent();
        if (content == null) {
            return;
        }
        switch (view.hit(event.getX(), event.getY())) {
            case Hit.OnItem on -> onItem(event, content, on);
            case Hit.OnEdition on -> {
                Edition edition = content.dataset().editions().get(on.edition());
                view.getActions().openDetails(edition.key());
                event.consume();
            }
            case Hit.OnName on -> {
                view.setSelection(holders(content, on));
                event.consume();
            }
            case Hit.Nothing nothing when !isAdding(event) && event.getClickCount() == 1 -> {
                view.setSelection(List.of());
                event.consume();
            }
            case null, default -> { }
        }
    }

    /// The organization whose row it is; where the row has several holders, the agreement.
    private static List<EntryKey> holders(TimelineContent content, Hit.OnName on) {
        Item first = content.dataset().item(content.layout().item(on.placement()));
        return first instanceof Agreement agreement && agreement.grantees().size() == 1
                ? List.of(new EntryKey(Entry.Kind.ORGANIZATION, agreement.grantees().getFirst()))
                : List.of(first.key());
    }

    private void onItem(MouseEvent event, TimelineContent content, Hit.OnItem on) {
        EntryKey key = content.key(on.item());
        view.focusPlacement(on.placement());
        if (isAdding(event)) {
            view.setSelection(toggled(view.getSelection(), key));
            // Taken out or put in, it is what one has pointed at.
            view.focusPlacement(on.placement());
        } else if (event.getClickCount() == 2) {
            ScrollTargets.Target target = new ScrollTargets(content, view.frame()).fitted(on.placement());
            view.motion().glideTo(view.reach().held(target.viewport()), target.scrollY(), Glide.SECONDS);
        } else {
            view.setSelection(List.of(key));
        }
        event.consume();
    }

    private static boolean isAdding(MouseEvent event) {
        return event.isShortcutDown() || event.isControlDown() || event.isShiftDown();
    }

    static List<EntryKey> toggled(List<EntryKey> selection, EntryKey key) {
        List<EntryKey> changed = new ArrayList<>(selection);
        if (!changed.remove(key)) {
            changed.add(key);
        }
        return changed;
    }
}
