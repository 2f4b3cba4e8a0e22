package org.sponsorline.desktop.main;

import java.util.ArrayDeque;
import java.util.Deque;

/// What a window still lacks, in the order in which it comes: one piece between two frames, or all of it at once.
public final class DeferredSetup {

    private final Deque<Runnable> pieces = new ArrayDeque<>();

    /// Puts a piece behind all others.
    public void add(Runnable piece) {
        pieces.addLast(piece);
    }

    /// Whether nothing is lacking.
    public boolean isDone() {
        return pieces.isEmpty();
    }

    /// Brings the next piece, which may ask for more.
    public void next() {
        Runnable piece = pieces.pollFirst();
        if (piece != null) {
            piece.run();
        }
    }

    /// Brings all that is left.
    public void finish() {
        while (!isDone()) {
            next();
        }
    }
}
