package org.sponsorline.layout.item;

/// Shortens texts to a width, and remembers the last results: while the view moves, the same ones come back.
public final class Ellipsis {

    private static final int SLOTS = 512;
    private static final String MARK = "…";

    private final String[] sources = new String[SLOTS];
    private final int[] lengths = new int[SLOTS];
    private final String[] results = new String[SLOTS];

    /// The longest beginning that fits together with the mark; the mark alone where nothing does.
    public String shorten(String text, AdvanceTable advances, double sizePx, boolean bold, double widthPx) {
        double room = widthPx - advances.width(MARK, sizePx, bold);
        int length = advances.fitting(text, sizePx, bold, room);
        if (length == text.length()) {
            return text;
        }
        int slot = text.hashCode() * 31 + length & SLOTS - 1;
        if (!text.equals(sources[slot]) || lengths[slot] != length) {
            sources[slot] = text;
            lengths[slot] = length;
            results[slot] = text.substring(0, length).stripTrailing() + MARK;
        }
        return results[slot];
    }
}
