package org.sponsorline.desktop.command;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Runs commands by their keys. It comes last: a key that a field or a list has used up never gets here, and what
/// people write with never leaves a text field. Only keys that lists and lines of text use up to no purpose of anybody
/// come first.
public final class KeyRouter {

    /// In a list their keys would do what nobody expects there: go on to another field, mark lines apart.
    private static final Set<Command> FIRST =
            EnumSet.of(Command.NEXT_VIEW, Command.LARGER_LETTERS, Command.SMALLER_LETTERS);

    private final Commands commands;
    private final Predicate<Node> isTimeline;

    /// @param isTimeline whether a node with the focus belongs to the timeline
    public KeyRouter(Commands commands, Predicate<Node> isTimeline) {
        this.commands = commands;
        this.isTimeline = isTimeline;
    }

    /// Listens to a scene until unsubscribed.
    public Subscription serve(Scene scene) {
        var first = (EventHandler<KeyEvent>) event -> {
            // A text of several lines has a use for all of them.
            if (!(scene.getFocusOwner() instanceof TextArea)) {
                route(event, scene.getFocusOwner(), FIRST::contains);
            }
        };
        var pressed = (EventHandler<KeyEvent>) event -> route(event, scene.getFocusOwner(), _ -> true);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, pressed);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, first);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventHandler(KeyEvent.KEY_TYPED, pressed);
        };
    }

    private void route(KeyEvent event, @Nullable Node focus, Predicate<Command> asked) {
        commands.matching(event)
                .filter(asked)
                .filter(command -> isMeant(command, event, focus))
                .findFirst()
                .ifPresent(command -> {
                    commands.run(command);
                    event.consume();
                });
    }

    private boolean isMeant(Command command, KeyEvent event, @Nullable Node focus) {
        if (command.scope() == Scope.TIMELINE) {
            return focus != null && isTimeline.test(focus);
        }
        return !(commands.isPlain(command, event) && focus instanceof TextInputControl)
                || command == Command.LEAVE;
    }
}
