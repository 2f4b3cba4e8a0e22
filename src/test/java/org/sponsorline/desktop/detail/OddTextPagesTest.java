package org.sponsorline.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.OddText;
import org.sponsorline.page.DetailPage;
import org.sponsorline.page.DetailPages;
import org.sponsorline.page.PageText;
import org.sponsorline.query.DatasetIndex;

/// Whatever a record's texts hold, names on a page are one line, longer texts have plain line breaks alone.
final class OddTextPagesTest {

    @Test
    void everyTextOfAPageIsInOrder() {
        for (long seed = 1; seed < 30; seed++) {
            Dataset dataset = OddText.record(seed, 6);
            DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
            DetailPages pages = new DetailPages(Locale.ENGLISH);
            for (EntryKey key : keys(dataset)) {
                DetailPage page = pages.of(index, key).orElseThrow();
                List<String> lines = new ArrayList<>(page.otherNames());
                lines.add(page.headline());
                lines.add(page.subtitle());
                lines.addAll(page.facts());
                page.trail().forEach(part -> lines.add(part.text()));
                page.badges().forEach(badge -> lines.add(badge.text()));
                page.rows().forEach(row -> lines.add(row.label()));
                page.sources().forEach(source -> lines.addAll(List.of(source.title(), source.origin(), source.citation())));
                lines.forEach(line -> assertTrue(OddText.isOneLine(line), line));

                String text = PageText.of(page);
                assertTrue(OddText.isOneLine(text.replace("\n", "")), text);
            }
        }
    }

    private static List<EntryKey> keys(Dataset dataset) {
        List<EntryKey> keys = new ArrayList<>();
        List.of(dataset.sources(), dataset.organizations(), dataset.editions(), dataset.agreements(), dataset.milestones())
                .forEach(entries -> entries.forEach(entry -> keys.add(((Entry) entry).key())));
        return keys;
    }
}
