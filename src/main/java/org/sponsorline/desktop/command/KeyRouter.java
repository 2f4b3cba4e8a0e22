package org.sponsorline.desktop.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Runs commands by their keys, wherever in the window the focus is.
///
/// Keys with Ctrl or Alt and function keys mean the same everywhere, so they come first: lists, tables and fields would
/// use some of them up. What people write, copy and undo with comes last: what a field or a list does with it itself
/// never gets here, and plain keys never leave a text field.
public final class KeyRouter {

    /// A place on no screen.
    private static final double ELSEWHERE = Integer.MIN_VALUE;

    private final Commands commands;
    private final Consumer<Command> run;
    private final Predicate<Node> isTimeline;

    /// @param run        runs a command, if it is of use now
    /// @param isTimeline whether a node with the focus belongs to the timeline
    public KeyRouter(Commands commands, Consumer<Command> run, Predicate<Node> isTimeline) {
        this.commands = commands;
        this.run = run;
        this.isTimeline = isTimeline;
    }

    /// Listens to a scene until unsubscribed.
    public Subscription serve(Scene scene) {
        var first = (EventHandler<KeyEvent>) event -> route(
                event, scene, command -> comesFirst(command, event, scene));
        var pressed = (EventHandler<KeyEvent>) event -> route(
                event, scene, command -> isMeant(command, event, scene.getFocusOwner()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, pressed);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, first);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventHandler(KeyEvent.KEY_TYPED, pressed);
        };
    }

    private void route(KeyEvent event, Scene scene, Predicate<Command> isMeant) {
        // A key of two commands is that of the later one in the table, as long as that is of use.
        List<Command> meant = commands.matching(event).filter(isMeant).toList();
        meant.reversed().stream().filter(command -> commands.enabled(command).getValue()).findFirst()
                .or(() -> meant.stream().findFirst())
                .ifPresent(command -> {
                    leaveMenuBar(scene);
                    run.accept(command);
                    event.consume();
                });
    }

    /// Whether one of the menu bar's buttons is lit, so that Escape puts it out.
    private static boolean isMenuBarWaiting(Scene scene) {
        return scene.getRoot().lookupAll(".menu-bar .menu-button").stream().anyMatch(Node::isHover);
    }

    /// Lets the menu bar wait no longer for the arrow keys that open a menu, as after a click elsewhere: it would take
    /// the next Escape from what the command opens. It has no other way to be told.
    private static void leaveMenuBar(Scene scene) {
        Event.fireEvent(scene, new MouseEvent(
                MouseEvent.MOUSE_CLICKED, ELSEWHERE, ELSEWHERE, ELSEWHERE, ELSEWHERE, MouseButton.NONE, 0,
                false, false, false, false, false, false, false, true, false, true, null));
    }

    private boolean comesFirst(Command command, KeyEvent event, Scene scene) {
        Node focus = scene.getFocusOwner();
        if (command == Command.LEAVE) {
            return holdsOnToEscape(focus) && !isMenuBarWaiting(scene);
        }
        return command.scope() == Scope.WINDOW && !command.section().isEditing()
                && !commands.isPlain(command, event)
                // A text of several lines has a use for them, and where Alt moves by words it does so in any text.
                && !(focus instanceof TextArea || focus instanceof TextInputControl && event.isAltDown());
    }

    /// Whether a control uses Escape up although nothing in it is open that it would close.
    private static boolean holdsOnToEscape(@Nullable Node focus) {
        return switch (focus) {
            case ListView<?> list -> list.getEditingIndex() < 0;
            case TreeView<?> tree -> tree.getEditingItem() == null;
            case ComboBoxBase<?> box -> !box.isShowing();
            case MenuButton button -> !button.isShowing();
            case null, default -> false;
        };
    }

    private boolean isMeant(Command command, KeyEvent event, @Nullable Node focus) {
        if (command.scope() == Scope.TIMELINE) {
            return focus != null && isTimeline.test(focus);
        }
        return !(commands.isPlain(command, event) && focus instanceof TextInputControl)
                || command == Command.LEAVE;
    }
}
