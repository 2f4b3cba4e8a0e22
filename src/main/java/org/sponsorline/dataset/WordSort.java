package org.sponsorline.dataset;

import org.sponsorline.model.Entry;

/// What a word is read for. Each sort has a table of its own: what comes often then stands close together, and a million
/// ids that come once or twice do not stand between.
enum WordSort {

    NAME, WORD, NUMBER, DATE, SOURCE, ORGANIZATION, EDITION, AGREEMENT, MILESTONE, FIGURE;

    /// The ids of entries of a kind, wherever they stand.
    static WordSort idOf(Entry.Kind kind) {
        return switch (kind) {
            case SOURCE -> SOURCE;
            case ORGANIZATION -> ORGANIZATION;
            case EDITION -> EDITION;
            case AGREEMENT -> AGREEMENT;
            case MILESTONE -> MILESTONE;
            case FIGURE -> FIGURE;
        };
    }
}
