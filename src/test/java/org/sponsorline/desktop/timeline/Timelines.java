package org.sponsorline.desktop.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.sponsorline.layout.EditionBands;
import org.sponsorline.layout.LayoutEngine;
import org.sponsorline.layout.LayoutRequest;
import org.sponsorline.layout.OverviewDensity;
import org.sponsorline.layout.RowRules;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.RecordItemText;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

/// Timelines for tests.
final class Timelines {

    /// The scale lanes are stacked at: 800 pixels for twenty years.
    static final double PX_PER_DAY = 800 / 7305.0;

    private static final TextMeasure SEVEN_PX = (text, sizePx, bold) -> text.length() * 7.0;

    private Timelines() {}

    static EntryKey agreement(String id) {
        return new EntryKey(Entry.Kind.AGREEMENT, id);
    }

    /// Two programmes: in Alpha three deals one after the other, in Beta one that overlaps another, and two events.
    static Dataset smallRecord() {
        var record = Records.record();
        record.organization("grantor", Text.of("Grantor"), "CH");
        for (String holder : List.of("Ada", "Bea", "Cid", "Dee", "Eve")) {
            record.organization(holder.toLowerCase(Locale.ROOT), Text.of(holder), "US");
        }
        record.edition("games-2016", "games", Dates.between(Dates.day("2016-08-05"), Dates.day("2016-08-21")), null);
        record.add(Records.deal("ada").programme("Alpha", null).between("grantor", "ada")
                .term(Dates.between(Dates.day("2012-01-01"), Dates.day("2014-12-31"))));
        record.add(Records.deal("bea").programme("Alpha", null).between("grantor", "bea")
                .term(Dates.between(Dates.day("2016-01-01"), Dates.day("2018-12-31"))));
        record.add(Records.deal("cid").programme("Alpha", null).between("grantor", "cid")
                .term(Dates.between(Dates.day("2022-01-01"), Dates.day("2024-12-31"))));
        record.add(Records.deal("dee").programme("Beta", null).between("grantor", "dee")
                .term(Dates.between(Dates.day("2014-01-01"), Dates.day("2019-12-31"))));
        record.add(Records.deal("eve").programme("Beta", null).between("grantor", "eve")
                .term(Dates.between(Dates.day("2016-01-01"), Dates.day("2020-12-31"))));
        record.add(Records.event("said").date(Dates.day("2017-01-19")).agreements("bea"));
        return record.make();
    }

    /// Many deals in some programmes over a century, the same for the same seed.
    static Dataset largeRecord(int deals, int programmes, long seed) {
        return largeRecord(deals, programmes, 3_000, seed);
    }

    /// The same with deals of up to `mostDays` longer than 200 days, or shorter than that where it is below.
    static Dataset largeRecord(int deals, int programmes, int mostDays, long seed) {
        var random = new Random(seed);
        var record = Records.record();
        record.organization("grantor", Text.of("Grantor"), "CH");
        int holders = Math.min(deals, 500);
        for (int i = 0; i < holders; i++) {
            record.organization("holder-" + i, Text.of("Holder " + Integer.toString(i + 1000, 36)), "US");
        }
        long first = Dates.day("1950-01-01").firstDay();
        for (int i = 0; i < deals; i++) {
            long start = first + random.nextInt(30_000);
            record.add(Records.deal("deal-" + i)
                    .programme("Programme " + random.nextInt(programmes), null)
                    .between("grantor", "holder-" + random.nextInt(holders))
                    .term(Dates.between(Dates.day(start), Dates.day(start + Math.min(200, mostDays)
                            + random.nextInt(mostDays)))));
        }
        return record.make();
    }

    static TimelineContent content(Dataset dataset, String... collapsed) {
        return content(dataset, PX_PER_DAY, collapsed);
    }

    static TimelineContent content(Dataset dataset, double pxPerDay, String... collapsed) {
        var index = DatasetIndex.of(dataset, Locale.ENGLISH);
        var columns = ItemColumns.of(dataset);
        var colouring = Colouring.of(index, Dimension.PROGRAMME);
        var grouping = Grouping.of(
                index, ItemSet.all(index.itemCount()), List.of(Dimension.PROGRAMME), Set.of(collapsed));
        var layout = LayoutEngine.layout(new LayoutRequest(
                columns, grouping, colouring, item -> true, new RecordItemText(dataset, Locale.ENGLISH),
                EditionBands.of(dataset, Locale.ENGLISH), pxPerDay, RowRules.COMPACT, Metrics.COMFORTABLE, SEVEN_PX));
        double start = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (int item = 0; item < columns.count(); item++) {
            start = Math.min(start, columns.from(item));
            end = Math.max(end, columns.to(item));
        }
        var overview = OverviewDensity.of(columns, colouring, item -> true, start - 365, end + 365);
        return new TimelineContent(dataset, layout, overview, null, null);
    }

    static List<String> lanePaths(TimelineContent content) {
        var paths = new ArrayList<String>();
        for (int lane = 0; lane < content.layout().lanes().count(); lane++) {
            paths.add(content.layout().lanes().path(lane));
        }
        return paths;
    }
}
