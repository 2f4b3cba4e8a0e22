package org.sponsorline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.HeadlineCounts.Question;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

/// The sentences over pictures of the bundled record.
final class HeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Filter TOP = Filter.NONE.with(Dimension.PROGRAMME, "TOP", true);

    @Test
    void print() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Filter filter : List.of(Filter.NONE, TOP, TOP.with(Dimension.CATEGORY, "beer", true),
                    Filter.NONE.with(Dimension.ORGANIZATION, "alibaba", true),
                    Filter.NONE.with(Dimension.KIND, "milestone", true),
                    Filter.NONE.with(Dimension.KIND, "media-rights", true),
                    Filter.NONE.withActiveAt(Dates.year(2030)))) {
                for (int[] years : new int[][] {{2014, 2033}, {2020, 2021}, {2027, 2033}}) {
                    Headline headline = of(locale, filter, years[0], years[1], null);
                    System.out.println(headline.sentence() + "\n    " + headline.scope());
                    Headline then = of(locale, filter, years[0], years[1], LocalDate.of(2021, 7, 1));
                    System.out.println(then.sentence() + "\n    " + then.scope());
                }
            }
        }
    }

    private static Headline of(Locale locale, Filter filter, int from, int to, @Nullable LocalDate asOf) {
        Dataset whole = BundledRecord.read().dataset();
        DatasetIndex index = DatasetIndex.of(asOf == null ? whole : AsOf.view(whole, asOf), locale);
        Question question = new Question(
                FilterRun.matches(index, filter, null), asOf == null ? TODAY : asOf, Dates.year(from).firstDay(),
                Dates.year(to).lastDay());
        return Headline.of(index, filter, question, asOf, whole.header().asOf());
    }
}
