package org.sponsorline.layout.item;

import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// Fills the columns of a record: turns precision and doubt into days and flags.
final class ColumnsMaker {

    private final Dataset dataset;
    private final ItemColumns columns;

    ColumnsMaker(Dataset dataset) {
        this.dataset = dataset;
        boolean chains = dataset.agreements().stream().anyMatch(agreement -> agreement.succeeds() != null);
        columns = new ItemColumns(dataset.itemCount(), chains);
    }

    ItemColumns make() {
        for (int item = 0; item < columns.count(); item++) {
            columns.announced[item] = ItemColumns.NONE;
            switch (dataset.item(item)) {
                case Agreement agreement -> agreement(item, agreement);
                case Milestone milestone -> milestone(item, milestone);
            }
        }
        return columns;
    }

    private void agreement(int item, Agreement agreement) {
        columns.shape[item] = ItemColumns.Shape.BAR;
        if (agreement.announced() != null) {
            announced(item, agreement.announced());
        }
        if (agreement.term() != null) {
            span(item, agreement.term());
        } else {
            fromEditions(item, agreement);
        }
        Agreement.Ending ending = agreement.ended();
        if (ending != null && ending.date() != null) {
            ended(item, ending.date());
        }
        if (!agreement.disputed().isEmpty() || agreement.value().figuresOrNone().size() > 1) {
            flag(item, ItemColumns.CONFLICT);
        }
        if (!agreement.isHeld()) {
            flag(item, agreement.isVacant() ? ItemColumns.VACANT : ItemColumns.RUMOURED);
        }
        TermMarks marks = TermMarks.of(agreement);
        if (marks != null) {
            columns.setTermMarks(item, marks);
        }
        uncited(item, agreement);
        if (agreement.parent() != null) {
            flag(item, ItemColumns.CHILD);
            columns.setParent(item, dataset.itemNumber(new EntryKey(Entry.Kind.AGREEMENT, agreement.parent())));
        }
        if (agreement.succeeds() != null) {
            flag(item, ItemColumns.RENEWAL);
            columns.setPredecessor(
                    item, dataset.itemNumber(new EntryKey(Entry.Kind.AGREEMENT, agreement.succeeds())));
        }
    }

    private void milestone(int item, Milestone milestone) {
        flag(item, ItemColumns.MILESTONE);
        columns.shape[item] = switch (milestone.kind()) {
            case STATEMENT -> ItemColumns.Shape.STATEMENT;
            case WITHDRAWAL -> ItemColumns.Shape.WITHDRAWAL;
            case LEGAL -> ItemColumns.Shape.LEGAL;
            default -> ItemColumns.Shape.EVENT;
        };
        uncited(item, milestone);
        if (milestone.date() != null) {
            moment(item, milestone.date());
        } else {
            undated(item);
        }
    }

    private void uncited(int item, Item entry) {
        if (entry.cite().isEmpty()) {
            flag(item, ItemColumns.UNCITED);
        }
    }

    private void announced(int item, Edtf date) {
        // An interval with one dated end counts as that end.
        EdtfDate stated = date.start() instanceof EdtfDate first ? first
                : date.end() instanceof EdtfDate last ? last : null;
        if (stated != null) {
            columns.announced[item] = stated.firstDay();
            columns.announcedSpan[item] = length(stated.lastDay() + 1 - stated.firstDay());
        }
    }

    /// The term as given. An unknown end is replaced by the shortest span that other facts allow.
    private void span(int item, Edtf term) {
        EdtfDate first = term.start() instanceof EdtfDate date ? date : null;
        EdtfDate last = term.end() instanceof EdtfDate date ? date : null;
        if (first == null && last == null) {
            unbounded(item, term);
            return;
        }
        long start = first != null ? first.firstDay() : startWithout(item, term, last);
        long end = last != null ? last.lastDay() + 1 : endWithout(item, term, first);
        if (end <= start) {
            end = start + 1;
        }
        long full = first == null ? start : Math.min(first.lastDay(), end);
        long fading = last == null ? end : Math.max(last.firstDay(), start);
        if (last != null && last.firstDay() == last.lastDay()) {
            fading = end;
        }
        if (full > fading) {
            // A term such as "2017" begins and ends within one coarse span: it fades in to its middle and out again.
            full = start + (end - start) / 2;
            fading = full;
        }
        place(item, start, full, fading, end);
        if (first != null && doubtful(first)) {
            flag(item, ItemColumns.DOUBTFUL_START);
        }
        if (last != null && doubtful(last)) {
            flag(item, ItemColumns.DOUBTFUL_END);
        }
    }

    private static boolean doubtful(EdtfDate date) {
        return date.approximate() || date.uncertain();
    }

    private void unbounded(int item, Edtf term) {
        if (term.start() == Edtf.Limit.OPEN && term.end() == Edtf.Limit.OPEN) {
            flag(item, ItemColumns.OPEN_START | ItemColumns.OPEN_END);
            place(item, ItemColumns.BEFORE_ALL, ItemColumns.BEFORE_ALL, ItemColumns.AFTER_ALL, ItemColumns.AFTER_ALL);
        } else if (columns.announced[item] != ItemColumns.NONE) {
            long day = columns.announced[item];
            flag(item, ItemColumns.UNKNOWN_START | (term.end() == Edtf.Limit.OPEN
                    ? ItemColumns.OPEN_END : ItemColumns.UNKNOWN_END));
            long end = term.end() == Edtf.Limit.OPEN ? ItemColumns.AFTER_ALL : day + 1;
            place(item, day, day, end, end);
        } else {
            undated(item);
        }
    }

    private long startWithout(int item, Edtf term, @Nullable EdtfDate last) {
        if (term.start() == Edtf.Limit.OPEN) {
            flag(item, ItemColumns.OPEN_START);
            return ItemColumns.BEFORE_ALL;
        }
        flag(item, ItemColumns.UNKNOWN_START);
        long latest = last == null ? ItemColumns.AFTER_ALL : last.firstDay();
        long announced = columns.announced[item];
        return announced != ItemColumns.NONE && announced < latest ? announced : latest;
    }

    private long endWithout(int item, Edtf term, @Nullable EdtfDate first) {
        if (term.end() == Edtf.Limit.OPEN) {
            flag(item, ItemColumns.OPEN_END);
            return ItemColumns.AFTER_ALL;
        }
        flag(item, ItemColumns.UNKNOWN_END);
        return Math.max(lastEditionEnd(item), first == null ? ItemColumns.BEFORE_ALL : first.lastDay() + 1);
    }

    private long lastEditionEnd(int item) {
        long last = ItemColumns.BEFORE_ALL;
        for (String id : dataset.item(item).editions()) {
            EdtfDate end = dataset.edition(id).map(Edition::dates).map(Edtf::end)
                    .filter(EdtfDate.class::isInstance).map(EdtfDate.class::cast).orElse(null);
            if (end != null) {
                last = Math.max(last, end.lastDay() + 1);
            }
        }
        return last;
    }

    /// An agreement without a term is placed over the editions it covers, else at its announcement.
    private void fromEditions(int item, Agreement agreement) {
        long first = ItemColumns.AFTER_ALL;
        for (String id : agreement.editions()) {
            EdtfDate start = dataset.edition(id).map(Edition::dates).map(Edtf::start)
                    .filter(EdtfDate.class::isInstance).map(EdtfDate.class::cast).orElse(null);
            if (start != null) {
                first = Math.min(first, start.firstDay());
            }
        }
        long last = lastEditionEnd(item);
        if (last > first) {
            flag(item, ItemColumns.INFERRED);
            place(item, first, first, last, last);
        } else if (columns.announced[item] != ItemColumns.NONE) {
            long day = columns.announced[item];
            flag(item, ItemColumns.INFERRED);
            place(item, day, day, day + 1, day + 1);
        } else {
            undated(item);
        }
    }

    /// Replaces the scheduled end by the actual one and keeps the length of the term that was not served.
    private void ended(int item, Edtf date) {
        if (!(date.end() instanceof EdtfDate last) || columns.flags[item] == ItemColumns.UNDATED) {
            return;
        }
        if (is(item, ItemColumns.INFERRED)) {
            endedWithoutTerm(item, last);
            return;
        }
        long scheduled = columns.end[item];
        boolean scheduledKnown = !is(item, ItemColumns.OPEN_END) && !is(item, ItemColumns.UNKNOWN_END);
        long end = Math.max(last.lastDay() + 1, columns.start[item] + 1);
        long fading = last.firstDay() == last.lastDay() ? end : Math.max(last.firstDay(), columns.start[item]);
        columns.flags[item] &= (char) ~(ItemColumns.OPEN_END | ItemColumns.UNKNOWN_END | ItemColumns.DOUBTFUL_END);
        place(item, columns.start[item], Math.min(columns.start[item] + columns.fadeIn[item], fading), fading, end);
        if (doubtful(last)) {
            flag(item, ItemColumns.DOUBTFUL_END);
        }
        if (scheduledKnown && scheduled > end) {
            columns.setUnserved(item, scheduled - end);
            flag(item, ItemColumns.ENDED_EARLY);
        }
    }

    /// Only the end of the term is known: the bar runs up to it from the first day on which the agreement is mentioned.
    private void endedWithoutTerm(int item, EdtfDate last) {
        long start = Math.min(columns.start[item], last.firstDay());
        long end = last.lastDay() + 1;
        long fading = last.firstDay() == last.lastDay() ? end : last.firstDay();
        columns.flags[item] &= (char) ~ItemColumns.INFERRED;
        flag(item, ItemColumns.UNKNOWN_START | (doubtful(last) ? ItemColumns.DOUBTFUL_END : 0));
        place(item, start, start, fading, end);
    }

    /// A milestone: one day, a coarse span, or "before" and "after" where only one end is stated.
    private void moment(int item, Edtf date) {
        EdtfDate first = date.start() instanceof EdtfDate stated ? stated : null;
        EdtfDate last = date.end() instanceof EdtfDate stated ? stated : null;
        if (first != null && last != null) {
            long end = Math.max(last.lastDay(), first.firstDay()) + 1;
            place(item, first.firstDay(), first.firstDay(), end, end);
            if (doubtful(first) || doubtful(last)) {
                flag(item, ItemColumns.DOUBTFUL_START);
            }
        } else if (last != null) {
            flag(item, ItemColumns.OPEN_START);
            place(item, last.lastDay(), last.lastDay(), last.lastDay() + 1, last.lastDay() + 1);
        } else if (first != null) {
            flag(item, ItemColumns.OPEN_END);
            place(item, first.firstDay(), first.firstDay(), first.firstDay() + 1, first.firstDay() + 1);
        } else {
            undated(item);
        }
    }

    private void undated(int item) {
        flag(item, ItemColumns.UNDATED);
        place(item, 0, 0, 1, 1);
    }

    private void place(int item, long start, long full, long fading, long end) {
        columns.start[item] = start;
        columns.end[item] = Math.max(end, start + 1);
        columns.fadeIn[item] = length(full - start);
        columns.fadeOut[item] = length(end - fading);
    }

    private void flag(int item, int flags) {
        columns.flags[item] |= (char) flags;
    }

    private boolean is(int item, int flag) {
        return columns.is(item, flag);
    }

    /// A length in days, at most 179 years: no date is coarser than a century.
    private static char length(long days) {
        return (char) Math.clamp(days, 0, Character.MAX_VALUE);
    }
}
