package org.sponsorline.desktop.main;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.query.asof.DisclosureDays;
import org.sponsorline.query.text.DateEcho;
import org.sponsorline.query.text.NamedDays;
import org.sponsorline.query.text.TypedDateReader;
import org.sponsorline.view.ViewState;

/// The day up to which the record is known, between the first day anything was known and the last.
public final class AsOfViewModel {

    private static final int YEAR_DAYS = 365;

    private final Workspace workspace;
    private final MessageBundle words;
    private final Clock clock;
    private final EdtfText dates;
    private final DateEcho echo;
    private @Nullable DisclosureDays days;
    private @Nullable OpenRecord daysOf;

    public AsOfViewModel(Workspace workspace, MessageBundle words, Clock clock) {
        this.workspace = workspace;
        this.words = words;
        this.clock = clock;
        dates = EdtfText.in(words.getLocale());
        echo = new DateEcho(words.getLocale(), clock);
    }

    String words(@Nullable LocalDate date) {
        return date == null ? words.getString("asof.latest") : dates.day(date);
    }

    /// What a text means, before it is taken: the day by whose end things are known, or why it is none.
    String meaning(String text) {
        if (text.isBlank()) {
            return words.getString("asof.ways");
        }
        if (NamedDays.isLatest(text)) {
            return words(null);
        }
        LocalDate day = day(text);
        return day == null ? wrong(text) : words(day);
    }

    /// Settles on the day that a text means.
    ///
    /// @return a sentence on what is wrong with the text, or null
    @Nullable String take(String text) {
        if (NamedDays.isLatest(text)) {
            choose(null);
            return null;
        }
        LocalDate day = day(text);
        if (day == null) {
            return text.isBlank() ? words.getString("asof.ways") : wrong(text);
        }
        choose(day);
        return null;
    }

    private @Nullable LocalDate day(String text) {
        Edtf date = echo.read(text).date();
        return date == null ? null : TypedDateReader.lastDay(date);
    }

    private String wrong(String text) {
        Edtf date = echo.read(text).date();
        return date == null ? echo.of(text) : echo.noDay(date);
    }

    /// The last day before the chosen one on which something became known; the chosen one where there is none.
    @Nullable LocalDate stepBefore() {
        LocalDate present = date();
        DisclosureDays days = days();
        LocalDate before = days == null ? null : days.before(present == null ? LocalDate.MAX : present);
        return before == null ? present : before;
    }

    /// The first day after the chosen one on which something became known; null, which is the latest, after the last.
    @Nullable LocalDate stepAfter() {
        LocalDate present = date();
        DisclosureDays days = days();
        return present == null || days == null ? null : days.after(present);
    }

    private @Nullable DisclosureDays days() {
        OpenRecord open = workspace.getRecord();
        if (open == null) {
            return null;
        }
        DisclosureDays present = days;
        if (present == null || !open.equals(daysOf)) {
            present = DisclosureDays.of(open.dataset());
            days = present;
            daysOf = open;
        }
        return present;
    }

    @Nullable LocalDate date() {
        return workspace.getState().asOf();
    }

    /// Looks a day over on the way to another one.
    void tryOut(LocalDate date) {
        workspace.adjust(workspace.getState().withAsOf(date));
    }

    /// Settles on a day, or on all that is known.
    void choose(@Nullable LocalDate date) {
        ViewState state = workspace.getState();
        workspace.show(state.withAsOf(date));
    }

    /// The days one can choose from.
    AsOfRange range() {
        OpenRecord open = workspace.getRecord();
        LocalDate today = LocalDate.now(clock);
        DisclosureDays all = days();
        if (open == null || all == null) {
            return new AsOfRange(today.minusYears(1), today);
        }
        LocalDate first = all.first();
        long last = open.dataset().header().asOf() instanceof EdtfDate date ? date.lastDay() : today.toEpochDay();
        long start = first == null ? last - YEAR_DAYS : first.toEpochDay();
        return start < last ? range(start, last)
                : start > CalendarDays.FIRST ? range(start - 1, start) : range(start, start + 1);
    }

    private static AsOfRange range(long first, long last) {
        return new AsOfRange(CalendarDays.dateOf((double) first), CalendarDays.dateOf((double) last));
    }
}
