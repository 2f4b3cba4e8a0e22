package org.sponsorline.query.asof;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Organization;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// The days on which something in a record became known, in order: the days on which the result of [AsOf] changes.
public final class DisclosureDays {

    /// In larger records a doubtful day is not tried, and may be one on which nothing changes.
    private static final int MOST_TRIED = 20_000;

    private final Dataset dataset;
    private final long[] days;
    /// Days that count only if the record does change on them: a name may change of an organization that nothing names
    /// yet, and an option may come to nothing new.
    private final Set<Long> doubtful;

    private DisclosureDays(Dataset dataset, long[] days, Set<Long> doubtful) {
        this.dataset = dataset;
        this.days = days;
        this.doubtful = doubtful;
    }

    /// Looks at every entry.
    public static DisclosureDays of(Dataset dataset) {
        KnowledgeRule rule = new KnowledgeRule(dataset);
        LongStream items = IntStream.range(0, dataset.itemCount()).mapToLong(item -> rule.ofItem(dataset.item(item)));
        LongStream sources = IntStream.range(0, dataset.sources().size()).mapToLong(rule::ofSource);
        LongStream figures = dataset.figures().stream().mapToLong(rule::ofFigure);
        LongStream agreements = dataset.agreements().stream().flatMapToLong(agreement -> later(rule, agreement));
        LongStream editions = dataset.editions().stream().flatMapToLong(edition -> later(rule, edition));
        Set<Long> certain = new TreeSet<>();
        Stream.of(items, sources, figures, agreements, editions).flatMapToLong(each -> each).forEach(certain::add);
        Set<Long> doubtful = new HashSet<>();
        dataset.organizations().stream().flatMapToLong(organization -> later(rule, organization)).forEach(doubtful::add);
        dataset.agreements().stream().flatMap(agreement -> agreement.options().stream())
                .mapToLong(rule::ofOutcome).forEach(doubtful::add);
        doubtful.removeAll(certain);
        certain.addAll(doubtful);
        long[] days = certain.stream().mapToLong(Long::longValue)
                .filter(day -> day != KnowledgeDates.THE_START && day != KnowledgeRule.NEVER).toArray();
        return new DisclosureDays(dataset, days, dataset.itemCount() > MOST_TRIED ? Set.of() : doubtful);
    }

    private boolean isOne(long day) {
        if (!doubtful.contains(day)) {
            return true;
        }
        Dataset then = AsOf.view(dataset, LocalDate.ofEpochDay(day));
        Dataset before = AsOf.view(dataset, LocalDate.ofEpochDay(day - 1));
        return !then.organizations().equals(before.organizations()) || !then.agreements().equals(before.agreements());
    }

    /// What becomes known of an agreement after it is known itself.
    private static LongStream later(KnowledgeRule rule, Agreement agreement) {
        long item = rule.ofItem(agreement);
        long announced = rule.passed(agreement.announced());
        long ended = agreement.ended() == null ? item : rule.ofEnding(agreement.ended());
        LongStream amended = agreement.amended().stream().mapToLong(rule::ofAmendment);
        LongStream options = agreement.options().stream().mapToLong(rule::ofOption);
        return Stream.of(LongStream.of(announced, ended), amended, options).flatMapToLong(each -> each)
                .filter(day -> day > item);
    }

    /// When an organization is called otherwise, or belongs to another one.
    private static LongStream later(KnowledgeRule rule, Organization organization) {
        LongStream names = organization.names().stream()
                .flatMapToLong(name -> bounds(rule, name.term(), name.cite()));
        LongStream memberships = Stream.of(organization.parents(), organization.members()).flatMap(List::stream)
                .flatMapToLong(each -> bounds(rule, each.term(), each.cite()));
        return LongStream.concat(names, memberships);
    }

    private static LongStream bounds(KnowledgeRule rule, @Nullable Edtf term, List<Citation> cite) {
        long begun = rule.ofBeginning(term, cite);
        if (term == null) {
            return LongStream.of(begun);
        }
        LongStream start = term.start() instanceof EdtfDate first ? LongStream.of(first.firstDay()) : LongStream.of();
        LongStream end = term.end() instanceof EdtfDate last
                ? LongStream.of(rule.passed(last), last.lastDay() + 1) : LongStream.of();
        return LongStream.concat(LongStream.of(begun), LongStream.concat(start, end));
    }

    private static LongStream later(KnowledgeRule rule, Edition edition) {
        return LongStream.of(edition.held() == null ? KnowledgeRule.NEVER : rule.ofHeld(edition), rule.ofHost(edition),
                rule.ofEdition(edition));
    }

    /// The first of them, or null if nothing is dated.
    public @Nullable LocalDate first() {
        return after(LocalDate.MIN);
    }

    /// The last of them before a day, or null.
    public @Nullable LocalDate before(LocalDate day) {
        for (int i = days.length - 1; i >= 0; i--) {
            if (days[i] < day.toEpochDay() && isOne(days[i])) {
                return LocalDate.ofEpochDay(days[i]);
            }
        }
        return null;
    }

    /// The first of them after a day, or null.
    public @Nullable LocalDate after(LocalDate day) {
        for (long known : days) {
            if (known > day.toEpochDay() && isOne(known)) {
                return LocalDate.ofEpochDay(known);
            }
        }
        return null;
    }
}
