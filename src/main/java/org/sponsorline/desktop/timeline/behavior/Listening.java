package org.sponsorline.desktop.timeline.behavior;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Event handlers as subscriptions, so that a behavior can be taken off again.
final class Listening {

    private Listening() {}

    static <E extends Event> Subscription to(Node node, EventType<E> type, EventHandler<? super E> handler) {
        node.addEventHandler(type, handler);
        return () -> node.removeEventHandler(type, handler);
    }

    /// Hears it before all that listens, and may keep it from them by consuming it.
    static <E extends Event> Subscription before(Node node, EventType<E> type, EventHandler<? super E> handler) {
        node.addEventFilter(type, handler);
        return () -> node.removeEventFilter(type, handler);
    }
}
