package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Source;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.Text;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.NamedOn;
import org.sponsorline.query.text.MoneyText;
import org.sponsorline.query.value.StatedValues;
import org.sponsorline.query.value.StatedValuesText;

/// Makes the texts, links, dates and source numbers of one page.
final class PageWording {

    /// The most values of one field that a page lists; the number of the others follows.
    private static final int MOST_LISTED = 200;

    private final Dataset dataset;
    private final Messages words;
    private final Locale locale;
    private final EdtfText dates;
    private final MoneyText money;
    private final SourceNumbers numbers = new SourceNumbers();

    PageWording(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        words = Messages.of(PageWording.class, locale);
        dates = EdtfText.in(locale);
        money = MoneyText.of(locale);
    }

    Dataset dataset() {
        return dataset;
    }

    Locale locale() {
        return locale;
    }

    SourceNumbers numbers() {
        return numbers;
    }

    EdtfText dates() {
        return dates;
    }

    MoneyText money() {
        return money;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// The word for a token of the format; the token itself if it is not one of the format.
    String token(String group, String token) {
        String key = group + "." + token;
        return words.has(key) ? words.get(key) : TextLines.oneLine(token);
    }

    /// A word of the record, in the reader's language if the record has it.
    String label(String word) {
        return DisplayNames.word(dataset, word, locale);
    }

    /// The word for one of an enumeration's values.
    String word(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        Class<?> outer = type.getDeclaringClass();
        String group = outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
        return words.get(group + "." + value.name());
    }

    String in(Text text) {
        return text.in(locale);
    }

    /// A longer text, which may have several lines.
    String paragraphs(Text text) {
        return text.paragraphsIn(locale);
    }

    String title(Entry entry) {
        return DisplayNames.title(dataset, entry, locale);
    }

    /// The other languages' versions of a name, without duplicates.
    List<String> otherNames(Text name) {
        String shown = name.in(locale);
        return name.all().stream().map(TextLines::oneLine).distinct().filter(other -> !other.equals(shown)).toList();
    }

    Part.Link link(Entry entry) {
        return new Part.Link(title(entry), entry.key());
    }

    /// A link to an entry, or its bare id if it is not in the record.
    Part link(EntryKey key) {
        Optional<? extends Entry> entry = dataset.entry(key);
        return entry.isPresent() ? link(entry.get()) : new Part.Words(key.id());
    }

    Part organization(String id) {
        return link(new EntryKey(Entry.Kind.ORGANIZATION, id));
    }

    /// A link to an organization under the name that it had on the day of an entry.
    Part organization(String id, Item in) {
        EntryKey key = new EntryKey(Entry.Kind.ORGANIZATION, id);
        String name = NamedOn.in(dataset, in, locale).organization(id);
        return dataset.entry(key).isPresent() ? new Part.Link(name, key) : new Part.Words(id);
    }

    /// Links to organizations under the names of an entry's day, each in a line of its own.
    List<Line> linesOfOrganizations(List<String> ids, Item in) {
        List<Line> lines = new ArrayList<>();
        ids.stream().limit(MOST_LISTED).forEach(id -> lines.add(Line.of(organization(id, in))));
        if (ids.size() > MOST_LISTED) {
            lines.add(Line.of(more(ids.size())));
        }
        return lines;
    }

    Line links(Entry.Kind kind, List<String> ids) {
        List<Part> links = new ArrayList<>();
        ids.stream().limit(MOST_LISTED).forEach(id -> links.add(link(new EntryKey(kind, id))));
        if (ids.size() > MOST_LISTED) {
            links.add(more(ids.size()));
        }
        return new Line(List.copyOf(links), List.of());
    }

    /// Links to entries, each in a line of its own.
    List<Line> linesOfLinks(Entry.Kind kind, List<String> ids) {
        List<Line> lines = new ArrayList<>();
        ids.stream().limit(MOST_LISTED).forEach(id -> lines.add(Line.of(link(new EntryKey(kind, id)))));
        if (ids.size() > MOST_LISTED) {
            lines.add(Line.of(more(ids.size())));
        }
        return lines;
    }

    private Part.Aside more(int all) {
        return new Part.Aside(say("list.more", all - MOST_LISTED));
    }

    Part.Aside notStated() {
        return new Part.Aside(say("notStated"));
    }

    /// A row of words, or one that says that nothing is stated.
    Row row(String labelKey, @Nullable String text) {
        return row(labelKey, text, List.of());
    }

    Row row(String labelKey, @Nullable String text, List<Integer> cited) {
        Part part = text == null || text.isBlank() ? notStated() : new Part.Words(text);
        return Row.of(say(labelKey), new Line(List.of(part), part instanceof Part.Aside ? List.of() : cited));
    }

    /// A moment in words, followed by its precision.
    List<Part> moment(Edtf date) {
        return worded(dates.moment(date), date);
    }

    /// A moment in short form.
    String briefMoment(Edtf date) {
        return dates.briefMoment(date);
    }

    /// A date or span in words, followed by its precision.
    List<Part> dated(Edtf date) {
        return worded(dates.words(date), date);
    }

    private List<Part> worded(String inWords, Edtf date) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(inWords));
        if (date instanceof EdtfDate single && !single.exact()) {
            parts.add(new Part.Aside(say("bracketed", dates.precision(single))));
        }
        return parts;
    }

    /// Words joined as the language joins a list.
    String list(List<String> items) {
        return items.size() <= MOST_LISTED
                ? String.join(say("listSeparator"), items)
                : String.join(say("listSeparator"), items.subList(0, MOST_LISTED)) + say("listSeparator")
                        + say("list.more", items.size() - MOST_LISTED);
    }

    /// Where an agreement holds, with what is carved out of it.
    @Nullable String territories(Agreement agreement) {
        String within = territories(agreement, false);
        String without = territories(agreement, true);
        if (without.isEmpty()) {
            return within.isEmpty() ? null : within;
        }
        return within.isEmpty() ? say("territories.allBut", without) : say("territories.but", within, without);
    }

    private String territories(Agreement agreement, boolean excluded) {
        return list(agreement.territories().stream().filter(territory -> territory.excluded() == excluded)
                .map(territory -> DisplayNames.territory(dataset, territory.code(), locale)).toList());
    }

    /// The programme of an agreement and its tier there, as far as they are stated; null if neither is.
    @Nullable String programmeAndTier(Agreement agreement) {
        List<String> known = Stream.of(agreement.programme(), agreement.tier()).filter(Objects::nonNull)
                .map(this::label).toList();
        return known.isEmpty() ? null : String.join(" · ", known);
    }

    /// An agreement as one row of a list: its term, its link under this text, and what tells it apart.
    Row agreementRow(Agreement agreement, String text, List<Part> apart) {
        Line link = Line.of(new Part.Link(text, agreement.key()));
        return apart.isEmpty()
                ? Row.of(term(agreement), link)
                : Row.of(term(agreement), link, new Line(apart, List.of()));
    }

    /// The term of an agreement in short form.
    String term(Agreement agreement) {
        if (agreement.term() != null) {
            return dates.brief(agreement.term());
        }
        return agreement.announced() == null
                ? say("term.notStated")
                : say("term.announced", briefMoment(agreement.announced()));
    }

    /// A description of an agreement, for a list under the name of the party that holds it.
    String described(Agreement agreement) {
        if (agreement.title() != null) {
            return in(agreement.title());
        }
        String known = programmeAndTier(agreement);
        return known == null ? word(agreement.kind()) : known;
    }

    /// What tells an agreement apart from others of the same parties: where, on what, for which categories.
    List<Part> apart(Agreement agreement) {
        List<String> words = new ArrayList<>();
        String territories = territories(agreement);
        if (territories != null && agreement.kind() == Agreement.Kind.MEDIA_RIGHTS) {
            words.add(territories);
        }
        agreement.media().forEach(medium -> words.add(token("media", medium)));
        agreement.categories().forEach(category -> words.add(label(category)));
        return words.isEmpty() ? List.of() : List.of(new Part.Aside(list(words)));
    }

    /// A milestone as one row of a list: its date and its link.
    Row milestoneRow(Milestone milestone) {
        String date = milestone.date() == null ? say("date.notStated") : briefMoment(milestone.date());
        return Row.of(date, Line.of(link(milestone)));
    }

    /// Adds a section with a row for each entry, made when it is read; none if there are no entries.
    <E> void addSection(List<Section> sections, String titleKey, List<E> entries, Function<? super E, Row> row) {
        if (!entries.isEmpty()) {
            sections.add(new Section(say(titleKey), List.of(), new LazyRows<>(entries, row)));
        }
    }

    /// Adds a row that says how much is known about the prices of several agreements; one says so itself.
    void addValues(List<Row> rows, String labelKey, List<Agreement> agreements) {
        if (agreements.size() > 1) {
            rows.add(row(labelKey, StatedValuesText.line(StatedValues.of(agreements), locale)));
        }
    }

    /// Adds a section with a note, if there is one.
    void addNote(List<Section> sections, @Nullable Text note) {
        if (note != null) {
            Line line = Line.of(new Part.Words(paragraphs(note)));
            sections.add(new Section(say("note"), List.of(), List.of(Row.of("", line))));
        }
    }

    List<Part.Badge> uncitedBadge(Entry entry) {
        return entry.cite().isEmpty()
                ? List.of(new Part.Badge(say("badge.uncited"), Part.Tone.UNCITED))
                : List.of();
    }

    String origin(Source source) {
        return new SourceCitations(locale).origin(source);
    }

    List<DetailPage.NumberedSource> foot() {
        return new SourceCitations(locale).foot(dataset, numbers);
    }
}
