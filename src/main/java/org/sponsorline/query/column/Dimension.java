package org.sponsorline.query.column;

import java.util.Locale;
import java.util.Optional;

/// A property of items by which they are filtered; by some of them they are also grouped into lanes or coloured.
public enum Dimension {
    KIND(true, true),
    PROGRAMME(true, true),
    TIER(true, false),
    ORGANIZATION(true, true),
    GRANTOR(true, false),
    /// The widest of the record's categories that the words of [#CATEGORY] belong to.
    FAMILY(true, true),
    CATEGORY(true, true),
    TERRITORY(true, false),
    COUNTRY(true, true),
    EDITION(true, false),
    MEDIA(true, false),
    /// In which way something may be shown; stated in the rows of a scope alone.
    MODE(false, false),
    CERTAINTY(false, false),
    STATUS(false, false),
    CITED(false, false);

    private final boolean groupable;
    private final boolean colourable;

    Dimension(boolean groupable, boolean colourable) {
        this.groupable = groupable;
        this.colourable = colourable;
    }

    /// Whether items can be grouped into lanes by its values.
    public boolean groupable() {
        return groupable;
    }

    /// Whether bars can be coloured by its values.
    public boolean colourable() {
        return colourable;
    }

    /// The name in saved views and on the command line, such as `programme`.
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The dimension with this token, or empty.
    public static Optional<Dimension> ofToken(String token) {
        for (Dimension dimension : values()) {
            if (dimension.token().equals(token)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
