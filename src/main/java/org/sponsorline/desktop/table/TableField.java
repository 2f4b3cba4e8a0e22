package org.sponsorline.desktop.table;

/// The columns a table of items can have, in their usual order.
enum TableField {
    NAME(220, true),
    KIND(110, true),
    PROGRAMME(130, true),
    TIER(140, true),
    GRANTOR(180, false),
    CATEGORIES(180, true),
    TERRITORIES(120, false),
    EDITIONS(160, false),
    ANNOUNCED(110, false),
    START(110, true),
    END(110, true),
    VALUE(150, true),
    SOURCES(80, false);

    private final double widthPx;
    private final boolean shownAtFirst;

    TableField(double widthPx, boolean shownAtFirst) {
        this.widthPx = widthPx;
        this.shownAtFirst = shownAtFirst;
    }

    /// Its usual width at the usual size of letters.
    double widthPx() {
        return widthPx;
    }

    boolean shownAtFirst() {
        return shownAtFirst;
    }

    /// Its key in the texts of this package.
    String key() {
        return "column." + name();
    }
}
