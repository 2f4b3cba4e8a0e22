package org.sponsorline.desktop.main.pane;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Leads the focus from pane to pane.
public final class FocusRing {

    private final PanesViewModel panes;
    private final Function<WindowPane, Optional<Node>> nodes;

    /// What had the focus before one went to what had just been opened.
    private @Nullable Node cameFrom;

    /// @param nodes what holds a pane at the moment of a step; empty where it has not been made yet
    public FocusRing(PanesViewModel panes, Function<WindowPane, Optional<Node>> nodes) {
        this.panes = panes;
        this.nodes = nodes;
    }

    /// Moves the focus from the pane that has it to the next one (or, with -1, the one before) that can take it.
    ///
    /// A step forward goes to what has just been opened, and one back from there returns.
    public void step(int direction) {
        WindowPane opened = panes.takeOpened();
        Node target = opened == null ? null : nodes.apply(opened).orElse(null);
        Node origin = cameFrom;
        cameFrom = null;
        if (direction > 0 && target != null && isShown(target) && !holdsFocus(target)) {
            cameFrom = target.getScene().getFocusOwner();
            if (focusInto(target)) {
                return;
            }
        }
        if (direction < 0 && origin != null && isShown(origin)) {
            origin.requestFocus();
            return;
        }
        for (WindowPane pane : PanesViewModel.round(focused(), direction)) {
            Node node = nodes.apply(pane).orElse(null);
            if (node != null && isShown(node) && focusInto(node)) {
                return;
            }
        }
    }

    /// Moves the focus to a pane, if it is there and has something that takes the focus.
    public void goTo(WindowPane pane) {
        nodes.apply(pane).filter(FocusRing::isShown).ifPresent(FocusRing::focusInto);
    }

    /// The pane that has the focus, or null; of a pane and its part that both have it, the part.
    private @Nullable WindowPane focused() {
        return Arrays.stream(WindowPane.values())
                .filter(pane -> nodes.apply(pane).stream().anyMatch(FocusRing::holdsFocus))
                .reduce((outer, inner) -> inner).orElse(null);
    }

    private static boolean holdsFocus(Node pane) {
        Node focus = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        return isWithin(focus, pane);
    }

    /// Whether a node is this pane or somewhere in it.
    public static boolean isWithin(@Nullable Node node, Node pane) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (pane.equals(up)) {
                return true;
            }
        }
        return false;
    }

    /// Focuses the first node within that takes the focus; false where there is none.
    public static boolean focusInto(Node pane) {
        Optional<Node> first = firstFocusable(pane);
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    /// Focuses the last node within that takes the focus.
    public static void focusLastOf(Node pane) {
        focusable(pane).reduce((earlier, later) -> later).ifPresent(Node::requestFocus);
    }

    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> itself = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(itself, parent.getChildrenUnmodifiable().stream().flatMap(FocusRing::focusable))
                : itself;
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(FocusRing::firstFocusable).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private static boolean isShown(Node pane) {
        for (Node up = pane; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return pane.getScene() != null;
    }
}
