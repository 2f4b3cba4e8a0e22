package org.sponsorline.layout;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// Remembers the labels asked last: a frame asks for the same few hundred again and again.
final class LabelCache {

    private static final int SLOTS = 1 << 12;

    private final ItemWords words;
    private final AdvanceTable advances;
    private final double fontSize;
    private final AtomicReferenceArray<ItemLabel> slots = new AtomicReferenceArray<>(SLOTS);

    LabelCache(ItemWords words, AdvanceTable advances, double fontSize) {
        this.words = words;
        this.advances = advances;
        this.fontSize = fontSize;
    }

    ItemLabel label(int item) {
        int slot = item & SLOTS - 1;
        ItemLabel known = slots.getPlain(slot);
        if (known != null && known.item() == item) {
            return known;
        }
        String title = words.title(item);
        String detail = words.detail(item);
        var label = new ItemLabel(
                item, title, detail, advances.width(title, fontSize, true), advances.width(detail, fontSize, false));
        // Records are safe to publish by a race: the worst is that a label is made twice.
        slots.setRelease(slot, label);
        return label;
    }
}
