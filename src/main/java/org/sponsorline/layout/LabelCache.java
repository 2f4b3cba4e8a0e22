package org.sponsorline.layout;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// Remembers the labels asked last: a frame asks for the same few hundred again and again.
final class LabelCache {

    private static final int SLOTS = 1 << 12;

    private final ItemWords words;
    private final ItemColumns columns;
    private final AdvanceTable advances;
    private final double fontSize;
    private final AtomicReferenceArray<ItemLabel> slots = new AtomicReferenceArray<>(SLOTS);

    LabelCache(ItemWords words, ItemColumns columns, AdvanceTable advances, double fontSize) {
        this.words = words;
        this.columns = columns;
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
        boolean bold = !columns.is(item, ItemColumns.MILESTONE);
        var label = new ItemLabel(
                item, title, detail, bold, advances.width(title, fontSize, bold),
                advances.width(detail, fontSize, false));
        // Records are safe to publish by a race: the worst is that a label is made twice.
        slots.setRelease(slot, label);
        return label;
    }
}
