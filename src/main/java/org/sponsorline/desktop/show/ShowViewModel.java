package org.sponsorline.desktop.show;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.sponsorline.briefing.show.ShowAction;
import org.sponsorline.briefing.show.ShowEvent;
import org.sponsorline.briefing.show.ShowKeys;
import org.sponsorline.briefing.show.ShowState;

/// The one state of a show, which stage and console are views of, and the keys that change it.
public final class ShowViewModel {

    private final LongSupplier millis;
    private final ShowKeys keys;
    private final ReadOnlyObjectWrapper<ShowState> state;
    private final ReadOnlyStringWrapper lastKey = new ReadOnlyStringWrapper(this, "lastKey", "");
    private Supplier<Optional<ShowEvent>> departure = Optional::empty;
    private Runnable swap = () -> {};

    /// @param millis a clock that only goes forward
    public ShowViewModel(ShowState started, ShowKeys keys, LongSupplier millis) {
        this.millis = millis;
        this.keys = keys;
        state = new ReadOnlyObjectWrapper<>(this, "state", started);
    }

    /// Says what the key for an excursion begins where there is none.
    void departsWith(Supplier<Optional<ShowEvent>> changed) {
        departure = changed;
    }

    /// Says what swaps the screens.
    void swapsBy(Runnable changed) {
        swap = changed;
    }

    public ReadOnlyObjectProperty<ShowState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ShowState getState() {
        return state.get();
    }

    /// The name of the key that was pressed last, whether it means anything or not; blank before the first.
    public ReadOnlyStringProperty lastKeyProperty() {
        return lastKey.getReadOnlyProperty();
    }

    public ShowKeys keys() {
        return keys;
    }

    public void happen(ShowEvent event) {
        state.set(state.get().after(event, millis.getAsLong()));
    }

    public void act(ShowAction action) {
        switch (action) {
            case SWAP_SCREENS -> swap.run();
            case EXCURSION -> happen(getState().excursion() == null
                    ? departure.get().orElse(new ShowEvent.Tick()) : new ShowEvent.Act(action));
            default -> happen(new ShowEvent.Act(action));
        }
    }

    /// A key was pressed in one of the show's windows.
    ///
    /// @param key the name of its code, such as `PAGE_DOWN`
    public void press(String key) {
        lastKey.set(key);
        keys.event(key).ifPresent(event -> {
            if (event instanceof ShowEvent.Act(ShowAction action)) {
                act(action);
            } else {
                happen(event);
            }
        });
    }
}
