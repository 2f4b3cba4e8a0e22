package org.sponsorline.desktop.timeline;

import java.util.List;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;

/// What a timeline asks of the window around it when a gesture means more than looking elsewhere.
public interface TimelineActions {

    /// Folds a lane, or unfolds it.
    void toggleFold(String lanePath);

    /// Shows what is known about an entry, an item or an edition.
    void openDetails(EntryKey key);

    /// The commands for an item, or for empty ground where it is null.
    List<MenuItem> menu(@Nullable EntryKey key);

    /// Shows stated values a year in this currency.
    void showValuesIn(String currency);

    /// A timeline by itself, in a test or on its own.
    TimelineActions NONE = new TimelineActions() {
        @Override
        public void toggleFold(String lanePath) {}

        @Override
        public void openDetails(EntryKey key) {}

        @Override
        public void showValuesIn(String currency) {}

        @Override
        public List<MenuItem> menu(@Nullable EntryKey key) {
            return List.of();
        }
    };
}
