package org.sponsorline.desktop.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.DetailPage;
import org.sponsorline.page.DetailPages;
import org.sponsorline.page.PageText;

/// The details of entries as text, to be put into a letter.
public final class DetailText {

    private DetailText() {}

    /// The whole pages of entries, one after the other.
    public static String pages(Arrangement arrangement, List<EntryKey> keys) {
        return pagesOf(arrangement, keys).stream().map(PageText::of).collect(Collectors.joining("\n"));
    }

    /// The sources of entries as citations, one a line, each once.
    public static String citations(Arrangement arrangement, List<EntryKey> keys) {
        return pagesOf(arrangement, keys).stream()
                .flatMap(page -> page.sources().stream())
                .map(DetailPage.NumberedSource::citation)
                .distinct()
                .map(citation -> citation + "\n")
                .collect(Collectors.joining());
    }

    private static List<DetailPage> pagesOf(Arrangement arrangement, List<EntryKey> keys) {
        DetailPages pages = new DetailPages(arrangement.index().locale());
        return keys.stream().map(key -> pages.of(arrangement.index(), key)).flatMap(Optional::stream).toList();
    }
}
