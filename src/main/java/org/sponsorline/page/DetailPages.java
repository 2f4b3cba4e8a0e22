package org.sponsorline.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Source;
import org.sponsorline.query.DatasetIndex;

/// Makes the page of any entry of a record, in one language.
public final class DetailPages {

    private final Locale locale;

    public DetailPages(Locale locale) {
        this.locale = locale;
    }

    /// The page of an entry; empty if the record does not hold it, or did not yet know it.
    public Optional<DetailPage> of(DatasetIndex index, EntryKey key) {
        return index.dataset().entry(key).map(entry -> page(index, entry));
    }

    /// Several entries side by side; those are left out that the record does not hold, or did not yet know.
    public Comparison compared(DatasetIndex index, List<EntryKey> keys) {
        return Comparison.of(keys.stream().flatMap(key -> index.dataset().entry(key).stream())
                .map(entry -> compared(index, entry)).toList());
    }

    private Comparison.Compared compared(DatasetIndex index, Entry entry) {
        DetailPage page = page(index, entry);
        if (!(entry instanceof Agreement agreement)) {
            return new Comparison.Compared(page, null, "");
        }
        PageWording wording = new PageWording(index.dataset(), locale);
        AlignedTerm term = AlignedTerm.of(index.dataset(), agreement);
        return new Comparison.Compared(
                page, term, term == null ? wording.say("term.notStated") : new TermText(wording).of(term));
    }

    /// The page of the record as a whole.
    public DetailPage ofRecord(DatasetIndex index) {
        return new RecordPage(new PageWording(index.dataset(), locale), index.totals().all()).page();
    }

    private DetailPage page(DatasetIndex index, Entry entry) {
        PageWording wording = new PageWording(index.dataset(), locale);
        RelatedEntries related = new RelatedEntries(index);
        return switch (entry) {
            case Agreement agreement -> new AgreementPage(wording, related, agreement).page();
            case Organization organization -> new OrganizationPage(wording, related, organization).page();
            case Edition edition -> new EditionPage(wording, related, edition).page();
            case Milestone milestone -> new MilestonePage(wording, milestone).page();
            case Source source -> new SourcePage(wording, related, source).page();
            case Figure figure -> new FigurePage(wording, figure).page();
        };
    }
}
