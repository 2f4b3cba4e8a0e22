package org.sponsorline.layout.item;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps the labels asked for lately: a frame needs the same few hundred again and again.
public final class LabelCache {

    /// Many times what a screen shows; beyond that all are discarded.
    private static final int LIMIT = 1 << 13;

    private final ItemText words;
    private final ItemColumns columns;
    private final AdvanceTable advances;
    private final double fontSize;
    private final Map<Integer, ItemLabel> labels = new ConcurrentHashMap<>();

    public LabelCache(ItemText words, ItemColumns columns, AdvanceTable advances, double fontSize) {
        this.words = words;
        this.columns = columns;
        this.advances = advances;
        this.fontSize = fontSize;
    }

    public ItemLabel label(int item) {
        if (labels.size() >= LIMIT && !labels.containsKey(item)) {
            labels.clear();
        }
        return labels.computeIfAbsent(item, this::made);
    }

    private ItemLabel made(int item) {
        String title = words.title(item);
        String detail = words.detail(item);
        boolean bold = !columns.is(item, ItemColumns.MILESTONE);
        return new ItemLabel(
                item, title, detail, bold, advances.width(title, fontSize, bold),
                advances.width(detail, fontSize, false));
    }
}
