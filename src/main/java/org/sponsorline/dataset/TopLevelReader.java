package org.sponsorline.dataset;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.check.CycleCheck;
import org.sponsorline.dataset.check.ReferenceCheck;
import org.sponsorline.dataset.entry.EntryList;
import org.sponsorline.dataset.entry.EntryLists;
import org.sponsorline.dataset.entry.EntryReader;
import org.sponsorline.dataset.entry.FieldReader;
import org.sponsorline.dataset.entry.Members;
import org.sponsorline.dataset.entry.Placed;
import org.sponsorline.dataset.entry.Tokens;
import org.sponsorline.dataset.json.ContentRefusal;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Categories;
import org.sponsorline.model.Category;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dataset.Header;
import org.sponsorline.model.Entry;
import org.sponsorline.model.OpeningView;
import org.sponsorline.model.Rate;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.ClosestWord;
import org.sponsorline.model.text.Labels;
import org.sponsorline.model.text.Text;

/// Reads the object that is the whole record, entry by entry.
public final class TopLevelReader {

    public static final String FORMAT = "sponsorline/1";

    private final Findings findings;
    private final EntryReader reader;
    private final JsonCursor cursor;
    private final FieldReader fields;

    private final EntryLists lists;
    private @Nullable String format;
    private boolean hasFormat;
    private boolean hasArray;
    private @Nullable Text title;
    private @Nullable Text description;
    private @Nullable Edtf asOf;
    private OpeningView view = OpeningView.UNSTATED;
    private Labels labels = Labels.NONE;
    private List<Placed<Category>> categories = List.of();
    private boolean categoriesWhole = true;
    private List<Placed<Rate>> rates = List.of();
    private List<Placed<StatedTotal>> totals = List.of();
    private int entryCount;

    /// @param cursor at the beginning of the text, reporting to the findings
    TopLevelReader(JsonCursor cursor, Findings findings, EntryLists lists) {
        this.cursor = cursor;
        this.findings = findings;
        this.lists = lists;
        reader = new EntryReader(cursor);
        fields = reader.fields();
    }

    /// Whether anything was passed over, within which the parser is less strict.
    boolean hasSkipped() {
        return cursor.hasSkipped();
    }

    /// How many entries have been read, good and bad.
    int entryCount() {
        return entryCount;
    }

    /// How many entries have been taken over.
    int loadedCount() {
        return entryCount - rejectedCount() + cursor.entriesPassedOver();
    }

    /// The entries that have been taken over.
    EntryLists lists() {
        return lists;
    }

    /// The kinship of categories as it stands in the file.
    List<Placed<Category>> categories() {
        return categories;
    }

    /// The rates as they stand in the file.
    List<Placed<Rate>> rates() {
        return rates;
    }

    /// The totals as they stand in the file.
    List<Placed<StatedTotal>> totals() {
        return totals;
    }

    /// Whether nothing of the categories had to be left out.
    boolean areCategoriesWhole() {
        return categoriesWhole;
    }

    /// How many entries have been left out.
    int rejectedCount() {
        return lists.rejectedCount() + cursor.entriesPassedOver();
    }

    /// What has been read so far as a record of its own, which lacks the references to what is yet to come.
    Dataset part(String nameWithoutTitle) {
        EntryLists part = lists.copy();
        Findings unheard = Findings.unheard();
        new ReferenceCheck(part, unheard).run();
        new CycleCheck(part, unheard).run();
        return part.dataset(header(nameWithoutTitle));
    }

    private Header header(String nameWithoutTitle) {
        Text named = fields.named(title, nameWithoutTitle);
        return new Header(named == null ? Text.of(nameWithoutTitle) : named, description, asOf, view)
                .withLabels(labels).withCategories(Categories.of(Placed.values(categories))).withRates(Placed.values(rates))
                .withTotals(Placed.values(totals));
    }

    /// Reads to the end of the file.
    ///
    /// @return the record's own words about itself
    /// @throws IOException where the file is no JSON or no record
    Header read(String nameWithoutTitle) throws IOException {
        if (!cursor.isAtObject()) {
            throw new ContentRefusal(Kind.NOT_AN_OBJECT, cursor.found());
        }
        cursor.beginObject();
        boolean hasSources = false;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "format" -> format();
                case "title" -> title = fields.name();
                case "description" -> description = fields.text();
                case "asOf" -> asOf = fields.day();
                case "view" -> view = view();
                case "categories" -> {
                    long errors = findings.errors();
                    categories = reader.headers().categories();
                    categoriesWhole = findings.errors() == errors;
                }
                case "rates" -> rates = reader.headers().rates();
                case "totals" -> totals = reader.headers().totals();
                case "labels" -> labels = Labels.of(fields.texts());
                case "sources" -> {
                    hasSources = true;
                    array(lists.sources());
                }
                case "organizations" -> array(lists.organizations());
                case "editions" -> array(lists.editions());
                case "agreements" -> array(lists.agreements());
                case "milestones" -> array(lists.milestones());
                case "figures" -> array(lists.figures());
                default -> cursor.unknown(Members.RECORD);
            }
        }
        cursor.expectEnd();
        if (!hasFormat && !hasArray) {
            throw new ContentRefusal(Kind.NOT_A_RECORD, "");
        }
        cursor.require("format", format);
        title = fields.named(title, nameWithoutTitle);
        cursor.require("title", title);
        cursor.require("sources", hasSources ? lists : null);
        return header(nameWithoutTitle);
    }

    private void format() throws IOException {
        hasFormat = true;
        format = cursor.string();
        if (format != null && !format.equals(FORMAT)) {
            throw new ContentRefusal(Kind.OTHER_FORMAT, format);
        }
    }

    private OpeningView view() throws IOException {
        if (!cursor.beginObject()) {
            return OpeningView.UNSTATED;
        }
        Edtf window = null;
        String groupBy = null;
        String scale = null;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "window" -> window = fields.span();
                case "groupBy" -> groupBy = cursor.string();
                case "scale" -> {
                    scale = cursor.string();
                    if (scale != null && !Tokens.SCALES.contains(scale)) {
                        cursor.report(
                                Kind.ODD_SCALE, ClosestWord.of(scale, Tokens.SCALES), scale,
                                String.join(", ", Tokens.SCALES));
                    }
                }
                default -> cursor.unknown(Members.VIEW);
            }
        }
        return new OpeningView(window, groupBy, scale);
    }

    private <E extends Entry> void array(EntryList<E> list) throws IOException {
        if (!cursor.beginArray()) {
            return;
        }
        hasArray = true;
        while (cursor.nextElement()) {
            entry(list);
        }
        cursor.inEntry(null);
    }

    @SuppressWarnings("unchecked") // entries of a kind are of the list's type
    private <E extends Entry> void entry(EntryList<E> list) throws IOException {
        long errors = findings.errors();
        int mark = findings.mark();
        E entry = (E) reader.read(list.kind());
        if (entry != null && !list.isFree(entry.id())) {
            cursor.reportMember("id", Kind.DUPLICATE_ID, entry.id());
        }
        entryCount++;
        if (entry != null && findings.errors() == errors) {
            list.add(entry);
        } else {
            list.reject(cursor.index(), cursor.entryId());
        }
        String id = cursor.entryId();
        if (id != null) {
            findings.nameEntry(mark, list.kind(), id);
        }
    }
}
