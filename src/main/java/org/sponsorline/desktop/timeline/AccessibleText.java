package org.sponsorline.desktop.timeline;

import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.query.text.CoverageText;

/// What the timeline says to those who cannot see it: a canvas is silent.
///
/// The item the keyboard is on is spoken through one of two nodes without looks that take turns, because a screen
/// reader speaks when it meets another node, not when the same one has changed.
final class AccessibleText {

    private final TimelineView view;
    private final MessageBundle words;
    private final Region[] voices = {voice(), voice()};
    private int turn;

    AccessibleText(TimelineView view) {
        this.view = view;
        words = MessageBundle.of(TimelineView.class, view.locale());
    }

    /// The nodes to put into the control.
    Region[] voices() {
        return voices;
    }

    /// The keyboard is on another item.
    void focusMoved() {
        turn = 1 - turn;
        voices[turn].setAccessibleText(text());
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /// The sentence for the item the keyboard is on; empty where it is on none.
    String text() {
        TimelineContent content = view.getContent();
        int placement = view.focusedPlacement();
        if (content == null || placement < 0 && view.focusedLane() < 0) {
            return "";
        }
        TimelineLayout layout = content.layout();
        if (placement < 0) {
            LaneTable lanes = layout.lanes();
            int lane = view.focusedLane();
            String spoken = words.say(
                    lanes.collapsed(lane) ? "speech.folded" : "speech.lane", lanes.label(lane), lanes.itemCount(lane));
            return lanes.coverage(lane)
                    .map(each -> spoken + " " + CoverageText.words(each.recorded(), each.total(), view.locale()))
                    .orElse(spoken);
        }
        int row = layout.rowOf(placement);
        int item = layout.item(placement);
        String lane = layout.lanes().label(layout.lanes().laneOfRow(row));
        String description = layout.words().description(item) + " – " + lane;
        return layout.isNamed(row) ? words.say("speech.row", layout.rowName(row).holder(), words.getString(
                "speech." + layout.standing(item).name().toLowerCase(Locale.ROOT)), description) : description;
    }

    /// What the control answers to a screen reader, or null for what every control answers.
    @Nullable Object answer(AccessibleAttribute attribute) {
        TimelineContent content = view.getContent();
        return switch (attribute) {
            case FOCUS_ITEM -> view.focusedPlacement() < 0 && view.focusedLane() < 0 ? null : voices[turn];
            case ITEM_COUNT -> content == null ? 0 : content.layout().placementCount();
            case SELECTED_ITEMS -> FXCollections.observableArrayList(
                    view.focusedPlacement() >= 0 && isFocusSelected() ? new Node[] {voices[turn]} : new Node[0]);
            case MULTIPLE_SELECTION -> true;
            default -> null;
        };
    }

    private boolean isFocusSelected() {
        return view.getFocusedItem() != null && view.getSelection().contains(view.getFocusedItem());
    }

    private static Region voice() {
        Region voice = new Region();
        voice.setAccessibleRole(AccessibleRole.LIST_ITEM);
        voice.setManaged(false);
        voice.setMouseTransparent(true);
        return voice;
    }
}
