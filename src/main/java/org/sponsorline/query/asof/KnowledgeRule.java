package org.sponsorline.query.asof;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// From the end of which day each part of a record is known, in days since 1970-01-01; see [KnowledgeDates] for items.
///
/// A source without a date is known with the first entry that cites it and is dated otherwise.
final class KnowledgeRule {

    /// A day that never comes.
    static final long NEVER = CalendarDays.END;

    private final Dataset dataset;
    private final @Nullable EdtfDate broughtUpToDate;
    private final long[] published;
    private final long[] sources;
    private final long undated;
    private final HostDays hosts;

    KnowledgeRule(Dataset dataset) {
        this.dataset = dataset;
        broughtUpToDate = dataset.header().asOf() instanceof EdtfDate date ? date : null;
        published = dataset.sources().stream().mapToLong(source -> passed(source.published())).toArray();
        undated = broughtUpToDate != null ? passed(broughtUpToDate) : lastSaid();
        sources = sources();
        hosts = new HostDays(dataset, this);
    }

    /// The last day on which a source was published or an agreement announced.
    private long lastSaid() {
        LongBinaryOperator later = (one, other) -> other == NEVER ? one : Math.max(one, other);
        long last = Arrays.stream(published).reduce(KnowledgeDates.THE_START, later);
        return dataset.agreements().stream().mapToLong(agreement -> passed(agreement.announced())).reduce(last, later);
    }

    private long[] sources() {
        long[] days = published.clone();
        if (Arrays.stream(published).noneMatch(day -> day == NEVER)) {
            return days;
        }
        for (int item = 0; item < dataset.itemCount(); item++) {
            lower(days, dataset.item(item).cite(), dated(dataset.item(item)));
        }
        for (Edition edition : dataset.editions()) {
            lower(days, edition.cite(), Math.min(begins(edition), earliestSource(edition.cite())));
        }
        for (List<? extends Entry> others : List.<List<? extends Entry>>of(dataset.organizations(),
                dataset.figures())) {
            for (Entry entry : others) {
                lower(days, entry.cite(), earliestSource(entry.cite()));
            }
        }
        for (int source = 0; source < days.length; source++) {
            days[source] = days[source] == NEVER ? undated : days[source];
        }
        return days;
    }

    private void lower(long[] days, List<Citation> cite, long day) {
        for (Citation citation : cite) {
            int source = dataset.sourceIndex(citation.source());
            if (source >= 0 && published[source] == NEVER) {
                days[source] = Math.min(days[source], day);
            }
        }
    }

    /// From when a source is known, by its place in the record.
    long ofSource(int source) {
        return sources[source];
    }

    long ofItem(Item item) {
        long day = dated(item);
        return day == NEVER ? undated : day;
    }

    private long dated(Item item) {
        long said = passed(switch (item) {
            case Agreement agreement -> agreement.announced();
            case Milestone milestone -> milestone.date();
        });
        return Math.min(said, earliestSource(item.cite()));
    }

    /// From when something without a date of its own is known by the sources it cites; always if it cites none.
    long ofCited(List<Citation> cite) {
        long day = cite.isEmpty() ? KnowledgeDates.THE_START : NEVER;
        for (Citation citation : cite) {
            int source = dataset.sourceIndex(citation.source());
            day = Math.min(day, source < 0 ? KnowledgeDates.THE_START : sources[source]);
        }
        return day;
    }

    /// From when a figure is known: once a source said it, or once the time it covers had passed.
    long ofFigure(Figure figure) {
        long said = earliestSource(figure.cite());
        long covered = figure.period() != null && figure.period().end() instanceof EdtfDate end ? passed(end) : NEVER;
        return said != NEVER ? said : figure.cite().isEmpty() ? KnowledgeDates.THE_START : Math.min(undated, covered);
    }

    /// An end is known from its own announcement, else from its date; always if neither is stated.
    long ofEnding(Agreement.Ending ended) {
        long day = passed(ended.announced() == null ? ended.date() : ended.announced());
        return day == NEVER ? KnowledgeDates.THE_START : day;
    }

    /// A name, a parent or a member is known once its time has begun or a source cited for it has said so, always if
    /// nothing dates its beginning.
    long ofBeginning(@Nullable Edtf term, List<Citation> cite) {
        long begun = term == null ? NEVER
                : term.start() instanceof EdtfDate start ? passed(start) : KnowledgeDates.THE_START;
        long day = Math.min(begun, earliestSource(cite));
        return day == NEVER ? KnowledgeDates.THE_START : day;
    }

    /// A change is known from its announcement, else from its date, else from the sources it cites; always if nothing
    /// dates it.
    long ofAmendment(Amendment amendment) {
        long day = passed(amendment.announced() == null ? amendment.date() : amendment.announced());
        day = day == NEVER ? earliestSource(amendment.cite()) : day;
        return day == NEVER ? KnowledgeDates.THE_START : day;
    }

    /// An option is known from the first dated source that it cites; with its agreement if it cites none.
    long ofOption(AgreementOption option) {
        long day = earliestSource(option.cite());
        return day == NEVER ? KnowledgeDates.THE_START : day;
    }

    /// What became of an option is known once a source cited for just that said so, once the agreement that it led to
    /// is known, or once the time in which it could be used had passed; if nothing dates it, with the option.
    long ofOutcome(AgreementOption option) {
        List<Citation> saying = AsOfFilter.kept(option.cite(), citation -> "status".equals(citation.field()));
        long led = option.leads() == null
                ? NEVER : dataset.agreement(option.leads()).map(this::ofItem).orElse(NEVER);
        long day = Math.min(Math.min(earliestSource(saying), led), option.by() == null ? NEVER : passed(option.by()));
        return day == NEVER ? KnowledgeDates.THE_START : day;
    }

    /// When an edition really took place is known once it began, or once a source cited for just that said so.
    long ofHeld(Edition edition) {
        List<Citation> saying = AsOfFilter.kept(edition.cite(), citation -> "held".equals(citation.field()));
        return Math.min(passed(edition.held()), earliestSource(saying));
    }

    /// From when it is known that there will be an edition, for one that nothing else names: from its dated sources,
    /// at the latest when it begins, always if no source is dated.
    long ofEdition(Edition edition) {
        long cited = earliestSource(edition.cite());
        return cited == NEVER ? KnowledgeDates.THE_START : Math.min(cited, begins(edition));
    }

    /// From when it is known where an edition is staged.
    long ofHost(Edition edition) {
        return hosts.of(edition);
    }

    /// When an edition has certainly begun, or [#NEVER].
    long begins(Edition edition) {
        return Math.min(passed(edition.held()), passed(edition.scheduled()));
    }

    /// When a date has certainly passed, or [#NEVER] where none is stated.
    long passed(@Nullable Edtf stated) {
        if (stated == null) {
            return NEVER;
        }
        EdtfDate date = stated.start() instanceof EdtfDate start
                ? start
                : stated.end() instanceof EdtfDate end ? end : null;
        if (date == null) {
            return NEVER;
        }
        long last = date.lastDay();
        if (broughtUpToDate != null && date.firstDay() <= broughtUpToDate.lastDay()) {
            last = Math.min(last, broughtUpToDate.lastDay());
        }
        return last;
    }

    /// The first day on which a dated source was published, or [#NEVER].
    long earliestSource(List<Citation> cite) {
        long earliest = NEVER;
        for (Citation citation : cite) {
            int source = dataset.sourceIndex(citation.source());
            earliest = source < 0 ? earliest : Math.min(earliest, published[source]);
        }
        return earliest;
    }

    /// Whether a source cited bears no date.
    boolean citesUndated(List<Citation> cite) {
        return cite.stream().mapToInt(citation -> dataset.sourceIndex(citation.source()))
                .anyMatch(source -> source >= 0 && published[source] == NEVER);
    }

    /// Whether an organization exists for the sake of one edition.
    boolean isCommittee(@Nullable String organization) {
        return organization != null && dataset.organization(organization)
                .filter(one -> one.kind() == Organization.Kind.ORGANIZING_COMMITTEE).isPresent();
    }
}
