package org.sponsorline.desktop.filter;

import java.util.function.DoubleFunction;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;

/// A slider with two ends, which tells a screen reader the end that the keys move and what stands there: one slider
/// after the other, as a reader knows no slider with two ends.
public final class AmountSlider extends RangeSlider {

    private static final String LOW_THUMB = "low-thumb";
    private static final String HIGH_THUMB = "high-thumb";

    private String lowName = "";
    private String highName = "";
    private DoubleFunction<String> words = Double::toString;

    /// A slider from 0 to 1 that asks for all of it, and is yet to be told what to say.
    public AmountSlider() {
        super(0, 1, 0, 1);
        setAccessibleRole(AccessibleRole.SLIDER);
        lowValueProperty().subscribe(_ -> tell());
        highValueProperty().subscribe(_ -> tell());
        skinProperty().subscribe(_ -> getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains(LOW_THUMB) || node.getStyleClass().contains(HIGH_THUMB))
                .forEach(this::speakFor));
    }

    /// The keyboard stops at the slider and goes from there to its ends: an end by itself has nothing to say.
    private void speakFor(Node thumb) {
        thumb.setFocusTraversable(false);
        thumb.focusedProperty().subscribe(_ -> tell());
    }

    /// Takes what it is to say.
    ///
    /// @param lowName  what the lower end is called
    /// @param highName what the upper end is called
    /// @param words    what a place between 0 and 1 is called
    void speak(String lowName, String highName, DoubleFunction<String> words) {
        this.lowName = lowName;
        this.highName = highName;
        this.words = words;
        tell();
    }

    private void tell() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private boolean movesHigh() {
        Node thumb = lookup("." + HIGH_THUMB);
        return thumb != null && thumb.isFocused();
    }

    private double end() {
        return movesHigh() ? getHighValue() : getLowValue();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> (movesHigh() ? highName : lowName) + ": " + words.apply(end());
            case VALUE -> end();
            case VALUE_STRING -> words.apply(end());
            case MIN_VALUE -> getMin();
            case MAX_VALUE -> getMax();
            case ORIENTATION -> getOrientation();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> moveTo(end() + getBlockIncrement());
            case DECREMENT -> moveTo(end() - getBlockIncrement());
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Double value) {
                    moveTo(value);
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    /// Moves the end that the keys move; the other one bounds it.
    private void moveTo(double place) {
        if (movesHigh()) {
            setHighValue(Math.clamp(place, getLowValue(), getMax()));
        } else {
            setLowValue(Math.clamp(place, getMin(), getHighValue()));
        }
    }
}
