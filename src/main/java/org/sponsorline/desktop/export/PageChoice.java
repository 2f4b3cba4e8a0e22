package org.sponsorline.desktop.export;

import org.jspecify.annotations.Nullable;
import org.sponsorline.export.PageFormat;

/// The size of a picture: that of a page, or as wide as the timeline is in the window.
public enum PageChoice {
    SIXTEEN_NINE(PageFormat.SIXTEEN_NINE),
    FOUR_K(PageFormat.FOUR_K),
    A4(PageFormat.A4),
    A3(PageFormat.A3),
    WINDOW(null);

    private final @Nullable PageFormat format;

    PageChoice(@Nullable PageFormat format) {
        this.format = format;
    }

    /// The page; null for the window's width.
    @Nullable PageFormat format() {
        return format;
    }
}
