package org.sponsorline.layout.item;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Remembers the labels asked last: a frame asks for the same few hundred again and again.
public final class LabelCache {

    private static final int SLOT_BITS = 13;

    /// Spreads item numbers that follow each other (Knuth, "multiplicative hashing").
    private static final int SPREAD = 0x9E3779B1;

    private final ItemText words;
    private final ItemColumns columns;
    private final AdvanceTable advances;
    private final double fontSize;
    private final AtomicReferenceArray<@Nullable ItemLabel> slots = new AtomicReferenceArray<>(1 << SLOT_BITS);

    public LabelCache(ItemText words, ItemColumns columns, AdvanceTable advances, double fontSize) {
        this.words = words;
        this.columns = columns;
        this.advances = advances;
        this.fontSize = fontSize;
    }

    public ItemLabel label(int item) {
        // Two places each: what is on the screen together must not drive each other out, frame by frame.
        int slot = item * SPREAD >>> Integer.SIZE - SLOT_BITS & ~1;
        ItemLabel known = slots.getAcquire(slot);
        if (known != null && known.item() == item) {
            return known;
        }
        ItemLabel other = slots.getAcquire(slot + 1);
        if (other != null && other.item() == item) {
            return other;
        }
        String title = words.title(item);
        String detail = words.detail(item);
        boolean bold = !columns.is(item, ItemColumns.MILESTONE);
        var label = new ItemLabel(
                item, title, detail, bold, advances.width(title, fontSize, bold),
                advances.width(detail, fontSize, false));
        // Records are safe to publish by a race: the worst is that a label is made twice.
        slots.setRelease(slot + 1, known);
        slots.setRelease(slot, label);
        return label;
    }
}
