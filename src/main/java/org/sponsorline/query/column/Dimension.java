package org.sponsorline.query.column;

import java.util.Locale;
import java.util.Optional;

/// What items can be told apart by: each is a facet of the filter, some also make lanes or colours.
public enum Dimension {
    KIND(true, true),
    PROGRAMME(true, true),
    TIER(true, false),
    ORGANIZATION(true, true),
    GRANTOR(true, false),
    CATEGORY(true, true),
    TERRITORY(true, false),
    COUNTRY(true, true),
    EDITION(true, false),
    MEDIA(false, false),
    CERTAINTY(false, false),
    CITED(false, false);

    private final boolean groupable;
    private final boolean colourable;

    Dimension(boolean groupable, boolean colourable) {
        this.groupable = groupable;
        this.colourable = colourable;
    }

    /// Whether lanes can stand for its values.
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
