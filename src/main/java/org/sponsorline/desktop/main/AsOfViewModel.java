package org.sponsorline.desktop.main;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.OpenRecord;
import org.sponsorline.desktop.Words;
import org.sponsorline.desktop.Workspace;
import org.sponsorline.model.EdtfDate;
import org.sponsorline.model.EdtfText;
import org.sponsorline.query.KnownFrom;
import org.sponsorline.view.ViewState;

/// The day up to which the record is known, between the first day anything was known and the last.
final class AsOfViewModel {

    /// The days one can choose from, inclusive.
    record Range(LocalDate first, LocalDate last) {}

    private final Workspace workspace;
    private final Words words;
    private final Clock clock;
    private final EdtfText dates;

    AsOfViewModel(Workspace workspace, Words words, Clock clock) {
        this.workspace = workspace;
        this.words = words;
        this.clock = clock;
        dates = EdtfText.in(words.getLocale());
    }

    /// The chosen day in words.
    ObservableValue<String> label() {
        return workspace.stateProperty().map(state -> words(state.asOf()));
    }

    String words(@Nullable LocalDate date) {
        return date == null ? words.getString("asof.latest") : dates.briefDay(date);
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

    Range range() {
        OpenRecord open = workspace.getRecord();
        LocalDate today = LocalDate.now(clock);
        if (open == null) {
            return new Range(today.minusYears(1), today);
        }
        KnownFrom known = open.index().knownFrom();
        int first = Integer.MAX_VALUE;
        for (int item = 0; item < open.dataset().itemCount(); item++) {
            int from = known.day(item);
            first = from == KnownFrom.THE_START ? first : Math.min(first, from);
        }
        LocalDate last = open.dataset().header().asOf() instanceof EdtfDate date
                ? LocalDate.ofEpochDay(date.lastDay()) : today;
        LocalDate start = first == Integer.MAX_VALUE ? last.minusYears(1) : LocalDate.ofEpochDay(first);
        return new Range(start, start.isBefore(last) ? last : start.plusDays(1));
    }
}
