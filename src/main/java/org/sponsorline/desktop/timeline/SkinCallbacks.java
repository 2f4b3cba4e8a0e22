package org.sponsorline.desktop.timeline;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;

/// What the timeline asks of the skin that draws it.
interface SkinCallbacks {

    /// A timeline without a skin.
    SkinCallbacks NONE = new SkinCallbacks() {
        @Override
        public void lanesMoved() {}

        @Override
        public void focusMoved() {}

        @Override
        public boolean isOverviewFocused() {
            return false;
        }

        @Override
        public void listItems(List<Integer> items) {}

        @Override
        public @Nullable Object accessibleAnswer(AccessibleAttribute attribute) {
            return null;
        }
    };

    /// Rows stand elsewhere than they were painted.
    void lanesMoved();

    /// The keyboard is on another item or lane, or the same one is to be shown and spoken again.
    void focusMoved();

    /// Whether the keyboard is on the overview.
    boolean isOverviewFocused();

    /// Opens a list of items beside where the keyboard is.
    void listItems(List<Integer> items);

    /// What is answered to a screen reader, or null for what every control answers.
    @Nullable Object accessibleAnswer(AccessibleAttribute attribute);
}
