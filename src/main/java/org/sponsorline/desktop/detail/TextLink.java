package org.sponsorline.desktop.detail;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// A link inside running text: unlike a hyperlink control it breaks across lines with the words around it.
final class TextLink extends Text {

    private Runnable action;

    TextLink(String text, Runnable action) {
        super(text);
        this.action = action;
        getStyleClass().add("text-link");
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Leads where another link does, in its words.
    void become(TextLink other) {
        action = other.action;
        setText(other.getText());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            action.run();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean meant = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (meant && !event.isShortcutDown() && !event.isAltDown()) {
            action.run();
            event.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? getText() : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            this.action.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
