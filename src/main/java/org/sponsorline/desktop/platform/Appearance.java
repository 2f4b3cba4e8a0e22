package org.sponsorline.desktop.platform;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.view.ViewState.Theme;

/// How the window looks and moves: what the view and the settings ask for, and what the system prefers.
public final class Appearance {

    /// The usual size of letters, in pixels; everything else is measured in it.
    public static final double USUAL_EM_PX = 13;

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper(this, "reducedMotion");
    private final ReadOnlyBooleanWrapper inertia = new ReadOnlyBooleanWrapper(this, "inertia");
    private final ReadOnlyDoubleWrapper fontScale = new ReadOnlyDoubleWrapper(this, "fontScale", 1);

    /// What the operating system prefers, each of which may change while the program runs.
    public record SystemWishes(
            ObservableValue<Boolean> dark, ObservableValue<Boolean> reducedMotion) {

        /// The wishes of the system the program runs on. Needs a started JavaFX.
        public static SystemWishes ofPlatform() {
            Platform.Preferences preferences = Platform.getPreferences();
            return new SystemWishes(
                    preferences.colorSchemeProperty().map(ColorScheme.DARK::equals),
                    preferences.reducedMotionProperty());
        }
    }

    public Appearance(ObservableValue<Theme> theme, Settings settings, SystemWishes wishes) {
        dark.bind(theme.flatMap(chosen -> switch (chosen) {
            case SYSTEM -> wishes.dark();
            case LIGHT -> new SimpleBooleanProperty(false);
            case DARK -> new SimpleBooleanProperty(true);
        }));
        reducedMotion.bind(settings.reducedMotionProperty().flatMap(
                chosen -> chosen ? new SimpleBooleanProperty(true) : wishes.reducedMotion()));
        inertia.bind(Bindings.and(settings.inertiaProperty(), reducedMotion.not()));
        fontScale.bind(settings.fontPercentProperty().divide(100.0));
    }

    /// Follows settings and system no more: they outlive a window made anew, and would hold it by what it follows.
    public void letGo() {
        dark.unbind();
        reducedMotion.unbind();
        inertia.unbind();
        fontScale.unbind();
    }

    /// Whether light letters stand on a dark ground.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public boolean isDark() {
        return dark.get();
    }

    /// Whether nothing should move that need not: animations go straight to their end.
    public ReadOnlyBooleanProperty reducedMotionProperty() {
        return reducedMotion.getReadOnlyProperty();
    }

    /// Whether a quick drag glides on; never with reduced motion.
    public ReadOnlyBooleanProperty inertiaProperty() {
        return inertia.getReadOnlyProperty();
    }

    /// The size of letters against the usual size, 1 to 2; whatever is drawn in pixels is multiplied by it.
    public ReadOnlyDoubleProperty fontScaleProperty() {
        return fontScale.getReadOnlyProperty();
    }

    public double getFontScale() {
        return fontScale.get();
    }

    /// The size of the window's letters, in pixels.
    public double emPx() {
        return USUAL_EM_PX * getFontScale();
    }
}
