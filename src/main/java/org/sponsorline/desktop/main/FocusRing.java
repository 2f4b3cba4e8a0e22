package org.sponsorline.desktop.main;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The panes of the window, in the order in which one steps through them with a key.
final class FocusRing {

    private final Supplier<List<Node>> now;

    /// What has just been opened and not been gone to yet, and what had the focus before one went there.
    private @Nullable Node opened;
    private @Nullable Node cameFrom;

    /// @param panes what there is at the moment of a step; a pane stands before its parts
    FocusRing(Supplier<List<Node>> panes) {
        now = panes;
    }

    /// A pane has something new to read: the next step forward goes there, and one back from there returns. Null takes
    /// that back.
    void opened(@Nullable Node pane) {
        opened = pane;
    }

    /// Moves the focus from the pane that has it to the next one (or, with -1, the one before) that can take it.
    void step(int direction) {
        List<Node> panes = now.get();
        Node target = opened;
        Node origin = cameFrom;
        opened = null;
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
        // A pane may be a part of another: the innermost counts.
        int from = panes.stream().filter(FocusRing::holdsFocus).reduce((outer, inner) -> inner).map(panes::indexOf)
                .orElse(direction > 0 ? -1 : 0);
        for (int i = 1; i <= panes.size(); i++) {
            Node pane = panes.get(Math.floorMod(from + direction * i, panes.size()));
            if (isShown(pane) && focusInto(pane)) {
                return;
            }
        }
    }

    static boolean holdsFocus(Node pane) {
        Node focus = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        return isWithin(focus, pane);
    }

    static boolean isWithin(@Nullable Node node, Node pane) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (pane.equals(up)) {
                return true;
            }
        }
        return false;
    }

    /// Focuses the first node within that takes the focus.
    static boolean focusInto(Node pane) {
        Optional<Node> first = firstFocusable(pane);
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    /// Focuses the last node within that takes the focus.
    static void focusLastOf(Node pane) {
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
