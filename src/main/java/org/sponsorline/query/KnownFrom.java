package org.sponsorline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.EdtfDate;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;

/// From the end of which day each item is known, in days since 1970-01-01.
///
/// That is the earliest of its announcement, its date and the publication of the sources it cites. A coarse date
/// counts from its last day, when it has certainly passed, but not later than the day the record was last brought
/// up to date where it reaches across that day. What nothing dates is known from the start.
public final class KnownFrom {

    /// The day of what was always known.
    public static final int THE_START = Integer.MIN_VALUE;

    private static final int NEVER_SAID = Integer.MAX_VALUE;

    private final int[] day;

    private KnownFrom(int[] day) {
        this.day = day;
    }

    static KnownFrom of(Dataset dataset) {
        Reckoning reckoning = new Reckoning(dataset);
        int[] day = new int[dataset.itemCount()];
        for (int item = 0; item < day.length; item++) {
            day[item] = reckoning.ofItem(dataset.item(item));
        }
        return new KnownFrom(day);
    }

    /// The day from whose end an item is known, or [#THE_START].
    public int day(int item) {
        return day[item];
    }

    /// The rule for one record.
    static final class Reckoning {

        private final Dataset dataset;
        private final int[] published;
        private final @Nullable EdtfDate broughtUpToDate;

        Reckoning(Dataset dataset) {
            this.dataset = dataset;
            broughtUpToDate = dataset.header().asOf() instanceof EdtfDate date ? date : null;
            published = dataset.sources().stream().mapToInt(source -> passed(source.published())).toArray();
        }

        int ofItem(Item item) {
            int said = passed(item instanceof Agreement agreement ? agreement.announced() : ((Milestone) item).date());
            return orFromTheStart(Math.min(said, earliestSource(item.cite())));
        }

        /// From when something without a date of its own is known.
        int ofCited(List<Citation> cite) {
            return orFromTheStart(earliestSource(cite));
        }

        /// When a date has certainly passed, or a day that never comes where none is stated.
        int passed(@Nullable Edtf stated) {
            if (stated == null) {
                return NEVER_SAID;
            }
            EdtfDate date = stated.start() instanceof EdtfDate start
                    ? start
                    : stated.end() instanceof EdtfDate end ? end : null;
            if (date == null) {
                return NEVER_SAID;
            }
            long last = date.lastDay();
            if (broughtUpToDate != null && date.firstDay() <= broughtUpToDate.lastDay()) {
                last = Math.min(last, broughtUpToDate.lastDay());
            }
            return (int) Math.clamp(last, -(NEVER_SAID - 1L), NEVER_SAID - 1L);
        }

        int earliestSource(List<Citation> cite) {
            int earliest = NEVER_SAID;
            for (int i = 0; i < cite.size(); i++) {
                int source = dataset.sourceIndex(cite.get(i).source());
                earliest = source < 0 ? earliest : Math.min(earliest, published[source]);
            }
            return earliest;
        }

        static int orFromTheStart(int day) {
            return day == NEVER_SAID ? THE_START : day;
        }
    }
}
